import type { SearchRecord } from '../../src/outputs/search-record.ts';
import { askAll, startAll, type Result } from './ask.ts';
import { askInBrowser, type SeenAll } from './browser.ts';
import { costOf, type Cost } from './bytes.ts';
import { queryClasses } from './classes.ts';
import type { Question } from './classes/question.ts';
import { halve } from './halve.ts';
import { contenders } from './indexes.ts';
import type { Options } from './options.ts';
import type { EvalQuery, QueryClass } from './query.ts';
import { asksEach, readersQueries } from './readers.ts';
import type { Contender } from './searcher.ts';

/** Results by contender. Plain Pagefind may have been left out. */
export type Beside<T> = { elan: T; plain?: T };

/** All that was measured. */
export interface Evaluation {
  seed: number;
  records: number;
  classes: { asked: QueryClass; results: Beside<Result> }[];
  costs?: Beside<Cost>;
  /** What readers of the search page saw, where that was asked for. */
  seen?: SeenAll;
}

/** Readers whose bytes are counted. */
const readers = 16;

/** Makes the queries, builds the indexes, asks and measures. */
export async function evaluate(
  records: readonly SearchRecord[],
  questions: readonly Question[],
  { seed, queries, only, keepIndex, alone, browser }: Options,
  say: (progress: string) => void,
): Promise<Evaluation> {
  const { left, removed } = halve(records);
  const asked = queryClasses({ records, removed, questions }, { queries, seed, only });
  const evaluation: Evaluation = { seed, records: records.length, classes: [] };
  for (const [hub, own] of [
    ['whole', records],
    ['half', left],
  ] as const) {
    const classes = asked.filter((one) => one.hub === hub);
    const bytes = hub === 'whole' && (!only.length || only.includes('bytes'));
    if (!classes.length && !bytes) continue;
    const all = await contenders({ name: hub, records: own, keep: keepIndex, alone, say });
    const searchers = await Promise.all(all.map(async (one) => [one.name, await startAll(one)] as const));
    for (const one of classes) {
      const results: Partial<Beside<Result>> = {};
      for (const [name, own] of searchers) results[name] = await askAll(one, own);
      evaluation.classes.push({ asked: one, results: results as Beside<Result> });
      say(one.title);
    }
    if (bytes) evaluation.costs = await costs(all, readersQueries(records, seed, readers));
  }
  if (browser) {
    say('Building the hub for Chromium');
    const asked = readersQueries(records, seed, Math.ceil(browser / asksEach));
    evaluation.seen = await askInBrowser(asked.slice(0, browser));
  }
  return evaluation;
}

async function costs(all: readonly Contender[], asked: readonly EvalQuery[]): Promise<Beside<Cost>> {
  const found: Partial<Beside<Cost>> = {};
  for (const one of all) found[one.name] = await costOf(one, asked);
  return found as Beside<Cost>;
}
