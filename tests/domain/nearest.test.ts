import { describe, expect, test } from 'vitest';
import { distance, nearest } from '../../src/domain/nearest.ts';
import { seeded } from '../i18n/random.ts';

/** The distance as it is defined: the least over all ways to begin. */
function naive(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const change = a[0] === b[0] ? 0 : 1;
  const ways = [1 + naive(a.slice(1), b), 1 + naive(a, b.slice(1)), change + naive(a.slice(1), b.slice(1))];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    ways.push(1 + naive(a.slice(2), b.slice(2)));
  return Math.min(...ways);
}

const random = seeded(11);
const word = (most: number) => Array.from({ length: random(most + 1) }, () => 'abc'[random(3)]).join('');

test('the distance between two words is that of the definition, whichever comes first', () => {
  for (let round = 0; round < 400; round++) {
    const [a, b] = [word(6), word(6)];
    expect(distance(a, b), `${a} ${b}`).toBe(naive(a, b));
    expect(distance(b, a), `${b} ${a}`).toBe(naive(a, b));
  }
});

test('the nearest word is the first of those that no other is nearer than', () => {
  for (let round = 0; round < 400; round++) {
    const sought = word(6);
    const candidates = Array.from({ length: random(6) }, () => word(6));
    const least = Math.min(...candidates.map((candidate) => naive(sought, candidate)));
    const expected = candidates.find((candidate) => naive(sought, candidate) === least);
    const near = least <= Math.max(2, Math.ceil(sought.length / 2));
    expect(nearest(sought, candidates), `${sought}: ${candidates.join()}`).toBe(near ? expected : undefined);
  }
});

describe('an editor who misspells', () => {
  const names = ['mark-schaefer', 'sanyin-siang', 'seneca', 'helen-keller', 'elan'];
  test.each([
    ['mark-shaefer', 'mark-schaefer'],
    ['mark-schaeffer', 'mark-schaefer'],
    ['snayin-siang', 'sanyin-siang'],
    ['Seneca', 'seneca'],
    ['keller', undefined],
    ['marcus-aurelius', undefined],
  ])('%s meant %s', (wrong, right) => expect(nearest(wrong, names)).toBe(right));

  test('a word where there is none to choose from is told nothing', () => {
    expect(nearest('x', [])).toBeUndefined();
  });
});
