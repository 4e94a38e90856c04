import type { Both, Lang } from './languages.ts';
import type { SectionName } from './addresses.ts';
import { library as en } from './en/library.ts';
import { library as fr } from './fr/library.ts';

type Kind = Exclude<SectionName, 'search' | 'parity'>;

/** The words the library puts into views. A missing one does not compile. */
export interface LibraryWords {
  home: string;
  kind: Record<Kind, string>;
  section: Record<Kind, { title: string; description: string }>;
  search: { title: string; description: string };
  tipNumber(number: number): string;
  /** Said after a link whose target exists only in that language. */
  onlyIn: Both;
  /** The same, of what is heard in a language that is not one of the hub; `name` is that of the language. */
  spokenIn(name: string): string;
  /** The name of a language, in this one. */
  languageName(tag: string): string;
  by(names: string[]): string;
  with(names: string[]): string;
  books(count: number): string;
  steps(count: number): string;
  items(count: number): string;
  noEdition(date: string): string;
  translatedBy(name: string): string;
  topicOf(name: string): string;
  everything: string;
  byTopic: string;
  homeDescription: string;
  bookDescription(title: string, authors: string): string;
  personDescription(name: string): string;
  tableOfSections: string;
  /** Heading of what exists only in the other language. */
  onlyThere: string;
  /** Accessible name of the link that a heading bears to itself. */
  linkToSection(title: string): string;
  /** Title of the page that shows both versions of a work. */
  sideBySide(title: string): string;
  notFound: { title: string; description: string };
  /** The page that compares the two languages. */
  parity: {
    title: string;
    /** Its name in the footer. */
    link: string;
    description: string;
    quotes: string;
    pages: string;
    page: string;
    total: string;
    /** Said of what exists in that language only. */
    only: Both;
    since(date: string): string;
    undated: string;
    /** A link to the same place in that language. */
    twin: Both;
    /** Said of a translation that was changed after its source, but not yet looked through. */
    touched: string;
    /** Said of a picture that is not described in that language. */
    undescribed: Both;
    sameWords: string;
    recording: Both;
    transcript: Both;
    texts(count: string): string;
    spread(texts: string, least: string, median: string, most: string): string;
  };
  /** What is said of a transcript; `name` is that of a language. */
  transcript: {
    onlyIn(name: string): string;
    /** `by`: who or what translated it. */
    translated(name: string, by: string | undefined): string;
    heardIn(name: string): string;
    /** The name of a file that holds the words and nothing else. */
    plainText: string;
    /** A link to all that somebody said. */
    passages(count: number): string;
  };
  /** What is said of the podcast. */
  podcast: {
    /** Its name, unless the hub gives another. */
    title(name: string): string;
    description: string;
    /** On its cover. */
    cover: string;
    /** Said of what no person reads, and of a podcast in which some is. */
    synthetic: string;
    someSynthetic: string;
    /** A recording of the same in that language. */
    alternate: Both;
    /** A link to a transcript on its page. */
    transcript: string;
    /** A link to the page that tells how to follow the hub: with a podcast, and without. */
    hear: string;
    follow: string;
  };
  quote: {
    /** The heading of a quote’s page. */
    heading(name: string): string;
    /** Its title elsewhere. `words` bear their quote marks. */
    title(name: string, words: string): string;
    description(words: string, name: string): string;
    /** A quote of which no source was found, in one word for lists, and in a sentence. */
    attributed: string;
    unsourced(name: string): string;
    /** What each wording is. */
    original(language: string): string;
    version: Both;
    ours: string;
    translatedBy(name: string): string;
  };
}

const words: Record<Lang, LibraryWords> = { en, fr };

/** The words of the library in one language, as written: views typeset them. */
export function libraryWords(lang: Lang): LibraryWords {
  return words[lang];
}
