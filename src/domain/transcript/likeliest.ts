import type { Draft } from './draft.ts';

/** Those whose times are taken as true: of the two ways to choose as many as can be, the one that explains more. */
export function likeliest(drafts: readonly Draft[]): Draft[] {
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
export function fitsBetween({ start = 0, end = start }: Draft, kept: readonly Draft[]): boolean {
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
