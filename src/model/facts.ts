import { z } from 'zod';
import { players } from '../domain/deep-link.ts';
import {
  both,
  date,
  isbn,
  item,
  keyOf,
  lang,
  languageTag,
  limits,
  line,
  link,
  list,
  slug,
  summary,
  title,
  unset,
  url,
  year,
} from './common.ts';

/** The kinds that are one file with two words: books, people, shows, topics, terms, paths, letters. */

/** `books/<key>.yml`. */
export const book = z.strictObject({
  authors: z.array(keyOf('people')).min(1, 'is empty. Name at least one person').describe('Who wrote it.'),
  written: unset(year).describe('When it was written or first published.'),
  language: languageTag.describe('The language it was written in.'),
  title: z
    .strictObject({
      original: line.describe('The title in the language it was written in.'),
      en: line.describe('The title in English, or the original where it has none.'),
      fr: line.describe('The title in French, or the original where it has none.'),
    })
    .describe('Its titles.'),
  slug: both(slug).describe('The last part of its address.'),
  topics: list(keyOf('topics')).describe('The topics it is filed under.'),
  about: unset(both(line)).describe(
    'What it teaches somebody who has no mentor, with the place in the work.',
  ),
  editions: list(
    z.strictObject({
      language: languageTag.describe('The language of the edition.'),
      title: unset(line).describe('Its title, where it differs.'),
      translator: unset(line).describe('Who translated it.'),
      publisher: unset(line).describe('Who published it.'),
      year: unset(z.int()).describe('The year of this edition.'),
      isbn: unset(isbn).describe('Its ISBN.'),
      free: unset(url).describe('Where it may lawfully be read for nothing.'),
    }),
  ).describe('Editions, the best first.'),
  noEdition: unset(
    z.strictObject({
      en: unset(checked()).describe('In English.'),
      fr: unset(checked()).describe('In French.'),
    }),
  ).describe('Languages in which none is known.'),
  related: list(item).describe('What to read next, chosen by the editor.'),
});

function checked() {
  return z.strictObject({ checked: date.describe('The day somebody last looked.') });
}

/** `people/<key>.yml`: a person, or an organization that signs. */
export const person = z.strictObject({
  kind: z.enum(['person', 'organization']).default('person').describe('A person unless said otherwise.'),
  name: both(line).describe('The name as shown.'),
  sortName: unset(both(line)).describe('The name as filed, family name first.'),
  slug: both(slug).describe('The last part of the address.'),
  aliases: list(line).describe('Other spellings that are the same person.'),
  born: unset(year).describe('The year of birth.'),
  died: unset(year).describe('The year of death.'),
  bio: unset(both(line)).describe('One to three sentences that a public source gives.'),
  links: list(link).describe('Addresses about them.'),
});

/** `shows/<key>.yml`: a podcast or another series. */
export const show = z.strictObject({
  name: line.describe('Its name.'),
  url: unset(url).describe('Its page.'),
  host: unset(keyOf('people')).describe('Who presents it.'),
  language: unset(languageTag).describe('The language spoken in it.'),
  player: unset(z.enum(players)).describe(
    'What plays recordings on its site, where their addresses do not tell: it says how to link to a moment in them.',
  ),
});

/** `topics/<key>.yml`. */
export const topic = z.strictObject({
  name: both(line).describe('Its name.'),
  slug: both(slug).describe('The last part of the address.'),
  summary: both(summary).describe('What is found under it.'),
});

/** `glossary/<key>.yml`: one term, paired. */
export const term = z.strictObject({
  term: both(line).describe('The term.'),
  variants: unset(words()).describe('Other forms that mean the same.'),
  slug: both(slug).describe('The last part of the address.'),
  meaning: both(line).describe('What it means, in plain sentences.'),
  avoid: unset(words()).describe('Words not to use for it.'),
  see: list(keyOf('glossary')).describe('Terms to read next.'),
});

function words() {
  return z.strictObject({
    en: list(line).describe('In English.'),
    fr: list(line).describe('In French.'),
  });
}

/** `paths/<key>.yml`: an ordered way through the hub. */
export const path = z.strictObject({
  title: both(title).describe('Its name.'),
  slug: both(slug).describe('The last part of the address.'),
  summary: both(summary).describe('Where it leads.'),
  order: unset(z.int()).describe('Its place among the paths; those without come last, by title.'),
  steps: z
    .array(
      z.strictObject({
        item: item.describe('What to read or hear.'),
        minutes: unset(z.int().positive()).describe('Minutes it takes.'),
        why: both(line).describe('Why this step comes here.'),
        prompt: unset(both(line)).describe('A question to answer for oneself.'),
      }),
    )
    .min(1, 'is empty. A path has at least one step')
    .describe('The steps, in order.'),
});

/** `letters/<key>.yml`: a letter from a reader, published by consent. */
export const letter = z.strictObject({
  to: item
    .refine((name) => !unanswered.test(name), 'is no text of this hub. Name an article, a tip or a list')
    .meta({ section: '*' })
    .describe('The work it answers.'),
  name: line.describe('Name or initials.'),
  language: lang.describe('The language it was written in.'),
  date: date.describe('The day it was received.'),
  consent: z
    .literal(true, 'is not true. A letter is published only by consent')
    .describe('The writer agreed.'),
  text: z
    .string()
    .trim()
    .min(1, 'is empty. Write the letter, or delete the file')
    .max(
      limits.letter.max,
      `is longer than ${limits.letter.max} characters. Ask the writer to shorten it, or to agree to a shorter one`,
    )
    .describe('The letter, as it was written; an empty line parts paragraphs.'),
});

/** Things of the hub that nobody writes a letter about. */
const unanswered = /^(books|people|topics|glossary|paths|quotes)\//;

/** Front matter of a free page. */
export const page = z.strictObject({
  title: title.describe('The title in this language.'),
  slug: slug.describe('The last part of the address in this language.'),
  summary: summary.describe('One or two sentences for search and social cards.'),
});

export type Book = z.infer<typeof book>;
export type Person = z.infer<typeof person>;
export type Show = z.infer<typeof show>;
export type Topic = z.infer<typeof topic>;
export type Term = z.infer<typeof term>;
export type Path = z.infer<typeof path>;
export type Letter = z.infer<typeof letter>;
export type FreePage = z.infer<typeof page>;
