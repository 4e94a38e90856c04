import type { Lang } from '../i18n/languages.ts';
import { stopWords } from './stop-words.ts';

/** Stands between two passages of a text; no word, so that search passes over it. */
export const passageMark = '¶';

/** A word and where it stands in its text. */
export interface Token {
  /** In lower case, with its accents; œ and æ as two letters. */
  lower: string;
  /** The same without accents: what folds alike counts as the same word. */
  folded: string;
  start: number;
  end: number;
}

/** Lower case without accents, œ and æ as two letters, ’ as '. */
export function fold(text: string): string {
  return bare(lowered(text.replaceAll('’', "'")));
}

/** The words of a text in order. Apostrophes and hyphens part words. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu), ({ 0: word, index }) => {
    const lower = lowered(word);
    return { lower, folded: bare(lower), start: index, end: index + word.length };
  });
}

/** The words of a text as they are written, in lower case, by how they fold. */
export function writtenIn(text: string): Map<string, string> {
  return new Map(
    tokens(text).map(({ folded, start, end }) => [folded, text.slice(start, end).toLowerCase()]),
  );
}

/** True for a word, folded, that tells nothing of what is looked for. */
export function isStopWord(folded: string, lang: Lang): boolean {
  return stopWords[lang].has(folded);
}

function lowered(word: string): string {
  const lower = word.toLowerCase().normalize('NFC').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  // Pagefind parts words at marks that no letter takes in, as in the lower case of İ.
  return lower.replace(/\p{M}/gu, '');
}

function bare(lower: string): string {
  // Most words have no letter beyond ASCII.
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
