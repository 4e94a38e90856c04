import type { Player } from '../domain/deep-link.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Field } from '../i18n/message.ts';

/**
 * What each page shows: plain data, joined, in one language, ready to print. A page is rendered from its view and its
 * blocks alone, so the fingerprint of a view tells whether the page must be rendered again.
 */

/** The sections of the hub that have pages, in the order of the navigation. */
export type Section =
  'articles' | 'tips' | 'lists' | 'books' | 'people' | 'topics' | 'paths' | 'glossary' | 'quotes';

/** A link, ready to print. */
export interface Link {
  href: string;
  text: string;
  /** Language of the words, where it is not that of the page. */
  lang?: string;
  /** Language of what it leads to, where it is not that of the page. */
  hreflang?: string;
  /** “(in French)”, where the target is in the other language only. */
  aside?: string;
}

/** A thing of the hub as it stands in a list. */
export interface Card extends Link {
  section: Section;
  /** “Article”, “Tip 814”. */
  kind: string;
  /** What stands in the margin beside it: date, reading time, author. */
  facts: string[];
  summary?: string;
  /** Why the editor put it here. */
  reason?: string;
}

/** Cards under a heading: a letter, a topic, a kind. */
export interface Group {
  id: string;
  title: string;
  cards: Card[];
  /** The page that shows all of them. */
  more?: Link;
}

/** What every page says of itself to browsers, search engines and other readers. */
export interface Head {
  lang: Lang;
  /** Path of the page, with the base path. */
  path: string;
  /** Title of the page without the name of the hub. */
  title: string;
  description: string;
  canonical: string;
  /** That of the other version, on a page which names no alternates because it stands for another page. */
  otherCanonical?: string;
  /** `hreflang` and absolute address of each version, this page’s own and `x-default` among them; empty for one language. */
  alternates: { hreflang: string; href: string }[];
  /** The other language: the equivalent page, or the section’s list with a note. */
  switchTo: { href: string; lang: Lang; note?: boolean };
  /** From the home page down to this one, which comes last. */
  crumbs: Link[];
  /** Absolute address of the 1200×630 picture and what it shows. */
  social?: { src: string; alt: string };
  type: 'website' | 'article' | 'book' | 'profile';
  published?: string;
  modified?: string;
  /** Structured data, one graph. */
  jsonLd: object;
  /** False for pages that search engines should pass over. */
  index: boolean;
  /** The section the page belongs to, marked in the navigation. */
  section?: Section;
}

/** What stands around every page. */
export interface Frame {
  name: string;
  tagline: string;
  /** By which dates, marks and words are written. */
  locale: Locale;
  home: string;
  nav: (Link & { current: boolean })[];
  footer: Link[];
  /** Address of the search page; also the base of the search dialog. */
  search: string;
  feed: string;
  /** The podcast in this language, where something can be heard in it: its address and name. */
  podcast?: { href: string; title: string };
  licence: Link;
  repository?: string;
  /** Base path of the site, with a slash at its end. */
  base: string;
}

/** A view of any page. */
export interface View {
  head: Head;
  frame: Frame;
}

/** The text of a work: where its blocks lie, and where its links lead. */
export interface Text {
  digest: string;
  lang: Lang;
  /** Addresses of the keys its links name. */
  links: Record<string, { href: string; aside?: string; hreflang?: string }>;
  /** Addresses of the images it shows. */
  files: Record<string, { src: string; width: number; height: number }>;
  /** The other version, where there is one. */
  other?: { lang: Lang; href: string };
}

/** A letter from a reader. */
export interface LetterView {
  /** Its place in a page. */
  id: string;
  /** Name or initials. */
  name: string;
  date: { text: string; iso: string };
  /** Its language, where it is not that of the page, and how that is said: “(in French)”. */
  lang?: Lang;
  aside?: string;
  paragraphs: string[];
}

/** Addresses that take a work elsewhere, with its title and its own address in them. */
export interface ShareLinks {
  mail: string;
  text: string;
  linkedIn: string;
  bluesky: string;
}

/** All letters, the newest first, each with the work it answers. */
export interface LettersView extends View {
  title: string;
  description: string;
  otherTitle: Link;
  letters: (LetterView & { to: Link })[];
}

/** A recording as its player shows it. */
export interface AudioView {
  src: string;
  /** Media type. */
  type: string;
  /** Length in seconds, and as written. */
  seconds: number;
  duration: string;
  /** Length of the file, and as written. */
  bytes: number;
  size: string;
  language: Lang;
  /** Says in which language it is, where that is not the page’s. */
  spoken?: string;
  voice: 'human' | 'synthetic';
  title: string;
  show: string;
  number: number;
  /** Seconds from the start. */
  chapters: { at: number; title: string }[];
}

/** The transcript of a tip; its lines lie in the cache beside the blocks. */
export interface TranscriptView {
  digest: string;
  /** Language of its words. */
  lang: Lang;
  /** Language of the one that was said, which cuts both into turns. */
  original: Lang;
  /** True where the page in the other language follows the same recording. */
  sameClock: boolean;
  /** People by the names that stand in it. */
  speakers: Record<string, Link>;
  /** What is to be known of it: that it is translated, by whom, and what is heard in which language. */
  notes: string[];
  /** Where the tip begins, past the introduction; `at` as written. */
  begins?: { href: string; at?: string };
  /** The recording of somebody else that it follows, where a link can lead to a second of it. */
  episode?: { url: string; player: Player };
  /** The same as files, for other programs. */
  files: { format: string; href: string; type: string }[];
  /** Cues whose source has changed since they were translated, and where that is. */
  stale?: { cues: string[]; href: string };
}

/** What all works have. */
export interface WorkView extends View {
  title: string;
  summary: string;
  /** The other version’s title, leading to it. */
  otherTitle?: Link;
  /** True where title, summary or sentence of the other version have changed since they were translated. */
  changed?: true;
  /** Dates as written and as machines read them. */
  published?: { text: string; iso: string };
  updated?: { text: string; iso: string };
  /** “7 min”. */
  readingTime: string;
  topics: Link[];
  contents: { id: string; text: string; depth: number }[];
  text: Text;
  books: Card[];
  /** Quotes that are taken from it. */
  quotes: Card[];
  related: Card[];
  /** Where else in the hub it is mentioned. */
  mentionedIn: Card[];
  previous?: Link;
  next?: Link;
  /** Why there is no version in the other language. */
  only?: string;
  /** Address of the page with both versions side by side. */
  duo?: string;
  /** Letters about it, the oldest first, as they were written. */
  letters: LetterView[];
  share: ShareLinks;
  /** Opens a letter about it, where the hub has an address for mail. */
  write?: string;
}

/** A moment of a recording, as it stands in a list: its time, and a link to it by what is said there. */
export interface MomentView extends Link {
  at: string;
  /** A few words spoken there, between quote marks, with their language where it is not the page’s. */
  words?: { text: string; lang?: string };
}

export interface ArticleView extends WorkView {
  authors: Link[];
  moments: MomentView[];
  image?: { src: string; width: number; height: number; alt: string; credit?: string; creditHref?: string };
}

export interface TipView extends WorkView {
  number: number;
  /** The short address as said aloud: `elan.example/814`. */
  shortAddress: Link;
  sentence: string;
  /** Ways to answer it with a tip, and the page that says how one shares them. */
  answer: { ways: ContactLinks; page?: Link };
  show: { name: string; href?: string };
  host?: Link;
  guests: Link[];
  episode?: Link & { facts: string[] };
  moments: MomentView[];
  links: (Link & { kind: string })[];
  audio?: AudioView;
  transcript?: TranscriptView;
}

export interface ListView extends WorkView {
  /** In reading order, each with a reason. `minutes` as written. */
  items: { card: Card; reason: string; minutes?: string; authors: string; free?: Link }[];
  totalTime?: string;
}

export interface BookView extends View {
  title: string;
  /** Title in the language it was written in, where it differs. */
  original?: { text: string; lang: string };
  otherTitle?: Link;
  authors: Link[];
  written?: string;
  language: string;
  about?: string;
  topics: Link[];
  editions: {
    language: string;
    lang: string;
    title?: string;
    facts: string[];
    isbn?: string;
    free?: string;
  }[];
  /** “No French edition is known (checked November 21, 2026).” */
  noEdition: string[];
  /** Lists that name it, with the reason. */
  onLists: Card[];
  /** Quotes that are taken from it. */
  quotes: Card[];
  related: Card[];
  mentionedIn: Card[];
}

export interface PersonView extends View {
  name: string;
  /** “about 4 BCE – 65”. */
  life?: string;
  otherName?: Link;
  aliases: string[];
  bio?: string;
  links: (Link & { kind: string })[];
  books: Card[];
  wrote: Card[];
  tips: Card[];
  /** What they said in tips, by tip. */
  said: {
    tip: Card;
    passages: { href: string; at?: string; text: string; lang?: string }[];
    more?: Link;
  }[];
  /** What they said, by themselves. */
  quotes: Card[];
  mentionedIn: Card[];
}

export interface TopicView extends View {
  name: string;
  summary: string;
  otherName: Link;
  groups: Group[];
}

export interface TermView extends View {
  term: string;
  /** The same term in the other language. */
  otherTerm: Link;
  variants: string[];
  meaning: string;
  avoid: string[];
  see: Card[];
  mentionedIn: Card[];
  previous?: Link;
  next?: Link;
}

export interface PathView extends View {
  title: string;
  otherTitle: Link;
  summary: string;
  totalTime?: string;
  steps: { card: Card; minutes?: string; why: string; prompt?: string }[];
}

/** The words of a quote in one language. */
export interface Saying {
  text: string;
  /** Their language, where it is not that of the page. */
  lang?: string;
  /** “The original, in Latin”, “Our translation”. */
  caption: string;
  /** Address of the passage or page they are taken from, absolute. */
  cite?: string;
}

export interface QuoteView extends View {
  /** “Quote: Seneca”. */
  heading: string;
  /** In the language of the page first, then in the one they were said in or translated into. */
  sayings: [Saying, Saying];
  by: Link;
  /** What they were at the time. */
  role?: string;
  /** Said where the source was looked for and not found. */
  unsourced?: string;
  source?: {
    /** By the title of a text of the hub, between quote marks. */
    link: Link;
    /** True where it is a page elsewhere, known by its host only. */
    elsewhere: boolean;
    place?: string;
    /** The moment in the recording, as a sentence says it, and where that can be heard. */
    moment?: Partial<Pick<Link, 'href' | 'hreflang' | 'aside'>> & { at: string };
    /** When it was published or written. */
    when?: string;
  };
  /** The text of the hub that it is from, leading to the passage. */
  from: Card[];
  mentionedIn: Card[];
  previous?: Link;
  next?: Link;
}

/** A section’s own page: everything in it. */
export interface ListingView extends View {
  title: string;
  description: string;
  otherTitle: Link;
  /** Groups; one without a title where the section is not divided. */
  groups: Group[];
  /** Jumps to the groups, A to Z. */
  jumps: Link[];
  /** A second way to look: the list by topic. */
  byTopic?: Link;
  /** How to hear what is listed, or be told of more. */
  follow?: Link;
}

export interface HomeView extends View {
  tip?: Card & { sentence: string };
  paths: (Card & { steps: string })[];
  articles: Card[];
  shelf: BookCover[];
  lists: Card[];
}

/** A typographic cover. `hue` 0 to 5 picks one of the house’s colours. */
export interface BookCover extends Link {
  author: string;
  hue: number;
}

export interface SearchView extends View {
  /** Names of what can be chosen, by key. */
  facets: { kind: Choice[]; topic: Choice[]; person: Choice[] };
  /** Ways on without search: topics, A to Z. */
  ways: Link[];
}

export interface Choice {
  key: string;
  name: string;
}

/** Ways to reach the editor, with words filled in; those that the hub has. */
export interface ContactLinks {
  phone?: Link;
  text?: Link;
  mail?: Link;
}

/** What the page that asks for tips needs. */
export interface ShareTipView {
  ways: ContactLinks;
  /** Where the form is sent to: `mailto:` an address. */
  mail?: string;
  /** A number for text messages. */
  text?: string;
  /** The message with its labels, to be copied and filled in. */
  blank: string;
  labels: Record<Field, string>;
  between: string;
  yes: string;
  no: string;
}

export interface FreePageView extends View {
  key: string;
  /** Fingerprint of its text, which Astro compiles. */
  digest: string;
  title: string;
  summary: string;
  otherTitle: Link;
  /** Addresses of the keys its links name. */
  links: Text['links'];
  share?: ShareTipView;
  newsletter?: { action: string; field: string; sender: string; leave: string };
  /** Of the page that tells how to follow the hub. */
  follow?: FollowView;
}

/** A way to follow in one tap: an app or a reader, by its name. */
export interface OneTap {
  name: string;
  href: string;
}

/** The feeds of a language, and the ways to follow them. */
export interface FollowView {
  feed: {
    href: string;
    /** Readers in the browser. */
    web: OneTap[];
    /** What opens the reader that a device has. */
    device: string;
  };
  podcast?: {
    href: string;
    title: string;
    /** Path of its cover. */
    cover: string;
    /** Ways by the devices they are for. */
    apps: Record<'apple' | 'android' | 'any', OneTap[]>;
  };
  /** The feeds in the other language. */
  other: { lang: Lang; feed: string; podcast?: string };
}

/** One version of a work, as it stands beside the other. */
export interface DuoSide {
  lang: Lang;
  title: string;
  /** A tip has a sentence, other works a summary. */
  sentence?: string;
  summary?: string;
  /** By whom, when, how long. */
  facts: string[];
  text: Text;
  /** What the picture above an article shows. */
  alt?: string;
  /** The books of a list, in reading order. */
  readings: { title: Link; facts: string[]; reason: string }[];
}

/** Both versions of a work, the one in the language of the page first. */
export interface DuoView extends View {
  sides: [DuoSide, DuoSide];
  /** The transcript, where it is in both languages. */
  spoken?: Pick<TranscriptView, 'digest' | 'original'> & {
    /** Address of the page of the version in the language of this page. */
    alone: string;
    sides: Pick<TranscriptView, 'lang' | 'speakers' | 'stale'>[];
  };
  image?: Omit<NonNullable<ArticleView['image']>, 'alt'>;
}

/** A page that is in both languages at once. */
export interface BothView {
  frames: Record<Lang, Frame>;
  heads: Record<Lang, Head>;
}

/** `/814/`: a tip’s short address, which offers both languages. */
export interface ShortView extends BothView {
  number: number;
  sentences: Record<Lang, Link>;
}

/** How far the two languages are on a par. Numbers are written as the language of the page writes them. */
export interface ParityView extends View {
  title: string;
  otherTitle: Link;
  /** What is looked for in every text, and how often it was found; `href` leads to where it is listed. */
  checks: { name: ParityCheck; count: number; text: string; href?: string }[];
  /** How many there are of each kind in the language of the page, in the other, and in both; the sum comes last. */
  kinds: { name: string; href?: string; own: string; other: string; both: string }[];
  /** What was found, but for lengths; those of which there is nothing are left out. */
  lists: { name: ParityCheck; id: string; entries: ParityEntry[] }[];
  lengths?: ParityLengths;
}

export type ParityCheck = 'gaps' | 'stale' | 'alike' | 'pictures' | 'lengths' | 'spoken';

/** A text that needs a look, or an explanation. */
export interface ParityEntry {
  title: Link;
  /** True where the house speaks. */
  house: boolean;
  /** “Article”, “Tip 814”. */
  kind: string;
  facts: string[];
  reason?: string;
  /** Places in it: as each stands in one version, and its twin in the other. */
  places: { words: Link; twin: Link; note?: string }[];
}

/** The length of both versions of each text. */
export interface ParityLengths {
  id: string;
  /** “Across 24 texts, the ratio runs from 1.02 to 1.18.” Not said of one text. */
  spread?: string;
  /** True where only the flagged ones are listed. */
  brief: boolean;
  groups: {
    title: string;
    rows: { text: Link; own: string; other: string; ratio: string; flagged: boolean }[];
  }[];
}
