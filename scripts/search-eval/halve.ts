import { languages, type Lang } from '../../src/i18n/languages.ts';
import type { SearchRecord } from '../../src/outputs/search-record.ts';
import { hash } from './random.ts';

/** A hub that lacks translations, and what was taken away. */
export interface Halved {
  left: SearchRecord[];
  removed: SearchRecord[];
}

const halved = new Set(['articles', 'tips', 'lists']);

/**
 * Takes one language away from every second work that is in both: English from one, French from the next. Always from
 * the same works, so that an index of the rest can be kept.
 */
export function halve(records: readonly SearchRecord[]): Halved {
  const versions = new Map<string, Lang[]>();
  for (const { work, lang, section } of records)
    if (halved.has(section)) versions.set(work, [...(versions.get(work) ?? []), lang]);
  const both = [...versions]
    .filter(([, found]) => found.length === languages.length)
    .map(([work]) => work)
    .sort((a, b) => hash(a) - hash(b));
  const loses = new Map(
    both
      .filter((_, place) => place % 2 === 0)
      .map((work, place) => [work, languages[place % languages.length]!]),
  );
  const isGone = ({ work, lang }: SearchRecord) => loses.get(work) === lang;
  return { left: records.filter((one) => !isGone(one)), removed: records.filter(isGone) };
}
