import type { Lang } from '../../src/i18n/languages.ts';
import type { SearchRecord } from '../../src/outputs/search-record.ts';
import type { Random } from './random.ts';
import { isTelling, sentencesOf, wordsOf, type Word } from './words.ts';

/** One page and its words. */
export interface Page {
  record: SearchRecord;
  /** All its words, folded, in order. */
  words: string[];
  /** For each word, the number of its passage. */
  passages: Uint32Array;
  /** The same words and those of the title, each once. */
  has: Set<string>;
}

/** The pages of one language. */
export interface Corpus {
  lang: Lang;
  pages: Page[];
  /** How often each word stands in the pages, folded. */
  counts: Map<string, number>;
  /** How a folded word is spelt, where it stands first. */
  spelling: Map<string, string>;
  /** In how many pages each word stands. */
  pagesWith: Map<string, number>;
}

/** Reads the pages of a language out of the records of a hub. */
export function corpusOf(records: readonly SearchRecord[], lang: Lang): Corpus {
  const counts = new Map<string, number>();
  const pagesWith = new Map<string, number>();
  const spelling = new Map<string, string>();
  const pages = records.filter((record) => record.lang === lang).map(read);
  return { lang, pages, counts, spelling, pagesWith };

  function read(record: SearchRecord): Page {
    const words: string[] = [];
    const places: number[] = [];
    const own = new Map<string, string>();
    record.passages.forEach(({ text }, place) => {
      for (const { folded, typed } of wordsOf(text)) {
        // One copy of a word in memory, however often it stands there: an hour of speech has ten thousand.
        if (!own.has(folded)) own.set(folded, folded);
        if (!spelling.has(folded)) spelling.set(folded, typed);
        words.push(own.get(folded)!);
        places.push(place);
        counts.set(folded, (counts.get(folded) ?? 0) + 1);
      }
    });
    for (const { folded } of wordsOf(record.title)) own.set(folded, folded);
    for (const key of own.keys()) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
    return { record, words, passages: Uint32Array.from(places), has: new Set(own.keys()) };
  }
}

/** A sentence of a page, as words. */
export interface Sentence {
  page: Page;
  words: Word[];
  /** Those that tell something, each once. */
  telling: Word[];
}

/** A sentence of a page drawn by lot, then of a passage drawn by lot; nothing where that has none. */
export function anySentence(corpus: Corpus, random: Random): Sentence | undefined {
  if (!corpus.pages.length) return undefined;
  const page = random.pick(corpus.pages);
  if (!page.record.passages.length) return undefined;
  const sentences = sentencesOf(random.pick(page.record.passages).text);
  if (!sentences.length) return undefined;
  const words = wordsOf(random.pick(sentences));
  const telling = words.filter(
    (word, place) =>
      isTelling(word, corpus.lang) && words.findIndex(({ folded }) => folded === word.folded) === place,
  );
  return { page, words, telling };
}

/**
 * True when so few works have all the words that the wanted one must be among the first five. A word that ends in `*`
 * stands for all that begin so; a list of words, for any of them.
 */
export function tellsWork(words: readonly (string | readonly string[])[], corpus: Corpus, most = 3): boolean {
  const works = new Set<string>();
  for (const { has, record } of corpus.pages) {
    const all = words.every((word) => [word].flat().some((one) => standsIn(one, has)));
    if (all) works.add(record.work);
    if (works.size > most) return false;
  }
  return true;
}

function standsIn(word: string, has: ReadonlySet<string>): boolean {
  if (!word.endsWith('*')) return has.has(word);
  const start = word.slice(0, -1);
  for (const own of has) if (own.startsWith(start)) return true;
  return false;
}

/** The words that tell something and stand in the pages most often, the most frequent first. */
export function everydayWords({ counts, lang }: Corpus, count: number): string[] {
  return [...counts]
    .filter(([folded]) => isTelling({ typed: folded, folded }, lang))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([folded]) => folded);
}

/**
 * Draws until there are so many, or nothing new has come for a long time: a small hub has not enough for every class.
 * The same text twice counts once.
 */
export function draw<T extends { text: string }>(count: number, one: () => T | undefined): T[] {
  const found = new Map<string, T>();
  for (let idle = 0; found.size < count && idle < 4000; idle++) {
    const made = one();
    if (!made || found.has(made.text)) continue;
    found.set(made.text, made);
    idle = 0;
  }
  return [...found.values()];
}
