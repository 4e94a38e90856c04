import type { Draft } from './draft.ts';
import { fitsBetween, likeliest } from './likeliest.ts';
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
        `the cue ends at ${writeTime(end)}, but begins at ${writeTime(start)}. Write a later end`,
        'ended where the next begins',
      );
  for (const draft of drafts)
    if (draft.end !== undefined && (draft.start === undefined || draft.end <= draft.start)) delete draft.end;
  share(stays);
  const all = moved.length ? [...stays, ...moved].sort((a, b) => a.start! - b.start!) : stays;
  endEach(all, problems);
  return all;
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
        `the cue begins when the one above it does, at ${writeTime(start)}, but ends at another time. Give each a time of its own`,
        'read as said together',
      );
    if (next && end > next.start!) {
      // Rounding is no fault.
      if (end - next.start! > 0.0015)
        problems.add(
          'overlap',
          next.line,
          `the cue begins at ${writeTime(next.start!)}, before the one above it ends (${writeTime(end)}). End that one where this one begins`,
          'the one above ended there',
        );
      end = next.start!;
    }
    for (const draft of group) draft.end = end;
    at = after;
  }
}
