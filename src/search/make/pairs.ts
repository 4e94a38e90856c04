import { BitWriter, riceParameter } from '../bits.ts';
import { pairPlace, stemHash } from '../pair-hash.ts';
import { lastRankOfPair, pairReach } from '../ranks.ts';
import type { IndexedPages } from './pages.ts';
import type { Term } from './terms.ts';

/** Bytes of a file of pairs, about. */
const fileSize = 1400;

/** What one place of a pair takes, in bytes, with its share of what stands around it. */
const bytesOfPlace = 3.4;

/** Places that are kept in memory at a time. */
const mostAtOnce = 4_000_000;

/**
 * Where two frequent words stand near each other: files of pairs, by number. Their own lists are long, and the longer
 * the more is said in the hub; the places that they share are few.
 * @param frequent the terms that have pairs
 * @returns how many files there are, and each
 */
export function pairFiles(
  { pages, words }: IndexedPages,
  frequent: readonly Term[],
  grain: number,
): { count: number; files: Iterable<Uint8Array> } {
  const sorted = frequent.toSorted((a, b) => (a.stem < b.stem ? -1 : 1));
  const terms = new Int32Array(words.length).fill(-1);
  const ranks = new Uint8Array(words.length);
  const ids = new Map(words.map((word, at) => [word, at]));
  sorted.forEach(({ forms }, term) =>
    forms.forEach((form, rank) => {
      terms[ids.get(form)!] = term;
      ranks[ids.get(form)!] = Math.min(rank, lastRankOfPair);
    }),
  );
  const hashes = sorted.map(({ stem }) => stemHash(stem));

  let total = 0;
  eachPair(pages, terms, () => total++);
  const count = Math.max(1, Math.round((total * bytesOfPlace) / fileSize));
  const passes = Math.max(1, Math.ceil(total / mostAtOnce));
  return { count, files: made() };

  function* made(): Generator<Uint8Array> {
    for (let pass = 0; pass < passes; pass++) {
      const from = Math.floor((count * pass) / passes);
      const to = Math.floor((count * (pass + 1)) / passes);
      const found = Array.from({ length: to - from }, () => new Map<number, number[]>());
      eachPair(pages, terms, (work, place, one, distance, other) => {
        const [a, b] = [terms[one]!, terms[other]!];
        const { file, mark } = pairPlace(hashes[Math.min(a, b)]!, hashes[Math.max(a, b)]!, count);
        if (file < from || file >= to) return;
        const own = found[file - from]!;
        const [first, second] = a < b ? [ranks[one]!, ranks[other]!] : [ranks[other]!, ranks[one]!];
        const order = a < b ? 0 : 1;
        const said = ((distance * 2 + order) * 4 + first) * 4 + second;
        const code = (work * 2 ** 20 + Math.floor(place / grain)) * 512 + said;
        const places = own.get(mark);
        if (places) places.push(code);
        else own.set(mark, [code]);
      });
      for (const own of found) yield packed(own);
    }
  }
}

/** Tells each two words of frequent terms that stand within reach, by place. */
function eachPair(
  pages: IndexedPages['pages'],
  terms: Int32Array,
  tell: (work: number, place: number, one: number, distance: number, other: number) => void,
): void {
  for (const { work, words } of pages)
    for (let place = 0; place < words.length; place++) {
      const one = words[place]!;
      const term = terms[one]!;
      if (term < 0) continue;
      for (let distance = 1; distance <= pairReach; distance++) {
        const other = words[place + distance];
        if (other === undefined) break;
        if (terms[other]! >= 0 && terms[other] !== term) tell(work, place, one, distance, other);
      }
    }
}

/** A file: for each pair its mark in two bytes, its length in three, and its places. */
function packed(pairs: ReadonlyMap<number, readonly number[]>): Uint8Array {
  const parts = [...pairs]
    .sort(([a], [b]) => a - b)
    .flatMap(([mark, codes]) => {
      const bytes = packedPlaces(codes);
      const { length } = bytes;
      return [Uint8Array.of(mark >> 8, mark & 255, length >> 16, (length >> 8) & 255, length & 255), bytes];
    });
  return Buffer.concat(parts);
}

/** Places of a pair: gaps of works, gaps of places, how far the second is, which comes first, and the rank of each. */
function packedPlaces(codes: readonly number[]): Uint8Array {
  const out = new BitWriter();
  const works = Map.groupBy(codes, (code) => Math.floor(code / 2 ** 29));
  const gaps = [...works.keys()].map((work, at, all) => (at ? work - all[at - 1]! - 1 : work));
  const parameter = riceParameter(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length);
  out.gamma(works.size);
  out.bits(parameter, 5);
  [...works.values()].forEach((own, at) => {
    out.rice(gaps[at]!, parameter);
    out.gamma(own.length);
    let last = 0;
    for (const code of own) {
      const place = Math.floor(code / 512) % 2 ** 20;
      out.gamma(place - last + 1);
      last = place;
      const said = code % 512;
      out.bits(said >> 4, 5);
      out.rice((said >> 2) & 3, 0);
      out.rice(said & 3, 0);
    }
  });
  return out.bytes();
}
