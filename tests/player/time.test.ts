import { describe, expect, test } from 'vitest';
import { formatSecondsSpoken } from '../../src/i18n/numbers.ts';
import { lineAt, type Line } from '../../src/islands/player/cues.ts';
import { clock } from '../../src/islands/player/time.ts';

describe('a listener', () => {
  test.each([
    [0, '0:00', '0 seconds', '0 seconde'],
    [1.9, '0:01', '1 second', '1 seconde'],
    [65, '1:05', '1 minute 5 seconds', '1 minute 5 secondes'],
    [3600, '1:00:00', '1 hour', '1 heure'],
    [7265, '2:01:05', '2 hours 1 minute 5 seconds', '2 heures 1 minute 5 secondes'],
  ])('sees and is told %s seconds', (seconds, seen, english, french) => {
    expect(clock(seconds)).toBe(seen);
    expect(formatSecondsSpoken(seconds, 'en-CA').replace(/\s/g, ' ')).toBe(english);
    expect(formatSecondsSpoken(seconds, 'fr-CA').replace(/\s/g, ' ')).toBe(french);
  });

  test('sees a dash for a length that is not known', () => {
    expect(clock(NaN)).toBe('–:––');
  });

  test('sees in a silence what was said last, and nothing before the first word', () => {
    const line = (start: number, end: number) => ({ start, end }) as Line;
    const lines = [line(2, 4), line(5, 8), line(5, 6)];
    expect(lineAt(lines, 1)).toBeUndefined();
    expect(lineAt(lines, 4.5)).toBe(lines[0]);
    expect(lineAt(lines, 5)).toBe(lines[2]);
    expect(lineAt(lines, 99)).toBe(lines[2]);
  });
});
