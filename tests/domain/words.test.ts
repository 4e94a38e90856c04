import { expect, test } from 'vitest';
import { countWords, hasWords, isProse } from '../../src/domain/words.ts';

test.each([
  ['', 0],
  ['One', 1],
  ['One two\nthree', 3],
  ['l’entreprise', 1],
  ['20\u00a0h\u00a039', 3],
  ['« Oui »', 1],
  ['— … !', 0],
  ['été œuvre', 2],
  ['日本 語', 2],
])('%j is counted as %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test.each([
  ['', false],
  ['\u00a0', false],
  ['\u200b', false],
  ['***', false],
  ['7', true],
  ['é', true],
])('%j says something: %j', (text, says) => {
  expect(hasWords(text)).toBe(says);
});

test.each([
  ['a sentence', 'Nobody has ever translated this sentence.', true],
  ['a title', 'Letters to Lucilius', false],
  ['a list of names', 'Marc Aurèle, Simone de Beauvoir, W. E. B. Du Bois', false],
  ['figures', '1887, 1901, 1914, 1929, 1945, 1968, 2026', false],
])('%s is prose that needs a translation: %j %j', (_, text, prose) => {
  expect(isProse(text)).toBe(prose);
});
