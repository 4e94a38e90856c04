import { expect, test } from 'vitest';
import { misspellings, wordsOfHub, type OwnWords } from '../../scripts/check/spelling.ts';
import { proseOf } from '../../src/i18n/prose.ts';
import { draftHub } from '../support/hub.ts';

/** A small dictionary, which knows no names. */
const known = new Set('le la les l une un de du et maison nœud chaise'.split(' '));
const dictionaries = {
  has: (word: string) => known.has(word),
  near: () => ['maison'],
  close: () => {},
};

function unknown(text: string, own: OwnWords): string[] {
  const source = {
    path: 'x.mdx',
    text,
    passages: () => [{ lang: 'fr' as const, prose: proseOf(text, 'fr') }],
  };
  return misspellings(source, own, dictionaries).map(({ written, meant }) =>
    meant ? `${written}: ${meant}` : written,
  );
}

test('an editor need not list the people, titles, shows and terms of her hub', () => {
  const own = wordsOfHub('', draftHub().hub());
  expect(
    unknown('Le Ada Exemple de Maris, Maris l’Ancien, Fanal, Tide Tables, le nœud de chaise.', own),
  ).toEqual([]);
});

test('an editor who lists a name of several words has each of them known in it alone', () => {
  const own = wordsOfHub('# names\nGeneral Electric # a firm\n\nZéphyr\n', draftHub().hub());
  expect(unknown('la General\nElectric et le Zéphyr', own)).toEqual([]);
  expect(unknown('le General et le Zéfyr', own)).toEqual(['General', 'Zéfyr']);
});

test('an editor is told of a wrong spelling of somebody, though search forgives it', () => {
  const draft = draftHub();
  draft.edit('people/ada-exemple.yml', 'aliases: [Ada Example]', 'aliases: [Ada Exempel, Adelheid Zorn]');
  const own = wordsOfHub('', draft.hub());
  expect(unknown('une Exempel, une Adelheid Zorn', own)).toEqual(['Exempel: Exemple']);
});

test('an editor is offered no word that is far from what she wrote', () => {
  const own = wordsOfHub('', draftHub().hub());
  expect(unknown('maizon, zut', own)).toEqual(['maizon: maison', 'zut']);
});
