import type { Draft } from './draft.ts';
import type { Problems } from './problem.ts';
import { round, writeTime } from './time.ts';

/** Seconds that a word takes, in either language: 150 words a minute. */
const pace = 0.4;

/**
 * Gives every draft a beginning and an end, in an order in which no one begins before the one above it. What the file
 * does not tell is shared out by words: no time is nearer than a guess, and a line without time could not be heard.
 * @returns the same drafts, in the order of their times
 */
export function inOrder(drafts: readonly Draft[], problems: Problems): Draft[] {
  const rising = likeliest(drafts);
  const kept = new Set(rising);
  const written = drafts.map(({ start }) => start);
  const moved: Draft[] = [];
  const stays: Draft[] = [];
  for (const [at, draft] of drafts.entries()) {
    if (draft.start === undefined || kept.has(draft)) {
      stays.push(draft);
      continue;
    }
    const above = written[at - 1] ?? -Infinity;
    const wrong = `the cue begins at ${writeTime(draft.start)}, ${draft.start < above ? 'before the one above' : 'after one below'} it`;
    if (fitsBetween(draft, rising)) {
      problems.add(
        'backward',
        draft.line,
        `${wrong}. Move it to its place, or write its true time`,
        'moved to its time',
      );
      moved.push(draft);
    } else {
      problems.add(
        'backward',
        draft.line,
        `${wrong}. Write its true time`,
        'kept in its place, with the time between its neighbours',
      );
      delete draft.start;
      delete draft.end;
      stays.push(draft);
    }
  }
  for (const { start, end, line } of drafts)
    if (start !== undefined && end !== undefined && end <= start)
      problems.add(
        'end',
        line,
        `the cue ends at ${writeTime(end)}, and begins at ${writeTime(start)}. Write a later end`,
        'ended where the next begins',
      );
  for (const draft of drafts)
    if (draft.end !== undefined && (draft.start === undefined || draft.end <= draft.start)) delete draft.end;
  share(stays);
  const all = moved.length ? [...stays, ...moved].sort((a, b) => a.start! - b.start!) : stays;
  endEach(all, problems);
  return all;
}

/** Those whose times are taken as true: of the two ways to choose as many as can be, the one that explains more. */
function likeliest(drafts: readonly Draft[]): Draft[] {
  const [low, high] = [risingStarts(drafts, 1), risingStarts(drafts, -1)];
  const doubts = (rising: readonly Draft[]) => {
    const kept = new Set(rising);
    const odd = rising.filter(
      ({ start, end = start }, at) => end! < start! || end! > (rising[at + 1]?.start ?? Infinity),
    );
    const left = drafts.filter((one) => one.start !== undefined && !kept.has(one));
    // One in the wrong place is likelier than one with a wrong time.
    return odd.length + left.length + left.filter((one) => !fitsBetween(one, rising)).length / 2;
  };
  return doubts(low) < doubts(high) ? low : high;
}

/**
 * As many drafts as can be that begin one after the other; where there is a choice, the early times (1) or the late (-1).
 * Source: patience sorting, a longest non-decreasing subsequence.
 */
function risingStarts(found: readonly Draft[], sign: 1 | -1): Draft[] {
  const drafts = sign > 0 ? found : [...found].reverse();
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  drafts.forEach(({ start }, at) => {
    if (start === undefined) return;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sign * drafts[ends[middle]!]!.start! > sign * start) high = middle;
      else low = middle + 1;
    }
    before[at] = ends[low - 1];
    ends[low] = at;
  });
  const kept: Draft[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.push(drafts[at]!);
  return sign > 0 ? kept.reverse() : kept;
}

/**
 * True where nobody else speaks at that time: then the cue stands in the wrong place, else its time is wrong. Where no
 * ends are written, everybody speaks until the next begins.
 */
function fitsBetween({ start = 0, end = start }: Draft, kept: readonly Draft[]): boolean {
  if (start >= kept.at(-1)!.start!) return false;
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kept[middle]!.start! > start) high = middle;
    else low = middle + 1;
  }
  const length = Math.max(0.001, end - start);
  let shared = 0;
  // Of those that begin before, only the last can go on until then: what overlaps in turn is told of elsewhere.
  for (let at = Math.max(0, low - 1); at < kept.length && kept[at]!.start! < start + length; at++) {
    if (shared > length / 4) return false;
    const stop = kept[at]!.end ?? kept[at + 1]?.start ?? Infinity;
    shared += Math.max(0, Math.min(start + length, stop) - Math.max(start, kept[at]!.start!));
  }
  return shared <= length / 4;
}

/** Gives those without a beginning one, between their neighbours. */
function share(drafts: readonly Draft[]): void {
  for (let at = 0; at < drafts.length; at++) {
    if (drafts[at]!.start !== undefined) continue;
    let after = at;
    while (after < drafts.length && drafts[after]!.start === undefined) after++;
    const before = drafts[at - 1];
    const limit = drafts[after]?.start;
    let group = drafts.slice(at, after);
    let from = before?.end ?? before?.start ?? 0;
    if (before && (before.end === undefined || (limit !== undefined && limit - from < 0.1 * group.length))) {
      group = [before, ...group];
      from = before.start!;
      delete before.end;
    }
    const weights = group.map(({ text }) => text.split(' ').length);
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const room = limit === undefined ? whole * pace : Math.max(0, limit - from);
    let spent = 0;
    group.forEach((draft, place) => {
      draft.start = round(from + (room * spent) / whole);
      spent += weights[place]!;
    });
    at = after;
  }
}

/** Ends each where the next begins, if it has no end or a later one. Those that begin together are said together. */
function endEach(drafts: readonly Draft[], problems: Problems): void {
  for (let at = 0; at < drafts.length;) {
    const start = drafts[at]!.start!;
    let after = at;
    while (after < drafts.length && drafts[after]!.start === start) after++;
    const group = drafts.slice(at, after);
    const next = drafts[after];
    const ends = group.map(({ end }) => end).filter((end) => end !== undefined);
    const words = Math.max(...group.map(({ text }) => text.split(' ').length));
    let end = ends.length ? Math.max(...ends) : (next?.start ?? round(start + Math.max(1, words * pace)));
    if (new Set(ends).size > 1)
      problems.add(
        'overlap',
        group[1]!.line,
        `the cue begins with the one above it, at ${writeTime(start)}, and ends at another time. Give each a time of its own`,
        'read as said together',
      );
    if (next && end > next.start!) {
      // Rounding is no fault.
      if (end - next.start! > 0.0015)
        problems.add(
          'overlap',
          next.line,
          `the cue begins at ${writeTime(next.start!)}, before the one above it ends (${writeTime(end)}). Let one end where the other begins`,
          'the one above ended there',
        );
      end = next.start!;
    }
    for (const draft of group) draft.end = end;
    at = after;
  }
}
