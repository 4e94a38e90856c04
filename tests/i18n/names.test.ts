import { expect, test } from 'vitest';
import { withinSentence } from '../../src/i18n/names.ts';

test.each([
  ['en', 'The editors of Élan', 'the editors of Élan'],
  ['en', 'A circle of readers', 'a circle of readers'],
  ['en', 'Theatre friends', 'Theatre friends'],
  ['en', 'The New York Times', 'The New York Times'],
  ['fr', 'La rédaction d’Élan', 'la rédaction d’Élan'],
  ['fr', 'L’équipe du Fanal', 'l’équipe du Fanal'],
  ['fr', 'Les amis du Fanal', 'les amis du Fanal'],
  ['fr', 'Laboratoire du Fanal', 'Laboratoire du Fanal'],
  ['fr', 'Le Devoir', 'Le Devoir'],
] as const)('a reader finds after “by”, in %s: %s', (lang, name, after) => {
  expect(withinSentence(name, lang)).toBe(after);
});
