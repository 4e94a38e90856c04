import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { randomFrom, type Random } from '../../scripts/search-eval/random.ts';
import { corrections, errorsBetween } from '../../src/search/correction.ts';
import { cutTable, type Row } from '../../src/search/make/tables.ts';
import { formsOfRow } from '../../src/search/make/words-table.ts';
import { tableOf, type Table } from '../../src/search/read/table.ts';

const letters = [...'abcdeilmnorstu'];

const wordOf = (random: Random, least: number, most: number) =>
  Array.from({ length: random.between(least, most) }, () => random.pick(letters)).join('');

/** A letter too many, too few, wrong, or two that changed places. */
function mistyped(word: string, random: Random): string {
  const at = random.between(0, word.length - 1);
  const kind = random.pick(['more', 'less', 'other', 'swap'] as const);
  if (kind === 'more') return word.slice(0, at) + random.pick(letters) + word.slice(at);
  if (kind === 'less') return word.slice(0, at) + word.slice(at + 1);
  if (kind === 'other') return word.slice(0, at) + random.pick(letters) + word.slice(at + 1);
  return word.slice(0, at) + (word[at + 1] ?? '') + word[at]! + word.slice(at + 2);
}

function tableWith(rows: Row[], also?: (row: Row) => string[]): Table {
  const { files, from } = cutTable(rows, 300, also);
  const bytes = async (name: string) => new Uint8Array(inflateRawSync(files[parseInt(name.slice(2), 36)]!));
  return tableOf({ bytes, text: () => Promise.reject(new Error('no text')) }, 't', from);
}

/** The two tables of a hub that has these words, each so often. */
function hubOf(words: Record<string, number>): [Table, () => Promise<Table>] {
  const all = Object.entries(words);
  const stems = tableWith(
    all.map(([key, count]) => ({ key, value: `${key.length.toString(36)};${count.toString(36)};1` })),
    formsOfRow,
  );
  const endings = tableWith(
    all.map(([word, count]) => ({ key: [...word].reverse().join(''), value: count.toString(36) })),
  );
  return [stems, () => Promise.resolve(endings)];
}

/** The same by the definition: what the last letters cost, and the rest. */
function naively(one: string, other: string): number {
  if (!one || !other) return one.length + other.length;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  const changed = one.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
  return Math.min(
    naively(a, other) + 1,
    naively(one, b) + 1,
    naively(a, b) + (one.at(-1) === other.at(-1) ? 0 : 1),
    ...(changed && other.length > 1 ? [naively(a.slice(0, -1), b.slice(0, -1)) + 1] : []),
  );
}

describe('What a reader mistyped is measured', () => {
  it.each([
    ['mentor', 'mentor', 0],
    ['mentro', 'mentor', 1],
    ['menor', 'mentor', 1],
    ['mentoor', 'mentor', 1],
    ['mintor', 'mentor', 1],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
  ])('%s for %s: %i', (typed, word, errors) => expect(errorsBetween(typed, word)).toBe(errors));

  it('as by its definition', () => {
    const random = randomFrom(5, 'errors');
    for (let at = 0; at < 200; at++) {
      const one = wordOf(random, 0, 6);
      const other = random.next() < 0.5 ? wordOf(random, 0, 6) : one && mistyped(one, random);
      expect([one, other, errorsBetween(one, other)]).toEqual([one, other, naively(one, other)]);
      expect(errorsBetween(other, one)).toBe(errorsBetween(one, other));
    }
  });
});

describe('A reader who makes one error', () => {
  it.each(Array.from({ length: 200 }, (_, at) => [at]))(
    'finds her word, wherever it is (%i)',
    async (seed) => {
      const random = randomFrom(seed, 'typing');
      const word = wordOf(random, 5, 12);
      const typed = mistyped(word, random);
      const others = Array.from({ length: 150 }, () => wordOf(random, 3, 12));
      const near = others.filter((one) => errorsBetween(one, typed) < 2);
      const hub = hubOf({ ...Object.fromEntries(others.map((one) => [one, 1])), [word]: 9 });
      const found = await corrections(typed, ...hub);
      // Where the hub has what she typed, it is no error.
      if (typed.length >= 4 && !near.length) expect(found[0]).toBe(word);
    },
  );

  it('is offered the more frequent of two, and the one that begins alike', async () => {
    expect(await corrections('mantor', ...hubOf({ mentor: 50, mantar: 1 }))).toEqual(['mentor', 'mantar']);
    expect((await corrections('mentor', ...hubOf({ centor: 2, mentar: 1 })))[0]).toBe('mentar');
  });

  it('is offered four words at most, and none for three letters', async () => {
    const hub = hubOf({ cable: 1, fable: 1, gable: 1, sable: 1, table: 1, tab: 9 });
    expect(await corrections('zable', ...hub)).toHaveLength(4);
    expect(await corrections('tib', ...hub)).toEqual([]);
  });
});

describe('A reader who makes two errors', () => {
  it('finds a long word, not a short one', async () => {
    const hub = hubOf({ mentorship: 3, mentor: 3 });
    expect(await corrections('mentorsihpe', ...hub)).toEqual(['mentorship']);
    expect(await corrections('mantir', ...hub)).toEqual([]);
  });

  it('is shown the nearest word where nothing is found, if it is near at all', async () => {
    const hub = hubOf({ mentor: 3 });
    expect(await corrections('mantir', ...hub, true)).toEqual(['mentor']);
    expect(await corrections('zzzzor', ...hub, true)).toEqual([]);
  });
});
