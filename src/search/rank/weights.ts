/** What is weighed of a work. */
export interface Profile {
  /** The passage where the words stand together, the whole page, each word in the title, a title that is all words. */
  passage: number;
  page: number;
  title: number;
  named: number;
  /** Each word among the first of the page, where its title and summary stand. */
  lead: number;
  /** How much it is held against a work that it lacks words: the power of the share it has. */
  coverage: number;
  /** What the weaker of two versions of a work adds to the stronger. */
  further: number;
}

/*
 * All that follows was tuned on queries made from hubs of other subjects than those it is measured on
 * (`npm run search:eval`); none of it is a law of nature.
 */

/** Somebody who types words wants the passage that has them. */
export const forWords: Profile = {
  passage: 1.4,
  page: 0.28,
  title: 0.42,
  named: 0.6,
  lead: 0,
  coverage: 0.6,
  further: 0.1,
};

/** Somebody who asks a question wants a page about it, in whatever words. */
export const forQuestions: Profile = {
  passage: 1,
  page: 0.56,
  title: 0.56,
  named: 0.6,
  lead: 0.3,
  coverage: 0.6,
  further: 0.9,
};

/** What the kinds of likeness between words count, and what the order of the works rests on beside. */
export const weights = {
  /** A title that is the query, word for word, beside what its words are worth. */
  verbatim: 0.2,
  /** So many words between those of a passage, and it is worth half. */
  half: 22,
  /** What each further word adds that stands behind the other as it was typed, beside what a word is worth. */
  inOrder: 0.35,
  /** A form of a word that is not the very one that was typed. */
  otherForm: 0.8,
  /** A word that looks a form of the one typed; an irregular form; a longer word, where the one typed exists; where not. */
  form: 0.8,
  irregular: 0.8,
  beginning: 0.3,
  halfTyped: 0.8,
  /** A word one error away; a near one, where little was found. */
  correction: 0.7,
  near: 0.5,
  /** How much less an unlikely translation counts, as a power; how much all of an unsure word’s do. */
  unlikely: 0.35,
  unsure: 0.5,
  /** What is in the other language alone, beside what is in the reader’s; the other version of what is in both. */
  foreign: 1.4,
  version: 0.65,
  /** What a version that a work lacks is taken to have, beside the one it has. */
  lacking: 1.3,
};
