import { BitReader } from '../bits.ts';

/** Where a term stands in a page. */
export interface Posting {
  /** Number of the work. */
  work: number;
  /** How much the page is about the term, from 0 to 1. */
  weight: number;
  /** How much of the title it is, from 0 to 1. */
  title: number;
  /** Its places in the page, in words, as near as the index has them. */
  places: number[];
}

/** Reads what `make/lists.ts` packed with this grain. */
export function readList(bytes: Uint8Array, grain: number): Posting[] {
  const bits = new BitReader(bytes);
  const count = bits.gamma() - 1;
  const forWorks = bits.bits(5);
  const forPlaces = bits.bits(5);
  const postings: Posting[] = [];
  for (let work = -1, at = 0; at < count; at++) {
    work += bits.rice(forWorks) + 1;
    const weight = (bits.bits(3) + 0.5) / 8;
    const title = bits.bits(1) && (bits.bits(3) + 1) / 8;
    const places: number[] = [];
    for (let place = -1, rest = bits.gamma(); rest > 0; rest--) {
      place += bits.rice(forPlaces) + 1;
      places.push(place * grain);
    }
    postings.push({ work, weight, title, places });
  }
  return postings;
}
