import { describe, expect, test } from 'vitest';
import { soundbiteOf } from '../../src/domain/soundbite.ts';
import type { Cue } from '../../src/domain/transcript/cue.ts';

const said = ['Tip seven.', 'Ask for one', 'hour, and say what for.', 'It has an end.', 'That is all.'];
const cues: Cue[] = said.map((text, at) => ({ id: String(at), start: at * 6, end: at * 6 + 5.5, text }));

describe('the passage that stands for a tip', () => {
  test('begins where its sentence does, though lines break it, and is long enough to be shared', () => {
    expect(soundbiteOf(cues, 'Ask for one hour, and say what for!')).toEqual({ start: 6, seconds: 17.5 });
  });

  test('ends with the recording where that is soon over', () => {
    expect(soundbiteOf(cues, 'It has an end.')).toEqual({ start: 18, seconds: 11.5 });
    expect(soundbiteOf(cues, 'That is all.')).toEqual({ start: 24, seconds: 5.5 });
  });

  test('is none where the sentence is not said, or nobody knows when', () => {
    expect(soundbiteOf(cues, 'Ask for a day.')).toBeUndefined();
    expect(soundbiteOf(cues, '…')).toBeUndefined();
    const untimed = cues.map(({ id, text }) => ({ id, text }));
    expect(soundbiteOf(untimed, 'It has an end.')).toBeUndefined();
    expect(soundbiteOf([], 'It has an end.')).toBeUndefined();
  });
});
