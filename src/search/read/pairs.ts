import { BitReader } from '../bits.ts';
import { pairPlace, stemHash } from '../pair-hash.ts';
import type { Files } from './files.ts';
import type { Posting } from './lists.ts';

/** What a page is about is not known from its pairs: as much as in the middle. */
const weight = 0.5;

/**
 * Where two terms stand near each other: a list for each of them, as if it had no other places.
 * @param count how many files of pairs there are
 * @param grain how many places count as one
 */
export async function readPair(
  files: Files,
  stems: readonly [string, string],
  { count, grain }: { count: number; grain: number },
): Promise<[Posting[], Posting[]]> {
  const swapped = stems[0] > stems[1];
  const [first, second] = (swapped ? stems.toReversed() : stems).map(stemHash) as [number, number];
  const { file, mark } = pairPlace(first, second, count);
  const bytes = partOf(await files.bytes(`pairs/${file.toString(36)}`), mark);
  const lists = bytes ? placesIn(bytes, grain) : ([[], []] as [Posting[], Posting[]]);
  return swapped ? [lists[1], lists[0]] : lists;
}

/** The part of a file that has this mark. */
function partOf(file: Uint8Array, mark: number): Uint8Array | undefined {
  for (let at = 0; at < file.length;) {
    const own = file[at]! * 256 + file[at + 1]!;
    const length = file[at + 2]! * 65536 + file[at + 3]! * 256 + file[at + 4]!;
    at += 5;
    if (own === mark) return file.subarray(at, at + length);
    at += length;
  }
  return undefined;
}

function placesIn(bytes: Uint8Array, grain: number): [Posting[], Posting[]] {
  const bits = new BitReader(bytes);
  const works = bits.gamma();
  const parameter = bits.bits(5);
  const lists: [Posting[], Posting[]] = [[], []];
  for (let work = -1, rest = works; rest > 0; rest--) {
    work += bits.rice(parameter) + 1;
    const own = lists.map((): Posting => ({ work, weight, title: 0, places: [], forms: [] }));
    for (let place = 0, more = bits.gamma(); more > 0; more--) {
      place += bits.gamma() - 1;
      const said = bits.bits(5);
      const places = [place * grain, place * grain + (said >> 1)];
      if (said & 1) places.reverse();
      own.forEach((posting, at) => {
        posting.places.push(places[at]!);
        posting.forms.push(bits.rice(0));
      });
    }
    lists.forEach((list, at) => list.push(own[at]!));
  }
  return lists;
}
