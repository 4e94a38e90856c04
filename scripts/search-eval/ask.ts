import { languages, type Lang } from '../../src/i18n/languages.ts';
import type { EvalQuery, Measure, QueryClass } from './query.ts';
import { mean, scoreOf } from './score.ts';
import type { Answer, Contender, Searcher } from './searcher.ts';

/** A query that was not answered as it should be. */
export interface Miss {
  query: EvalQuery;
  got: Answer;
}

/** How a contender did in a class. */
export interface Result {
  scores: Partial<Record<Measure, number>>;
  misses: Miss[];
  /** Milliseconds of each search. */
  took: number[];
}

/** Asks a contender all queries of a class. */
export async function askAll(asked: QueryClass, searchers: Record<Lang, Searcher>): Promise<Result> {
  const values = new Map<Measure, number[]>(asked.measures.map((measure) => [measure, []]));
  const misses: Miss[] = [];
  const took: number[] = [];
  for (const query of asked.queries) {
    const start = performance.now();
    const got = await searchers[query.lang].search(query.text).catch((cause: unknown) => {
      throw new Error(`“${query.text}” [${query.lang}] could not be asked: ${String(cause)}`, { cause });
    });
    took.push(performance.now() - start);
    let missed = false;
    for (const measure of asked.measures) {
      const value = scoreOf(measure, query, got);
      values.get(measure)!.push(value);
      if (measure !== 'empty' && value < 1) missed = true;
    }
    if (missed) misses.push({ query, got });
  }
  const scores = Object.fromEntries([...values].map(([measure, all]) => [measure, mean(all)]));
  return { scores, misses, took };
}

/** A searcher for the readers of each language. */
export async function startAll(contender: Contender): Promise<Record<Lang, Searcher>> {
  const started = await Promise.all(
    languages.map(async (lang) => [lang, await contender.start(lang)] as const),
  );
  return Object.fromEntries(started) as Record<Lang, Searcher>;
}
