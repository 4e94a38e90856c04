import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { randomFrom, type Random } from '../../../scripts/search-eval/random.ts';
import { cutTable, fileOf, type Row, type TableFiles } from '../../../src/search/make/tables.ts';
import { tableOf } from '../../../src/search/read/table.ts';

const cases = Array.from({ length: 200 }, (_, at) => [at]);

/** Letters that words begin alike with, one with an accent and two of two code units. */
const letters = ['a', 'b', 'e', 'é', 'm', 'o', '𝗵', '𝗲'];

const wordOf = (random: Random) =>
  Array.from({ length: random.between(1, 6) }, () => random.pick(letters)).join('');

function rowsOf(random: Random): Row[] {
  return Array.from({ length: random.between(1, 80) }, (_, at) => ({
    key: wordOf(random),
    value: `${at};${wordOf(random)}`,
    ...(random.next() < 0.5 && { bytes: Uint8Array.from([at, 10, 9, 255]) }),
  }));
}

const read = ({ files, from }: TableFiles) =>
  tableOf(
    {
      bytes: async (name) => new Uint8Array(inflateRawSync(files[parseInt(name.split('/')[1]!, 36)]!)),
      text: () => Promise.reject(new Error('no text')),
    },
    'words',
    from,
  );

const shown = ({ key, value, bytes }: Row) => `${key} ${value} ${[...(bytes ?? [])].join()}`;

describe('A reader who looks a word up finds its row', () => {
  it.each(cases)('under its key and under each of its forms, in one file (%i)', async (seed) => {
    const random = randomFrom(seed, 'table');
    const rows = rowsOf(random);
    const forms = new Map(rows.map((row) => [row.value, [wordOf(random), wordOf(random)]]));
    const table = read(cutTable(rows, random.between(1, 400), ({ value }) => forms.get(value)!));
    for (const row of rows)
      for (const key of [row.key, ...forms.get(row.value)!])
        expect((await table.near(key)).map(shown)).toContain(shown(row));
  });

  it.each(cases)('by its beginning, in however many files (%i)', async (seed) => {
    const random = randomFrom(seed, 'beginning');
    const rows = rowsOf(random);
    const table = read(cutTable(rows, random.between(1, 400)));
    const prefix = wordOf(random).slice(0, 2);
    const found = (await table.beginning(prefix, 1000)).map(shown);
    for (const row of rows.filter(({ key }) => key.startsWith(prefix))) expect(found).toContain(shown(row));
  });
});

it('A reader fetches one small file of a large table', async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => ({ key: `word${at}`, value: `${at};1;1` }));
  const cut = cutTable(rows, 500);
  expect(cut.files.length).toBeGreaterThan(20);
  expect(Math.max(...cut.files.map(({ length }) => length))).toBeLessThan(1000);
  expect(cut.from.toSorted()).toEqual(cut.from);
  expect(await read(cut).beginning('word', 2)).toHaveLength(
    (await read(cut).near('')).length + (await read(cut).near(cut.from[1]!)).length,
  );
});

it('A table without rows answers that it has none', async () => {
  expect(await read(cutTable([], 500)).near('word')).toEqual([]);
  expect(fileOf([''], 'word')).toBe(0);
});
