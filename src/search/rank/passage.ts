import type { Marked } from '../found.ts';
import { passageMark, tokens, type Token } from '../normalise.ts';
import { closest, type Sighting } from './closest.ts';
import { weights } from './weights.ts';

/** How a word of a text answers a query. */
export interface Sought {
  /** Which word of the query. */
  group: number;
  /** How surely it is that word: 1 as it was typed. */
  weight: number;
}

/** Tells of a folded word whether it is looked for. */
export type Seek = (folded: string) => Sought | undefined;

/** What a piece of text has of a query. */
export interface Passage {
  /** What it is worth, with the order of the words and their very forms counted. */
  value: number;
  /** Offset in the text of its first word. */
  from: number;
  /** Number of that word in the text. */
  first: number;
}

/** Finds the passage of a text that says most of what is asked. */
export function bestPassage(
  text: string,
  seek: Seek,
  worth: readonly number[],
  typed: readonly string[],
): Passage | undefined {
  const all = tokens(text);
  const sightings = all.flatMap(({ folded }, place): Sighting[] => {
    const sought = seek(folded);
    return sought ? [{ place, ...sought }] : [];
  });
  if (!sightings.length) return undefined;
  const { value, place } = closest(sightings, worth);
  const run = longestRun(all, typed);
  const first = run.length > 2 ? run.start : place;
  const mean = worth.reduce((sum, one) => sum + one, 0) / worth.length;
  return {
    value: value + weights.inOrder * mean * Math.max(0, run.length - 1),
    from: all[first]!.start,
    first,
  };
}

/** The longest row of words that stands in a text as it was typed, little words with it. */
function longestRun(all: readonly Token[], typed: readonly string[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let last: number[] = [];
  all.forEach(({ folded }, at) => {
    const row = typed.map((word, i) => (word === folded ? 1 + (i ? (last[i - 1] ?? 0) : 0) : 0));
    for (const length of row) if (length > best.length) best = { start: at - length + 1, length };
    last = row;
  });
  return best;
}

/** Words of an excerpt: about three lines. */
const size = 30;

/** From so many words on, an excerpt may end with a sentence rather than within the next one. */
const enough = 18;

/** How many words before the first match a sentence may begin, to be shown from its beginning. */
const lead = 12;

/** Words shown before the first match where no sentence begins near. */
const run = 8;

/** Marks what is looked for in a text. */
export function mark(text: string, seek: Seek): Marked {
  const found = tokens(text).filter(({ folded }) => seek(folded));
  return { text, marks: found.map(({ start, end }) => [start, end]) };
}

/**
 * A text from a word on, from the beginning of a sentence if one is near, with what is looked for in it marked.
 * @param text passages parted by `passageMark`
 * @param at number of the word
 */
export function excerpt(text: string, at: number, seek: Seek): Marked {
  const all = tokens(text);
  const whole = (i: number) => i <= 0 || i >= all.length || /\s/.test(gap(text, all, i));
  let first = opening(text, all, at);
  while (!whole(first)) first--;
  let after = Math.min(first + size, all.length);
  while (!whole(after)) after++;
  if (after < all.length) after = closingOf(text, all, first + enough, after, seek);

  const start = first ? all[first]!.start - (/[«“"([]\s*$/.exec(gap(text, all, first))?.[0].length ?? 0) : 0;
  // What closes the last word stays with it: “word.” »
  const closing = /^\s?[»”"’)\]]*[.!?…]?\s?[»”")\]]*/.exec(gap(text, all, after))![0];
  const end = after === all.length ? text.length : all[after - 1]!.end + closing.length;
  const cut = text.slice(start, end).trim();
  const before = opens(text, all, first) ? '' : '…\u00a0';
  const rest = after === all.length || /[.!?…][\s»”")\]]*$/.test(cut) ? '' : '…';
  return mark(before + joined(cut) + rest, seek);
}

/** The end of the last sentence among some words, behind which nothing is looked for; where there is none, the last. */
function closingOf(text: string, all: Token[], from: number, to: number, seek: Seek): number {
  for (let i = to; i >= from; i--) {
    const { folded } = all[i - 1]!;
    // After so short a word, a point is rather that of an initial.
    if (/[.!?…]/.test(gap(text, all, i)) && folded.length > 2) return i;
    if (seek(folded)) return to;
  }
  return to;
}

/** Passages one behind the other: a point between them where none ends a sentence, or none begins one. */
function joined(text: string): string {
  return text.replace(
    new RegExp(`([.!?…:;»”]?) ${passageMark}( \\p{Ll})?`, 'gu'),
    (_, end: string, small = '') => (end && !small ? end : `${end}\u00a0·${small}`),
  );
}

/** What stands between a word and the one before it, or after the last. */
function gap(text: string, all: Token[], i: number): string {
  return text.slice(all[i - 1]?.end ?? 0, all[i]?.start);
}

/** True when a sentence or passage begins with this word. */
function opens(text: string, all: Token[], i: number): boolean {
  return i === 0 || new RegExp(`[.!?…${passageMark}]`).test(gap(text, all, i));
}

/** Where to begin so that this word is seen in its sentence; earlier where the text ends before the window is full. */
function opening(text: string, all: Token[], hit: number): number {
  const short = all.length - size < hit - run;
  const from = Math.max(0, short ? all.length - size : hit - lead);
  const starts = all.keys().filter((i) => i >= from && i <= hit && opens(text, all, i));
  return (short ? starts.toArray()[0] : starts.toArray().at(-1)) ?? (short ? from : hit - run);
}
