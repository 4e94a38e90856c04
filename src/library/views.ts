import type { Lang } from '../i18n/languages.ts';

/**
 * What each page shows: plain data, joined, in one language, ready to print. A page is rendered from its view and its
 * blocks alone, so the fingerprint of a view tells whether the page must be rendered again.
 */

/** The sections of the hub that have pages, in the order of the navigation. */
export type Section = 'articles' | 'tips' | 'lists' | 'books' | 'people' | 'topics' | 'paths' | 'glossary';

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
  locale: string;
  home: string;
  nav: (Link & { current: boolean })[];
  footer: Link[];
  /** Address of the search page; also the base of the search dialog. */
  search: string;
  feed: string;
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

/** What all works have. */
export interface WorkView extends View {
  title: string;
  summary: string;
  /** The other version’s title, leading to it. */
  otherTitle?: Link;
  /** Dates as written and as machines read them. */
  published?: { text: string; iso: string };
  updated?: { text: string; iso: string };
  /** “7 min”. */
  readingTime: string;
  topics: Link[];
  contents: { id: string; text: string; depth: number }[];
  text: Text;
  books: Card[];
  related: Card[];
  /** Where else in the hub it is mentioned. */
  mentionedIn: Card[];
  previous?: Link;
  next?: Link;
  /** Why there is no version in the other language. */
  only?: string;
}

export interface ArticleView extends WorkView {
  authors: Link[];
  image?: { src: string; width: number; height: number; alt: string; credit?: string; creditHref?: string };
}

export interface TipView extends WorkView {
  number: number;
  /** The short address as said aloud: `elan.example/814`. */
  shortAddress: Link;
  sentence: string;
  show: { name: string; href?: string };
  host?: Link;
  guests: Link[];
  episode?: Link & { facts: string[] };
  moments: (Link & { at: string })[];
  links: (Link & { kind: string })[];
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

export interface FreePageView extends View {
  key: string;
  title: string;
  summary: string;
  otherTitle: Link;
  /** Addresses of the keys its links name. */
  links: Text['links'];
  contact?: { phone?: string; text?: string; mail?: string };
  newsletter?: { action: string; field: string; sender: string; leave: string };
  feed: string;
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
