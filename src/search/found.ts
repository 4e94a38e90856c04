import type { Lang } from '../i18n/languages.ts';

/** What a reader looks for. Facets are keys; an empty or absent one does not narrow. */
export interface SearchQuery {
  text: string;
  kind?: string;
  topic?: string;
  person?: string;
  /** By fit unless said otherwise; by date, newest first. Without words, always by date. */
  order?: 'fit' | 'date';
  /** True when the words are to be taken as they were typed, without correction. */
  asTyped?: boolean;
}

/** A text with the places that were looked for. */
export interface Marked {
  text: string;
  /** Start and end of each match, in order. */
  marks: [start: number, end: number][];
}

/** A word of the query, and its translation by which a page was found. Both as they are written. */
export interface Translation {
  /** In the reader’s language, in which the query is read. */
  asked: string;
  /** In the other language: that of the hit or, where a work is in both, of the version that was found. */
  found: string;
}

/** A work that was found, at the passage that fits best. */
export interface Hit {
  /** Address of the passage: its page, and `#block`, `#said-…` or `#t=seconds`. */
  url: string;
  /** The language of that page, which may not be the reader’s. */
  lang: Lang;
  title: Marked;
  /** Key of its section. */
  kind: string;
  excerpt: Marked;
  /** Names of who wrote or said it, in the language of the hit, as they follow “by”. */
  people: string[];
  /** ISO date. */
  date?: string;
  /** The second of the recording at which the passage is said. */
  at?: number;
  /** By which translations it was found; empty where the query’s own words were. */
  via: Translation[];
  /** True where the words stand in the version of the other language, and not in this one. */
  abroad?: true;
}

/** A word of the query that was taken for another. Both as they are written. */
export interface Correction {
  typed: string;
  shown: string;
}

/** What was found. */
export interface Found {
  /** The first of them, of both languages, one a work. */
  hits: Hit[];
  /** How many there are in all; at least, where not exact. */
  total: number;
  exact: boolean;
  /** Hits in works that are in the other language only, best first; they may be among `hits` too. */
  box: Hit[];
  /** Words that were taken for others, since nothing has them. */
  corrected: Correction[];
  /** Words of the query that nothing has, as typed. */
  unknown: string[];
  /** Where nothing was found: the nearest word that something has. */
  nearest?: string;
  /** False for the first answer, of the reader’s own language; true when the other language has been looked up. */
  whole: boolean;
}

/** How many of the found works each choice of a facet would leave, by key. */
export interface FacetCounts {
  kind: Record<string, number>;
  topic: Record<string, number>;
  person: Record<string, number>;
}

/** A page that what is typed begins to name: a title, a person, a book, a term. */
export interface Suggestion {
  url: string;
  title: Marked;
  /** Key of its section. */
  kind: string;
}

/** How to search. */
export interface SearchOptions {
  /** How many hits are wanted; 10 unless said. Asked again with a greater number, the first ones cost nothing. */
  count?: number;
  /** Told what was found in the reader’s own language, before the other one is looked up. */
  first?: (found: Found) => void;
}

/** The search of one reader: in her language first, then in the other. */
export interface Engine {
  /**
   * Finds the works that have most to do with the words and have every facet; without words, all that have the facets,
   * newest first; without either, nothing. Rejects when the index cannot be had.
   */
  search(query: SearchQuery, options?: SearchOptions): Promise<Found>;
  /** Counts for the facets of what a query finds. Each facet is counted as if it alone were not chosen. */
  counts(query: SearchQuery): Promise<FacetCounts>;
  /** Up to six pages whose name has a word that begins as the last word typed does, the others in it too. */
  suggest(text: string): Promise<Suggestion[]>;
  /** Loads what every search needs, and says nothing when it fails. */
  warm(): void;
}
