import type { Lang } from '../i18n/languages.ts';
import type { Section } from '../library/views.ts';

/** What search knows of a page. Words are as served; the index makes its own copy of them. */
export interface SearchRecord {
  /** Path of the page, with the base path. */
  url: string;
  lang: Lang;
  section: Section | 'pages';
  title: string;
  summary: string;
  /** Keys of topics and of people, which the facets name. */
  topics: string[];
  people: string[];
  /** ISO date. */
  date?: string;
  text: string;
}
