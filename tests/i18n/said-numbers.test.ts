import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/i18n/languages.ts';
import { numbersIn } from '../../src/i18n/said-numbers.ts';

/** What a text counts, without what may mean something else. */
function counted(text: string, lang: Lang): string[] {
  return numbersIn(text, lang)
    .filter((number) => number.as !== 'vague')
    .map(({ values }) => values.join('/'));
}

describe('the same number is read from both versions', () => {
  test.each<[en: string, fr: string, value: string]>([
    ['1,000 readers', '1\u00a0000 lectrices', '1000'],
    ['1,234,567', '1\u202f234\u202f567', '1234567'],
    ['1.5 km', '1,5 km', '1.5'],
    ['50% of them', '50\u00a0% d’entre eux', '50'],
    ['at 8:39 p.m.', 'à 20\u00a0h\u00a039', '20:39'],
    ['at 20:39', 'à 20:39', '20:39'],
    ['at 8 p.m.', 'à 20\u00a0h', '20:00'],
    ['at 8 a.m.', 'à 8\u00a0h', '8:00'],
    ['at 1:02:05', 'à 1:02:05', '1:02:05'],
    ['the 19th century', 'le XIXe siècle', '19'],
    ['Book 2', 'chant II', '2'],
    ['Louis XIV', 'Louis XIV', '14'],
    ['nine books', '9 livres', '9'],
    ['twenty-one days', 'vingt et un jours', '21'],
    ['seventy-one', 'soixante et onze', '71'],
    ['ninety-nine', 'quatre-vingt-dix-neuf', '99'],
    ['eighty pages', 'quatre-vingts pages', '80'],
    ['two hundred and six', 'deux cent six', '206'],
    ['a nineteen-year-old cadet', 'un élève de dix-neuf ans', '19'],
    ['the third letter', 'la troisième lettre', '3'],
    ['the twenty-second', 'le vingt-deuxième', '22'],
    ['two thousand nine hundred', 'deux mille neuf cents', '2900'],
    ['2 million copies', '2\u00a0000\u00a0000 d’exemplaires', '2000000'],
    ['1.5 billion', '1,5 milliard', '1500000000'],
    ['in 65 BCE', 'en 65 av. n. è.', '65'],
    ['the 1990s', 'les années 90', '90'],
  ])('%s · %s', (en, fr, value) => {
    expect(counted(en, 'en').flatMap((said) => said.split('/'))).toContain(value);
    expect(counted(fr, 'fr').flatMap((said) => said.split('/'))).toContain(value);
  });

  test('and a date gives its day and its year in each', () => {
    expect(counted('on August 1, 2026', 'en')).toEqual(['1', '2026']);
    expect(counted('le 1er\u00a0août 2026', 'fr')).toEqual(['1', '2026']);
  });
});

describe('what may mean something else is not counted', () => {
  test.each<[Lang, string]>([
    ['en', 'one of us, the first and the second, twice, a dozen, a quarter, a thousand times, I'],
    ['fr', 'un livre neuf, le premier, une seconde, une dizaine, un quart d’heure, mille fois, Le, Ce'],
  ])('%s: %s', (lang, text) => expect(counted(text, lang)).toEqual([]));

  test('nor letters that are no Roman numeral, nor codes', () => {
    expect(counted('a CV under CC BY, MP3 and H2O', 'en')).toEqual([]);
  });
});

test('“and” and « et » part two numbers unless they join one', () => {
  expect(counted('three and four, a hundred and four', 'en')).toEqual(['3', '4', '104']);
  expect(counted('trois et quatre, trente et un', 'fr')).toEqual(['3', '4', '31']);
});

test('groups of digits that are no number are known by their parts', () => {
  const [phone] = numbersIn('514 555 0123', 'fr');
  expect(phone!.parts).toEqual(['514', '555']);
});
