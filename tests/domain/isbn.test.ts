import { describe, expect, test } from 'vitest';
import { isIsbn } from '../../src/domain/isbn.ts';
import { seeded } from '../i18n/random.ts';

describe('an editor’s ISBN is taken', () => {
  test.each([
    ['the example of the standard', '978-0-306-40615-7'],
    ['the same as an ISBN-10', '0-306-40615-2'],
    ['with an X at its end', '0-8044-2957-X'],
    ['with a small x', '080442957x'],
    ['of another country', '99921-58-10-7'],
    ['that begins with 979', '979-10-90636-07-1'],
    ['with spaces', '978 0 306 40615 7'],
    ['without anything between', '9780306406157'],
  ])('%s: %s', (_, isbn) => expect(isIsbn(isbn)).toBe(true));
});

describe('an editor’s ISBN is refused', () => {
  test.each([
    ['whose check digit is another', '978-0-306-40615-8'],
    ['whose check digit is another, of ten digits', '0-306-40615-3'],
    ['with two digits in the wrong order', '0-306-46015-2'],
    ['with an X elsewhere', '0-8044-X957-2'],
    ['that is a bar code of something else', '9770306406150'],
    ['that is short', '978-0-306-40615'],
    ['that is long', '978-0-306-40615-77'],
    ['that is empty', ''],
    ['that is words', 'out of print'],
  ])('%s: %s', (_, isbn) => expect(isIsbn(isbn)).toBe(false));
});

describe('the check digit finds', () => {
  const random = seeded(7);
  const digits = (count: number) => Array.from({ length: count }, () => random(10)).join('');
  const whole = (start: string) =>
    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X'].map((last) => start + last).find(isIsbn)!;
  const isbns = Array.from({ length: 100 }, (_, at) =>
    whole(at % 2 ? digits(9) : `97${8 + random(2)}${digits(9)}`),
  );

  test('every single wrong digit', () => {
    for (const isbn of isbns)
      for (let at = 0; at < isbn.length; at++)
        for (const digit of '0123456789')
          if (digit !== isbn[at])
            expect(isIsbn(isbn.slice(0, at) + digit + isbn.slice(at + 1)), isbn).toBe(false);
  });

  test('in an ISBN-10, every two neighbours that were swapped', () => {
    for (const isbn of isbns.filter(({ length }) => length === 10))
      for (let at = 0; at < 9; at++)
        if (isbn[at] !== isbn[at + 1])
          expect(isIsbn(isbn.slice(0, at) + isbn[at + 1] + isbn[at] + isbn.slice(at + 2)), isbn).toBe(false);
  });
});
