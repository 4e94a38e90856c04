import { expect, test } from 'vitest';
import { readHub } from '../../src/hub/read.ts';
import { accept, translationsOf } from '../../src/hub/translations.ts';
import { draftHub } from '../support/hub.ts';

const tip = 'tips/measure-twice';
const english = `${tip}/transcript.en.vtt`;
const french = `${tip}/transcript.fr.vtt`;

const staleIn = (folder: string) =>
  translationsOf(readHub(folder).works).find(({ work }) => work === tip)!.stale;

test('a line that is corrected in a transcript is out of date in its translation, and it alone, until that was looked through', () => {
  const draft = draftHub();
  draft.publish();
  draft.edit(english, 'have a glass of water', 'have a cup of tea');
  const [pair, ...more] = staleIn(draft.folder);
  expect(more).toEqual([]);
  expect(pair).toMatchObject({ id: 'said-9', said: 'en', touched: false });
  expect(pair!.from).toContain('glass of water');
  expect(pair!.to).toContain('cup of tea');
  expect(`${english}:${pair!.lines.en}`).toBe(draft.at(english, 'cup of tea'));
  expect(`${french}:${pair!.lines.fr}`).toBe(draft.at(french, 'buvez un verre'));
  draft.publish();
  expect(staleIn(draft.folder)).toHaveLength(1);
  expect(accept(tip, ['said-9'], readHub(draft.folder))).toHaveLength(1);
  expect(staleIn(draft.folder)).toEqual([]);
});

test('a line that changes in case, marks and spaces, or at its time, makes nothing out of date', () => {
  const draft = draftHub();
  draft.publish();
  draft.edit(english, 'Measure it, put it down', 'Measure it; put it DOWN');
  for (const file of [english, french]) draft.edit(file, '--> 00:00:09.500', '--> 00:00:09.250');
  expect(staleIn(draft.folder)).toEqual([]);
});

test('two recordings, each in its language, make nothing out of date in each other', () => {
  const draft = draftHub();
  draft.publish();
  draft.edit('tips/slack-the-knot/transcript.en.vtt', 'I let it go slack.', 'I leave it for a day.');
  const { works } = readHub(draft.folder);
  expect(translationsOf(works).flatMap(({ stale }) => stale)).toEqual([]);
});
