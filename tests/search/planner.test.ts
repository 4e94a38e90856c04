import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { randomFrom, type Random } from '../../scripts/search-eval/random.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import type { SearchRecord } from '../../src/outputs/search-record.ts';
import { createEngine } from '../../src/search/engine.ts';
import { fold, tokens } from '../../src/search/normalise.ts';
import { randomHub } from './random-hub.ts';
import { fetchFromDisk, sampleIndex, type SampleIndex } from './sample-index.ts';

const cases = Array.from({ length: 100 }, (_, at) => [at]);
const records = randomHub(randomFrom(1, 'hub'));

let index: SampleIndex;
let search: Record<Lang, (text: string) => Promise<string[]>>;

beforeAll(async () => {
  fetchFromDisk();
  index = await sampleIndex(records);
  search = Object.fromEntries(
    languages.map((lang) => {
      const engine = createEngine({ base: index.base, lang });
      return [lang, async (text: string) => (await engine.search({ text }, { count: 200 })).hits.map(pageOf)];
    }),
  ) as typeof search;
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await index.remove();
});

const pageOf = ({ url }: { url: string }) => url.split('#')[0]!;

const wordsIn = (text: string) => tokens(text).map(({ lower }) => lower);

const wordsOf = ({ title, passages }: SearchRecord) =>
  wordsIn([title, ...passages.map(({ text }) => text)].join('\n'));

/** A page, and some words of it; a space behind them says that the last one is whole. */
function asked(random: Random, least: number, most: number) {
  const page = random.pick(records);
  const words = random.some([...new Set(wordsOf(page))], random.between(least, most));
  return { page, words, text: `${words.join(' ')} ` };
}

const shuffled = <T>(list: readonly T[], random: Random) =>
  list
    .map((one): [number, T] => [random.next(), one])
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);

describe('In any hub, a reader', () => {
  it.each(cases)('finds every page of her language that has the word she types (%i)', async (seed) => {
    const { page, words, text } = asked(randomFrom(seed, 'own'), 1, 1);
    const having = records.filter((one) => one.lang === page.lang && wordsOf(one).includes(words[0]!));
    expect(await search[page.lang](text)).toEqual(expect.arrayContaining(having.map(({ url }) => url)));
  });

  it.each(cases)('finds the page first that has all of her words in a sentence (%i)', async (seed) => {
    const random = randomFrom(seed, 'sentence');
    const page = random.pick(records);
    const sentence = random.pick(page.passages.flatMap(({ text }) => text.split('. ')));
    const words = random.some([...new Set(wordsIn(sentence))], random.between(4, 6));
    const having = records.filter((one) => words.every((word) => wordsOf(one).includes(word)));
    if (words.length > 3 && having.length === 1)
      expect((await search[page.lang](words.join(' ')))[0]).toBe(page.url);
  });

  it.each(cases)('finds the same pages in whichever order she types her words (%i)', async (seed) => {
    const random = randomFrom(seed, 'order');
    const { page, words, text } = asked(random, 2, 5);
    const other = await search[page.lang](`${shuffled(words, random).join(' ')} `);
    expect(other.toSorted()).toEqual((await search[page.lang](text)).sort());
  });

  it.each(cases)('finds the same with and without accents, ligatures and capitals (%i)', async (seed) => {
    const random = randomFrom(seed, 'spelling');
    const { page, words, text } = asked(random, 1, 4);
    const spellings = [
      fold,
      (word: string) => word.toUpperCase(),
      (word: string) => word.normalize('NFD'),
      (word: string) => word.replaceAll('oe', 'œ'),
    ];
    const spelt = words.map((word) => random.pick(spellings)(word));
    expect(await search[page.lang](`${spelt.join(' ')} `)).toEqual(await search[page.lang](text));
  });

  it.each(cases)('loses no page by an apostrophe, of either kind (%i)', async (seed) => {
    const random = randomFrom(seed, 'apostrophes');
    const { page, words, text } = asked(random, 1, 4);
    const mark = random.pick(['’', "'"]);
    const elided = words.map((word) => (page.lang === 'en' ? `${word}${mark}s` : `l${mark}${word}`));
    expect((await search[page.lang](`${elided.join(' ')} `)).sort()).toEqual(
      (await search[page.lang](text)).sort(),
    );
  });

  it.each(cases)('sees each work once, in her language where it is in it (%i)', async (seed) => {
    const { text } = asked(randomFrom(seed, 'once'), 1, 5);
    for (const lang of languages) {
      const works = (await search[lang](text)).map((url) => records.find((one) => one.url === url)!);
      expect(new Set(works.map(({ work }) => work)).size).toBe(works.length);
      const own = new Set(records.filter((one) => one.lang === lang).map(({ work }) => work));
      expect(works.filter((one) => own.has(one.work) && one.lang !== lang)).toEqual([]);
    }
  });
});
