import { expect, test } from 'vitest';
import { coverHue } from '../../src/domain/cover-hue.ts';

test('a reader sees a book in one cloth, whatever the language of the page', () => {
  expect(coverHue('Epistulae morales ad Lucilium')).toBe(coverHue('Epistulae morales ad Lucilium'));
});

test('a shelf shows all six cloths, and no seventh', () => {
  const titles = Array.from({ length: 300 }, (_, at) => `Title ${at} of a book`);
  const counts = new Map<number, number>();
  for (const title of [...titles, '', 'Ὀδύσσεια', '𝔐'])
    counts.set(coverHue(title), (counts.get(coverHue(title)) ?? 0) + 1);
  expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  for (const count of counts.values()) expect(count).toBeGreaterThan(20);
});
