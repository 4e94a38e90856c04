import type { z } from 'zod';
import * as facts from './facts.ts';
import { quote } from './quote.ts';
import { site } from './site.ts';
import { article, readingList, text, tip, tipText } from './work.ts';

export { limits } from './common.ts';
export type * from './facts.ts';
export type { Quote } from './quote.ts';
export type { Site } from './site.ts';
export type { ArticleAbout, ListAbout, TextFront, TipAbout } from './work.ts';

/** Works: a folder with `about.yml` and one text a language. */
export const workSections = {
  articles: { about: article, text },
  tips: { about: tip, text: tipText },
  lists: { about: readingList, text },
} as const;

/** Facts: one file a thing. */
export const factSections = {
  books: facts.book,
  people: facts.person,
  shows: facts.show,
  topics: facts.topic,
  glossary: facts.term,
  paths: facts.path,
  quotes: quote,
  letters: facts.letter,
} as const;

export { page } from './facts.ts';
export { site } from './site.ts';

export type WorkSection = keyof typeof workSections;
export type FactSection = keyof typeof factSections;

/** The sections of works, and those of facts: the folders of the content, but for the free pages. */
export const workNames = Object.keys(workSections) as WorkSection[];
export const factNames = Object.keys(factSections) as FactSection[];

/** Every schema by the name of its kind, for `npm run schema` and the tests. */
export const schemas: Record<string, z.ZodType> = {
  site,
  'articles/about': article,
  'articles/text': text,
  'tips/about': tip,
  'tips/text': tipText,
  'lists/about': readingList,
  'lists/text': text,
  page: facts.page,
  ...factSections,
};
