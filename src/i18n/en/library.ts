import { formatList, languageName } from '../lists.ts';
import { plural } from '../plural.ts';
import type { LibraryWords } from '../library.ts';

/** The words the library puts into views: names of sections, lines of facts, descriptions. */
export const library: LibraryWords = {
  home: 'Home',
  kind: {
    articles: 'Article',
    tips: 'Tip',
    lists: 'Reading list',
    books: 'Book',
    people: 'Person',
    topics: 'Topic',
    paths: 'Path',
    glossary: 'Term',
    quotes: 'Quote',
    letters: 'Letter',
  },
  section: {
    articles: {
      title: 'Articles',
      description:
        'Essays on mentoring, each in English and in French: asking, listening, reaching out, and giving something back.',
    },
    tips: {
      title: 'Tips',
      description:
        'One sentence to try this week, why it works, and where it comes from. Each tip has a number you can say aloud.',
    },
    lists: {
      title: 'Mentors from books',
      description:
        'Reading lists that each answer one question, in order, with a reason for every book and the place to begin.',
    },
    books: {
      title: 'Books',
      description:
        'The books on our lists, from A to Z, with their editions in both languages and where they may be read free.',
    },
    people: {
      title: 'People',
      description:
        'Authors who can be mentors on paper, guests who were heard here, and those who write for the hub.',
    },
    topics: {
      title: 'Topics',
      description:
        'Everything in the hub by subject: articles, tips, reading lists and books side by side under eight headings.',
    },
    paths: {
      title: 'Paths',
      description:
        'Ways through the hub: a few steps in order, each with a reason and a question to answer for yourself.',
    },
    glossary: {
      title: 'Glossary',
      description:
        'The terms of mentoring, paired in English and French, with what they mean and the words to avoid.',
    },
    quotes: {
      title: 'Quotes',
      description: 'Sentences worth keeping, in English and in French: who said them, and where to check.',
    },
    letters: {
      title: 'Letters to the editor',
      description:
        'What readers have written about our articles, tips and lists, in their own language and with their consent.',
    },
  },
  search: {
    title: 'Search',
    description:
      'Search the articles, tips, reading lists, books and people of the hub, in English or in French.',
  },
  tipNumber: (number) => `Tip ${number}`,
  onlyIn: { en: '(in English)', fr: '(in French)' },
  spokenIn: (name) => `(in ${name})`,
  languageName: (tag) => languageName(tag, 'en'),
  by: (names) => `by ${formatList(names, 'en')}`,
  with: (names) => `with ${formatList(names, 'en')}`,
  books: (count) => `${count} ${plural('en', count, { one: 'book', other: 'books' })}`,
  steps: (count) => `${count} ${plural('en', count, { one: 'step', other: 'steps' })}`,
  items: (count) => `${count} ${plural('en', count, { one: 'page', other: 'pages' })}`,
  noEdition: (date) => `No English edition is known (checked ${date}).`,
  translatedBy: (name) => `translated by ${name}`,
  topicOf: (name) => `Everything about ${name}`,
  everything: 'All',
  byTopic: 'By topic',
  homeDescription:
    'A bilingual hub on mentoring: articles, tips to try this week, and reading lists of authors who can be your mentors.',
  bookDescription: (title, authors) =>
    `${title}, by ${authors}: what it can teach somebody who has no mentor, its editions, and where to begin reading.`,
  personDescription: (name) =>
    `${name}: the books, tips and articles of the hub in which they speak or are spoken of.`,
  tableOfSections: 'Everything, from A to Z',
  onlyThere: 'In French only',
  linkToSection: (title) => `Link to “${title}”`,
  sideBySide: (title) => `Side by side: ${title}`,
  notFound: {
    title: 'Page not found',
    description: 'This address leads nowhere. Here are the ways on, in English and in French.',
  },
  parity: {
    title: 'Two languages, on equal terms',
    link: 'Both languages',
    description:
      'What exists in English and in French, what is in one language by choice, and which translations are out of date: counted from the texts.',
    quotes: 'Quotes',
    pages: 'Other pages',
    page: 'Page',
    total: 'In all',
    only: { en: 'In English only', fr: 'In French only' },
    since: (date) => `since ${date}`,
    undated: 'undated',
    twin: { en: 'The same passage in English', fr: 'The same passage in French' },
    touched: 'Edited since, and still to be checked against the original.',
    undescribed: { en: 'Not described in English.', fr: 'Not described in French.' },
    sameWords: 'Described in the same words in both languages.',
    recording: { en: 'Recorded in English only', fr: 'Recorded in French only' },
    transcript: { en: 'Transcript in English only', fr: 'Transcript in French only' },
    texts: (count) => `${count} texts`,
    spread: (texts, least, median, most) =>
      `Across ${texts}, the ratio runs from ${least} to ${most}; for half of them it is at most ${median}.`,
  },
  transcript: {
    onlyIn: (name) => `The transcript is in ${name} only.`,
    translated: (name, by) => `Translated from ${name}${by ? ` by ${by}` : ''}.`,
    heardIn: (name) => `The recording is in ${name}.`,
    plainText: 'plain text',
    passages: (count) => `All ${count} passages`,
  },
  podcast: {
    title: (name) => `${name}: tips to hear`,
    description:
      'One sentence to try this week, and why it works. Each tip has a number you can say aloud, and a page where you can read it.',
    cover: 'Podcast in English',
    synthetic: 'Read by a synthetic voice.',
    someSynthetic: 'Some tips are read by a synthetic voice.',
    alternate: { en: 'In English', fr: 'In French' },
    transcript: 'Read the transcript',
    hear: 'Listen to the tips in a podcast app',
    follow: 'Know when a new tip appears',
  },
  quote: {
    heading: (name) => `Quote: ${name}`,
    title: (name, words) => `${name}: ${words}`,
    description: (words, name) => `${words} ${name}: in English and French, and where to check it.`,
    attributed: 'attributed',
    unsourced: (name) => `Attributed to ${name}; the source was looked for and not found.`,
    original: (language) => `The original, in ${language}`,
    version: { en: 'The English version', fr: 'The French version' },
    ours: 'Our translation',
    translatedBy: (name) => `Translated by ${name}`,
  },
};
