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
    podcast: 'Podcast',
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
    /** Said of a translation, by the language of its source. */
    stale: {
      en: 'The English text has changed since this was translated.',
      fr: 'The French text has changed since this was translated.',
    },
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
  transcript: {
    title: 'Transcript',
    begins: 'Skip the introduction',
    files: 'The transcript as a file:',
    hear: 'Hear it in the episode',
    said: 'Heard in tips',
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
    narrow: 'Narrow and sort',
    order: 'Order',
    byFit: 'Best fit',
    byDate: 'Newest first',
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
    language: 'Reading language',
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
  player: {
    region: 'Player',
    listen: 'Listen',
    voice: { human: 'Human voice', synthetic: 'Synthetic voice' },
    /** Before what the file is and how large it is. */
    file: 'Audio file',
    play: 'Play',
    pause: 'Pause',
    back: 'Back 15 seconds',
    forward: 'Forward 30 seconds',
    position: 'Position',
    /** Where one is, said in words. */
    of: '{time} of {whole}',
    speed: 'Speed',
    times: '{n}×',
    volume: 'Volume',
    mute: 'Mute',
    unmute: 'Unmute',
    chapters: 'Chapters',
    copyMoment: 'Copy link to this moment',
    copyPassage: 'Copy link to the selected passage',
    copied: 'Link copied',
    notCopied: 'The link could not be copied. Here it is:',
    continueFrom: 'Continue from {time}',
    line: 'Back to the current line',
    close: 'Close the player',
    loading: 'Loading…',
    missing: 'The recording cannot be played here. Try the file itself.',
    offline: 'You are offline. Press Play again once you are connected.',
    refused: 'Press Play to begin.',
    keys: {
      title: 'Keyboard shortcuts',
      toggle: 'Space or K: play or pause',
      step: '← →: 5 seconds back or forward',
      skip: 'J, L: 15 seconds back, 30 seconds forward',
      speed: '< >: slower or faster',
      mute: 'M: mute or unmute',
      where:
        'They work while the focus is in the player. While it plays, Space pauses it from anywhere on the page.',
    },
  },
  find: {
    open: 'Search the transcript',
    label: 'Words to find in the transcript',
    previous: 'Previous match',
    next: 'Next match',
    close: 'Close the search',
    count: '{n} of {all}',
    none: 'Nothing found',
  },
  page: {
    newsletter: 'By email',
    newsletterLink: 'Newsletter',
    newsletterWhy:
      'News of what has just been published: articles, tips and reading lists, and nothing else.',
    address: 'Your email address',
    /** `{name}` is that of the hub. */
    newsletterConsent:
      'Yes, send me the {name} newsletter at this address. I can withdraw my consent at any time.',
    newsletterFrom: 'From:',
    subscribe: 'Subscribe',
  },
  follow: {
    feed: 'Everything new, to read',
    feedWhy: 'Every new article, tip and reading list, whole, in a feed reader. One tap opens the feed in:',
    podcast: 'The tips, to hear',
    podcastWhy: 'Every tip that has been recorded, in a podcast app. One tap is all it takes to follow:',
    device: 'the reader on this device',
    apple: 'On Apple devices',
    android: 'On Android',
    any: 'On both',
    address: 'Or copy this address into any other app:',
    cover: 'The cover of the podcast.',
    /** Before links to what there is in the other language. */
    other: 'In French:',
    otherFeed: 'the feed',
    otherPodcast: 'the podcast',
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
    lede: 'What you can read here in English you should be able to read in French, and the other way round: just as complete, just as current, just as well written.',
    promise: {
      gaps: 'Where a text exists in only one language, it says so, and says why. Until it does, nothing is published.',
      twins:
        'Every paragraph is tied to its counterpart in the other language. When the original changes, the translation is flagged until somebody has gone over it.',
      pictures: 'Every picture is described in both languages.',
      law: 'In Quebec, the law requires the French version of a commercial site to be at least as accessible as the English, and just as good. The hub holds itself to that in both directions.',
      counted:
        'The figures on this page are counted from the texts each time they are published. Nobody types them in.',
    },
    checks: 'What is checked',
    check: {
      gaps: (number: number) =>
        plural('en', number, {
          one: 'text in one language only, by choice',
          other: 'texts in one language only, by choice',
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
          one: 'picture poorly described in one of the languages',
          other: 'pictures poorly described in one of the languages',
        }),
      lengths: (number: number) =>
        plural('en', number, {
          one: 'translation unusually short or long',
          other: 'translations unusually short or long',
        }),
      spoken: (number: number) =>
        plural('en', number, {
          one: 'recording or transcript in one language only',
          other: 'recordings or transcripts in one language only',
        }),
    },
    kinds: 'What is here',
    kind: 'Kind',
    own: 'English',
    other: 'French',
    both: 'In both',
    gaps: 'In one language, by choice',
    stale: 'To be brought up to date',
    alike: 'Left untranslated',
    pictures: 'Pictures to describe',
    spoken: 'Recordings and transcripts in one language',
    lengths: 'Length, text by text',
    lengthsWhy:
      'How many characters each version takes, and how many characters of French there are to one of English. Characters rather than words: an apostrophe often joins two French words, which would make the French look shorter than it is. French usually runs a little longer; where it runs much longer, or shorter, something may have been added or left out.',
    lengthsBrief: 'Only texts that stand apart from the rest are listed.',
    text: 'Text',
    ratio: 'Ratio',
    flagged: 'Worth a look',
  },
  /** What a recording says beside the text of its tip. */
  speak: {
    opening: (number: number) => `{show}, tip ${number}.`,
    closing: {
      synthetic: (number: number) => `That was tip ${number}, read by a synthetic voice.`,
      human: (number: number) => `That was tip ${number}.`,
    },
    address: 'To find it again: {address}.',
  },
  duo: {
    link: 'Side by side',
    language: 'English',
  },
  letters: {
    /** Over the letters about one text. */
    ofThisText: 'Letters about this text',
    about: 'About',
    write: 'Write',
    writeLink: 'a letter to the editor',
  },
  share: {
    /** A way of taking words along: each paragraph with the way to copy it. */
    copyMode: 'Copy a passage',
    copy: 'Copy',
    copied: 'Copied, with its address',
    share: 'Share',
    /** Each reads on from the word above. */
    by: { mail: 'by email', text: 'by text message', linkedIn: 'on LinkedIn', bluesky: 'on Bluesky' },
    answer: 'Answer this tip or share yours',
    answerBy: { mail: 'by email', text: 'by text message', phone: 'by phone' },
    how: 'how it works',
    ways: 'Send it to us',
    phone: 'Call and leave your tip after the tone',
    text: 'Send a text message',
    mail: 'Write an email',
    filled: 'Email and text messages open with their headings already in place.',
    nowhere:
      'The hub has no address to write to yet. Write down your tip while you have it in mind: copy the message, fill it in and keep it until one appears here.',
    form: 'Or use this form',
    formWhy:
      'Nothing is sent from this page: your own mail or messages app opens with what you have written.',
    hint: {
      answers: 'The number or title of the tip you are answering, if there is one.',
      tip: 'One sentence, 160 characters at most.',
      why: 'A few lines.',
      try: 'Something small and precise.',
      source: 'A person, a book with its chapter, a habit of your trade, your own mistakes.',
      name: 'As we may publish it. Leave it empty to be published without a name.',
    },
    answers: 'The tip you are answering',
    optional: '(optional)',
    sendMail: 'Put it in an email',
    sendText: 'Put it in a text message',
    copyMessage: 'Copy the message',
    copiedMessage: 'Copied',
    blank: 'The message, to copy',
    check: 'Before you send it',
    checks: {
      sentence: 'The tip fits in one sentence, and somebody who has never met you can try it.',
      source: 'You say where it comes from. If it is a book: title and chapter.',
      permission: 'Any living person you name has agreed to it.',
      language: 'It is in English or in French, whichever you prefer. We will see to the other.',
      consent: 'You have said whether it may be published, and under what name.',
    },
  },
};

/** Every language says the same things. */
export type Strings = typeof en;
