import { expect, it } from 'vitest';
import { asksEach, readersQueries } from '../../../scripts/search-eval/readers.ts';
import { records } from './sample.ts';

const perLanguage = (own: typeof records) => {
  const asked = readersQueries(own, 1, 4).map(({ lang }) => lang);
  return {
    en: asked.filter((lang) => lang === 'en').length,
    fr: asked.filter((lang) => lang === 'fr').length,
  };
};

it('Readers come in the languages of what there is to read, each with as many queries', () => {
  const half = 2 * asksEach;
  expect(perLanguage(records)).toEqual({ en: half, fr: half });
  const english = records.map((record) => ({ ...record, lang: 'en' as const }));
  expect(perLanguage(english)).toEqual({ en: 2 * half, fr: 0 });
});

it('The queries of one reader are in her language', () => {
  const asked = readersQueries(records, 1, 4);
  for (let at = 0; at < asked.length; at += asksEach)
    expect(new Set(asked.slice(at, at + asksEach).map(({ lang }) => lang)).size).toBe(1);
});
