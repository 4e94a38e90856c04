import { getCollection, getEntry, render } from 'astro:content';
import type { Hub } from '../hub/hub.ts';
import { speakAs } from '../i18n/strings.ts';
import { catalogueOf, type Catalogue } from './catalogue.ts';
import type { FreePageView } from './views.ts';

/** The only door to `astro:content`. */

let open: Promise<Catalogue> | undefined;

/** The joined hub; read once a build, and again for every request while developing. */
export function openCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return join();
  open ??= join();
  return open;
}

async function join(): Promise<Catalogue> {
  const [site] = await getCollection('site');
  if (!site) throw new Error('The hub has faults; they are printed above. Mend them and save.');
  const facts = async <
    Name extends 'books' | 'people' | 'shows' | 'topics' | 'glossary' | 'paths' | 'quotes',
  >(
    name: Name,
  ) => (await getCollection(name)).map(({ data }) => data as never);
  const hub = {
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
    // No page shows these yet.
    letters: [],
  } as unknown as Hub;
  speakAs(hub.site.locale);
  return catalogueOf(hub);
}

/** The compiled text of a free page. */
export async function freePageContent(view: FreePageView) {
  const entry = await getEntry('prose', `${view.key}/${view.head.lang}`);
  if (!entry) throw new Error(`The free page ${view.key} has no text in ${view.head.lang}.`);
  return render(entry);
}
