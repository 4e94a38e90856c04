import type { Cue } from '../../src/domain/transcript/cue.ts';
import { level } from './loudness.ts';
import type { Line } from './script.ts';
import { join, secondsOf, silence, trim, withoutRumble, type Sound } from './sound.ts';
import type { Voice } from './voice.ts';

/** Lines as they are heard, and when. */
export interface Recording {
  sound: Sound;
  cues: Cue[];
}

/** Seconds before the first word, for a player that takes a moment to begin, and after the last. */
const [before, after] = [0.25, 0.6];

/**
 * Has a voice say all lines and joins them with their pauses. The time of a cue is where its samples were put.
 * @param speaker who speaks, as the transcript names them
 * @param tell told of each line that has been said
 * @throws a sentence for the editor where a line gives no sound, or another rate than those before
 */
export function record(lines: readonly Line[], voice: Voice, speaker: string, tell?: () => void): Recording {
  const sounds: Sound[] = [];
  const cues: Cue[] = [];
  let at = 0;
  const add = (sound: Sound): number => {
    sounds.push(sound);
    return (at += secondsOf(sound));
  };
  for (const line of lines) {
    const said = trim(withoutRumble(voice.say(line)));
    if (!said.samples.length) throw new Error(`${voice.name} says nothing for “${line.text}”.`);
    const { rate = said.rate } = sounds[0] ?? {};
    if (said.rate !== rate)
      throw new Error(
        `“${line.text}” has ${said.rate} samples a second, the first line ${rate}. Make them alike.`,
      );
    if (!sounds.length) add(silence(before, rate));
    const start = milliseconds(at);
    cues.push({ id: line.id, start, end: milliseconds(add(said)), speaker, text: line.text });
    add(silence(line === lines.at(-1) ? after : line.pause, rate));
    tell?.();
  }
  return { sound: level(join(sounds)), cues };
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
