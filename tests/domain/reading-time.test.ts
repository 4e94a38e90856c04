import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/domain/reading-time.ts';

test.each([
  [0, 1],
  [119, 1],
  [238, 1],
  [357, 2],
  [700, 3],
  [1200, 5],
  [23_800, 100],
])('a reader of %d words is told %d minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});

test('a reader is never told that a longer text takes less time', () => {
  for (let words = 1; words < 5000; words++)
    expect(readingMinutes(words)).toBeGreaterThanOrEqual(readingMinutes(words - 1));
});
