import { describe, expect, it } from 'vitest';
import { randomFrom, type Random } from '../../../scripts/search-eval/random.ts';
import { rank, worthOf, type Group, type Ranked } from '../../../src/search/rank/rank.ts';
import { forQuestions, forWords } from '../../../src/search/rank/weights.ts';
import type { Posting } from '../../../src/search/read/lists.ts';

const cases = Array.from({ length: 200 }, (_, at) => [at]);

function posting(random: Random, work: number): Posting {
  const places = [
    ...new Set(Array.from({ length: random.between(1, 6) }, () => random.between(0, 150))),
  ].sort((a, b) => a - b);
  return {
    work,
    weight: random.next(),
    title: random.next() < 0.2 ? random.between(1, 8) / 8 : 0,
    places,
    forms: places.map(() => random.between(0, 1)),
  };
}

function groupsOf(random: Random): Group[] {
  return Array.from({ length: random.between(1, 5) }, () => ({
    worth: random.between(1, 50) / 10,
    alternatives: Array.from({ length: random.between(1, 2) }, () => ({
      weights: [1, 0.7],
      list: random.some([...Array(12).keys()], random.between(1, 8)).map((work) => posting(random, work)),
    })),
  }));
}

const scores = (ranked: readonly Ranked[]) =>
  Object.fromEntries(ranked.map(({ work, score }) => [work, Math.round(score * 1e6)]));

describe('A reader', () => {
  it.each(cases)('finds every page that has one of her words, and no other, best first (%i)', (seed) => {
    const groups = groupsOf(randomFrom(seed, 'found'));
    const ranked = rank(groups, forWords);
    const having = groups.flatMap(({ alternatives }) => alternatives.flatMap(({ list }) => list));
    expect(new Set(ranked.map(({ work }) => work))).toEqual(new Set(having.map(({ work }) => work)));
    expect(ranked.every(({ score }, at) => !at || score <= ranked[at - 1]!.score)).toBe(true);
    expect(ranked.every(({ coverage }) => coverage > 0 && coverage <= 1)).toBe(true);
  });

  it.each(cases)('finds the same in whichever order she types (%i)', (seed) => {
    const groups = groupsOf(randomFrom(seed, 'order'));
    expect(scores(rank(groups.toReversed(), forQuestions))).toEqual(scores(rank(groups, forQuestions)));
  });

  it.each(cases)('never sees a page behind one that is the same without one of her words (%i)', (seed) => {
    const random = randomFrom(seed, 'more');
    const groups = groupsOf(random);
    const [has, lacks] = [100, 101];
    groups.forEach(({ alternatives: [first] }, at) => {
      const own = posting(random, has);
      first!.list = [...first!.list, own, ...(at ? [{ ...own, work: lacks }] : [])];
    });
    const order = rank(groups, forWords).map(({ work }) => work);
    if (groups.length > 1) expect(order.indexOf(has)).toBeLessThan(order.indexOf(lacks));
  });

  it('has a rare word count more than a frequent one', () => {
    expect(worthOf(3, 10_000)).toBeGreaterThan(worthOf(300, 10_000));
    expect(worthOf(1_000_000, 10)).toBeGreaterThan(0);
  });

  it('is shown a page all of which has her words, though the list of a frequent one was not fetched', () => {
    const alone = [{ worth: 2, alternatives: [{ weights: [1], list: [posting(randomFrom(1, 'one'), 7)] }] }];
    const skipped = [...alone, { worth: 1, alternatives: [], skipped: true }];
    expect(rank(skipped, forWords)[0]).toMatchObject({
      work: 7,
      coverage: rank(alone, forWords)[0]!.coverage,
    });
  });

  it('is shown no page for a form that she did not mean', () => {
    const list = [{ work: 1, weight: 0.5, title: 0, places: [3], forms: [1] }];
    const [found] = rank([{ worth: 1, alternatives: [{ weights: [1, 0], list }] }], forWords);
    expect(found).toMatchObject({ score: 0, coverage: 0 });
  });
});
