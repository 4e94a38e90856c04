import { BitWriter, riceParameter } from '../bits.ts';

/** Where a term stands in one page. */
export interface PageOccurrences {
  /** Number of the work. */
  work: number;
  /** Places of the term among the words of the page, ascending. */
  places: number[];
  /** How much the page is about it by number and length, from 0 to 1. */
  weight: number;
  /** How much of the title it is, from 0 (not in it) to 1 (all of it). */
  title: number;
}

/**
 * The list of a term, as `read/lists.ts` reads it: for each page, in order, the gap to the number of its work, the
 * weight in 8 steps, the share of the title in 8 steps, and the places, of which `grain` together count as one.
 */
export function packedList(pages: readonly PageOccurrences[], grain: number): Uint8Array {
  const out = new BitWriter();
  const rows = pages.map(({ work, places, weight, title }) => ({
    work,
    weight: Math.min(7, Math.floor(weight * 8)),
    title: title && Math.max(1, Math.round(title * 8)),
    grains: [...new Set(places.map((place) => Math.floor(place / grain)))],
  }));
  const works = gaps(rows.map(({ work }) => work));
  const places = rows.map(({ grains }) => gaps(grains));
  const forWorks = riceParameter(mean(works));
  const forPlaces = riceParameter(mean(places.flat()));
  out.gamma(rows.length + 1);
  out.bits(forWorks, 5);
  out.bits(forPlaces, 5);
  rows.forEach(({ weight, title }, at) => {
    out.rice(works[at]!, forWorks);
    out.bits(weight, 3);
    out.bits(title ? 1 : 0, 1);
    if (title) out.bits(title - 1, 3);
    out.gamma(places[at]!.length);
    for (const gap of places[at]!) out.rice(gap, forPlaces);
  });
  return out.bytes();
}

/** Gaps of ascending numbers from 0 on, each less by one but the first. */
function gaps(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => (at ? number - numbers[at - 1]! - 1 : number));
}

function mean(numbers: readonly number[]): number {
  return numbers.length ? numbers.reduce((sum, one) => sum + one, 0) / numbers.length : 0;
}
