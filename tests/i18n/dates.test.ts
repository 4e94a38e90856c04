import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDuration,
  formatLife,
  formatMoment,
  formatMomentInWords,
  formatTime,
  formatYear,
} from '../../src/i18n/dates.ts';
import { shown } from './random.ts';

describe('a reader sees a date', () => {
  test('as her place writes it, the day never torn from the month in French', () => {
    expect(formatDate('2026-08-02', 'en-CA')).toBe('August 2, 2026');
    expect(formatDate('2026-08-02', 'en-US')).toBe('August 2, 2026');
    expect(formatDate('2026-08-02', 'en-GB')).toBe('2 August 2026');
    expect(shown(formatDate('2026-08-02', 'fr-CA'))).toBe('2~août 2026');
    expect(shown(formatDate('2026-08-01', 'fr-FR'))).toBe('1er~août 2026');
    expect(formatDate('2024-02-29', 'en-CA')).toBe('February 29, 2024');
  });

  test('of the day that was written, wherever the machine stands', () => {
    const zone = process.env.TZ;
    for (const place of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Toronto']) {
      process.env.TZ = place;
      expect(formatDate('2026-08-01', 'en-CA')).toBe('August 1, 2026');
      expect(formatDate('2026-08-01T23:30:00-04:00', 'en-CA')).toBe('August 1, 2026');
      expect(formatDate(new Date('2026-08-01T00:00:00Z'), 'en-CA')).toBe('August 1, 2026');
      expect(formatTime(new Date('2026-08-01T20:39:00Z'), 'en-CA')).toBe('8:39 p.m.');
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(['2026-02-30', '2026-13-01', '2026-00-01', '02/08/2026', ''])(
    'but not one that does not exist: “%s”',
    (date) => {
      expect(() => formatDate(date, 'en-CA')).toThrow(RangeError);
    },
  );
});

describe('a listener sees', () => {
  test('the time of day as her place writes it', () => {
    expect(formatTime(20 * 60 + 39, 'en-CA')).toBe('8:39 p.m.');
    expect(formatTime(5, 'en-CA')).toBe('12:05 a.m.');
    expect(formatTime(720, 'en-GB')).toBe('12:00 pm');
    expect(shown(formatTime(20 * 60 + 39, 'fr-CA'))).toBe('20~h~39');
    expect(shown(formatTime(17 * 60 + 5, 'fr-FR'))).toBe('17~h~05');
    expect(shown(formatTime(0, 'fr-CA'))).toBe('0~h');
    expect(() => formatTime(1440, 'en-CA')).toThrow(RangeError);
  });

  test('how long a thing takes', () => {
    expect(formatDuration({ minutes: 7 }, 'en-CA')).toBe('7 min');
    expect(formatDuration({ minutes: 70 }, 'en-CA')).toBe('1 h 10 min');
    expect(formatDuration({ minutes: 120 }, 'en-CA')).toBe('2 h');
    expect(formatDuration({ seconds: 45 }, 'en-CA')).toBe('45 s');
    expect(shown(formatDuration({ seconds: 418 }, 'fr-CA'))).toBe('7~min');
    expect(shown(formatDuration({ minutes: 7 }, 'fr-FR'))).toBe('7_min');
    expect(shown(formatDuration({ minutes: 70 }, 'fr-CA'))).toBe('1~h~10');
    expect(shown(formatDuration({ minutes: 65 }, 'fr-CA'))).toBe('1~h~05');
    expect(formatDuration({ seconds: 59.7 }, 'en-CA')).toBe('1 min');
  });

  test('a moment as players write it', () => {
    expect([0, 95, 1239, 3725, 36_000.9].map(formatMoment)).toEqual([
      '0:00',
      '1:35',
      '20:39',
      '1:02:05',
      '10:00:00',
    ]);
  });

  test('a moment in a sentence, which French says in units', () => {
    expect(formatMomentInWords(1239, 'en-CA')).toBe('20:39');
    const french = (seconds: number) => shown(formatMomentInWords(seconds, 'fr-CA'));
    expect([0, 45, 60, 95, 1239.9, 3725, 7200, 3605].map(french)).toEqual([
      '0~s',
      '45~s',
      '1~min',
      '1~min~35~s',
      '20~min~39~s',
      '1~h~2~min~5~s',
      '2~h',
      '1~h~5~s',
    ]);
    expect(shown(formatMomentInWords(1239, 'fr-FR'))).toBe('20_min~39_s');
    expect(() => formatMomentInWords(-1, 'fr-CA')).toThrow(RangeError);
  });
});

describe('a learner sees', () => {
  test('the year of an old book in her language', () => {
    expect(formatYear({ year: 65, circa: true }, 'en')).toBe('about 65');
    expect(formatYear({ year: -4 }, 'en')).toBe('4 BCE');
    expect(shown(formatYear({ year: 65, circa: true }, 'fr'))).toBe('vers~65');
    expect(shown(formatYear({ year: -4 }, 'fr'))).toBe('4~av.~n.~è.');
    expect(() => formatYear({ year: 0 }, 'en')).toThrow(RangeError);
  });

  test('the years of a life', () => {
    expect(formatLife({ year: -4, circa: true }, { year: 65 }, 'en')).toBe('about 4 BCE – 65');
    expect(shown(formatLife({ year: -4, circa: true }, { year: 65 }, 'fr'))).toBe('vers~4~av.~n.~è. – 65');
    expect(formatLife({ year: 1533 }, { year: 1592 }, 'fr')).toBe('1533–1592');
    expect(formatLife({ year: 1952 }, undefined, 'en')).toBe('1952–');
    expect(formatLife({ year: 1952, circa: true }, null, 'en')).toBe('about 1952 –');
    expect(formatLife(undefined, { year: 65 }, 'en')).toBe('? – 65');
    expect(formatLife(undefined, undefined, 'en')).toBe('');
  });
});
