import { expect, test } from 'vitest';
import { compare, initial } from '../../src/i18n/sort.ts';

test('a reader finds É under E and œ under oe', () => {
  const words = ['zèbre', 'œuvre', 'Élan', 'oeuf', 'offre', 'Eco', 'écho', 'odeur', 'fin'];
  expect(words.toSorted(compare('fr-CA'))).toEqual([
    'écho',
    'Eco',
    'Élan',
    'fin',
    'odeur',
    'oeuf',
    'œuvre',
    'offre',
    'zèbre',
  ]);
});

test('a listener finds tip 2 before tip 10', () => {
  expect(['tip 10', 'tip 2', 'tip 1'].toSorted(compare('en-CA'))).toEqual(['tip 1', 'tip 2', 'tip 10']);
});

test('a learner finds a title by its first word that counts', () => {
  const english = ['The Prince', 'An Hour', 'Letters', 'Theory', 'A Room'];
  expect(english.toSorted(compare('en-CA', { ignoreArticles: true }))).toEqual([
    'An Hour',
    'Letters',
    'The Prince',
    'A Room',
    'Theory',
  ]);
  const french = [
    'Les Essais',
    "L'Émile",
    'L’Avare',
    'Le Prince',
    'La Fable',
    'Une chambre',
    'Lettres',
    '« Un titre »',
  ];
  expect(french.toSorted(compare('fr-CA', { ignoreArticles: true }))).toEqual([
    'L’Avare',
    'Une chambre',
    "L'Émile",
    'Les Essais',
    'La Fable',
    'Lettres',
    'Le Prince',
    '« Un titre »',
  ]);
});

test('a reader finds each entry under a letter from A to Z, or under #', () => {
  const initials = [
    'Élan',
    'œuvre',
    'Æschylus',
    'seneca',
    '« Émile »',
    '20 questions',
    'Łukasiewicz',
    '日本',
    '',
  ];
  expect(initials.map((text) => initial(text, 'fr-CA'))).toEqual([
    'E',
    'O',
    'A',
    'S',
    'E',
    '#',
    'L',
    '#',
    '#',
  ]);
  expect(initial('L’Élan', 'fr-CA', { ignoreArticles: true })).toBe('E');
  expect(initial('The Prince', 'en-CA', { ignoreArticles: true })).toBe('P');
  expect(initial('Le Prince', 'en-CA', { ignoreArticles: true })).toBe('L');
});
