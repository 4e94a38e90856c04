import type { Posting } from '../read/lists.ts';
import { closest, type Sighting } from './closest.ts';

/** A term that stands for a word of the query. */
export interface Alternative {
  /** How surely it does, from 0 to 1. */
  weight: number;
  list: readonly Posting[];
}

/** A word of the query. */
export interface Group {
  /** How much it tells: the rarer, the more. */
  worth: number;
  alternatives: Alternative[];
  /** True where its lists were not fetched, since the other words tell enough. */
  skipped?: boolean;
}

/** A work that has some of the words. */
export interface Ranked {
  work: number;
  score: number;
  /** Where the passage begins that says most of them. */
  place: number;
  /** The share of what the query’s words are worth that the work has, from 0 to 1. */
  coverage: number;
  /** What the passage adds to the score. */
  passage: number;
}

/** What a passage, a whole page, and a title count. */
export const weights = { passage: 1, page: 0.8, title: 0.6, named: 1.2, coverage: 0.6 };

/** How much a word tells that stands so often among so many words. */
export function worthOf(count: number, words: number): number {
  return Math.log(1 + words / 64 / (count + 0.5));
}

/** Ranks the works that have any word of a query, best first; the order of the words makes no difference. */
export function rank(groups: readonly Group[]): Ranked[] {
  const worth = groups.map((group) => group.worth);
  const all = groups.reduce((sum, { worth: one, skipped }) => sum + (skipped ? 0 : one), 0);
  const works = new Map<number, { sightings: Sighting[]; page: Float64Array; title: Float64Array; named: number }>();
  groups.forEach(({ alternatives }, group) => {
    for (const { weight, list } of alternatives)
      for (const posting of list) {
        let found = works.get(posting.work);
        if (!found)
          works.set(
            posting.work,
            (found = {
              sightings: [],
              page: new Float64Array(worth.length),
              title: new Float64Array(worth.length),
              named: 0,
            }),
          );
        found.page[group] = Math.max(found.page[group]!, weight * (0.5 + posting.weight));
        if (posting.title) {
          found.title[group] = Math.max(found.title[group]!, weight);
          found.named += weight * posting.title;
        }
        for (const place of posting.places) found.sightings.push({ place, group, weight });
      }
  });
  return [...works]
    .map(([work, { sightings, page, title, named }]): Ranked => {
      sightings.sort((a, b) => a.place - b.place);
      const { value, place } = closest(sightings, worth);
      let [pageValue, titleValue, has] = [0, 0, 0];
      worth.forEach((one, group) => {
        pageValue += one * page[group]!;
        titleValue += one * title[group]!;
        if (page[group]) has += one * Math.min(1, page[group]!);
      });
      const coverage = has / all;
      const isNamed = named > 0.9 ? titleValue : 0;
      const factor = coverage ** weights.coverage;
      const passage = factor * weights.passage * value;
      return {
        work,
        place,
        coverage,
        passage,
        score:
          passage +
          factor * (weights.page * pageValue + weights.title * titleValue + weights.named * isNamed),
      };
    })
    .sort((a, b) => b.score - a.score || a.work - b.work);
}
