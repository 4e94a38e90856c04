import type { Lang } from '../../src/i18n/languages.ts';

/** What a query should find. Works by key; places by address of the page and number of the passage in its record. */
export type Gold =
  | { kind: 'work'; work: string }
  /**
   * How much each work has to do with the query’s words as they are written, and in any form of them: 1 to 3. A work
   * that is not named: nothing.
   */
  | { kind: 'graded'; grades: Record<string, number>; inAnyForm: Record<string, number> }
  | { kind: 'place'; places: Record<string, number[]> };

/** Something a reader may type, and what it should find. */
export interface EvalQuery {
  text: string;
  /** The language of the reader. */
  lang: Lang;
  gold: Gold;
}

/** What is measured of the answers to a class of queries. */
export type Measure = 'recall' | 'empty' | 'ndcg' | 'ndcgForms' | 'first' | 'box' | 'mixed';

/** Queries of one kind: a row of the table. */
export interface QueryClass {
  /** What `--only` names: `sentence`. */
  name: string;
  /** What the table says: “words of one sentence, English”. */
  title: string;
  measures: Measure[];
  /** Asked of the hub as it is, or of the one half of whose translations are gone. */
  hub: 'whole' | 'half';
  queries: EvalQuery[];
}

/** Names of languages, as the table gives them. */
export const named: Record<Lang, string> = { en: 'English', fr: 'French' };
