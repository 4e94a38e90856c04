import type { Cue, Turn } from './cue.ts';

/** A paragraph of more words is not read at one go. */
const most = 110;
/** A pause of this many seconds behind a sentence parts paragraphs, if each keeps this many words. */
const pause = 2;
const least = 40;

/**
 * Joins cues to readable paragraphs: what one person says in a row, parted at ends of sentences and pauses so that none
 * has more than about 110 words. A cue without speaker goes on for the one before. Every cue is in exactly one turn.
 */
export function turnsOf(cues: readonly Cue[]): Turn[] {
  const turns: Turn[] = [];
  let speaker: string | undefined;
  for (let at = 0; at < cues.length;) {
    speaker = cues[at]!.speaker ?? speaker;
    let after = at + 1;
    while (after < cues.length && (cues[after]!.speaker ?? speaker) === speaker) after++;
    paragraphs(cues.slice(at, after)).forEach((part, place) => turns.push(turn(part, speaker, place > 0)));
    at = after;
  }
  return turns;
}

/**
 * The cues of a translation, parted where the turns of its source are, by cue id; what the source does not have goes
 * with the cue before it. Turns of which nothing is translated are left out.
 */
export function turnsAfter(cues: readonly Cue[], turns: readonly Turn[]): Turn[] {
  const places = new Map(turns.flatMap((one, place) => one.cues.map(({ id }) => [id, place] as const)));
  const made: Turn[] = [];
  let place: number | undefined;
  let part: Cue[] = [];
  let speaker: string | undefined;
  const close = () => {
    if (!part.length) return;
    const before = made.at(-1);
    made.push(turn(part, speaker, before !== undefined && before.speaker === speaker));
    part = [];
  };
  for (const cue of cues) {
    const next = places.get(cue.id) ?? place;
    const says = cue.speaker ?? (next === undefined ? undefined : turns[next]!.speaker) ?? speaker;
    if (next !== place || says !== speaker) close();
    [place, speaker] = [next, says];
    part.push(cue);
  }
  close();
  return made;
}

function turn(cues: Cue[], speaker: string | undefined, goesOn: boolean): Turn {
  return { id: cues[0]!.id, ...(speaker ? { speaker } : {}), ...(goesOn ? { goesOn } : {}), cues };
}

function paragraphs(cues: Cue[]): Cue[][] {
  const words = cues.map(({ text }) => text.split(/\s+/).length);
  const parts: Cue[][] = [];
  let from = 0;
  let left = words.reduce((sum, count) => sum + count, 0);
  while (from < cues.length) {
    // Parts of a like size: the last is no single line.
    const wanted = left / Math.ceil(left / most);
    let [best, bestScore] = [cues.length, left <= most ? 1 : -Infinity];
    for (let at = from, count = 0; at < cues.length - 1; at++) {
      count += words[at]!;
      if (count > most && at > from) break;
      const score = breakAt(cues, at, count, left - count) - Math.abs(count - wanted) / most;
      if (score > bestScore) [best, bestScore] = [at + 1, score];
    }
    parts.push(cues.slice(from, best));
    for (; from < best; from++) left -= words[from]!;
  }
  return parts;
}

/** How good it is to part behind a cue. */
function breakAt(cues: readonly Cue[], at: number, before: number, after: number): number {
  const [cue, next] = [cues[at]!, cues[at + 1]!];
  const silence = cue.end === undefined || next.start === undefined ? 0 : next.start - cue.end;
  const ends = /[.!?…]["'”’»)\]\s]*$/.test(cue.text);
  const small = Math.min(before, after) < least;
  if (ends && silence >= pause && !small) return 3;
  return (ends ? 0.8 : 0) + Math.min(silence, pause) / 10 - (small ? 0.3 : 0);
}
