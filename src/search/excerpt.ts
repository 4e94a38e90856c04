import type { Marked } from './found.ts';
import { standsFor } from './inflection.ts';
import { blockMark, tokens, type Token } from './normalise.ts';

/** Words of an excerpt: about three lines. */
const size = 30;

/** How many words before the first match a sentence may begin, to be shown from its beginning. */
const lead = 12;

/** Words shown before the first match where no sentence begins near. */
const run = 8;

/** Marks the query’s words, folded, in a text. */
export function mark(text: string, words: string[]): Marked {
  const found = tokens(text).filter(({ folded }) => words.some((asked) => shows(folded, asked)));
  return { text, marks: found.map(({ start, end }) => [start, end]) };
}

/** True when each of the query’s words, folded, stands in the text, as it is or in another form. */
export function holdsAll(text: string, words: string[]): boolean {
  const own = [...new Set(tokens(text).map(({ folded }) => folded))];
  return words.every((asked) => own.some((word) => standsFor(word, asked)));
}

/**
 * The window of a text that shows most of the query’s words, from the beginning of a sentence if one is near. A text
 * without any of them is shown from its beginning.
 * @param text blocks parted by `blockMark`
 */
export function excerpt(text: string, words: string[]): Marked {
  const all = tokens(text);
  const whole = (i: number) => i <= 0 || i >= all.length || /\s/.test(gap(text, all, i));
  let first = opening(text, all, densest(all, words));
  while (!whole(first)) first--;
  let after = Math.min(first + size, all.length);
  while (!whole(after)) after++;

  const start = first ? all[first]!.start - (/[«“"([]\s*$/.exec(gap(text, all, first))?.[0].length ?? 0) : 0;
  // What closes the last word stays with it: “word.” »
  const closing = /^\s?[»”"’)\]]*[.!?…]?\s?[»”")\]]*/.exec(gap(text, all, after))![0];
  const end = after === all.length ? text.length : all[after - 1]!.end + closing.length;
  const cut = text.slice(start, end).trim();
  const before = opens(text, all, first) ? '' : '…\u00a0';
  const rest = after === all.length || /[.!?…][\s»”")\]]*$/.test(cut) ? '' : '…';
  return mark(before + joined(cut) + rest, words);
}

/** Blocks one behind the other: a point between them where the first ends without one. */
function joined(text: string): string {
  return text.replace(new RegExp(`([.!?…:;»”]?) ${blockMark}`, 'g'), (_, end: string) => end || ' ·');
}

/** What stands between a word and the one before it, or after the last. */
function gap(text: string, all: Token[], i: number): string {
  return text.slice(all[i - 1]?.end ?? 0, all[i]?.start);
}

/** True when a sentence or block begins with this word. */
function opens(text: string, all: Token[], i: number): boolean {
  return i === 0 || new RegExp(`[.!?…${blockMark}]`).test(gap(text, all, i));
}

/** Where to begin so that this word is seen in its sentence; earlier where the text ends before the window is full. */
function opening(text: string, all: Token[], hit: number): number {
  const short = all.length - size < hit - run;
  const from = Math.max(0, short ? all.length - size : hit - lead);
  const starts = all.keys().filter((i) => i >= from && i <= hit && opens(text, all, i));
  return (short ? starts.toArray()[0] : starts.toArray().at(-1)) ?? (short ? from : hit - run);
}

/** True when a word is worth marking: one or two letters are the beginning of too many. */
function shows(word: string, asked: string): boolean {
  return asked.length < 3 ? word === asked : standsFor(word, asked);
}

/** The first of the words that stand closest together and are most of the query’s; 0 where there is none. */
function densest(all: Token[], words: string[]): number {
  // For each word of the text that was asked for: which, and whether it is spelt as asked.
  const hits = all.flatMap(({ folded }, at) => {
    const asked = words.find((word) => word === folded) ?? words.find((word) => shows(folded, word));
    return asked === undefined ? [] : [{ at, asked, worth: asked === folded ? 3 : 2 }];
  });
  let best = { at: 0, worth: 0 };
  for (const { at } of hits) {
    const near = new Map<string, number>();
    for (const hit of hits)
      if (hit.at >= at && hit.at < at + size - lead)
        near.set(hit.asked, Math.max(near.get(hit.asked) ?? 0, hit.worth));
    const worth = near.values().reduce((sum, one) => sum + one, 0);
    if (worth > best.worth) best = { at, worth };
  }
  return best.at;
}
