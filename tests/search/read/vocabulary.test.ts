import { describe, expect, it } from 'vitest';
import type { Row, Table } from '../../../src/search/read/table.ts';
import { vocabularyOf } from '../../../src/search/read/vocabulary.ts';

const row = (key: string, value: string): Row => ({ key, value, bytes: new Uint8Array() });

/** A table of one file. */
const tableOf = (...rows: Row[]): Table => ({ near: async () => rows, beginning: async () => rows });

const vocabulary = vocabularyOf(
  tableOf(
    row('decis', '5ion,5ions;a;4'),
    row('decid', '5e,5ed;3;2'),
    row('ete', '0été;2;2;;etr'),
    row('mentor', '6,6s;1c;9;f'),
    row('brought', '7;0;0;;bring'),
  ),
);

describe('A reader’s word', () => {
  it.each([
    ['decisions', ['decis']],
    ['ete', ['ete']],
    ['mentored', ['mentor']],
    ['decision', ['decis']],
    ['zephyr', []],
    ['mentorxyz', []],
  ])('%s is known as %j', async (word, stems) => {
    expect((await vocabulary.termsOf(word)).map(({ stem }) => stem)).toEqual(stems);
  });

  it('is known with its forms, its numbers and where its list is', async () => {
    expect(await vocabulary.term('mentor')).toMatchObject({
      forms: ['mentor', 'mentors'],
      count: 48,
      pages: 9,
      file: 'f',
      links: [],
    });
    expect(await vocabulary.term('ete')).toMatchObject({ forms: ['été'], folded: ['ete'], links: ['etr'] });
    expect(await vocabulary.term('nothing')).toBeUndefined();
  });

  it('may be half typed: the most frequent of those that begin so come first, none that the hub has not', async () => {
    expect((await vocabulary.beginning('deci')).map(({ stem }) => stem)).toEqual(['decis', 'decid']);
    expect(await vocabulary.beginning('brou')).toEqual([]);
  });
});
