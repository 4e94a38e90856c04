import { daysBetween, spread } from '../../src/domain/parity.ts';
import type { HubPair, HubParity } from '../../src/library/parity.ts';

/** What `npm run parity -- --json` prints. Keys stay what they are; others may be added. */
export type Report = ReturnType<typeof report>;

/**
 * Parity on a given day, as plain data:
 *
 * - `generated` the moment, ISO 8601 in UTC
 * - `works` `{ articles: { en, fr, both, all } … }`: how many there are of each kind, facts and free pages among them
 * - `total` the same of everything
 * - `gaps` `{ work, lang, missing, reason: { en, fr }, since, days }`: what was declared to exist in `lang` alone; `since`
 *   is the day it was published and `days` its age, both null where content gives no date
 * - `pairs` one a text in both languages: `work`, `source`, `words`, `characters` and `blocks` of each version, `ratio`
 *   (French characters over English ones, whichever is the source; null without English prose), `flagged` (outside 0.9 to
 *   1.5), `stale` `{ id, touched }` a translated block whose source has changed, `untranslated` `{ id, text }` a block of
 *   the same words in both, `alts` `{ images, missing: { file, id, lang }, same: { file, id, alt } }`
 * - `spoken` `{ work, what, lang }`: recordings and transcripts in one language
 * - `ratios` `{ least, median, most }` over all pairs, null where there are none
 * - `totals` `{ gaps, pairs, flagged, stale, untranslated, images, imagesToDescribe, spoken }`
 */
export function report({ kinds, total, gaps, pairs, spoken }: HubParity, now: Date) {
  const generated = now.toISOString();
  const sum = (of: (pair: HubPair) => number) => pairs.reduce((all, pair) => all + of(pair), 0);
  const range = spread(pairs.flatMap(({ ratio }) => ratio ?? []));
  return {
    generated,
    works: kinds,
    total,
    gaps: gaps.map(({ id, lang, reason, since }) => ({
      work: id,
      lang,
      missing: lang === 'en' ? 'fr' : 'en',
      reason,
      since,
      days: since && daysBetween(since, generated.slice(0, 10)),
    })),
    pairs: pairs.map(pairReport),
    spoken: spoken.map(({ id, what, lang }) => ({ work: id, what, lang })),
    ratios: range
      ? { least: rounded(range.least), median: rounded(range.median), most: rounded(range.most) }
      : null,
    totals: {
      gaps: gaps.length,
      pairs: pairs.length,
      flagged: sum(({ flagged }) => Number(flagged)),
      stale: sum(({ stale }) => stale.length),
      untranslated: sum(({ alike }) => alike.length),
      images: sum(({ described }) => described.pictures),
      imagesToDescribe: sum(({ described }) => described.missing.length + described.same.length),
      spoken: spoken.length,
    },
  };
}

function pairReport({ id, source, words, characters, blocks, ratio, flagged, ...found }: HubPair) {
  const { pictures, missing, same } = found.described;
  return {
    work: id,
    source,
    words,
    characters,
    blocks,
    ratio: ratio && rounded(ratio),
    flagged,
    stale: found.stale.map(({ id: block, touched }) => ({ id: block, touched })),
    untranslated: found.alike,
    alts: {
      images: pictures,
      missing: missing.map(({ file, id: block = null, lang }) => ({ file, id: block, lang })),
      same: same.map(({ file, id: block = null, alt }) => ({ file, id: block, alt })),
    },
  };
}

/** Three decimals: what a ratio tells. */
function rounded(ratio: number): number {
  return Math.round(ratio * 1000) / 1000;
}
