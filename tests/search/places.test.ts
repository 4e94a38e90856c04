import { expect, test } from 'vitest';
import type { Hit } from '../../src/search/found.ts';
import { keepPlaces } from '../../src/search/places.ts';

const hits = (...urls: string[]) => urls.map((url) => ({ url }) as Hit);

test('a reader about to open a hit finds it in its place when more are found, and no page twice', () => {
  const kept = keepPlaces(hits('/a/#one', '/b/'), hits('/c/', '/b/#two', '/a/', '/d/'));
  expect(kept.map(({ url }) => url)).toEqual(['/a/#one', '/b/', '/c/', '/d/']);
});
