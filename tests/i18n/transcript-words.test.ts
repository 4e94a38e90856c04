import { expect, test } from 'vitest';
import { libraryWords } from '../../src/i18n/library.ts';

test.each([
  ['en', 'de l’anglais'],
  ['la', 'du latin'],
  ['uk', 'de l’ukrainien'],
  ['he', 'de l’hébreu'],
  ['hi', 'du hindi'],
  ['yi', 'du yiddish'],
  ['ewe', 'de l’éwé'],
  ['ase', 'de la langue des signes américaine'],
])('a French reader is told that a transcript was translated from %s: %s', (tag, from) => {
  const words = libraryWords('fr');
  expect(words.transcript.translated(words.languageName(tag), undefined)).toBe(`Traduction ${from}.`);
});
