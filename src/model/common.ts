import { z } from 'zod';
import { languages } from '../i18n/languages.ts';
import { isIsbn } from '../domain/isbn.ts';

/** Words every schema is made of. A message says what is wrong, then how to mend it. */

const keyPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The name of a folder or file that stands for one thing in both languages; never shown to a reader. */
export const key = z.string().regex(keyPattern, 'is no key. Write lower-case ASCII words joined by hyphens');

/** Part of an address, per language. */
export const slug = z
  .string()
  .regex(keyPattern, 'is no slug. Write lower-case ASCII letters, digits and single hyphens');

/** A line of text: not empty, no space around it. */
export const line = z
  .string()
  .min(1, 'is empty. Write it, or leave the field out')
  .refine((text) => text === text.trim(), 'begins or ends with a space. Delete it');

/** Editorial limits, in characters. A summary fills two lines of a search result and one card of a social network. */
export const limits = {
  summary: { min: 60, max: 200 },
  sentence: { max: 160 },
  title: { max: 140 },
  letter: { max: 4000 },
} as const;

/** One or two sentences for lists, search results and social cards. */
export const summary = line
  .min(limits.summary.min, `is shorter than ${limits.summary.min} characters. Say what the reader will find`)
  .max(limits.summary.max, `is longer than ${limits.summary.max} characters. Shorten it`);

/** The title of a page. */
export const title = line.max(limits.title.max, `is longer than ${limits.title.max} characters. Shorten it`);

/** One of the two languages of the hub. */
export const lang = z.enum(languages);

/** A BCP 47 tag of any language: that of a book, a recording, an edition. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is no language tag. Write one such as en, fr, la or fr-CA');

/** The same thing said in both languages. */
export function both<T extends z.ZodType>(part: T) {
  return z.strictObject({ en: part.describe('In English.'), fr: part.describe('In French.') });
}

/** A calendar date, `YYYY-MM-DD`, that exists. */
export const date = z.string().refine(isDate, 'is no date. Write YYYY-MM-DD, a day that exists');

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year) return false;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day);
}

/** A web address with its scheme. */
export const url = z.string().refine(isWebAddress, 'is no web address. Write it whole, from https:// on');

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text) && URL.canParse(text);
}

/** A year, negative before our era; `circa` when it is not sure. */
export const year = z.strictObject({
  year: z.int().describe('The year; negative before our era (-4 is 4 BCE).'),
  circa: z.boolean().optional().describe('True when the year is not sure.'),
});

/** An ISBN-10 or ISBN-13 with the right check digit. */
export const isbn = z
  .string()
  .refine(isIsbn, 'is no ISBN: its check digit is wrong. Copy it again from the book, or leave it out');

/** A moment in a recording, `HH:MM:SS` or `MM:SS`. */
export const moment = z
  .string()
  .regex(/^(\d{1,2}:)?[0-5]?\d:[0-5]\d$/, 'is no moment. Write HH:MM:SS or MM:SS between quotes');

/** Few enough that they stand inside a sentence: more of what others said is theirs to publish. */
const mostQuoted = 120;

/** Moments of recordings, worth hearing. */
export function moments() {
  return list(
    z.strictObject({
      at: moment.describe('The moment, from the start of the recording.'),
      until: unset(moment).describe('Where the passage ends.'),
      title: both(line).describe('What is said there.'),
      in: unset(url).describe(
        'The recording, where it is neither the hub’s own nor the episode. A time in the address gives way to the moment.',
      ),
      language: unset(languageTag).describe(
        'The language spoken there, where it is not that of the episode.',
      ),
      words: unset(
        z.strictObject({
          language: languageTag.describe('The language they were said in.'),
          text: line
            .max(mostQuoted, `is longer than ${mostQuoted} characters. Quote a few words only`)
            .describe('The words, exactly as they were said.'),
        }),
      ).describe(
        'A few words spoken there; a transcript of that recording gives them where they are left out.',
      ),
    }),
  ).describe('Moments worth hearing; where the text names one, “20:39”, it leads there.');
}

/** A link out of the hub. */
export const link = z.strictObject({
  kind: z.enum(['book', 'profile', 'episode', 'article', 'site']).describe('What the address leads to.'),
  url: url.describe('The whole address.'),
  language: languageTag.describe('The language of what is found there.'),
  label: both(line).describe('The words of the link.'),
});

/** The name of a thing of the hub: a key of one section. The section is checked once all keys are known. */
export function keyOf(section: string) {
  return key.meta({ section });
}

const itemSections = [
  'articles',
  'tips',
  'lists',
  'books',
  'people',
  'topics',
  'glossary',
  'paths',
  'quotes',
] as const;

/** The name of a thing of any section, `section/key`. */
export const item = z
  .string()
  .regex(
    new RegExp(`^(${itemSections.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`),
    'names nothing of the hub. Write section/key, such as articles/reverse-mentorship',
  )
  .meta({ section: '*' });

/** A field that may be left out. `null` means the same: the reader of files drops it before a schema sees it. */
export function unset<T extends z.ZodType>(part: T) {
  return part.optional();
}

/** A list that may be left out. */
export function list<T extends z.ZodType>(part: T) {
  return z.array(part).default([]);
}
