import { expect, test } from 'vitest';
import {
  formatBytes,
  formatNumber,
  formatPercent,
  formatPhone,
  formatRatio,
} from '../../src/i18n/numbers.ts';
import { shown } from './random.ts';

test('a reader sees numbers grouped as her place groups them', () => {
  expect(formatNumber(1234567.5, 'en-CA')).toBe('1,234,567.5');
  expect(shown(formatNumber(1234567.5, 'fr-CA'))).toBe('1~234~567,5');
  expect(shown(formatNumber(1234567.5, 'fr-FR'))).toBe('1_234_567,5');
  expect(formatNumber(2.345, 'en-CA', 1)).toBe('2.3');
  expect(shown(formatNumber(-1000, 'fr-CA'))).toBe('-1~000');
});

test('a listener sees the size of a recording', () => {
  expect([0, 999, 1000, 85_400, 999_600, 1_440_000].map((size) => formatBytes(size, 'en-CA'))).toEqual([
    '0 B',
    '999 B',
    '1 kB',
    '85 kB',
    '1 MB',
    '1.4 MB',
  ]);
  expect(shown(formatBytes(1_440_000, 'fr-CA'))).toBe('1,4~Mo');
  expect(shown(formatBytes(85_400, 'fr-FR'))).toBe('85_ko');
});

test('a learner sees her progress in per cent', () => {
  expect(formatPercent(0.854, 'en-CA')).toBe('85%');
  expect(shown(formatPercent(0.854, 'fr-CA'))).toBe('85~%');
  expect(shown(formatPercent(0.854, 'fr-FR', 1))).toBe('85,4_%');
});

test.each([
  ['+15145550101', '+1\u00a0514\u00a0555-0101'],
  ['+33123456789', '+33123456789'],
])('a reader sees the number %s in the groups she dials it by', (number, shown) => {
  expect(formatPhone(number)).toBe(shown);
});

test('a reader compares lengths in a column of ratios, for each has two decimals', () => {
  expect([1.18, 1.2, 1, 1.176].map((ratio) => formatRatio(ratio, 'en-CA'))).toEqual([
    '1.18',
    '1.20',
    '1.00',
    '1.18',
  ]);
  expect([1.18, 0.9].map((ratio) => formatRatio(ratio, 'fr-CA'))).toEqual(['1,18', '0,90']);
});
