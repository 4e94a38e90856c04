/** Places of the sentences that are said at one go, in each of two versions. */
export interface Group {
  own: number[];
  twin: number[];
}

/** How many sentences of one version may say what one of the other says. */
const most = 4;

/**
 * Ties the sentences of a passage to those of its twin, in order, so that each group holds one sentence of at least one
 * side. As many on both sides go one to one. Else, as translators keep proportions, those cuts are taken that leave the
 * shares of the two sides most alike: the idea of Gale and Church, “A Program for Aligning Sentences in Bilingual
 * Corpora”, Computational Linguistics 19 (1), 1993, https://aclanthology.org/J93-1004/.
 * @param own lengths of the sentences, in any unit; at least one
 * @param twin the same of the other version
 * @returns every sentence in exactly one group; one group for all where a side has far more than the other
 */
export function groupSentences(own: readonly number[], twin: readonly number[]): Group[] {
  if (own.length === twin.length) return own.map((_, at) => ({ own: [at], twin: [at] }));
  const share = (lengths: readonly number[], from: number, to: number) =>
    sum(lengths.slice(from, to)) / (sum(lengths) || 1);
  const cells = new Map<string, { cost: number; groups: Group[] }>([['0 0', { cost: 0, groups: [] }]]);
  for (let i = 0; i <= own.length; i++)
    for (let j = 0; j <= twin.length; j++) {
      const here = cells.get(`${i} ${j}`);
      for (const [a, b] of here ? steps : []) {
        const [to, too] = [i + a, j + b];
        if (to > own.length || too > twin.length) continue;
        const cost = here!.cost + Math.abs(share(own, i, to) - share(twin, j, too));
        const known = cells.get(`${to} ${too}`);
        // A hair’s breadth is no reason to prefer the cut found later.
        if (known && known.cost <= cost + 1e-9) continue;
        cells.set(`${to} ${too}`, {
          cost,
          groups: [...here!.groups, { own: places(i, to), twin: places(j, too) }],
        });
      }
    }
  const whole = { own: places(0, own.length), twin: places(0, twin.length) };
  return cells.get(`${own.length} ${twin.length}`)?.groups ?? [whole];
}

/** One to one, one to several, several to one. */
const steps = Array.from({ length: most }, (_, at) => at + 1).flatMap((many): [number, number][] =>
  many === 1
    ? [[1, 1]]
    : [
        [1, many],
        [many, 1],
      ],
);

function places(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
