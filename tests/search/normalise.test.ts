import { describe, expect, it } from 'vitest';
import { fold, isStopWord, tokens } from '../../src/search/normalise.ts';
import { stopWords } from '../../src/search/stop-words.ts';

describe('A word typed without accents, ligatures or capitals is the same word', () => {
  it.each([
    ['Décision', 'decision'],
    ['CŒUR', 'coeur'],
    ['Ænéide', 'aeneide'],
    ['l’été', "l'ete"],
    ['garçon', 'garcon'],
    ['De\u0301cision', 'decision'],
    ['NOËL', 'noel'],
  ])('%s is %s', (written, folded) => expect(fold(written)).toBe(folded));
});

describe('A word of a text is known with its place,', () => {
  it('whatever stands around it', () => {
    const text = '« L’œuvre », dit-il';
    const found = tokens(text).map(({ folded, start, end }) => [folded, text.slice(start, end)]);
    expect(found).toEqual([
      ['l', 'L'],
      ['oeuvre', 'œuvre'],
      ['dit', 'dit'],
      ['il', 'il'],
    ]);
  });

  it('with its accents and without', () => {
    expect(tokens('ÉTÉ')[0]).toMatchObject({ lower: 'été', folded: 'ete' });
    expect(tokens('e\u0301te\u0301')[0]).toMatchObject({ lower: 'été', folded: 'ete', end: 5 });
  });

  it('numbers too, and marks alone are none', () => {
    expect(tokens('Tip 814 (2026)').map(({ lower }) => lower)).toEqual(['tip', '814', '2026']);
    expect(tokens(' ?! « » — ')).toEqual([]);
  });
});

describe('A little word', () => {
  it.each([
    ['en', 'the', true],
    ['en', 'mentor', false],
    ['fr', 'des', true],
    ['fr', 'qu', true],
    ['fr', 'mentorat', false],
  ] as const)('in %s, “%s” tells nothing: %s', (lang, word, expected) =>
    expect(isStopWord(word, lang)).toBe(expected),
  );

  it('is listed as it is looked up: folded, one word', () => {
    for (const word of [...stopWords.en, ...stopWords.fr])
      expect(tokens(word)).toMatchObject([{ folded: word }]);
  });
});
