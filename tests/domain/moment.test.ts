import { expect, test } from 'vitest';
import { secondsOf } from '../../src/domain/moment.ts';

test.each([
  ['00:00:00', 0],
  ['0:09', 9],
  ['20:39', 1239],
  ['00:20:39', 1239],
  ['1:00:00', 3600],
  ['01:01:01', 3661],
  ['12:34:56', 45296],
])('a listener finds %s after so many seconds', (moment, seconds) => {
  expect(secondsOf(moment)).toBe(seconds);
});
