import { bareWords } from './bare-words.ts';
import type { Cue } from './transcript/cue.ts';

/** A passage that stands for a recording, in seconds, is to be no shorter. Source: podcast namespace 1.0, soundbite. */
const least = 15;

/**
 * The passage of a recording that begins with a sentence: from the line in which its first word stands, to the end of
 * the line by which it is long enough to be shared. Nothing where the sentence is not said, or nobody knows when.
 */
export function soundbiteOf(
  cues: readonly Cue[],
  sentence: string,
): { start: number; seconds: number } | undefined {
  const words = cues.map(({ text }) => bareWords(text));
  const wanted = bareWords(sentence);
  const at = wanted ? words.join('').indexOf(wanted) : -1;
  if (at < 0) return undefined;
  const first = cueAt(words, at);
  const last = cueAt(words, at + wanted.length - 1);
  const start = cues[first]!.start;
  const end = cues
    .slice(last)
    .find((cue, place, rest) => place === rest.length - 1 || isLong(start, cue.end));
  return start === undefined || end?.end === undefined ? undefined : { start, seconds: end.end - start };
}

function isLong(start = 0, end = 0): boolean {
  return end - start >= least;
}

/** Which of these words, run together, a letter is in. */
function cueAt(words: readonly string[], letter: number): number {
  let before = 0;
  return words.findIndex((one) => (before += one.length) > letter);
}
