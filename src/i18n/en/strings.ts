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
  quote: {
    attributedTo: 'attributed to',
    in: 'in',
    source: 'Source:',
    at: 'at',
    from: 'Where it comes from',
    ofThisText: 'Quotes from this text',
    ofThisBook: 'Quotes from this book',
    ofThisPerson: 'Quotes',
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
  listen: {
    page: 'Listen to this page',
    region: 'Reading aloud',
    controls: 'Reading controls',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous passage',
    next: 'Next passage',
    speed: 'Speed',
    times: '{n}×',
    voice: 'Voice',
    voiceOf: { en: 'English voice', fr: 'French voice' },
    /** Said of a voice that does not speak from the device. */
    online: 'online',
    language: 'Language read aloud',
    only: { en: 'English', fr: 'French' },
    both: 'Both',
    close: 'Stop listening',
    end: 'That was the last passage.',
    refused: 'Press Play to begin.',
    failed: 'The voice stopped. Press Play to try again, or choose another voice.',
    /** Said aloud before what an image shows, and before a note in the margin. */
    picture: 'Picture:',
    note: 'Note:',
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
  parity: {
    lede: 'What you can read here in English you should be able to read in French, and the other way round: as complete, as current, as well written.',
    promise: {
      gaps: 'A text that exists in one language only says so, and says why. Until it does, the hub cannot be published.',
      twins:
        'Each paragraph knows its twin. When the original changes, the translation is marked until somebody has gone over it.',
      pictures: 'Every picture is described in both languages.',
      law: 'In Quebec, the law expects the French of a commercial site to be at least as easy to reach as its English, and just as good. The hub expects it of itself, both ways.',
      counted: 'This page is counted from the texts each time they are published. Nobody writes it by hand.',
    },
    checks: 'What was found',
    check: {
      gaps: (number: number) =>
        plural('en', number, {
          one: 'text in one language only, on purpose',
          other: 'texts in one language only, on purpose',
        }),
      stale: (number: number) =>
        plural('en', number, {
          one: 'paragraph whose original has changed since it was translated',
          other: 'paragraphs whose original has changed since they were translated',
        }),
      alike: (number: number) =>
        plural('en', number, {
          one: 'paragraph left untranslated',
          other: 'paragraphs left untranslated',
        }),
      pictures: (number: number) =>
        plural('en', number, {
          one: 'picture not properly described in both languages',
          other: 'pictures not properly described in both languages',
        }),
      lengths: (number: number) =>
        plural('en', number, {
          one: 'translation strangely short or long',
          other: 'translations strangely short or long',
        }),
      spoken: (number: number) =>
        plural('en', number, {
          one: 'recording or transcript in one language only',
          other: 'recordings or transcripts in one language only',
        }),
    },
    kinds: 'What there is',
    kind: 'Kind',
    own: 'English',
    other: 'French',
    both: 'In both',
    gaps: 'In one language, on purpose',
    stale: 'To be brought up to date',
    alike: 'Left untranslated',
    pictures: 'Pictures to describe',
    spoken: 'Spoken in one language',
    lengths: 'Length, text by text',
    lengthsWhy:
      'How many characters each version takes, and how many the French takes for one of the English. Characters rather than words: an apostrophe often joins two French words, which would make the French look shorter than it is. It usually runs a little longer; where it runs much longer, or shorter, something may have been added or left out.',
    lengthsBrief: 'Only those far from the rest are listed.',
    text: 'Text',
    ratio: 'Ratio',
    flagged: 'Worth a look',
  },
  duo: {
    link: 'Side by side',
    language: 'English',
    /** Said under a translation, by the language of its source. */
    stale: {
      en: 'The English has changed since this was translated.',
      fr: 'The French has changed since this was translated.',
    },
  },
};

/** Every language says the same things. */
export type Strings = typeof en;
