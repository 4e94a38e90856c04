import { expect, test } from 'vitest';
import { formatList, languageName } from '../../src/i18n/lists.ts';

test('a reader finds names joined as in her language', () => {
  expect(formatList(['Ada', 'Bruno', 'Maris'], 'en')).toBe('Ada, Bruno and Maris');
  expect(formatList(['Ada', 'Bruno', 'Maris'], 'fr')).toBe('Ada, Bruno et Maris');
  expect(formatList(['Ada'], 'fr')).toBe('Ada');
});

test('a reader finds languages by the names of her own, or by their tag', () => {
  expect([languageName('la', 'en'), languageName('la', 'fr')]).toEqual(['Latin', 'latin']);
  expect(languageName('qxx', 'fr')).toBe('qxx');
});
