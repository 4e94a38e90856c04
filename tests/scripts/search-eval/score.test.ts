import { describe, expect, it } from 'vitest';
import type { EvalQuery } from '../../../scripts/search-eval/query.ts';
import { share } from '../../../scripts/search-eval/report.ts';
import { mean, ndcg, percentile, scoreOf } from '../../../scripts/search-eval/score.ts';
import { placer } from '../../../scripts/search-eval/searcher.ts';
import { records, spoken } from './sample.ts';

const place = (work: string, passages: number[] = []) => ({ work, url: `/${work}/`, passages });
const asks = (gold: EvalQuery['gold']): EvalQuery => ({ text: 'any', lang: 'en', gold });
const work = asks({ kind: 'work', work: 'a' });
const others = ['b', 'c', 'd', 'e'].map((key) => place(key));

describe('A work', () => {
  it('counts among the first five', () => {
    expect(scoreOf('recall', work, { hits: [...others, place('a')], box: [] })).toBe(1);
    expect(scoreOf('recall', work, { hits: [...others, place('f'), place('a')], box: [] })).toBe(0);
  });

  it('counts in the box or in the list, each by itself', () => {
    const answer = { hits: [], box: [place('a')] };
    expect(scoreOf('box', work, answer)).toBe(1);
    expect(scoreOf('mixed', work, answer)).toBe(0);
    expect(scoreOf('empty', work, answer)).toBe(1);
  });
});

describe('A line', () => {
  const line = asks({ kind: 'place', places: { '/a/': [4] } });

  it.each([
    [[4], 1],
    [[5], 1],
    [[3], 1],
    [[6], 0],
    [[], 0],
  ])('is found by a first hit that leads to %j: %i', (passages, value) => {
    expect(scoreOf('first', line, { hits: [place('a', passages)], box: [] })).toBe(value);
  });

  it('is not found by the top of its page, unless it stands there', () => {
    const top = (passages: number[]) => ({ hits: [{ ...place('a', passages), whole: true }], box: [] });
    expect(scoreOf('first', line, top([3]))).toBe(0);
    expect(scoreOf('first', line, top([0, 4]))).toBe(1);
  });

  it('is not found by a second hit, nor by the same line of another page', () => {
    expect(scoreOf('first', line, { hits: [place('b', [4]), place('a', [4])], box: [] })).toBe(0);
  });
});

describe('An order', () => {
  it('is perfect when the best come first', () => {
    expect(ndcg([place('a'), place('b')], { a: 3, b: 1 })).toBe(1);
  });

  it('loses what the best lose by standing second, by hand: (1 + 7/log2 3) / (7 + 1/log2 3)', () => {
    const log = Math.log2(3);
    expect(ndcg([place('b'), place('a')], { a: 3, b: 1 })).toBeCloseTo((1 + 7 / log) / (7 + 1 / log), 10);
  });

  it('gains nothing by showing a work twice', () => {
    expect(ndcg([place('a'), place('a')], { a: 3, b: 3 })).toBeLessThan(0.7);
  });
});

describe('An address', () => {
  const at = placer([...records, spoken]);

  it('with a second leads to the line said then', () => {
    expect(at('/en/tips/clock/#t=14')).toEqual({ work: 'tips/clock', url: '/en/tips/clock/', passages: [2] });
  });

  it('with a block leads to it; without, to the page', () => {
    expect(at('/en/articles/work-1/#b1').passages).toEqual([1]);
    expect(at('/en/articles/work-1/').passages).toEqual([]);
    const summary = { ...spoken, passages: [{ text: 'In short.' }, ...spoken.passages] };
    expect(placer([summary])('/en/tips/clock/')).toMatchObject({ passages: [0], whole: true });
  });

  it('of no page is told', () => expect(() => at('/en/nowhere/')).toThrow('/en/nowhere/'));
});

it('Means and percentiles are those of the numbers', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBe(0);
  expect(percentile([5, 1, 3, 2, 4], 0.5)).toBe(3);
  expect(percentile([5, 1, 3, 2, 4], 0.9)).toBe(5);
});

it('A share is never rounded up to all', () => {
  expect([1, 0.999, 0.29, 0].map(share)).toEqual(['1.00', '.99', '.29', '.00']);
});
