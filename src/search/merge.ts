import type { Hit } from './found.ts';
import { byScore, hitOf, open, type Opened, type Side } from './side.ts';
import type { Ranked } from './rank/rank.ts';

/** What a page of the other language counts beside one of the reader’s own. */
const foreign = 0.85;

/** What the weaker of two versions adds to the stronger. */
const further = 0.3;

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

/**
 * Makes one list of what was found in the reader’s language and in the other. A work that is in both stands in it once,
 * in hers, with what was found in either; one that is in the other alone, where it deserves, and in the box.
 * @param both how many works are in both languages: those of lower number
 * @param opened the works of her own language that were read already
 */
export async function merge(
  own: Side,
  twin: Side,
  { both, count, typed, opened }: { both: number; count: number; typed: readonly string[]; opened: Opened[] },
): Promise<Merged> {
  const entries = new Map<number, Entry>();
  for (const ranked of own.ranked)
    entries.set(ranked.work, { work: ranked.work, score: ranked.score, own: ranked, twin: undefined });
  for (const ranked of twin.ranked) {
    const { work } = ranked;
    const score = foreign * ranked.score;
    const known = entries.get(work);
    if (!known) entries.set(work, { work, score, own: undefined, twin: ranked });
    else {
      known.twin = ranked;
      known.score = Math.max(known.score, score) + further * Math.min(known.score, score);
    }
  }
  const order = [...entries.values()].sort((a, b) => b.score - a.score || a.work - b.work);
  const alone = twin.ranked.filter(({ work }) => work >= both).slice(0, boxed);

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
      const score = entry.score + foreign * (read.score - entry.twin!.score);
      if (entry.work >= both) return { score, hit: hitOf(read, twin) };
      // Its passage has the same anchor in both; there is no more to show of it than its beginning.
      const found = hitOf(read, twin);
      const start = await own.index.piece(entry.work, 0);
      const shown = hitOf({ ...read, piece: start, found: undefined }, own);
      const anchor = /#(?!t=).*/.exec(found.url)?.[0] ?? '';
      return { score, hit: { ...shown, url: shown.url + anchor, via: found.via } };
    }),
  );
  const box = (await Promise.all(alone.map(openTwin))).sort(byScore);
  return {
    works: order.map(({ work }) => work),
    hits: top.sort((a, b) => b.score - a.score).map(({ hit }) => hit),
    box: box.map((one) => hitOf(one, twin)),
  };
}
