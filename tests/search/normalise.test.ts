import { describe, expect, it } from 'vitest';
import { fold, indexable, original, queryFor, tokens } from '../../src/search/normalise.ts';

describe('A word typed without accents, ligatures or capitals is the same word', () => {
  it.each([
    ['Décision', 'decision'],
    ['CŒUR', 'coeur'],
    ['Ænéide', 'aeneide'],
    ['l’été', "l'ete"],
    ['garçon', 'garcon'],
    ['De\u0301cision', 'decision'],
  ])('%s is %s', (written, folded) => expect(fold(written)).toBe(folded));
});

describe('The copy of a text that the index is given', () => {
  it('parts the words that a typographic apostrophe joins', () => {
    expect(indexable('L’élan de l’entreprise')).toBe("L'élan de l'entreprise");
  });

  it('keeps “cœur” as it is written and adds “coeur” once, behind a mark', () => {
    expect(indexable('Le cœur, l’œuvre et le Cœur.')).toBe("Le cœur, l'œuvre et le Cœur. ␞ coeur oeuvre");
  });

  it('marks where a block ends', () => {
    expect(indexable('Une fin\n\nUn début\n')).toBe('Une fin ¶ Un début');
  });

  it('is shown to readers as it was written, without what was added', () => {
    const text = 'L’œuvre d’une vie';
    expect(original(indexable(text))).toBe(text);
  });
});

describe('What is asked of the index for what a reader typed', () => {
  it.each([
    ['fr', 'l’entreprise', 'entreprise'],
    ['fr', "d'élan", 'élan'],
    ['fr', "Qu'est-ce que le cœur ?", 'coeur'],
    ['fr', 'rendez-vous', 'rendez'],
    ['en', 'How do I ask for an hour?', 'ask hour'],
    ['en', 'the mentor’s letters', 'mentor letters'],
    ['en', 'tip 814', 'tip 814'],
  ] as const)('in %s, “%s” asks for “%s”', (lang, typed, term) =>
    expect(queryFor(typed, lang).term).toBe(term),
  );

  it('keeps accents, which rank, and folds the words that are looked for in a text', () => {
    expect(queryFor('Décision à deux', 'fr')).toEqual({ term: 'décision deux', words: ['decision', 'deux'] });
  });

  it('keeps little words when there are no others', () => {
    expect(queryFor('who is it', 'en').words).toEqual(['who', 'is', 'it']);
  });

  it('is nothing for marks alone', () => {
    expect(queryFor(' ?! « » ', 'fr')).toEqual({ term: '', words: [] });
  });
});

it('A word of a text is known with its place, whatever stands around it', () => {
  const text = '« L’œuvre », dit-il';
  const found = tokens(text).map(({ folded, start, end }) => [folded, text.slice(start, end)]);
  expect(found).toEqual([
    ['l', 'L'],
    ['oeuvre', 'œuvre'],
    ['dit', 'dit'],
    ['il', 'il'],
  ]);
});
