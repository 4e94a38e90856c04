import { describe, expect, test } from 'vitest';
import { bareWords, likeness, sameWords, wordsMark } from '../../src/domain/bare-words.ts';

describe('for a translator these say the same', () => {
  test.each([
    ['Take your shot.', 'take your shot'],
    ['Élan', 'élan'],
    ['“Yes,” she said – at once…', "'Yes', she said - at once..."],
    ['« Oui »\u00a0!', '"Oui" !'],
    ['well-known', 'well known'],
    ['the two-\nway street', 'the two-way street'],
    ['1,000 readers', '1\u00a0000 readers'],
    ['1.5 hours', '1,5 hours'],
    ['20:39', '20 39'],
    ['pages 10–12', 'pages 10-12'],
    ['le cœur', 'le coeur'],
    ['e\u0301lan', 'élan'],
    ['(once)', 'once'],
  ])('%s / %s', (a, b) => {
    expect(bareWords(a)).toBe(bareWords(b));
    expect(sameWords(a, b)).toBe(true);
  });
});

describe('for a translator these say something else', () => {
  test.each([
    ['a word', 'two words'],
    ['15 hours', '1.5 hours'],
    ['50', '50 %'],
    ['$5', '€5'],
    ['resume', 'résumé'],
    ['2020', '2021'],
    ['5 °C', '−5 °C'],
    ['one two', 'two one'],
    ['pages 10–12', 'pages 1012'],
    ['3/4', '34'],
    ['5 × 4', '5 ÷ 4'],
    ['10:30', '1030'],
    ['+10', '-10'],
  ])('%s / %s', (a, b) => {
    expect(bareWords(a)).not.toBe(bareWords(b));
    expect(sameWords(a, b)).toBe(false);
  });
});

test('a text is like itself, a little less when a word changes, and not like another', () => {
  const text = bareWords('She gave him her full attention and asked good questions.');
  const edited = bareWords('She gave him her whole attention and asked good questions.');
  expect(likeness(text, text)).toBe(1);
  expect(likeness(text, edited)).toBeGreaterThan(0.7);
  expect(likeness(text, bareWords('Books are mentors who have time.'))).toBeLessThan(0.2);
  expect(likeness('', 'a')).toBe(0);
});

test('two texts have one fingerprint only when they are one', () => {
  const texts = Array.from({ length: 20_000 }, (_, number) => `text ${number} of a hub`);
  expect(new Set(texts.map(wordsMark)).size).toBe(texts.length);
  for (const text of ['Élan', 'Le cœur, 1,5 fois', 'A well-known word.'])
    expect(wordsMark(text)).toBe(wordsMark(bareWords(text)));
});

test.each([
  ['Begin again.', 'BEGIN — again!', true],
  ['It’s “so”', "It's « so »", true],
  ['Begin again.', 'Begin.', false],
  ['Begin.', 'Begin again.', false],
  ['', '…', true],
  ['Commence', 'Begin', false],
])('%j and %j say the same words: %j', (a, b, same) => {
  expect(sameWords(a, b)).toBe(same);
});
