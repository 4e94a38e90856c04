/** A word of the query at a place of a text. */
export interface Sighting {
  /** In words. */
  place: number;
  /** Which word of the query. */
  group: number;
  /** How surely it is that word, from 0 to 1. */
  weight: number;
}

/** The passage where the words of a query stand nearest to one another. */
export interface Closest {
  /** What its words are worth together, less for every word between them. */
  value: number;
  /** Where it begins. */
  place: number;
}

/** Words that are further apart than this, in words, have nothing to do with one another. */
const reach = 40;

/** So many words between, and what is found is worth half. */
const half = 30;

/**
 * Finds the passage that says most of what is asked in the fewest words.
 * @param sightings by place, ascending
 * @param worth of each word of the query
 */
export function closest(sightings: readonly Sighting[], worth: readonly number[]): Closest {
  let best: Closest = { value: 0, place: 0 };
  const seen = new Float64Array(worth.length);
  for (let first = 0; first < sightings.length; first++) {
    const { place } = sightings[first]!;
    seen.fill(0);
    let sum = 0;
    let count = 0;
    for (let at = first; at < sightings.length; at++) {
      const { place: here, group, weight } = sightings[at]!;
      if (here - place > reach) break;
      if (weight <= seen[group]!) continue;
      if (!seen[group]) count++;
      sum += (weight - seen[group]!) * worth[group]!;
      seen[group] = weight;
      const between = Math.max(0, here - place + 1 - count);
      const value = sum / (1 + between / half);
      if (value > best.value) best = { value, place };
    }
  }
  return best;
}
