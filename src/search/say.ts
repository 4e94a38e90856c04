import { formatDate, formatMomentInWords } from '../i18n/dates.ts';
import type { Lang } from '../i18n/languages.ts';
import { formatList } from '../i18n/lists.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { plural } from '../i18n/plural.ts';
import type { Correction, Found, Hit, Marked } from './found.ts';
import type { SearchSetup } from './setup.ts';

/** What there is to say of what was found, as words; how it looks is not known here. */

/** As many names as stand with a hit. */
const mostNames = 3;

/** The pieces of a sentence whose places, `{name}`, are taken by parts. */
export function fill<Part>(template: string, parts: Record<string, Part>): (Part | string)[] {
  return template
    .split(/\{(\w+)\}/)
    .map((piece, at) => (at % 2 ? (parts[piece] ?? '') : piece))
    .filter((piece) => piece !== '');
}

/** The same as one text. */
export function filled(template: string, parts: Record<string, string>): string {
  return fill(template, parts).join('');
}

/** “12 results”, and so in French. */
export function countOf({ hits, total, exact }: Found, { words, locale }: SearchSetup, lang: Lang): string {
  if (!exact) return filled(words.foundMore, { n: formatNumber(hits.length, locale) });
  return filled(plural(lang, total, words.found), { n: formatNumber(total, locale) });
}

/**
 * What is known of a hit beside its kind: who, the moment or else the day, and the language where it is the other one.
 * @param boxed true where the language is said of many hits at once
 */
export function factsOf(hit: Hit, { words, locale }: SearchSetup, lang: Lang, boxed = false): string[] {
  const { people, date, at } = hit;
  const listed = people.length > mostNames ? [...people.slice(0, mostNames - 1), words.andOthers] : people;
  const facts = [];
  if (people.length) facts.push(filled(words.writtenBy, { names: formatList(listed, lang) }));
  if (at !== undefined) facts.push(filled(words.saidAt, { time: formatMomentInWords(at, locale) }));
  else if (date) facts.push(formatDate(date, locale));
  if (hit.lang !== lang && !boxed) facts.push(words.there);
  return facts;
}

/** What was looked for in place of what was typed, with the words marked that are not the reader’s. */
export function correctedText(asked: string, corrected: Correction[]): Marked {
  let text = '';
  let rest = asked;
  const marks: [number, number][] = [];
  for (const { typed, shown } of corrected) {
    const at = rest.indexOf(typed);
    // A word that stands elsewhere than told is told by itself.
    text += at < 0 ? text && ' ' : rest.slice(0, at);
    marks.push([text.length, text.length + shown.length]);
    text += shown;
    if (at >= 0) rest = rest.slice(at + typed.length);
  }
  return { text: text + rest, marks };
}

/** “xyzzy” and “plugh”: words in the quote marks of the language. */
export function quotedWords(unknown: string[], { words }: SearchSetup, lang: Lang): string {
  return formatList(
    unknown.map((q) => filled(words.quoted, { q })),
    lang,
  );
}
