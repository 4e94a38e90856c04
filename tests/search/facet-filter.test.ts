import { describe, expect, it } from 'vitest';
import { countsOf, facetedBy } from '../../src/search/facet-filter.ts';
import { facetsOf } from '../../src/search/make/facets.ts';
import { indexedPages, numberWorks } from '../../src/search/make/pages.ts';
import { record } from './sample-records.ts';

const records = [
  record('en', 'tips', 'a', 'A', {
    text: '',
    topics: ['asking', 'time'],
    people: ['seneca'],
    date: '2026-03-01',
  }),
  record('en', 'tips', 'b', 'B', { text: '', topics: ['asking'] }),
  record('en', 'articles', 'c', 'C', { text: '', topics: ['constructor'], date: '2026-02-01' }),
];
const { works } = numberWorks(records);
const facets = facetsOf(indexedPages(records, works, 'en').pages);
const all = [...works.values()];
const named = (numbers: number[]) =>
  [...works]
    .filter(([, work]) => numbers.includes(work))
    .map(([key]) => key.split('/')[1])
    .sort();

describe('A reader who chooses', () => {
  it.each([
    [{}, ['a', 'b', 'c']],
    [{ kind: 'tips' }, ['a', 'b']],
    [{ kind: 'tips', topic: 'time' }, ['a']],
    [{ topic: 'asking', person: 'seneca' }, ['a']],
    [{ topic: 'constructor' }, ['c']],
    [{ kind: 'books' }, []],
    [{ kind: '', topic: '' }, ['a', 'b', 'c']],
  ])('%j sees %j', (chosen, expected) => {
    expect(named(all.filter(facetedBy(facets, chosen)))).toEqual(expected);
  });

  it('is told what each other choice would leave', () => {
    expect(countsOf(facets, all, { topic: 'asking' })).toEqual({
      kind: { tips: 2 },
      topic: { asking: 2, time: 1, constructor: 1 },
      person: { seneca: 1 },
    });
  });

  it('sees nothing of the other language that has not the facet', () => {
    expect(facetedBy(facets, { kind: 'tips' })(99)).toBe(false);
  });
});
