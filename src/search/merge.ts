import type { Hit } from './found.ts';
import { byScore, hitOf, open, type Opened, type Side } from './side.ts';
import { weights, type Profile } from './rank/weights.ts';
import type { Ranked } from './rank/rank.ts';

/** Hits of the other language that have a place of their own. */
const boxed = 5;

/** A work with what was found of it in either language. */
interface Entry {
  work: number;
  score: number;
  own: Ranked | undefined;
  twin: Ranked | undefined;
}

/** The works of both languages in one order. */
export interface Merged {
  /** All of them, best first. */
  works: number[];
  hits: Hit[];
  box: Hit[];
}

/** How to make one list. */
export interface MergeOptions {
  /** How many works are in both languages: those of lower number. */
  both: number;
  /** How many hits are wanted. */
  count: number;
  /** The words of the query as they were typed, folded. */
  typed: readonly string[];
  /** The works of the reader’s own language that were read already. */
  opened: readonly Opened[];
  /** Takes away what is not worth showing, and puts the rest in order. */
  arrange: <T extends { work: number; score: number }>(ranked: readonly T[]) => T[];
  /** How many of the first are put in order by what is read in them. */
  readAgain: number;
}

/** What a score of two versions depends on: how many works have both, and what the query asks for. */
interface Weighing {
  both: number;
  profile: Profile;
}

/**
 * A work with its score: that of its better version, and something for the other. What is in one language only is taken
 * to have been found as well in a version that it lacks, or every work in both would go before it.
 */
function entryOf({ both, profile }: Weighing, own: Ranked | undefined, twin: Ranked | undefined): Entry {
  const { work } = (own ?? twin)!;
  const factor = work < both ? weights.version : weights.foreign;
  const scores = [own?.score ?? 0, factor * (twin?.score ?? 0)];
  const best = Math.max(...scores);
  const second = work < both ? Math.min(...scores) : best * weights.lacking;
  return { work, score: best + profile.further * second, own, twin };
}

/** Works that are ranked there and not here. */
function notIn(here: readonly Ranked[], there: readonly Ranked[]): Ranked[] {
  const known = new Set(here.map(({ work }) => work));
  return there.filter(({ work }) => !known.has(work));
}

/**
 * Makes one list of what was found in the reader’s language and in the other. A work that is in both stands in it once,
 * in hers, with what was found in either; one that is in the other alone, where it deserves, and in the box.
 */
export async function merge(
  own: Side,
  twin: Side,
  { both, count, typed, opened, arrange, readAgain }: MergeOptions,
): Promise<Merged> {
  const theirs = new Map(twin.ranked.map((ranked) => [ranked.work, ranked]));
  const entries = [
    ...own.ranked.map((ranked) => entryOf({ both, profile: own.profile }, ranked, theirs.get(ranked.work))),
    ...notIn(own.ranked, twin.ranked).map((ranked) =>
      entryOf({ both, profile: own.profile }, undefined, ranked),
    ),
  ];
  const order = arrange(entries.sort((a, b) => b.score - a.score || a.work - b.work));
  const alone = arrange(twin.ranked.filter(({ work }) => work >= both)).slice(0, boxed);

  const known = new Map(opened.map((one) => [`${one.work} ${one.place}`, one]));
  const readOwn = async (one: Ranked) =>
    known.get(`${one.work} ${one.place}`) ?? (await open(own, [one], typed))[0]!;
  const readTwin = new Map<number, Promise<Opened>>();
  const openTwin = (one: Ranked) => {
    const read = readTwin.get(one.work) ?? open(twin, [one], typed).then(([first]) => first!);
    readTwin.set(one.work, read);
    return read;
  };

  const top = await Promise.all(
    order.slice(0, count).map(async (entry) => {
      if (entry.own) {
        const read = await readOwn(entry.own);
        return { score: entry.score + read.score - entry.own.score, hit: hitOf(read, own) };
      }
      const read = await openTwin(entry.twin!);
      const factor = entry.work < both ? weights.version : weights.foreign;
      const score = entry.score + factor * (read.score - entry.twin!.score);
      if (entry.work >= both) return { score, hit: hitOf(read, twin) };
      // Its passage has the same anchor in both; there is no more to show of it than its beginning.
      const found = hitOf(read, twin);
      const start = await own.index.piece(entry.work, 0);
      const shown = hitOf({ ...read, piece: start, found: undefined }, own);
      const anchor = /#(?!t=).*/.exec(found.url)?.[0] ?? '';
      const hit: Hit = { ...shown, url: shown.url + anchor, via: found.via, abroad: true };
      return { score, hit };
    }),
  );
  const box = (await Promise.all(alone.map(openTwin))).sort(byScore);
  return {
    works: order.map(({ work }) => work),
    hits: [...top.slice(0, readAgain).sort((a, b) => b.score - a.score), ...top.slice(readAgain)].map(
      ({ hit }) => hit,
    ),
    box: box.map((one) => hitOf(one, twin)),
  };
}
