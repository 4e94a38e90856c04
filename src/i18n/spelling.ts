import type { Lang } from './languages.ts';

/** A word to be looked up, from `start` to `end` in its text. */
export interface Word {
  start: number;
  end: number;
  word: string;
}

const letters = '[\\p{L}\\p{M}]';
// Beside a digit, an address or a sign a run of letters is a code: H₂O, 3D, 5e, @name, a_b.
const word = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}_@#$\\ue000\\ue001])${letters}+(?:['’\\u2011-]${letters}+)*(?![\\p{N}_@\\ue000\\ue001])`,
  'gu',
);
const roman = /^[IVXLCDM]+(?:er|re|es?)?$/;

/** The words of a text that a dictionary can judge: no codes, acronyms, Roman numerals or single letters. */
export function spelledWords(text: string): Word[] {
  return Array.from(text.normalize('NFC') === text ? text.matchAll(word) : [], ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    word: written,
  })).filter(({ word: written }) => !isSign(written));
}

function isSign(written: string): boolean {
  return written.length < 2 || written === written.toUpperCase() || roman.test(written);
}

/** Whether a word is known just as it is given. */
export type IsKnown = (word: string) => boolean;

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr)[’'](?=.)/i;
const possessive = /[’']s?$/i;

/**
 * The part of a word that no dictionary knows, or nothing. A capital at the start of a sentence, elisions (l’, qu’),
 * possessives and compounds joined by hyphens are taken apart as the language does.
 */
export function unknownPart(written: string, lang: Lang, isKnown: IsKnown): string | undefined {
  const word = written.replace(/['‑]/g, (mark) => (mark === "'" ? '’' : '-'));
  if (isKnownAsWritten(word, isKnown)) return undefined;
  if (lang === 'fr' && elided.test(word)) return unknownPart(word.replace(elided, ''), lang, isKnown);
  if (lang === 'en' && possessive.test(word)) return unknownPart(word.replace(possessive, ''), lang, isKnown);
  if (word.includes('-'))
    return word
      .split('-')
      .filter((part) => !isSign(part))
      .map((part) => unknownPart(part, lang, isKnown))
      .find((part) => part !== undefined);
  return word;
}

function isKnownAsWritten(word: string, isKnown: IsKnown): boolean {
  if (isSign(word) || isKnown(word)) return true;
  const lower = word.charAt(0).toLowerCase() + word.slice(1);
  return lower !== word && isKnown(lower);
}
