import { expect, test } from 'vitest';
import type { Lang } from '../../src/i18n/languages.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { searchWords } from '../../src/i18n/search.ts';
import type { Found, Hit } from '../../src/search/found.ts';
import { correctedText, countOf, factsOf, fill, quotedWords } from '../../src/search/say.ts';
import type { SearchSetup } from '../../src/search/setup.ts';
import { shown } from '../i18n/random.ts';

const setup = (lang: Lang, locale: Locale = `${lang}-CA`): SearchSetup => ({
  words: searchWords(lang, locale),
  locale,
  kinds: {},
  ways: [],
  other: { href: '', lang: '' },
});

const plain = (text: string) => ({ text, marks: [] });

function facts(hit: Partial<Hit>, lang: Lang, boxed = false): string {
  const whole: Hit = {
    url: '',
    lang,
    title: plain('Taking the shot'),
    kind: 'articles',
    excerpt: plain(''),
    people: [],
    via: [],
    ...hit,
  };
  return shown(factsOf(whole, setup(lang), lang, boxed).join(' | '));
}

test('a reader is told how many results there are as numbers are written where she lives', () => {
  const counted = (found: Partial<Found>, lang: Lang, locale: Locale) =>
    shown(
      countOf(
        { hits: [], total: 0, exact: true, box: [], corrected: [], unknown: [], whole: true, ...found },
        setup(lang, locale),
        lang,
      ),
    );
  expect(counted({ total: 1 }, 'fr', 'fr-CA')).toBe('1 résultat');
  expect(counted({ total: 1234 }, 'fr', 'fr-CA')).toBe('1~234 résultats');
  expect(counted({ total: 1234 }, 'fr', 'fr-FR')).toBe('1_234 résultats');
  expect(counted({ total: 1234 }, 'en', 'en-CA')).toBe('1,234 results');
  expect(counted({ hits: Array<Hit>(12), exact: false }, 'en', 'en-CA')).toBe('More than 12 results');
});

test('a reader sees who wrote what was found, and when', () => {
  const hit = { people: ['Sulemaan Ahmed'], date: '2026-08-01' };
  expect(facts(hit, 'en')).toBe('by Sulemaan Ahmed | August 1, 2026');
  expect(facts(hit, 'fr')).toBe('par Sulemaan Ahmed | 1er~août 2026');
});

test('a listener sees at which second it is said rather than the day', () => {
  const hit = { at: 1239, date: '2026-08-01' };
  expect(facts(hit, 'en')).toBe('at 20:39');
  expect(facts(hit, 'fr')).toBe('à 20~min~39~s');
  expect(facts({ at: 0 }, 'en')).toBe('at 0:00');
});

test('a reader is told that a page is in the other language, but not where a whole box is', () => {
  expect(facts({ lang: 'fr' }, 'en')).toBe('in French');
  expect(facts({ lang: 'en' }, 'fr')).toBe('en anglais');
  expect(facts({ lang: 'en' }, 'fr', true)).toBe('');
});

test('a reader sees few names with a hit', () => {
  const people = ['Seneca', 'Epictetus', 'Montaigne', 'Beauvoir'];
  expect(facts({ people }, 'en')).toBe('by Seneca, Epictetus and others');
  expect(facts({ people }, 'fr')).toBe('par Seneca, Epictetus et d’autres');
  expect(facts({ people: people.slice(0, 3) }, 'en')).toBe('by Seneca, Epictetus and Montaigne');
});

test('a reader sees her words with those that were taken for others in their place', () => {
  const text = (asked: string, ...corrected: [string, string][]) => {
    const { text, marks } = correctedText(
      asked,
      corrected.map(([typed, shown]) => ({ typed, shown })),
    );
    return marks.reduceRight(
      (said, [from, to]) => `${said.slice(0, from)}[${said.slice(from, to)}]${said.slice(to)}`,
      text,
    );
  };
  expect(text('menotrat', ['menotrat', 'mentorat'])).toBe('[mentorat]');
  expect(text('le menotrat inverssé', ['menotrat', 'mentorat'], ['inverssé', 'inversé'])).toBe(
    'le [mentorat] [inversé]',
  );
  expect(text('a cat and a cta', ['cta', 'cat'])).toBe('a cat and a [cat]');
});

test('a reader is told of words that nothing has, in the quote marks of her language', () => {
  const said = (lang: Lang) => shown(quotedWords(['xyzzy', 'plugh'], setup(lang), lang));
  expect(said('en')).toBe('“xyzzy” and “plugh”');
  expect(said('fr')).toBe('«~xyzzy~» et «~plugh~»');
});

test('what is typed never becomes part of a sentence’s own form', () => {
  expect(fill('Nothing for “{q}”.', { q: '{n} $& {q}' }).join('')).toBe('Nothing for “{n} $& {q}”.');
});
