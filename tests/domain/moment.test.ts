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
  ['95', 95],
  ['95.25', 95.25],
  ['1:35.5', 95.5],
  ['95s', 95],
  ['1m35s', 95],
  ['2m', 120],
  ['1h', 3600],
  ['1h2m', 3720],
  ['1h2m3s', 3723],
  ['1h30s', 3630],
])('a listener finds %s after so many seconds', (moment, seconds) => {
  expect(secondsOf(moment)).toBe(seconds);
});

test.each(['x', '1:x', 'intro', '1m2m3x'])('a listener finds no moment in %s', (moment) => {
  expect(secondsOf(moment)).toBeNaN();
});
