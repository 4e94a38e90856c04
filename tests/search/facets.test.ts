import { expect, test } from 'vitest';
import { choice, countFor } from '../../src/search/facets.ts';

const counts = { kind: { tips: 1234 }, topic: {}, person: {} };

test('a reader sees how many works each choice leaves, as numbers are written where she lives', () => {
  expect(choice('Tips', countFor(counts, 'kind', 'tips'), 'en-CA')).toEqual({
    text: 'Tips (1,234)',
    empty: false,
  });
  expect(choice('Conseils', 1234, 'fr-CA').text).toBe('Conseils (1\u00a0234)');
});

test('a choice that would leave nothing says so and is empty', () => {
  expect(choice('Books', countFor(counts, 'kind', 'books'), 'en-CA')).toEqual({
    text: 'Books (0)',
    empty: true,
  });
  expect(countFor(counts, 'topic', 'asking')).toBe(0);
});

test('what is no choice is not counted, nor anything where nothing is known', () => {
  expect(countFor(counts, 'kind', '')).toBeUndefined();
  expect(countFor(counts, 'order', 'date')).toBeUndefined();
  expect(countFor({ kind: {}, topic: {}, person: {} }, 'kind', 'tips')).toBeUndefined();
  expect(choice('Tips', undefined, 'en-CA')).toEqual({ text: 'Tips', empty: false });
});
