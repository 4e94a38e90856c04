import type { Posting } from '../read/lists.ts';
import { closest, type Sighting } from './closest.ts';
import type { Profile } from './weights.ts';

/** A term that stands for a word of the query. */
export interface Alternative {
  /** How surely each of its forms does, from 0 to 1, by rank; forms of a higher rank count as the last. */
  weights: readonly number[];
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
  /** Where the passage begins that says most of them, and another that says nearly as much. */
  place: number;
  second?: number;
  /** The share of what the query’s words are worth that the work has, from 0 to 1. */
  coverage: number;
  /** What the passage adds to the score. */
  passage: number;
}

/** So many words of a page are its beginning: its title and its summary. */
const leadLength = 48;

/** How much a word tells that stands so often among so many words. */
export function worthOf(count: number, words: number): number {
  return Math.log(1 + words / 64 / (count + 0.5));
}

/** Ranks the works that have any word of a query, best first; the order of the words makes no difference. */
export function rank(groups: readonly Group[], profile: Profile): Ranked[] {
  const worth = groups.map((group) => group.worth);
  const all = groups.reduce((sum, { worth: one, skipped }) => sum + (skipped ? 0 : one), 0);
  const works = new Map<
    number,
    { sightings: Sighting[]; page: Float64Array; title: Float64Array; lead: Float64Array; named: number }
  >();
  groups.forEach(({ alternatives }, group) => {
    for (const { weights: ofForms, list } of alternatives)
      for (const posting of list) {
        const found = works.get(posting.work) ?? {
          sightings: [],
          page: new Float64Array(worth.length),
          title: new Float64Array(worth.length),
          lead: new Float64Array(worth.length),
          named: 0,
        };
        works.set(posting.work, found);
        let most = 0;
        posting.places.forEach((place, at) => {
          const weight = ofForms[Math.min(posting.forms[at]!, ofForms.length - 1)]!;
          if (weight) found.sightings.push({ place, group, weight });
          if (weight > most) most = weight;
          if (place < leadLength) found.lead[group] = Math.max(found.lead[group]!, weight);
        });
        found.page[group] = Math.max(found.page[group]!, most * (0.5 + posting.weight));
        if (posting.title) {
          found.title[group] = Math.max(found.title[group]!, most);
          found.named += most * posting.title;
        }
      }
  });
  return [...works]
    .map(([work, { sightings, page, title, lead, named }]): Ranked => {
      sightings.sort((a, b) => a.place - b.place);
      const { value, ...where } = closest(sightings, worth);
      let [pageValue, titleValue, leadValue, has] = [0, 0, 0, 0];
      worth.forEach((one, group) => {
        pageValue += one * page[group]!;
        titleValue += one * title[group]!;
        leadValue += one * lead[group]!;
        if (page[group]) has += one * Math.min(1, page[group]!);
      });
      const coverage = has / all;
      const isNamed = named > 0.9 ? titleValue : 0;
      const factor = coverage ** profile.coverage;
      const passage = factor * profile.passage * value;
      return {
        work,
        ...where,
        coverage,
        passage,
        score:
          passage +
          factor *
            (profile.page * pageValue +
              profile.title * titleValue +
              profile.lead * leadValue +
              profile.named * isNamed),
      };
    })
    .sort((a, b) => b.score - a.score || a.work - b.work);
}
