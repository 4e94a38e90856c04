/** What alignment needs to know of a block. */
export interface Alignable {
  /** Section and number in its own language. */
  place: string;
  kind: string;
  depth?: number;
  line: number;
  text: string;
}

/** Indexes of the blocks that say the same, in order: usually one and one. */
export interface Pair {
  source: number[];
  target: number[];
}

/** One `align` entry: places in each version that stand for each other. */
export interface Declared {
  source: readonly string[];
  target: readonly string[];
  /** True where the target is not looked up: as many blocks as it names stand for the source. */
  counted?: boolean;
}

/** Why two versions do not pair. */
export interface Mismatch {
  /** Indexes; undefined where that version has no block left. */
  source?: number;
  target?: number;
  /** The declaration that would settle it, as places; nothing where only the texts can be changed. */
  settle?: { source: string[]; target: string[] };
  /** What a declaration names that is not there, or that it cannot pair: the places it names. */
  unknown?: string;
  /** Which of the declarations that is, from 0. */
  entry?: number;
}

/**
 * Pairs the blocks of a version with those of its source, in order, by kind, section by section;
 * `declared` says where one version merges or splits. Headings pair whatever their level where both versions have as
 * many; else the level helps to tell which one is missing.
 */
export function align(
  source: readonly Alignable[],
  target: readonly Alignable[],
  declared: readonly Declared[] = [],
): { pairs: Pair[]; mismatches: Mismatch[] } {
  const twins = twinsBy(headings(source) === headings(target));
  const mismatches: Mismatch[] = [];
  const bySource = new Map<number, Pair & { number: number }>();
  for (const [number, entry] of declared.entries()) {
    const counted = entry.target.map((_, step) => step);
    const ends = {
      source: indexes(source, entry.source),
      target: entry.counted ? counted : indexes(target, entry.target),
    };
    const lost = [
      ...lostPlaces(entry.source, source),
      ...(entry.counted ? [] : lostPlaces(entry.target, target)),
    ];
    if (lost.length) mismatches.push({ unknown: lost[0]!, entry: number });
    else if (!isRun(ends.source) || !isRun(ends.target) || bySource.has(ends.source[0]!))
      mismatches.push({ unknown: placesOf(entry), entry: number });
    else bySource.set(ends.source[0]!, { ...ends, number });
  }
  const unused = new Map([...bySource.values()].map(({ number }) => [number, declared[number]!]));
  const pairs: Pair[] = [];
  let s = 0;
  let t = 0;
  while (s < source.length || t < target.length) {
    const entry = bySource.get(s);
    const counted = entry && declared[entry.number]!.counted;
    const run = entry?.target.map((at) => (counted ? t + at : at)) ?? [];
    if (entry && run[0] === t && run.every((at) => target[at] && target[at].kind !== 'heading')) {
      unused.delete(entry.number);
      pairs.push({ source: entry.source, target: run });
      s += entry.source.length;
      t += entry.target.length;
    } else if (s < source.length && t < target.length && twins(source[s]!, target[t]!)) {
      pairs.push({ source: [s++], target: [t++] });
    } else {
      mismatches.push(explain(source, target, s, t, pairs, twins));
      // Both go on at the next heading that pairs, so that one run names the faults of every section.
      const next = resume(source, target, s, t);
      if (!next) break;
      [s, t] = next;
    }
  }
  // Where something else is wrong, a declaration may only have been passed over.
  if (!mismatches.length)
    for (const [number, entry] of unused) mismatches.push({ unknown: placesOf(entry), entry: number });
  return { pairs, mismatches };
}

function placesOf({ source, target }: Declared): string {
  return [...source, ...target].join(', ');
}

/** Whether two blocks can say the same. */
type Twins = (a: Alignable, b: Alignable) => boolean;

function twinsBy(anyLevel: boolean): Twins {
  return (a, b) => a.kind === b.kind && (anyLevel || a.depth === b.depth);
}

function headings(blocks: readonly Alignable[]): number {
  return blocks.filter(({ kind }) => kind === 'heading').length;
}

function indexes(blocks: readonly Alignable[], places: readonly string[]): number[] {
  return places.map((place) => blocks.findIndex((block) => block.place === place));
}

function lostPlaces(places: readonly string[], blocks: readonly Alignable[]): string[] {
  return places.filter((place) => !blocks.some((block) => block.place === place));
}

function isRun(at: readonly number[]): boolean {
  return at.every((index, step) => step === 0 || index === at[step - 1]! + 1);
}

function resume(
  source: readonly Alignable[],
  target: readonly Alignable[],
  s: number,
  t: number,
): [number, number] | undefined {
  const headingsLeft = (blocks: readonly Alignable[], from: number) =>
    blocks.flatMap((block, at) => (at > from && block.kind === 'heading' ? [at] : []));
  const sources = headingsLeft(source, s);
  const targets = headingsLeft(target, t);
  // Counted from the end: what went wrong is before them.
  const count = Math.min(sources.length, targets.length);
  return count ? [sources.at(-count)!, targets.at(-count)!] : undefined;
}

function explain(
  source: readonly Alignable[],
  target: readonly Alignable[],
  s: number,
  t: number,
  pairs: readonly Pair[],
  twins: Twins,
): Mismatch {
  const start = sectionStart(source, s);
  // What is declared in the section stands: only what comes after it is in question.
  const declared = pairs.findLastIndex(
    (pair) => pair.source[0]! >= start && pair.source.length + pair.target.length > 2,
  );
  const first = pairs.slice(declared + 1).find((pair) => pair.source[0]! >= start);
  const from = first ? { source: first.source[0]!, target: first.target[0]! } : { source: s, target: t };
  const settle = likelyMerge(
    source.slice(from.source, sectionEnd(source, start)),
    target.slice(from.target, sectionEnd(target, sectionStart(target, t))),
    twins,
  );
  return {
    ...(s < source.length && { source: s }),
    ...(t < target.length && { target: t }),
    ...(settle && { settle }),
  };
}

/** The heading before `at`: a block that is left over belongs to the section it ends. */
function sectionStart(blocks: readonly Alignable[], at: number): number {
  let start = Math.min(at, blocks.length) - 1;
  while (start > 0 && blocks[start]?.kind !== 'heading') start--;
  return Math.max(0, start);
}

function sectionEnd(blocks: readonly Alignable[], at: number): number {
  let end = at;
  if (blocks[end]?.kind === 'heading') end++;
  while (end < blocks.length && blocks[end]!.kind !== 'heading') end++;
  return end;
}

/**
 * The merge or split that makes the lengths of a section fit best; a heading is never part of one.
 * After Gale & Church, “A Program for Aligning Sentences in Bilingual Corpora” (1993): cost by length ratio, here in characters.
 */
function likelyMerge(
  source: readonly Alignable[],
  target: readonly Alignable[],
  twins: Twins,
): Mismatch['settle'] {
  const moves = [
    [1, 1, 0],
    [2, 1, 2],
    [1, 2, 2],
    [3, 1, 4],
    [1, 3, 4],
  ] as const;
  type Cell = { cost: number; move?: readonly [number, number, number] };
  const table: Cell[][] = Array.from({ length: source.length + 1 }, () =>
    Array.from({ length: target.length + 1 }, () => ({ cost: Infinity })),
  );
  table[0]![0] = { cost: 0 };
  for (let i = 0; i <= source.length; i++) {
    for (let j = 0; j <= target.length; j++) {
      const here = table[i]![j]!.cost;
      if (here === Infinity) continue;
      for (const move of moves) {
        const [a, b, penalty] = move;
        if (i + a > source.length || j + b > target.length) continue;
        const [from, to] = [source.slice(i, i + a), target.slice(j, j + b)];
        if (
          a === 1 && b === 1
            ? !twins(from[0]!, to[0]!)
            : [...from, ...to].some(({ kind }) => kind === 'heading')
        )
          continue;
        const cost = here + penalty + unlike(from, to);
        if (cost < table[i + a]![j + b]!.cost) table[i + a]![j + b] = { cost, move };
      }
    }
  }
  let [i, j] = [source.length, target.length];
  let found: Mismatch['settle'];
  while (i > 0 || j > 0) {
    const move = table[i]![j]!.move;
    if (!move) return undefined;
    const [a, b] = move;
    if (a !== 1 || b !== 1)
      found = {
        source: source.slice(i - a, i).map(({ place }) => place),
        target: target.slice(j - b, j).map(({ place }) => place),
      };
    i -= a;
    j -= b;
  }
  return found;
}

function unlike(source: readonly Alignable[], target: readonly Alignable[]): number {
  const a = source.reduce((sum, block) => sum + block.text.length, 1);
  const b = target.reduce((sum, block) => sum + block.text.length, 1);
  return (4 * Math.abs(Math.log(a / b))) ** 2 / 4;
}
