import { expect, test } from 'vitest';
import { passageMark, tokens } from '../../src/search/normalise.ts';
import { excerpt } from '../../src/search/rank/passage.ts';

const words = (count: number, word = 'mot') => Array.from({ length: count }, () => word).join(' ');

/** The excerpt of a text around the first word that is looked for. */
function around(text: string, ...sought: string[]): string {
  const seek = (folded: string) => (sought.includes(folded) ? { group: 0, weight: 1 } : undefined);
  return excerpt(
    text,
    Math.max(
      0,
      tokens(text).findIndex(({ folded }) => seek(folded)),
    ),
    seek,
  ).text;
}

test('an excerpt ends with a sentence rather than within the next one', () => {
  expect(around(`Une heure ${words(20)}. Le mot ${words(40)}.`, 'heure')).toBe(`Une heure ${words(20)}.`);
});

test('an excerpt goes on where the next sentence has what is looked for, or it would be short', () => {
  expect(around(`Une heure ${words(20)}. Mon mentor ${words(40)}.`, 'heure', 'mentor')).toMatch(
    /Mon mentor (mot )+mot…$/,
  );
  expect(around(`Une heure ${words(20)} Robert K. Merton ${words(40)}.`, 'heure')).toMatch(/K\. Merton/);
  expect(around(`Une heure. Le ${words(60)}.`, 'heure')).toMatch(/^Une heure\. Le (mot )+mot…$/);
});

test('names are parted from the sentence before them, and sentences are not', () => {
  const text = ['Une heure passe.', 'Une autre.', 'moment', 'instant'].join(` ${passageMark} `);
  expect(around(text, 'heure')).toBe('Une heure passe. Une autre.\u00a0· moment\u00a0· instant');
});
