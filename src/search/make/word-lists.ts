import { readFileSync } from 'node:fs';
import type { Lang } from '../../i18n/languages.ts';

/** Lists of words made by hand, which every hub starts from; they are described in `../data/README.md`. */
const folder = new URL('../data/', import.meta.url);

/** Common words of both languages that translate one another. */
export function commonTranslations(): [en: string, fr: string][] {
  return linesOf('lexicon.tsv').flatMap((line) => {
    const [en, fr] = line.split('\t') as [string, string];
    return fr.split(' ').map((word): [string, string] => [en, word]);
  });
}

/** Forms of one word each that no stemmer brings together: bring, brought. */
export function irregularForms(lang: Lang): string[][] {
  return linesOf(`irregular.${lang}.txt`).map((line) => line.split(' '));
}

/** Words that may stand for one another in a question. */
export function nearWords(lang: Lang): string[][] {
  return linesOf(`thesaurus.${lang}.txt`).map((line) => line.split(' '));
}

/** The lines of a list, as words are indexed: œ as two letters. */
function linesOf(name: string): string[] {
  const text = readFileSync(new URL(name, folder), 'utf8').replaceAll('œ', 'oe');
  return text.split('\n').filter(Boolean);
}
