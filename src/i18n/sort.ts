import { languageOf, type Locale } from './locale.ts';

export interface SortOptions {
  /** Files “The Prince” under P and “L’Élan” under E: for titles, not for names. */
  ignoreArticles?: boolean;
}

const collators = new Map<string, Intl.Collator>();
const articles = {
  en: /^(?:the|an?)\s+(?=\S)/i,
  fr: /^(?:(?:la|les?|une?)\s+|l['’]\s*)(?=\S)/i,
};
/** Letters that Unicode does not take apart into a base and an accent, under the one they are filed under. */
const ligatures: Record<string, string> = {
  Œ: 'O',
  Æ: 'A',
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Þ: 'T',
  ẞ: 'S',
  ß: 'S',
};

/** Orders texts as a reader of the locale expects: É as E, œ as oe, `tip 2` before `tip 10`, quotes and marks ignored at the start. */
export function compare(locale: Locale, options: SortOptions = {}): (a: string, b: string) => number {
  const tag = locale === 'none' ? 'en-CA' : locale;
  let collator = collators.get(tag);
  if (!collator) collators.set(tag, (collator = new Intl.Collator(tag, { numeric: true })));
  const { compare: order } = collator;
  return (a, b) => order(filed(a, locale, options), filed(b, locale, options)) || order(a, b);
}

/** The letter from A to Z under which a text is filed (É under E, Œ under O), or `#` for all that begins with no letter. */
export function initial(text: string, locale: Locale, options: SortOptions = {}): string {
  const first = filed(text, locale, options).normalize('NFD').charAt(0).toLocaleUpperCase('en');
  const letter = ligatures[first] ?? first.charAt(0);
  return /^[A-Z]$/.test(letter) ? letter : '#';
}

function filed(text: string, locale: Locale, { ignoreArticles = false }: SortOptions): string {
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, '');
  return ignoreArticles
    ? bare.replace(articles[languageOf(locale)], '').replace(/^[^\p{L}\p{N}]+/u, '')
    : bare;
}
