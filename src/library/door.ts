import { getCollection, getEntry, render } from 'astro:content';
import type { Hub } from '../hub/hub.ts';
import { sharedHub } from '../hub/shared.ts';
import { speakAs } from '../i18n/strings.ts';
import { catalogueOf, type Catalogue } from './catalogue.ts';
import type { FreePageView } from './views.ts';

/** The only door to `astro:content`. */

let joined: { hub: Hub; catalogue: Catalogue } | undefined;

/**
 * The joined hub. A build hands over the hub it has just read, which is joined once; while developing it lies in Astro’s
 * store, which is kept up to date, and is joined for every request.
 */
export async function openCatalogue(): Promise<Catalogue> {
  const hub = sharedHub() ?? (await storedHub());
  if (joined?.hub === hub) return joined.catalogue;
  speakAs(hub.site.locale);
  joined = { hub, catalogue: catalogueOf(hub) };
  return joined.catalogue;
}

async function storedHub(): Promise<Hub> {
  const [site] = await getCollection('site');
  if (!site) throw new Error('The hub has faults; they are printed above. Mend them and save.');
  const facts = async <
    Name extends 'books' | 'people' | 'shows' | 'topics' | 'glossary' | 'paths' | 'quotes' | 'letters',
  >(
    name: Name,
  ) => (await getCollection(name)).map(({ data }) => data as never);
  return {
    site: site.data,
    articles: (await getCollection('articles')).map(({ data }) => data),
    tips: (await getCollection('tips')).map(({ data }) => data),
    lists: (await getCollection('lists')).map(({ data }) => data),
    pages: (await getCollection('pages')).map(({ data }) => data),
    books: await facts('books'),
    people: await facts('people'),
    shows: await facts('shows'),
    topics: await facts('topics'),
    glossary: await facts('glossary'),
    paths: await facts('paths'),
    quotes: await facts('quotes'),
    letters: await facts('letters'),
  } as unknown as Hub;
}

/** The compiled text of a free page. */
export async function freePageContent(view: FreePageView) {
  const entry = await getEntry('prose', `${view.key}/${view.head.lang}`);
  if (!entry) throw new Error(`The free page ${view.key} has no text in ${view.head.lang}.`);
  return render(entry);
}
