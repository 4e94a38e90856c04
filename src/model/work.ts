import { z } from 'zod';
import {
  both,
  date,
  item,
  keyOf,
  lang,
  line,
  moments,
  languageTag,
  link,
  limits,
  list,
  slug,
  summary,
  title,
  unset,
  url,
} from './common.ts';

/** What every work says of itself: which language it was written in, and how its two versions pair. */
const pairing = {
  source: lang.describe('The language it was written in.'),
  only: unset(
    z.strictObject({
      lang: lang.describe('The one language it exists in.'),
      reason: both(line).describe('Why there is no translation.'),
    }),
  ).describe('Set where there is deliberately one language.'),
  align: list(
    z.strictObject({
      en: z.array(line).min(1, 'is empty. Name the English blocks').describe('English blocks, by place.'),
      fr: z.array(line).min(1, 'is empty. Name the French blocks').describe('French blocks, by place.'),
    }),
  ).describe('Blocks that one version merges or splits.'),
  topics: list(keyOf('topics')).describe('The topics it is filed under.'),
  books: list(keyOf('books')).describe('The books it speaks of.'),
  related: list(item).describe('What to read next, chosen by the editor.'),
};

/** `articles/<key>/about.yml`. */
export const article = z.strictObject({
  ...pairing,
  published: date.describe('The day it was first published.'),
  updated: unset(date).describe('The day its meaning last changed.'),
  authors: z.array(keyOf('people')).min(1, 'is empty. Name at least one person').describe('Who wrote it.'),
  image: unset(
    z.strictObject({
      file: line.describe('An image file in the same folder.'),
      alt: both(line).describe('What the image shows, for those who do not see it.'),
      credit: unset(line).describe('Who made it.'),
      licence: unset(line).describe('Under which licence it is shown.'),
      from: unset(url).describe('Where it was taken from.'),
    }),
  ).describe('A picture above the text.'),
  moments: moments(),
});

/** `tips/<key>/about.yml`. */
export const tip = z.strictObject({
  ...pairing,
  number: z
    .int()
    .positive('is no tip number. Write a whole number above zero')
    .describe('The number said aloud; gives the short address.'),
  published: date.describe('The day it was first published.'),
  updated: unset(date).describe('The day its meaning last changed.'),
  show: keyOf('shows').describe('The show it belongs to.'),
  episode: unset(
    z.strictObject({
      url: url.describe('The page of the episode.'),
      language: languageTag.describe('The language spoken in it.'),
      published: unset(date).describe('The day it was published.'),
      seconds: unset(z.int().positive()).describe('How long it is, in seconds.'),
    }),
  ).describe('The episode of another publisher it was heard in.'),
  host: unset(keyOf('people')).describe('Who asks.'),
  guests: list(keyOf('people')).describe('Who answers.'),
  moments: moments(),
  links: list(link).describe('Addresses named in the tip.'),
  recordings: list(
    z.strictObject({
      language: lang.describe('The language spoken.'),
      file: line.describe('An audio file in the same folder.'),
      voice: z.enum(['human', 'synthetic']).describe('Whose voice it is.'),
    }),
  ).describe('Recordings of our own.'),
  transcripts: list(
    z.strictObject({
      language: lang.describe('The language written.'),
      file: line.describe('A transcript file in the same folder.'),
      of: languageTag.describe('The language of the recording it follows.'),
      by: unset(line).describe('Who or what translated it.'),
    }),
  ).describe('Transcripts.'),
});

/** `lists/<key>/about.yml`: a “mentor from books” list. */
export const readingList = z.strictObject({
  ...pairing,
  published: unset(date).describe('The day it was first published.'),
  updated: unset(date).describe('The day its meaning last changed.'),
  books: z
    .array(
      z.strictObject({
        book: keyOf('books').describe('The book.'),
        minutes: unset(z.int().positive()).describe('Minutes for the part to read.'),
        reason: both(line).describe('Why this book answers the question.'),
      }),
    )
    .min(1, 'is empty. Name at least one book')
    .describe('The books, in reading order.'),
});

/** Front matter of a text. */
export const text = z.strictObject({
  title: title.describe('The title in this language.'),
  slug: slug.describe('The last part of the address in this language.'),
  summary: summary.describe('One or two sentences for lists, search and social cards.'),
});

/** Front matter of a tip’s text. */
export const tipText = text.extend({
  sentence: line
    .max(limits.sentence.max, `is longer than ${limits.sentence.max} characters. A tip is one sentence`)
    .describe('The tip itself.'),
});

export type ArticleAbout = z.infer<typeof article>;
export type TipAbout = z.infer<typeof tip>;
export type ListAbout = z.infer<typeof readingList>;
/** Front matter; `sentence` on tips only. */
export type TextFront = z.infer<typeof text> & { sentence?: string };
