import type { EvalQuery } from './query.ts';
import { asksEach } from './readers.ts';
import { mean, percentile } from './score.ts';
import type { Contender } from './searcher.ts';

/** What a reader waits for: bytes and milliseconds, of her first query and of those after it. */
export interface Cost {
  /** Bytes before the first answer, which holds her own language; then before the last, with the other one. */
  first: number[];
  firstWhole: number[];
  next: number[];
  nextWhole: number[];
  /** Files of the first query, and of those after it. */
  requests: number[];
  nextRequests: number[];
  took: number[];
}

/**
 * Lets readers come one after the other, each with nothing in her cache. A file that she has had once costs nothing
 * again.
 * @param queries those of the first reader, then those of the next
 */
export async function costOf(contender: Contender, queries: readonly EvalQuery[]): Promise<Cost> {
  const cost: Cost = {
    first: [],
    firstWhole: [],
    next: [],
    nextWhole: [],
    requests: [],
    nextRequests: [],
    took: [],
  };
  for (let at = 0; at + asksEach <= queries.length; at += asksEach) {
    const reader = await contender.start(queries[at]!.lang);
    let before = -contender.code;
    let files = 0;
    for (const [place, { text }] of queries.slice(at, at + asksEach).entries()) {
      const start = performance.now();
      let early: number | undefined;
      await reader.search(text, () => (early ??= reader.served.bytes()));
      const whole = reader.served.bytes();
      (place ? cost.next : cost.first).push((early ?? whole) - before);
      (place ? cost.nextWhole : cost.firstWhole).push(whole - before);
      (place ? cost.nextRequests : cost.requests).push(reader.served.requests() - files);
      files = reader.served.requests();
      if (place) cost.took.push(performance.now() - start);
      before = whole;
    }
  }
  return cost;
}

/** Lines of the table: a title, and how its cell is made. */
export const costRows: { title: string; cell: (cost: Cost) => string }[] = [
  { title: 'kB before the first result, mean; 90 %', cell: ({ first }) => kilobytes(first) },
  { title: 'kB of each next query, mean; 90 %', cell: ({ next }) => kilobytes(next) },
  {
    title: 'kB of the first query with the other language, mean; 90 %',
    cell: ({ firstWhole }) => kilobytes(firstWhole),
  },
  {
    title: 'kB of each next query with the other language, mean; 90 %',
    cell: ({ nextWhole }) => kilobytes(nextWhole),
  },
  {
    title: 'files of the first query; of each next one, mean',
    cell: ({ requests, nextRequests }) => `${mean(requests).toFixed(1)}; ${mean(nextRequests).toFixed(1)}`,
  },
  {
    title: 'milliseconds a query in this process, half; 90 %',
    cell: ({ took }) => `${percentile(took, 0.5).toFixed(1)}; ${percentile(took, 0.9).toFixed(1)}`,
  },
];

function kilobytes(bytes: readonly number[]): string {
  return [mean(bytes), percentile(bytes, 0.9)].map((one) => (one / 1000).toFixed(1)).join('; ');
}
