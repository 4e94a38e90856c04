import type { Lang } from './languages.ts';

const letters: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const and: Record<Lang, string> = { en: ' and ', fr: ' et ' };

/**
 * A text as a part of an address: lower-case ASCII words joined by hyphens, accents off, an apostrophe as a hyphen,
 * `&` as the word of the language. Empty when the text has no letter or digit of Latin script.
 */
export function slugify(text: string, lang: Lang): string {
  return text
    .replaceAll('&', and[lang])
    .toLowerCase()
    .replace(/[œæßøłđðþı]/g, (letter) => letters[letter]!)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
