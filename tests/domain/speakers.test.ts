import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../src/domain/speakers.ts';

const people = speakersOf([
  { key: 'mark-schaefer', names: ['Mark Schaefer', 'Mark W. Schaefer'] },
  { key: 'fenelon', names: ['Fénelon', 'Fénelon', 'François de Salignac de La Mothe-Fénelon'] },
  { key: 'seneca', names: ['Seneca', 'Sénèque'] },
]);

describe('A speaker is found', () => {
  test.each([
    ['Mark Schaefer', 'mark-schaefer'],
    ['MARK  SCHAEFER', 'mark-schaefer'],
    ['Mark W. Schaefer', 'mark-schaefer'],
    ['fenelon', 'fenelon'],
    ['Sénèque', 'seneca'],
  ])('as %s', (name, key) => expect(people.keyOf(name)).toBe(key));

  test('under no name but theirs', () => {
    expect(people.keyOf('Mark')).toBeUndefined();
    expect(people.keyOf('Shaefer')).toBeUndefined();
  });
});

test('An editor with two people of one name is told of both', () => {
  const two = speakersOf([
    { key: 'ada-one', names: ['Ada Exemple'] },
    { key: 'ada-two', names: ['Ada Exemple', 'Ada Deux'] },
  ]);
  expect(two.sharing('ada exemple')).toEqual(['ada-one', 'ada-two']);
  expect(two.sharing('Ada Deux')).toEqual(['ada-two']);
});

describe('An editor who misspells a speaker is asked whether she meant', () => {
  test.each([
    ['Shaefer', 'mark-schaefer'],
    ['Mark Shaefer', 'mark-schaefer'],
    ['Mark', 'mark-schaefer'],
    ['Senneca', 'seneca'],
  ])('%s', (name, key) => expect(people.nearest(name)?.key).toBe(key));

  test('nobody who is called otherwise', () => expect(people.nearest('Wilhelmina Ogilvy')).toBeUndefined());
});
