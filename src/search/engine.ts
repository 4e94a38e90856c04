import type { Lang } from '../i18n/languages.ts';
import { excerpt, holdsAll, mark, type Marked } from './excerpt.ts';
import { original, queryFor } from './normalise.ts';
import { loadPagefind, type PagefindResult } from './pagefind.ts';

/** What a reader looks for. Facets are keys; an empty or absent one does not narrow. */
export interface SearchQuery {
  text: string;
  kind?: string;
  topic?: string;
  person?: string;
}

/** A page that was found. */
export interface Hit {
  url: string;
  title: Marked;
  /** Key of its section. */
  kind: string;
  excerpt: Marked;
  score: number;
}

/** What was found. */
export interface Found {
  /** The first of them. */
  hits: Hit[];
  /** How many there are in all; at most, where not all were looked at. */
  total: number;
  exact: boolean;
}

/** A search in one language. */
export interface Engine {
  /**
   * Finds the pages that hold every word and have every facet; without words, all that have the facets, newest first;
   * without either, nothing. Rejects when the index cannot be had.
   * @param count how many hits are wanted; asked again with a greater number, the first ones cost nothing
   */
  search(query: SearchQuery, count?: number): Promise<Found>;
  /** Loads what every search needs, and says nothing when it fails. */
  warm(): void;
}

/**
 * The search of one language, on Pagefind’s runtime.
 * @param options.base the site’s base path, with a slash at its end
 */
export function createEngine({ base, lang }: { base: string; lang: Lang }): Engine {
  const bundle = `${base}search/${lang}/`;

  return {
    async search({ text, ...facets }, count = 10) {
      const { term, words } = queryFor(text, lang);
      const chosen = Object.entries(facets).filter((facet): facet is [string, string] => Boolean(facet[1]));
      if (!term && !chosen.length) return { hits: [], total: 0, exact: true };
      const pagefind = await loadPagefind(bundle);
      const { results } = await pagefind.search(term || null, {
        filters: Object.fromEntries(chosen),
        sort: term ? {} : { date: 'desc' },
      });
      return collect(results, words, count);
    },
    warm() {
      loadPagefind(bundle).catch(() => undefined);
    },
  };
}

/**
 * Opens results until there are hits enough. Pagefind takes more words for the one asked than a reader would, and puts
 * them last: where a whole batch fails, so will the rest.
 */
async function collect(results: PagefindResult[], words: string[], count: number): Promise<Found> {
  const hits: Hit[] = [];
  let opened = 0;
  while (hits.length < count && opened < results.length) {
    const batch = results.slice(opened, opened + count - hits.length);
    const found = (await Promise.all(batch.map((result) => open(result, words)))).filter(
      (hit) => hit !== undefined,
    );
    opened = found.length ? opened + batch.length : results.length;
    hits.push(...found);
  }
  const rest = results.length - opened;
  return { hits, total: hits.length + rest, exact: rest === 0 || !words.length };
}

/** The hit of a result, or nothing when one of the words is neither in its title nor in its text. */
async function open({ score, data }: PagefindResult, words: string[]): Promise<Hit | undefined> {
  const page = await data();
  const title = original(page.meta.title);
  const text = original(page.content);
  if (!holdsAll(`${title} ${text}`, words)) return undefined;
  return {
    url: page.raw_url,
    title: mark(title, words),
    kind: page.filters.kind?.[0] ?? '',
    excerpt: excerpt(text, words),
    score,
  };
}
