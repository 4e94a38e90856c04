import { join } from 'node:path';
import { openDictionaries } from '../check/dictionaries.ts';
import { cache } from '../paths.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { otherForms } from './irregular.ts';
import { paradigmsOf, type IsWord } from './paradigms.ts';

/** Gives the other forms of a word’s lexeme. */
export type FormsOf = (word: string) => string[];

/** What is known of the forms of words. */
export interface Forms {
  regular(lang: Lang): FormsOf;
  irregular(lang: Lang): FormsOf;
  /** Keeps what the dictionaries said for the next run. */
  close(): void;
}

/** Opens the dictionaries by which forms are known. */
export function openForms(): Forms {
  const dictionaries = openDictionaries(join(cache, 'search-eval-words.json'));
  return {
    regular: (lang) => regularForms(lang, (word) => dictionaries.has(word, lang)),
    irregular: (lang) => (word) => otherForms(word, lang),
    close: () => dictionaries.close(),
  };
}

/** Regular forms that a dictionary has. */
function regularForms(lang: Lang, isWord: IsWord): FormsOf {
  return (word) => {
    // What is irregular has a class of its own.
    if (otherForms(word, lang).length) return [];
    const forms = new Set(paradigmsOf(word, lang, isWord).flat());
    forms.delete(word);
    return [...forms];
  };
}
