import { describe, expect, test } from 'vitest';
import {
  daysBetween,
  parityOf,
  proportion,
  spread,
  type Measured,
  type Thing,
} from '../../src/domain/parity.ts';

const measured = (characters: number): Measured => ({
  words: Math.round(characters / 6),
  characters,
  blocks: 3,
  pictures: [],
});

function pair(en: number, fr: number, more: Partial<Thing<string, string>> = {}): Thing<string, string> {
  return {
    id: 'articles/x',
    kind: 'articles',
    in: { en: true, fr: true },
    text: { source: 'en', versions: { en: measured(en), fr: measured(fr) } },
    ...more,
  };
}

const only = (lang: 'en' | 'fr', published?: string): Thing<string, string> => ({
  id: `tips/${lang}-only`,
  kind: 'tips',
  in: { en: lang === 'en', fr: lang === 'fr' },
  text: { source: lang, versions: { [lang]: measured(100) } },
  only: { lang, reason: { en: 'A pun.', fr: 'Un jeu de mots.' } },
  ...(published && { published }),
});

describe('a reader who must trust the hub', () => {
  test('sees how many things of each kind exist in each language, and in both', () => {
    const fact = { id: 'books/x', kind: 'books', in: { en: true, fr: true } };
    const { kinds, total } = parityOf([pair(100, 118), only('en'), only('fr'), only('fr'), fact]);
    expect(kinds).toEqual({
      articles: { en: 1, fr: 1, both: 1, all: 1 },
      tips: { en: 1, fr: 2, both: 0, all: 3 },
      books: { en: 1, fr: 1, both: 1, all: 1 },
    });
    expect(total).toEqual({ en: 3, fr: 4, both: 2, all: 5 });
  });

  test('reads why something is in one language, and since when', () => {
    const { gaps, pairs } = parityOf([only('en', '2026-03-23'), only('fr')]);
    expect(pairs).toEqual([]);
    expect(gaps).toEqual([
      {
        id: 'tips/en-only',
        kind: 'tips',
        lang: 'en',
        reason: { en: 'A pun.', fr: 'Un jeu de mots.' },
        since: '2026-03-23',
      },
      {
        id: 'tips/fr-only',
        kind: 'tips',
        lang: 'fr',
        reason: { en: 'A pun.', fr: 'Un jeu de mots.' },
        since: null,
      },
    ]);
  });

  test('sees the French measured by the English, whichever was written first', () => {
    const french = pair(1000, 1180, {
      text: { source: 'fr', versions: { en: measured(1000), fr: measured(1180) } },
    });
    for (const { ratio, flagged } of parityOf([pair(1000, 1180), french]).pairs) {
      expect(ratio).toBe(1.18);
      expect(flagged).toBe(false);
    }
  });

  test.each([
    [899, true],
    [900, false],
    [1060, false],
    [1290, false],
    [1500, false],
    [1501, true],
    [0, true],
  ])('is shown a French of %i characters beside an English of 1,000: flagged %j', (characters, flagged) => {
    expect(parityOf([pair(1000, characters)]).pairs[0]!.flagged).toBe(flagged);
  });

  test('is shown a text without English prose, of which no ratio can be told', () => {
    expect(parityOf([pair(0, 50), pair(0, 0)]).pairs.map(({ ratio, flagged }) => [ratio, flagged])).toEqual([
      [null, true],
      [null, false],
    ]);
  });

  test('is led to every block that is out of date or was left untranslated', () => {
    const [found] = parityOf([pair(100, 100, { stale: ['a-1'], alike: ['b-1', 'b-2'] })]).pairs;
    expect(found!.stale).toEqual(['a-1']);
    expect(found!.alike).toEqual(['b-1', 'b-2']);
    expect(parityOf([pair(100, 100)]).pairs[0]).toMatchObject({ stale: [], alike: [] });
  });
});

test('the limits of a good length are those that French prose keeps', () => {
  expect(proportion).toEqual({ least: 0.9, most: 1.5 });
});

test.each([
  [[], undefined],
  [[3], { least: 3, median: 3, most: 3 }],
  [[3, 1], { least: 1, median: 2, most: 3 }],
  [[3, 1, 2], { least: 1, median: 2, most: 3 }],
  [[10, 1, 2, 4], { least: 1, median: 3, most: 10 }],
])('of %j the least, the middle and the greatest are told', (numbers, told) => {
  expect(spread(numbers)).toEqual(told);
});

test.each([
  ['2026-03-23', '2026-03-23', 0],
  ['2026-03-23', '2026-03-24', 1],
  ['2024-02-28', '2024-03-01', 2],
  // Clocks change in between; days do not.
  ['2026-03-01', '2026-04-01', 31],
  ['2025-11-24', '2026-11-24', 365],
  ['2026-12-01', '2026-11-24', 0],
])('from %s to %s a gap is %i days old', (since, day, days) => {
  expect(daysBetween(since, day)).toBe(days);
});
