import type { Lang } from '../i18n/languages.ts';
import { excerpt, holdsAll, mark } from './excerpt.ts';
import type { Engine, Found, Hit } from './found.ts';
import { original, queryFor } from './normalise.ts';
import { loadPagefind, type PagefindResult } from './pagefind.ts';

const nothing: Found = {
  hits: [],
  total: 0,
  exact: true,
  box: [],
  corrected: [],
  unknown: [],
  whole: true,
};

/**
 * The search of one language, on Pagefind’s runtime.
 * @param options.base the site’s base path, with a slash at its end
 */
export function createEngine({ base, lang }: { base: string; lang: Lang }): Engine {
  const bundle = `${base}search/${lang}/`;

  return {
    async search({ text, kind, topic, person }, { count = 10 } = {}) {
      const { term, words } = queryFor(text, lang);
      const chosen = Object.entries({ kind, topic, person }).filter((facet): facet is [string, string] =>
        Boolean(facet[1]),
      );
      if (!term && !chosen.length) return { ...nothing };
      const pagefind = await loadPagefind(bundle);
      const { results } = await pagefind.search(term || null, {
        filters: Object.fromEntries(chosen),
        sort: term ? {} : { date: 'desc' },
      });
      return collect(results, words, count, lang);
    },
    counts: async () => ({ kind: {}, topic: {}, person: {} }),
    suggest: async () => [],
    warm() {
      loadPagefind(bundle).catch(() => undefined);
    },
  };
}

/**
 * Opens results until there are hits enough. Pagefind takes more words for the one asked than a reader would, and puts
 * them last: where a whole batch fails, so will the rest.
 */
async function collect(
  results: PagefindResult[],
  words: string[],
  count: number,
  lang: Lang,
): Promise<Found> {
  const hits: Hit[] = [];
  let opened = 0;
  while (hits.length < count && opened < results.length) {
    const batch = results.slice(opened, opened + count - hits.length);
    const found = (await Promise.all(batch.map((result) => open(result, words, lang)))).filter(
      (hit) => hit !== undefined,
    );
    opened = found.length ? opened + batch.length : results.length;
    hits.push(...found);
  }
  const rest = results.length - opened;
  return { ...nothing, hits, total: hits.length + rest, exact: rest === 0 || !words.length };
}

/** The hit of a result, or nothing when one of the words is neither in its title nor in its text. */
async function open({ data }: PagefindResult, words: string[], lang: Lang): Promise<Hit | undefined> {
  const page = await data();
  const title = original(page.meta.title);
  const text = original(page.content);
  if (!holdsAll(`${title} ${text}`, words)) return undefined;
  return {
    url: page.raw_url,
    title: mark(title, words),
    kind: page.filters.kind?.[0] ?? '',
    excerpt: excerpt(text, words),
    lang,
    people: [],
    via: [],
  };
}
