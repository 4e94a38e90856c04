import { languages, type Lang } from '../../src/i18n/languages.ts';
import type { SearchRecord } from '../../src/outputs/search-record.ts';
import { queryClasses } from './classes.ts';
import type { EvalQuery } from './query.ts';
import { randomFrom } from './random.ts';

/** How many queries a reader asks. */
export const asksEach = 3;

/**
 * Queries by three as readers ask them: words of a sentence, everyday words, and what is said where somebody speaks. As
 * many readers are of a language as its part of the hub’s words.
 */
export function readersQueries(records: readonly SearchRecord[], seed: number, readers: number): EvalQuery[] {
  const only = ['sentence', 'near', 'spoken'];
  const made = queryClasses(
    { records, removed: [], questions: [] },
    { queries: readers * asksEach, seed, only },
  ).flatMap(({ queries }) => queries);
  const random = randomFrom(seed, 'readers');
  const share = partOf(records);
  return languages.flatMap((lang) => {
    const own = made.filter((query) => query.lang === lang);
    return random.some(own, Math.round(readers * share[lang]) * asksEach);
  });
}

/** The part of the hub’s letters that is in each language. */
function partOf(records: readonly SearchRecord[]): Record<Lang, number> {
  const letters = { en: 0, fr: 0 };
  for (const { lang, passages } of records) for (const { text } of passages) letters[lang] += text.length;
  const all = letters.en + letters.fr;
  return { en: letters.en / all, fr: letters.fr / all };
}
