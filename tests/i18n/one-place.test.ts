import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What each module alone may ask the machine to write or to order. */
const places: Record<string, RegExp> = {
  'i18n/lists.ts': /Intl\.ListFormat/g,
  'i18n/numbers.ts': /Intl\.NumberFormat/g,
  'i18n/plural.ts': /Intl\.PluralRules/g,
  'i18n/sort.ts': /Intl\.Collator|toLocaleUpperCase/g,
  // Sentences to be spoken, and voices by the names of their regions.
  'listen/pieces.ts': /Intl\.Segmenter/g,
  'listen/voices.ts': /Intl\.(?:DisplayNames|Locale)/g,
};
const machine =
  /\bIntl\.(?:\w+Format|PluralRules|Collator)|\.toLocale\w+|\.localeCompare\b|\.to(?:Date|Time|UTC)String\b/g;

test('dates, times, numbers, lists and order come from one module each, so that French spaces are right everywhere', () => {
  const strays = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:ts|astro)$/.test(name))
    .flatMap((name) => {
      const source = readFileSync(join('src', name), 'utf8');
      const left = places[name] ? source.replace(places[name], '') : source;
      return [...left.matchAll(machine)].map(([found]) => `${name} uses ${found}`);
    });
  expect(strays).toEqual([]);
});
