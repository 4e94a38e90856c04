import type { Lang } from './languages.ts';
import { placer, type Place } from './places.ts';
import { spanOf, type Passage } from './prose.ts';

/** Words that a hub has decided not to use in a language. */
export interface Avoided {
  lang: Lang;
  words: string;
  /** What to write. */
  instead: string;
  /** Where that was decided. */
  by: string;
}

/** Such words where they stand in a source. */
export interface FoundTerm extends Place {
  /** As written there. */
  written: string;
  instead: string;
  by: string;
}

/**
 * A function that finds avoided words in the passages of a source: whole words, in any case and number. Words that stand
 * alone between quotes are spoken of, not used.
 */
export function termFinder(
  avoided: readonly Avoided[],
): (source: string, passages: readonly Passage[]) => FoundTerm[] {
  const byLang = { en: finder(avoided, 'en'), fr: finder(avoided, 'fr') };
  return (source, passages) => {
    const place = placer(source);
    return passages.flatMap(({ lang, prose }) =>
      byLang[lang](prose.text)
        .filter(isUsed(prose.text))
        .map(({ start, end, instead, by }) => ({
          ...place(spanOf(prose, start, end).from),
          written: prose.text.slice(start, end),
          instead,
          by,
        })),
    );
  };
}

type Found = Omit<Avoided, 'lang' | 'words'> & { start: number; end: number };

const opens = /[«“"‘]\s*$/;
const closes = /^\s*[»”"’]/;

function isUsed(text: string): (found: Found) => boolean {
  return ({ start, end }) =>
    !opens.test(text.slice(Math.max(0, start - 2), start)) || !closes.test(text.slice(end, end + 2));
}

function finder(avoided: readonly Avoided[], lang: Lang): (text: string) => Found[] {
  // The longest first: “mentoring circle” is one fault, not that of “mentoring”.
  const terms = avoided.filter((term) => term.lang === lang).sort((a, b) => b.words.length - a.words.length);
  if (!terms.length) return () => [];
  const forms = terms.map(({ words }) => `(${words.split(/\s+/).map(inflected[lang]).join('\\s+')})`);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return (text) =>
    Array.from(text.matchAll(pattern), (found) => {
      const { instead, by } = terms[found.slice(1).findIndex((form) => form !== undefined)]!;
      return { start: found.index, end: found.index + found[0].length, instead, by };
    });
}

/** A pattern of a word in its number and gender, or its forms as a verb. */
const inflected: Record<Lang, (word: string) => string> = {
  en: (word) => literal(word).replace(/y$/, '(?:y|ie)') + "(?:e?s)?(?:['’]s?)?",
  fr: (word) =>
    /.{3}er$/.test(word)
      ? `${literal(word.slice(0, -2))}(?:er|ez|ons|e|es|ent|ée?s?|ant|ait|aient|era|eront)`
      : `${literal(word)}(?:e?s?|x)`,
};

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");
}
