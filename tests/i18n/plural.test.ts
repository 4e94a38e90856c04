import { expect, test } from 'vitest';
import { plural } from '../../src/i18n/plural.ts';

test('a reader in French sees the singular of 0 and 1.5, a reader in English the plural', () => {
  const forms = { one: 'one', other: 'other' };
  expect([0, 1, 1.5, 2, 1_000_000].map((number) => plural('fr', number, forms))).toEqual([
    'one',
    'one',
    'one',
    'other',
    'other',
  ]);
  expect([0, 1, 1.5, 2, 1_000_000].map((number) => plural('en', number, forms))).toEqual([
    'other',
    'one',
    'other',
    'other',
    'other',
  ]);
});

test('a million takes a form of its own in French where there is one', () => {
  expect(plural('fr', 1_000_000, { one: 'livre', other: 'livres', many: 'de livres' })).toBe('de livres');
});
