import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { commonTranslations, irregularForms, nearWords } from '../../../src/search/make/word-lists.ts';
import { tokens } from '../../../src/search/normalise.ts';

const files = [
  'lexicon.tsv',
  ...languages.flatMap((lang) => [`irregular.${lang}.txt`, `thesaurus.${lang}.txt`]),
];
const textOf = (name: string) =>
  readFileSync(new URL(`../../../src/search/data/${name}`, import.meta.url), 'utf8');
const linesOf = (name: string) => textOf(name).split('\n').slice(0, -1);

const isWord = (word: string) => tokens(word).length === 1 && word === word.toLowerCase().normalize('NFC');

describe.each(files.map((name) => [name]))('An editor who opens %s', (name) => {
  it('sees single words in lower case, a space between them, a line for each', () => {
    expect(textOf(name).endsWith('\n')).toBe(true);
    const odd = linesOf(name).filter((line) => !line.split(/[ \t]/).every(isWord));
    expect(odd).toEqual([]);
  });

  it('sees no line and no word of a line twice', () => {
    expect(new Set(linesOf(name)).size).toBe(linesOf(name).length);
    const twice = linesOf(name).filter((line) => {
      const words = (line.split('\t')[1] ?? line).split(' ');
      return new Set(words).size < words.length;
    });
    expect(twice).toEqual([]);
  });

  it('sees more than one word in each line', () => {
    expect(linesOf(name).filter((line) => line.split(/[ \t]/).length < 2)).toEqual([]);
  });
});

describe('An editor who looks a word up in the lexicon', () => {
  it('finds it once, by the alphabet, with its translations behind a tab', () => {
    const lines = linesOf('lexicon.tsv');
    expect(lines.filter((line) => line.split('\t').length !== 2)).toEqual([]);
    const words = lines.map((line) => line.split('\t')[0]!);
    expect(new Set(words).size).toBe(words.length);
    expect(words).toEqual(words.toSorted());
  });

  it.each([
    ['hour', 'heure'],
    ['heart', 'cœur'],
    ['school', 'école'],
    ['decision', 'décision'],
    ['sister', 'sœur'],
    ['forest', 'forêt'],
    ['boy', 'garçon'],
  ])('reads %s, %s: with accents', (en, fr) => {
    const row = linesOf('lexicon.tsv').find((line) => line.startsWith(`${en}\t`))!;
    expect(row.split(/[\t ]/)).toContain(fr);
  });
});

it('A reader finds words with œ by the lists too: they are taken as they are indexed', () => {
  expect(commonTranslations()).toContainEqual(['heart', 'coeur']);
  for (const word of [...commonTranslations().map(([, fr]) => fr), ...nearWords('fr').flat()])
    expect(tokens(word)[0]!.lower).toBe(word);
});

it.each([
  ['en', 'bring brought'],
  ['en', 'go went gone'],
  ['en', 'child children'],
  ['fr', 'travail travaux'],
  ['fr', 'oeil yeux'],
  ['fr', 'voir vu voyons verra'],
] as const)('A reader (%s) finds one of these by another: %s', (lang, words) => {
  const known = irregularForms(lang).some((group) => words.split(' ').every((word) => group.includes(word)));
  expect(known).toBe(true);
});

it.each([
  ['en', 'accident', 'crash'],
  ['fr', 'accident', 'collision'],
] as const)('A reader (%s) who asks of an %s may be shown a %s', (lang, asked, near) => {
  expect(nearWords(lang).some((group) => group.includes(asked) && group.includes(near))).toBe(true);
});
