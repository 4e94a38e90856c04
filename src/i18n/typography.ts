import { rewrite, spaceFrench, type Part } from './french-spacing.ts';
import { languageOf, type Locale } from './locale.ts';
import { curl } from './quotes.ts';
import { isUnmaskable, mask, unmask } from './verbatim.ts';

export type { Locale } from './locale.ts';

/**
 * Sets one text node of a marked-up text. `before` is the end of the inline text that stands before it in its block and
 * `after` the beginning of what follows: 24 characters are enough for every rule but one, the nesting of straight
 * quotes in French, which looks at up to 200 before. Both may be given as written or as already set.
 */
export type Typesetter = (text: string, before?: string, after?: string) => string;

const reach = 200;
const threeDots = /(?<!\.)\.\.\.(?!\.)/g;

/**
 * Sets a plain text by the rules of a locale: quotes, apostrophes, ellipses, and in French every space that may not
 * break. Addresses, paths and clock times such as 20:39 pass unchanged. A text already set comes back as it is.
 */
export function typeset(text: string, locale: Locale): string {
  return set(text, '', '', locale);
}

/** The function that sets text nodes by the rules of a locale; see `typeset` for the rules. */
export function typesetter(locale: Locale): Typesetter {
  return (text, before = '', after = '') => set(text, before, after, locale);
}

function set(text: string, before: string, after: string, locale: Locale): string {
  if (locale === 'none' || text === '' || isUnmaskable(text)) return text;
  const lang = languageOf(locale);
  const masked = mask(text);
  const left = before.slice(-reach);
  const right = after.slice(0, reach);
  const curled = curl(masked.text, left, right, lang);
  let part: Part = { text: left + curled + right, from: left.length, to: left.length + curled.length };
  if (curled.includes('...')) part = rewrite(part, threeDots, () => '…');
  if (lang === 'fr') part = spaceFrench(part, locale);
  return unmask({ text: part.text.slice(part.from, part.to), spans: masked.spans });
}
