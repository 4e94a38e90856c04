import { expect, test } from 'vitest';
import { slugify } from '../../src/i18n/slug.ts';

test.each([
  ['fr', 'L’équipe & l’œuvre', 'l-equipe-et-l-oeuvre'],
  ['fr', "  Qu'est-ce qu'un mentor ?  ", 'qu-est-ce-qu-un-mentor'],
  ['fr', 'Ça, où, Noël — «\u00a0naïf\u00a0»', 'ca-ou-noel-naif'],
  ['en', 'Questions & answers', 'questions-and-answers'],
  ['en', 'Æsop, Straße, Łódź', 'aesop-strasse-lodz'],
  ['en', 'The 1990s: an hour', 'the-1990s-an-hour'],
  ['en', '日本', ''],
] as const)('an editor gets an address in plain letters (%s): %s', (lang, text, slug) => {
  expect(slugify(text, lang)).toBe(slug);
  expect(slugify(slug, lang)).toBe(slug);
});
