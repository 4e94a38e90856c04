import { describe, expect, test } from 'vitest';
import { checkLetters } from '../../../src/hub/letters.ts';
import { draftHub } from '../../support/hub.ts';

const letter = 'letters/a-reader-in-april.yml';

describe('an editor who publishes a letter is told', () => {
  test.each([
    ['consent: true', 'consent: false', 'consent is not true. A letter is published only by consent.'],
    ['consent: true\n', '', 'field consent is missing. Add it: true.'],
    ['consent: true', 'consent: yes', 'consent is not true. A letter is published only by consent.'],
    [
      'to: articles/first-knot',
      'to: people/maris',
      'to (“people/maris”) is no text of this hub. Name an article, a tip or a list.',
    ],
    [
      'to: articles/first-knot',
      'to: articles/frist-knot',
      'to: article articles/frist-knot does not exist. Did you mean articles/first-knot?',
    ],
    [
      'date: 2026-04-12',
      'date: 2999-04-12',
      'date: 2999-04-12 has not come yet. Write the day on which the letter was received.',
    ],
    [
      'date: 2026-04-12',
      'date: 2026-04-31',
      'date (“2026-04-31”) is no date. Write YYYY-MM-DD, a day that exists.',
    ],
    ['language: fr', 'language: de', 'language is “de”. Write en or fr.'],
  ])('%s → %s', (from, to, message) => {
    const draft = draftHub();
    draft.edit(letter, from, to);
    const fault = draft.faults();
    expect(fault).toHaveLength(1);
    expect(fault[0]).toContain(`: ${message}`);
    if (to) expect(fault[0]).toMatch(new RegExp(`^${draft.at(letter, to.split(':')[0]!)}:`));
  });

  test('that it says nothing', () => {
    const empty = draftHub();
    empty.write(letter, empty.read(letter).replace(/^text: .*$/m, 'text: "  "'));
    expect(empty.faults()).toEqual([
      `${letter}:6: text (“  ”) is empty. Write the letter, or delete the file.`,
    ]);
  });
});

test('an editor writes a letter in several paragraphs as YAML best likes it', () => {
  const draft = draftHub();
  draft.write(letter, draft.read(letter).replace(/^text: .*$/m, "text: |\n  C'est noué.\n\n  Merci !\n"));
  const read = draft.hub().letters.find(({ key }) => key === 'a-reader-in-april')!;
  expect(read.data.text).toBe('C’est noué.\n\nMerci\u202f!');
});

test('a letter may come from where it is tomorrow already', () => {
  const now = Date.UTC(2026, 4, 1, 12);
  const letters = ['2026-05-02', '2026-05-03'].map((date) => ({
    key: date,
    file: date,
    data: { date } as never,
    lineOf: () => 4,
  }));
  const faults: { file: string }[] = [];
  checkLetters(letters, faults as never, now);
  expect(faults.map(({ file }) => file)).toEqual(['2026-05-03']);
});
