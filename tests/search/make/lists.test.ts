import { expect, it } from 'vitest';
import { randomFrom, type Random } from '../../../scripts/search-eval/random.ts';
import { packedList, type PageOccurrences } from '../../../src/search/make/lists.ts';
import { lastRank } from '../../../src/search/ranks.ts';
import { readList } from '../../../src/search/read/lists.ts';

const ascending = (random: Random, count: number, most: number) =>
  [...new Set(Array.from({ length: count }, () => random.between(0, most)))].sort((a, b) => a - b);

function pagesOf(random: Random, forms: number): PageOccurrences[] {
  return ascending(random, random.between(0, 40), 5000).map((work) => {
    const places = ascending(random, random.between(1, 30), 60_000);
    return {
      work,
      places,
      forms: places.map(() => random.between(0, forms - 1)),
      weight: random.next(),
      title: random.next() < 0.3 ? random.between(1, 100) / 100 : 0,
    };
  });
}

it.each(Array.from({ length: 200 }, (_, at) => [at]))(
  'A reader gets where a word stands as it was written (%i)',
  (seed) => {
    const random = randomFrom(seed, 'lists');
    const [grain, forms] = [random.between(1, 4), random.between(1, 12)];
    const pages = pagesOf(random, forms);
    const read = readList(packedList(pages, grain, forms), grain, forms);
    expect(read.map(({ work }) => work)).toEqual(pages.map(({ work }) => work));
    read.forEach((posting, at) => {
      const page = pages[at]!;
      const near = [...new Set(page.places.map((place) => place - (place % grain)))];
      expect(posting.places).toEqual(near);
      const first = near.map((place) => page.places.findIndex((one) => one >= place));
      expect(posting.forms).toEqual(first.map((one) => Math.min(page.forms[one]!, lastRank)));
      expect(Math.abs(posting.weight - page.weight)).toBeLessThanOrEqual(1 / 16);
      expect(Math.abs(posting.title - page.title)).toBeLessThanOrEqual(
        page.title < 1 / 16 ? 1 / 8 : 1 / 16 + 1e-9,
      );
      expect(posting.title > 0).toBe(page.title > 0);
    });
  },
);

it('A reader fetches less than two bytes for each place of a frequent word', () => {
  const places = Array.from({ length: 4000 }, (_, at) => at * 9);
  const page = { work: 3, places, forms: places.map(() => 0), weight: 1, title: 0 };
  expect(packedList([page], 2, 1).length).toBeLessThan(4000 * 0.75);
});
