import { describe, expect, test } from 'vitest';
import type { Cue } from '../../../src/domain/transcript/cue.ts';
import { withoutWordCues } from '../../../src/domain/transcript/phrases.ts';

/** A cue for each word, half a second long; a speaker in front of a line. */
function wordByWord(...lines: string[]): Cue[] {
  return lines
    .flatMap((line) => {
      const [speaker, said] = line.split(': ') as [string, string];
      return said.split(' ').map((text) => ({ speaker, text }));
    })
    .map((one, at) => ({ ...one, id: String(at / 2), start: at / 2, end: (at + 1) / 2 }));
}

const ada = 'Ada: Good morning , everyone. It is wet today, and we have no rope.';
const bruno = 'Bruno: Then buy some rope.';

describe('a transcript with a cue for each word', () => {
  test('is read by sentence and speaker, each with the time of its words', () => {
    const phrases = withoutWordCues(wordByWord(ada, bruno));
    expect(phrases.map(({ speaker, text }) => `${speaker}: ${text}`)).toEqual([
      'Ada: Good morning, everyone.',
      'Ada: It is wet today, and we have no rope.',
      bruno,
    ]);
    expect(phrases.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['0', 0, 2],
      ['2', 2, 6.5],
      ['6', 6.5, 8.5],
    ]);
  });

  test('and without a mark in it is parted before a line is too long to read', () => {
    const words = Array.from({ length: 100 }, (_, at) => `word${at}`).join(' ');
    const phrases = withoutWordCues(wordByWord(`Ada: ${words}`));
    expect(phrases.map(({ text }) => text).join(' ')).toBe(words);
    expect(Math.max(...phrases.map(({ text }) => text.split(' ').length))).toBe(24);
  });

  test('keeps what is said after a pause apart', () => {
    const cues = wordByWord(ada.replaceAll('.', ''));
    for (const cue of cues.slice(5)) Object.assign(cue, { start: cue.start! + 3, end: cue.end! + 3 });
    expect(withoutWordCues(cues).map(({ start }) => start)).toEqual([0, 5.5]);
  });
});

test('a transcript of lines stays as it is, however short some of them are', () => {
  const cues = wordByWord(ada, bruno).map((cue, at) =>
    at % 3 ? cue : { ...cue, text: `${cue.text} indeed` },
  );
  expect(withoutWordCues(cues)).toEqual(cues);
});
