import { describe, expect, test } from 'vitest';
import { momentAlone, momentOf, momentsIn, secondsOf } from '../../src/domain/moment.ts';

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

test('an editor reads seconds as she would write them', () => {
  expect([0, 9.5, 1239, 3661, 45296].map(momentOf)).toEqual([
    '00:00:00',
    '00:00:09',
    '00:20:39',
    '01:01:01',
    '12:34:56',
  ]);
  for (const moment of ['00:00:00', '00:20:39', '12:34:56']) expect(momentOf(secondsOf(moment))).toBe(moment);
});

describe('a reader finds a moment that a text names', () => {
  test.each([
    ['play at 20:39.', ['20:39', 1239]],
    ['(1:02:05)', ['1:02:05', 3725]],
    ['à 20 min 39 s', ['20 min 39 s', 1239]],
    ['à 20\u202fmin\u00a039\u202fs, dit-elle', ['20\u202fmin\u00a039\u202fs', 1239]],
    ['1 h 2 min 5 s', ['1 h 2 min 5 s', 3725]],
    ['from 0:09 to', ['0:09', 9]],
  ])('in “%s”', (text, [written, seconds]) => {
    expect(momentsIn(text)).toEqual([{ at: text.indexOf(String(written)), written, seconds }]);
  });

  test.each([
    '20 min',
    '1:2',
    'a ratio of 1:200',
    '2026:20:39:11',
    'ISO 8601:20',
    'v20:39x:1',
    '20 h 39',
    '3.20:39',
  ])('and none in “%s”', (text) => expect(momentsIn(text).map(({ written }) => written)).toEqual([]));

  test('and several, each in its place', () => {
    expect(momentsIn('first 0:09, then 20:39').map(({ at, seconds }) => [at, seconds])).toEqual([
      [6, 9],
      [17, 1239],
    ]);
  });
});

test.each([
  ['20:39', 1239],
  [' 20 min 39 s ', 1239],
  ['20 min', 1200],
  ['39 s', 39],
  ['1 h 5 s', 3605],
  ['at 20:39', undefined],
  ['', undefined],
  ['20', undefined],
  ['20 h 39', undefined],
])('the words “%s” of a link are a moment, or are not', (words, seconds) => {
  expect(momentAlone(words)).toBe(seconds);
});

test.each(['x', '1:x', 'intro', '1m2m3x'])('a listener finds no moment in %s', (moment) => {
  expect(secondsOf(moment)).toBeNaN();
});
