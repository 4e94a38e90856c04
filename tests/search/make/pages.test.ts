import { expect, it } from 'vitest';
import { indexedPages, numberWorks } from '../../../src/search/make/pages.ts';
import { record } from '../sample-records.ts';

const records = [
  record('en', 'tips', 'old', 'Old', { text: 'One.', date: '2025-01-01' }),
  record('en', 'tips', 'new', 'New', { text: 'One.', date: '2026-01-01' }),
  record('en', 'tips', 'both', 'Both at once', { text: 'L’été, one.\nTwo words.' }),
  record('fr', 'tips', 'both', 'Les deux', { text: 'Un.' }),
];

it('A reader’s search knows by its number whether a work is in both languages; the newest come first', () => {
  const { works, both } = numberWorks(records);
  expect([...works]).toEqual([
    ['tips/both', 0],
    ['tips/new', 1],
    ['tips/old', 2],
  ]);
  expect(both).toBe(1);
});

it('A page is its words in order, those of its title first, and where each passage begins', () => {
  const { pages, words } = indexedPages(records, numberWorks(records).works, 'en');
  expect(pages.map(({ work }) => work)).toEqual([0, 1, 2]);
  const [page] = pages;
  expect([...page!.words].map((id) => words[id])).toEqual([
    'both',
    'at',
    'once',
    'l',
    'été',
    'one',
    'two',
    'words',
  ]);
  expect(page).toMatchObject({ title: 3, starts: [3, 6] });
});
