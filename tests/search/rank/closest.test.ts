import { describe, expect, it } from 'vitest';
import { randomFrom, type Random } from '../../../scripts/search-eval/random.ts';
import { closest, type Sighting } from '../../../src/search/rank/closest.ts';
import { weights } from '../../../src/search/rank/weights.ts';

const reach = 40;

/** What is worth most of all passages: each begins and ends at a sighting. */
function naively(sightings: readonly Sighting[], worth: readonly number[]): number {
  let best = 0;
  sightings.forEach(({ place }, first) => {
    sightings.slice(first).forEach(({ place: end }, length) => {
      if (end - place > reach) return;
      const own = sightings.slice(first, first + length + 1);
      const groups = Map.groupBy(own, ({ group }) => group);
      const sum = [...groups].reduce(
        (all, [group, those]) => all + worth[group]! * Math.max(...those.map(({ weight }) => weight)),
        0,
      );
      const between = Math.max(0, end - place + 1 - groups.size);
      best = Math.max(best, sum / (1 + between / weights.half));
    });
  });
  return best;
}

function sightingsOf(random: Random, groups: number): Sighting[] {
  return Array.from({ length: random.between(0, 25) }, () => ({
    place: random.between(0, 200),
    group: random.between(0, groups - 1),
    weight: random.between(1, 10) / 10,
  })).sort((a, b) => a.place - b.place);
}

describe('A reader lands where her words stand nearest to one another,', () => {
  it.each(Array.from({ length: 200 }, (_, at) => [at]))('wherever they stand (%i)', (seed) => {
    const random = randomFrom(seed, 'closest');
    const worth = Array.from({ length: random.between(1, 5) }, () => random.between(1, 40) / 10);
    const sightings = sightingsOf(random, worth.length);
    const { value, place, second } = closest(sightings, worth);
    expect(value).toBeCloseTo(naively(sightings, worth), 9);
    // The passage that begins there, and no other, is worth so much.
    const from = (start: number) =>
      sightings.filter((one) => one.place >= start && one.place <= start + reach);
    if (value) expect(naively(from(place), worth)).toBeCloseTo(value, 9);
    if (second === undefined) return;
    expect(Math.abs(second - place)).toBeGreaterThan(reach);
    expect(naively(from(second), worth)).toBeGreaterThan(0.8 * value);
  });

  it('not where one of them stands often', () => {
    const often = [0, 1, 2, 3].map((place) => ({ place, group: 0, weight: 1 }));
    const together = [100, 101].map((place, group) => ({ place, group, weight: 1 }));
    expect(closest([...often, ...together], [1, 1])).toMatchObject({ place: 100, value: 2 });
  });

  it('nor where they stand in different passages', () => {
    const apart = [0, 41].map((place, group) => ({ place, group, weight: 1 }));
    expect(closest(apart, [1, 1])).toEqual({ place: 0, value: 1, second: 41 });
    expect(closest([], [1])).toEqual({ place: 0, value: 0 });
  });
});
