import type { Lang } from '../i18n/languages.ts';
import { stopWords } from './stop-words.ts';

/** Stands between two blocks of an indexed text; no word, so that the index passes over it. */
export const blockMark = '¶';

/** Stands before what an indexed text holds for the index alone. */
export const tailMark = '␞';

/** What is asked of the index. */
export interface Query {
  /** The words for Pagefind, in the reader’s spelling but for œ and æ. */
  term: string;
  /** The same words folded, to be found again in a text. */
  words: string[];
}

/** A word and where it stands in its text. */
export interface Token {
  folded: string;
  start: number;
  end: number;
}

/** Lower case without accents, œ and æ as two letters, ’ as '. What folds alike counts as the same word. */
export function fold(text: string): string {
  const plain = unligature(text.toLowerCase()).replaceAll('’', "'");
  return plain.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words of a text in order. Apostrophes and hyphens part words, as they do in the index. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));
}

/**
 * The copy of a text that Pagefind is fed: ’ as ', after which it takes “entreprise” in “l’entreprise” for a word; a
 * mark between blocks, which it would join; and in a tail the words with œ or æ once more, spelt with two letters.
 * @param text blocks parted by line breaks
 */
export function indexable(text: string): string {
  const body = text
    .trim()
    .replaceAll('’', "'")
    .replace(/\s*\n\s*/g, ` ${blockMark} `);
  const joined = body.match(/[\p{L}\p{M}\p{N}]*[œæ][\p{L}\p{M}\p{N}]*/giu) ?? [];
  const tail = new Set(joined.map((word) => unligature(word.toLowerCase())));
  return tail.size ? `${body} ${tailMark} ${[...tail].join(' ')}` : body;
}

/** An indexed text as it was written, with its block marks: the tail cut off, the apostrophes bent again. */
export function original(indexed: string): string {
  return (indexed.split(` ${tailMark} `)[0] ?? '').replaceAll("'", '’');
}

/** What to ask of the index for what a reader typed: its words without articles and the like, unless it has no others. */
export function queryFor(text: string, lang: Lang): Query {
  const lower = unligature(text.toLowerCase().normalize('NFC'));
  const all = tokens(lower);
  const telling = all.filter(({ folded }) => !stopWords[lang].has(folded));
  // Every word costs Pagefind a search of its own, squared: nobody types twenty.
  const chosen = (telling.length ? telling : all).slice(0, 20);
  return {
    term: chosen.map(({ start, end }) => lower.slice(start, end)).join(' '),
    words: [...new Set(chosen.map(({ folded }) => folded))],
  };
}

function unligature(lower: string): string {
  return lower.replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}
