import { likeness } from './bare-words.ts';

/** A block as it was published. */
export interface Known {
  heading: boolean;
  /** What it is recognised by: its words, or a fingerprint of them where no more is known. */
  mark: string;
  /** Its bare words, where known: by these an edited block is recognised too. */
  words?: string;
  /** True for one that is not in the text any more: only the very same words bring it back. */
  gone?: boolean;
}

/** A block as it stands now. */
export interface Found {
  heading: boolean;
  mark: string;
  words: string;
}

/** Less alike than this, a block between the same neighbours is another block; elsewhere it must be twice as alike. */
const alike = 0.35;
const alikeElsewhere = 0.7;

/**
 * Which published block each block is, as indexes into `known`; nothing for a new one. The same words are recognised
 * wherever they have moved to. An edited block is recognised by its neighbours and its likeness; one that was
 * rewritten whole, by standing where the other stood, if nothing else came or went there.
 */
export function recognise(known: readonly Known[], found: readonly Found[]): (number | undefined)[] {
  const is: (number | undefined)[] = found.map(() => undefined);
  const taken = new Set<number>();
  const match = (at: number, index: number) => {
    is[at] = index;
    taken.add(index);
  };
  const same = (at: number, index: number) =>
    is[at] === undefined &&
    !taken.has(index) &&
    known[index]?.mark === found[at]?.mark &&
    known[index]?.heading === found[at]?.heading;
  matchUnique(known, found, match);
  // What stands beside a recognised block and has its old neighbour's words is that neighbour, even if others have them.
  for (let at = 1; at < found.length; at++) {
    const before = is[at - 1];
    if (before !== undefined && same(at, before + 1)) match(at, before + 1);
  }
  for (let at = found.length - 2; at >= 0; at--) {
    const after = is[at + 1];
    if (after !== undefined && after > 0 && same(at, after - 1)) match(at, after - 1);
  }
  for (const gone of [false, true])
    for (let at = 0; at < found.length; at++) {
      const index = known.findIndex((one, number) => Boolean(one.gone) === gone && same(at, number));
      if (is[at] === undefined && index >= 0) match(at, index);
    }
  matchGaps(known, found, is, taken, match);
  matchMoved(known, found, is, taken, match);
  return is;
}

type Match = (at: number, index: number) => void;

function matchUnique(known: readonly Known[], found: readonly Found[], match: Match): void {
  const count = (blocks: readonly { mark: string; heading: boolean }[]) => {
    const places = new Map<string, number[]>();
    blocks.forEach(({ mark, heading }, at) => {
      const name = `${heading ? 'h' : 'b'} ${mark}`;
      places.set(name, [...(places.get(name) ?? []), at]);
    });
    return places;
  };
  const before = count(known.filter(({ gone }) => !gone));
  for (const [name, places] of count(found)) {
    const old = before.get(name);
    if (places.length === 1 && old?.length === 1) match(places[0]!, old[0]!);
  }
}

/** Between two recognised neighbours that did not move: the order that makes the sum of likenesses greatest. */
function matchGaps(
  known: readonly Known[],
  found: readonly Found[],
  is: readonly (number | undefined)[],
  taken: ReadonlySet<number>,
  match: Match,
): void {
  const live = known.flatMap(({ gone }, index) => (gone ? [] : [index]));
  const still = unmoved(is.map((index) => (index !== undefined && known[index]!.gone ? undefined : index)));
  const stays = (at: number) => (still.has(at) ? is[at] : undefined);
  for (let start = 0; start < found.length; start++) {
    if (stays(start) !== undefined) continue;
    let end = start;
    while (end < found.length && stays(end) === undefined) end++;
    const [low, high] = [stays(start - 1) ?? -1, stays(end) ?? known.length];
    const olds = live.filter((index) => index > low && index < high && !taken.has(index));
    const news = Array.from({ length: end - start }, (_, step) => start + step).filter(
      (at) => is[at] === undefined,
    );
    const { pairs, spent } = reshaped(olds, news, known, found);
    for (const [at, index] of pairs) match(at, index);
    const oldsLeft = olds.filter((index) => !taken.has(index) && !spent.olds.has(index));
    const newsLeft = news.filter((at) => is[at] === undefined && !spent.news.has(at));
    for (const [at, index] of bestOrder(oldsLeft, newsLeft, known, found)) match(at, index);
    start = end;
  }
}

/**
 * Of blocks and what they were, those that stand in the order they had: as many as can be. What is left has moved, and
 * says nothing of its neighbours. Source: patience sorting finds a longest increasing subsequence.
 */
function unmoved(is: readonly (number | undefined)[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  is.forEach((index, at) => {
    if (index === undefined) return;
    let pile = ends.findIndex((end) => is[end]! >= index);
    if (pile < 0) pile = ends.length;
    before[at] = ends[pile - 1];
    ends[pile] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.add(at);
  return kept;
}

/**
 * Blocks parted or joined without another word: the address goes on leading to where the words begin. What is spent is
 * in them, and is no other block.
 */
function reshaped(
  olds: readonly number[],
  news: readonly number[],
  known: readonly Known[],
  found: readonly Found[],
): { pairs: [number, number][]; spent: { olds: Set<number>; news: Set<number> } } {
  const before = olds.map((index) => known[index]!.words);
  const now = news.map((at) => found[at]!.words);
  const spent = { olds: new Set<number>(), news: new Set<number>() };
  const pairs: [number, number][] = [];
  for (const { start, end, whole } of runs(now, before)) {
    pairs.push([news[start]!, olds[whole]!]);
    for (const at of news.slice(start, end)) spent.news.add(at);
  }
  for (const { start, end, whole } of runs(before, now)) {
    pairs.push([news[whole]!, olds[start]!]);
    for (const index of olds.slice(start, end)) spent.olds.add(index);
  }
  return { pairs, spent };
}

/** Where two or more texts in a row, from start to before end, together are one of the other texts. */
function runs(
  parts: readonly (string | undefined)[],
  wholes: readonly (string | undefined)[],
): { start: number; end: number; whole: number }[] {
  return parts.flatMap((first, start) => {
    let together = first || undefined;
    for (let end = start + 1; end < parts.length && together; end++) {
      together = parts[end] && together + parts[end];
      const whole = together ? wholes.indexOf(together) : -1;
      if (whole >= 0) return [{ start, end: end + 1, whole }];
    }
    return [];
  });
}

/** Further apart than this, an edited block is looked for by its words alone: else a book rewritten whole takes minutes. */
const reach = 40;

function bestOrder(
  olds: readonly number[],
  news: readonly number[],
  known: readonly Known[],
  found: readonly Found[],
): [number, number][] {
  const sameCount = olds.length === news.length;
  const score = (index: number, at: number): number => {
    const [old, now] = [known[index]!, found[at]!];
    if (old.heading !== now.heading) return 0;
    const value = old.words === undefined ? 0 : likeness(old.words, now.words);
    return value >= alike ? value : sameCount ? 0.01 : 0;
  };
  const best = Array.from({ length: olds.length + 1 }, () => new Float64Array(news.length + 1));
  const slope = news.length / Math.max(1, olds.length);
  const near = (i: number, j: number) => Math.abs(j - i * slope) <= reach;
  const scores = olds.map((index, i) => news.map((at, j) => (near(i, j) ? score(index, at) : 0)));
  for (let i = olds.length - 1; i >= 0; i--)
    for (let j = news.length - 1; j >= 0; j--)
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, best[i + 1]![j + 1]! + scores[i]![j]!);
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < olds.length && j < news.length) {
    const value = scores[i]![j]!;
    if (value > 0 && best[i]![j] === best[i + 1]![j + 1]! + value) pairs.push([news[j++]!, olds[i++]!]);
    else if (best[i]![j] === best[i + 1]![j]) i++;
    else j++;
  }
  return pairs;
}

/** Moved and edited at once: the likest first. */
function matchMoved(
  known: readonly Known[],
  found: readonly Found[],
  is: readonly (number | undefined)[],
  taken: ReadonlySet<number>,
  match: Match,
): void {
  const left = [is.filter((index) => index === undefined).length, known.length - taken.size];
  if (left[0]! * left[1]! > reach * 1000) return;
  const candidates = found
    .flatMap((now, at) =>
      is[at] !== undefined
        ? []
        : known.flatMap((old, index) =>
            old.gone || taken.has(index) || old.words === undefined || old.heading !== now.heading
              ? []
              : [{ at, index, value: likeness(old.words, now.words) }],
          ),
    )
    .filter(({ value }) => value >= alikeElsewhere)
    .sort((a, b) => b.value - a.value || a.at - b.at);
  for (const { at, index } of candidates) if (is[at] === undefined && !taken.has(index)) match(at, index);
}
