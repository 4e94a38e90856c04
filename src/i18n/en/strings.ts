import { plural } from '../plural.ts';

/** The words of the interface, by the part of a page that says them. */
export const en = {
  site: {
    skip: 'Skip to the content',
    sections: 'Sections',
    search: 'Search',
    darkTheme: 'Dark theme',
    otherLanguage: 'Français',
    /** Read with the switch, where there is no page to switch to. */
    switchNote: 'This page is in English only. The link leads to what there is in French.',
    more: 'More of the hub',
    feed: 'Feed',
    licence: 'Texts under licence',
    source: 'Source code',
    printed: { self: 'This page:', other: 'In French:' },
    here: 'Section',
  },
  work: {
    contents: 'On this page',
    by: 'by',
    updated: 'Updated',
    topics: 'Topics',
    books: 'Books in this text',
    related: 'Read next',
    mentionedIn: 'Mentioned in',
    previous: 'Previous',
    next: 'Next',
    neighbours: 'Before and after',
    only: 'In English only',
    picture: 'Picture:',
  },
  twin: {
    /** A way of reading: each paragraph with the way to its twin. */
    mode: 'French, paragraph by paragraph',
    changed: 'The French has changed since.',
  },
  tip: {
    number: (number: number) => `Tip ${number}`,
    from: 'from',
    host: 'hosted by',
    guest: 'with',
    shortAddress: 'Short address',
    links: 'Links of this tip',
    listen: 'Listen to the episode',
    moments: 'Moments',
  },
  list: {
    items: 'In reading order',
    total: 'In all',
    free: 'Read it free:',
  },
  book: {
    writtenIn: 'Written in',
    editions: 'Editions',
    isbn: 'ISBN',
    free: 'Read it free',
    onLists: 'On these lists',
  },
  person: {
    aliases: 'Also known as',
    links: 'Elsewhere',
    books: 'Books',
    wrote: 'Articles',
    tips: 'Tips',
  },
  term: {
    other: 'In French',
    variants: 'Also said',
    avoid: 'Better avoided',
    see: 'See also',
  },
  path: {
    steps: (count: number) => `${count} ${plural('en', count, { one: 'step', other: 'steps' })}`,
    step: (number: number) => `Step ${number}`,
    total: 'In all',
    prompt: 'For you to answer',
  },
  listing: {
    jumps: 'From A to Z',
  },
  home: {
    paths: 'Paths in',
    articles: 'Latest articles',
    lists: 'Mentors from books',
    shelf: 'On the shelf',
  },
  search: {
    label: 'Search the hub',
    submit: 'Search',
    kind: 'Kind',
    topic: 'Topic',
    person: 'Person',
    any: 'All',
    withoutScripts: 'Searching needs scripts. Without them, these lists lead everywhere.',
    ways: 'Other ways in',
  },
  page: {
    contact: 'Send it to us',
    phone: 'Call',
    text: 'Send a text message',
    mail: 'Write',
    mailSubject: 'A tip for the hub',
    newsletter: 'By email',
    address: 'Your email address',
    subscribe: 'Subscribe',
    feed: 'The address of the feed',
  },
  both: {
    choose: 'Read in English',
    remembered: 'Your last choice',
    notFound: 'This page is not here.',
    notFoundWhy: 'The address may be mistyped, or the page may have moved. Here are the ways on.',
    tip: (number: number) => `Tip ${number}`,
    readTip: 'Read the tip in English',
    home: 'Home',
  },
};

/** Every language says the same things. */
export type Strings = typeof en;
