import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/i18n/languages.ts';
import { spelledWords, unknownPart } from '../../src/i18n/spelling.ts';

const dictionaries: Record<Lang, Set<string>> = {
  en: new Set("mentor well being James don't it".replaceAll("'", '’').split(' ')),
  fr: new Set(
    'entreprise est ce aujourd’hui quelqu’un île presqu’île grand mère il a œuvre écrire'.split(' '),
  ),
};

function unknown(word: string, lang: Lang): string | undefined {
  return unknownPart(word, lang, (one) => dictionaries[lang].has(one));
}

describe('a word is known', () => {
  test.each<[Lang, string]>([
    ['fr', 'l’entreprise'],
    ['fr', "L'Entreprise"],
    ['fr', 'jusqu’aujourd’hui'],
    ['fr', 'Quelqu’un'],
    ['fr', 'presqu’île'],
    ['fr', 'grand-mère'],
    ['fr', 'grand‑mère'],
    ['fr', 'est-ce'],
    ['fr', 'a-t-il'],
    ['fr', 'Écrire'],
    ['fr', 'l’œuvre'],
    ['fr', 'l’ONU'],
    ['en', 'Mentor’s'],
    ['en', "James'"],
    ['en', "don't"],
    ['en', 'well-being'],
    ['en', 'Mentor'],
  ])('%s: %s', (lang, word) => expect(unknown(word, lang)).toBeUndefined());
});

describe('of a word that is not, the wrong part is told', () => {
  test.each<[Lang, string, string]>([
    ['fr', 'l’entreprize', 'entreprize'],
    ['fr', 'grand-mere', 'mere'],
    ['fr', 'mentor', 'mentor'],
    ['fr', 'james', 'james'],
    ['en', 'james', 'james'],
    ['en', 'mentro’s', 'mentro'],
    ['en', 'well-beeing', 'beeing'],
  ])('%s: %s', (lang, word, part) => expect(unknown(word, lang)).toBe(part));
});

test('codes, acronyms, numerals, addresses and single letters are no words', () => {
  const text = 'Mot CC 3D H2O XIXe IIe @nom a_b \ue000x x\ue000 5e é l’un';
  expect(spelledWords(text).map(({ word, start }) => `${start} ${word}`)).toEqual(['0 Mot', '43 l’un']);
});
