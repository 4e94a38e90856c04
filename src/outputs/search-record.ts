import type { Lang } from '../i18n/languages.ts';
import type { Section } from '../library/views.ts';

/** What search knows of one version of a work. Words are as served; the index makes its own copy of them. */
export interface SearchRecord {
  /** Names the work in both languages: `articles/taking-the-shot`. */
  work: string;
  /** Path of the page, with the base path. */
  url: string;
  lang: Lang;
  section: Section | 'pages';
  title: string;
  /** Other names of what the page is about, by which it is found as by its title. */
  aliases?: string[];
  /** Keys of topics and of people, which the facets name. */
  topics: string[];
  people: string[];
  /** Names of who wrote or said it, as they follow “by” in the language of the page. */
  by: string[];
  /** ISO date. */
  date?: string;
  /** All that the page says, in its order: its summary first, without a place. */
  passages: SearchPassage[];
}

/** A paragraph, heading or line of a transcript. */
export interface SearchPassage {
  text: string;
  /** What stands behind `#` in its address; both languages share it. Without it, the passage is found at its page. */
  anchor?: string;
  /** The second of the recording at which it is said. Its address is then `#t=second`. */
  at?: number;
}
