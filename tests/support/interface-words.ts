import { library as enLibrary } from '../../src/i18n/en/library.ts';
import { search as enSearch } from '../../src/i18n/en/search.ts';
import { en } from '../../src/i18n/en/strings.ts';
import { library as frLibrary } from '../../src/i18n/fr/library.ts';
import { search as frSearch } from '../../src/i18n/fr/search.ts';
import { fr } from '../../src/i18n/fr/strings.ts';
import type { Both, Lang } from '../../src/i18n/languages.ts';
import { typeset, type Locale } from '../../src/i18n/typography.ts';

const words: Both<object[]> = { en: [en, enLibrary, enSearch], fr: [fr, frLibrary, frSearch] };
const switches = new Set([en.site.otherLanguage, fr.site.otherLanguage]);
const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 814];

/**
 * What the interface says in one language and never in the other, as it stands on pages. Templates that take more
 * than a number are left out, and so is what stands on the switch: it is in the other language.
 */
export function wordsOnlyOf(lang: Lang, locale: Both<Locale>): Set<string> {
  const said = (of: Lang) =>
    new Set(
      words[of]
        .flatMap(spoken)
        .filter((text) => !switches.has(text))
        .map((text) => typeset(text, locale[of]).trim()),
    );
  const [own, others] = lang === 'en' ? [said('en'), said('fr')] : [said('fr'), said('en')];
  return new Set([...own].filter((text) => text && !others.has(text)));
}

function spoken(part: unknown): string[] {
  if (typeof part === 'string') return /\{\w+\}/.test(part) ? [] : [part];
  if (typeof part === 'function') return numbered(part as (number: number) => unknown);
  if (part && typeof part === 'object') return Object.values(part).flatMap(spoken);
  return [];
}

/** What a function of a number says; others, which take names, throw or repeat the number where a word should be. */
function numbered(said: (number: number) => unknown): string[] {
  return numbers.flatMap((number) => {
    try {
      const text = said(number);
      return typeof text === 'string' && /\d/.test(text) && !/undefined/.test(text) ? [text] : [];
    } catch {
      return [];
    }
  });
}
