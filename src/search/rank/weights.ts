/**
 * What each kind of evidence counts. Tuned on queries made from hubs of other subjects than those it is measured on
 * (`npm run search:eval`); none of them is a law of nature.
 */
export const weights = {
  /** The passage where the words stand together, the whole page, each word in the title, a title that is all words. */
  passage: 1.4,
  page: 0.4,
  title: 0.42,
  named: 0.84,
  /** A title that is the query, word for word, beside what its words are worth. */
  verbatim: 0.2,
  /** How much it is held against a work that it lacks words: the power of the share it has. */
  coverage: 0.6,
  /** So many words between those of a passage, and it is worth half. */
  half: 21,
  /** What each further word adds that stands behind the other as it was typed, beside what a word is worth. */
  inOrder: 0.25,
  /** A form of a word that is not the very one that was typed, in the passage. */
  otherForm: 0.85,
  /** A word that looks a form of the one typed; an irregular form; a longer word, where the one typed exists; where not. */
  form: 0.7,
  irregular: 0.8,
  beginning: 0.3,
  halfTyped: 0.8,
  /** A word one error away; a near one, where little was found. */
  correction: 0.7,
  near: 0.35,
  /** How much less an unlikely translation counts, as a power; how much all of an unsure word’s do. */
  unlikely: 0.5,
  unsure: 0.5,
  /** A page of the other language beside one of the reader’s own; the weaker of two versions beside the stronger. */
  foreign: 1.15,
  further: 0.5,
  /** What a version that a work lacks is taken to have, beside the one it has. */
  lacking: 1,
};
