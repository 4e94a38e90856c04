import { expect, test } from 'vitest';
import type { Cue, Turn } from '../../../src/domain/transcript/cue.ts';
import { turnsAfter, turnsOf } from '../../../src/domain/transcript/turns.ts';
import { draw, seeded } from '../../i18n/random.ts';

const random = seeded(21);
const sentence = 'It was a long rope and it took an hour to coil it.';

function row(count: number, make: (at: number) => Partial<Cue> = () => ({})): Cue[] {
  return Array.from({ length: count }, (_, at) => ({
    id: String(at + 1),
    start: at * 4,
    end: at * 4 + 4,
    speaker: 'Ada Exemple',
    text: sentence,
    ...make(at),
  }));
}

const words = ({ cues }: Turn) => cues.reduce((sum, { text }) => sum + text.split(' ').length, 0);
const ids = (turns: Turn[]) => turns.map(({ cues }) => cues.map(({ id }) => id).join());

test('a reader finds what one person says in a row in one paragraph', () => {
  const turns = turnsOf(row(5, (at) => ({ speaker: ['Ada', 'Ada', 'Bruno', 'Ada', undefined][at] })));
  expect(turns.map(({ id, speaker, cues, goesOn }) => [id, speaker, cues.length, goesOn])).toEqual([
    ['1', 'Ada', 2, undefined],
    ['3', 'Bruno', 1, undefined],
    ['4', 'Ada', 2, undefined],
  ]);
});

test('a long talk is parted into paragraphs of a like size, which go on', () => {
  const turns = turnsOf(row(20));
  expect(turns.map(words)).toEqual([91, 78, 91]);
  expect(turns.map(({ goesOn }) => goesOn)).toEqual([undefined, true, true]);
});

test('a paragraph ends where a sentence does, if one is near', () => {
  const turns = turnsOf(row(14, (at) => ({ text: at === 7 ? sentence : sentence.replace('.', '') })));
  expect(ids(turns)).toEqual(['1,2,3,4,5,6,7,8', '9,10,11,12,13,14']);
});

test('a pause behind a sentence parts paragraphs that are long enough', () => {
  const late = (from: number) => (at: number) => ({
    start: at * 4 + (at >= from ? 3 : 0),
    end: at * 4 + 4 + (at >= from ? 3 : 0),
  });
  expect(ids(turnsOf(row(8, late(4))))).toEqual(['1,2,3,4', '5,6,7,8']);
  expect(turnsOf(row(8, late(1)))).toHaveLength(1);
});

test('every cue is in exactly one turn, in its order, and none but a single long cue makes a turn too long', () => {
  for (let round = 0; round < 400; round++) {
    const cues = row(1 + random(40), () => ({
      speaker: [undefined, 'Ada', 'Ada', 'Ada', 'Bruno'][random(5)],
      text: draw(['rope', 'lamp.', 'knot,', 'été !', sentence], 20, random).join(' '),
    }));
    const turns = turnsOf(cues);
    expect(turns.flatMap((turn) => turn.cues)).toEqual(cues);
    for (const turn of turns) {
      expect(turn.id).toBe(turn.cues[0]!.id);
      if (turn.cues.length > 1) expect(words(turn)).toBeLessThanOrEqual(110);
    }
    turns
      .slice(1)
      .forEach((turn, at) => expect(turn.goesOn === true).toBe(turn.speaker === turns[at]!.speaker));
  }
});

test('a translation has the paragraphs of its source, whatever their length', () => {
  const source = turnsOf(row(20));
  const translation = row(20, () => ({ text: 'Oui.', speaker: undefined }));
  const turns = turnsAfter(translation, source);
  expect(ids(turns)).toEqual(ids(source));
  expect(turns.map(({ speaker, goesOn }) => [speaker, goesOn])).toEqual(
    source.map(({ speaker, goesOn }) => [speaker, goesOn]),
  );
});

test('a translation that lacks cues, or has others, keeps all it has', () => {
  const source = turnsOf(row(20));
  const translation = [
    { id: 'first', text: 'Avant.' },
    ...row(20).filter((_, at) => at !== 7 && at < 14),
    { id: 'last', text: 'Après.' },
  ];
  const turns = turnsAfter(translation, source);
  expect(turns.flatMap(({ cues }) => cues)).toEqual(translation);
  expect(ids(turns)).toEqual(['first', '1,2,3,4,5,6,7', '9,10,11,12,13', '14,last']);
});
