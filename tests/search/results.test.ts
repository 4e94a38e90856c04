import { expect, test } from 'vitest';
import { searchWords } from '../../src/i18n/search.ts';
import type { Found } from '../../src/search/found.ts';
import { countOf } from '../../src/search/say.ts';
import type { SearchSetup } from '../../src/search/setup.ts';
import { shown } from '../i18n/random.ts';

const none: Found = {
  hits: [],
  total: 0,
  exact: true,
  box: [],
  corrected: [],
  unknown: [],
  whole: true,
};

function counted(total: number, lang: 'en' | 'fr', locale: SearchSetup['locale']): string {
  const setup: SearchSetup = {
    words: searchWords(lang, locale),
    locale,
    kinds: {},
    ways: [],
    other: { href: '', lang: '' },
  };
  return shown(countOf({ ...none, total }, setup, lang));
}

test('a reader is told how many results there are as numbers are written where she lives', () => {
  expect(counted(1, 'fr', 'fr-CA')).toBe('1 résultat');
  expect(counted(1234, 'fr', 'fr-CA')).toBe('1~234 résultats');
  expect(counted(1234, 'fr', 'fr-FR')).toBe('1_234 résultats');
  expect(counted(1234, 'en', 'en-CA')).toBe('1,234 results');
});
