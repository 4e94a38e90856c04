import type { IndexedPage } from './pages.ts';

/** What the facets know, by number of work: indexes into the keys, and the ISO date; nothing for a work not there. */
export interface Facets {
  kinds: string[];
  topics: string[];
  people: string[];
  works: Record<number, [kind: number, topics: number[], people: number[], date: string]>;
}

/** The facets of the pages of one language. */
export function facetsOf(pages: readonly IndexedPage[]): Facets {
  const facets: Facets = { kinds: [], topics: [], people: [], works: {} };
  const index = (keys: string[], key: string) => {
    const at = keys.indexOf(key);
    return at < 0 ? keys.push(key) - 1 : at;
  };
  for (const { work, record } of pages)
    facets.works[work] = [
      index(facets.kinds, record.section),
      record.topics.map((key) => index(facets.topics, key)),
      record.people.map((key) => index(facets.people, key)),
      record.date ?? '',
    ];
  return facets;
}
