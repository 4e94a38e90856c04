import type { Picture } from '../domain/alternative-texts.ts';
import type { Both, Lang } from '../i18n/languages.ts';
import type {
  ArticleAbout,
  Book,
  FactSection,
  FreePage,
  Letter,
  ListAbout,
  Path,
  Person,
  Quote,
  Show,
  Site,
  TextFront,
  Term,
  TipAbout,
  Topic,
  WorkSection,
} from '../model/index.ts';

/** What the hub knows of one text without its blocks. All words are typeset. */
export interface TextFacts extends TextFront {
  /** Path of the file, for faults. */
  file: string;
  /** The line of the slug in it. */
  slugLine: number;
  /** Number of words of prose. */
  words: number;
  /** Number of characters of prose, spaces included, code left out. */
  characters: number;
  /** Number of blocks. */
  blocks: number;
  headings: { id: string; text: string; depth: number }[];
  /** Images it shows: files of its folder. */
  images?: string[];
  /** The same as they stand in the text, each with its words; a file may stand in several places. */
  pictures?: Picture[];
  /** Quotes that name the text of the hub they are from, by its key: their words, as written, and where they stand. */
  quoted?: { words: string; from: string; line: number }[];
  /**
   * Keys it links to, `section/key` or `section/key#block`, and moments of recordings, with the line of the first such
   * link.
   */
  links: Record<string, number>;
}

/** A pair of blocks whose source has changed, in more than case, marks and spaces, since it was translated. */
export interface Stale {
  /** The id both blocks share; of what stands outside them, its name in the front matter. */
  id: string;
  /** True for a title, a summary, a sentence. */
  front?: true;
  /** Of a line of a transcript, whose id is its address `said-…`: the language it was said in. */
  said?: Lang;
  /** The words of the source that were translated. */
  from: string;
  /** The words of the source now. */
  to: string;
  /** Where each block stands in its file. */
  lines: Both<number>;
  /** True where the translation, too, has changed since. */
  touched: boolean;
}

/** A pair of blocks that say the very same words, though they are prose: a translation forgotten. */
export interface Alike {
  /** The id both blocks share. */
  id: string;
  /** The words. */
  text: string;
}

/** What the hub knows of a transcript without its lines, which lie in the cache beside the blocks. */
export interface TranscriptFacts {
  language: Lang;
  /** BCP 47 tag of the recording it follows. */
  of: string;
  /** Who or what translated it. */
  by?: string;
  /** Path of the file, for faults. */
  file: string;
  words: number;
  /** When the last line ends; nothing where it has no times. */
  seconds?: number;
  /** Who speaks, by the name that is written. */
  speakers: Record<string, FirstWords>;
}

/** Where somebody first speaks in a transcript. */
export interface FirstWords {
  /** Line of the file, for faults. */
  line: number;
  /** Id of the cue. */
  cue: string;
  /** Seconds from the start of the recording, where it has times. */
  start?: number;
}

/** A recording of our own. What is measured is read from the file. */
export interface RecordingFacts {
  language: Lang;
  voice: TipAbout['recordings'][number]['voice'];
  /** Name of the file in the folder of the tip. */
  file: string;
  /** Path of the file. */
  path: string;
  /** Media type. */
  type: string;
  /** Length of the file. */
  bytes: number;
  /** Length of what is heard. */
  seconds: number;
  /** True where players reach a moment only roughly: an MP3 whose bit rate changes has no exact table of its seconds. */
  roughly?: true;
  /** Changes when the file does. */
  digest: string;
}

/** A work: facts said once, and a text a language. Its blocks lie in the cache under `digest`. */
export interface Work<About = ArticleAbout | TipAbout | ListAbout> {
  section: WorkSection;
  key: string;
  /** Fingerprint of all that its blocks are made of. */
  digest: string;
  /** The name under which feeds published it first, for ever: see `WorkRecord`. */
  tag: string;
  about: About;
  texts: Partial<Both<TextFacts>>;
  /** Of a tip: its transcripts, one a language at most. */
  transcripts?: TranscriptFacts[];
  /** Of a tip: its recordings, one a language at most. */
  recordings?: RecordingFacts[];
  /** Pairs that are out of date, in the order of the text; nothing where there are none. */
  stale?: Stale[];
  /** Pairs whose words are the same in both versions; nothing where there are none. */
  alike?: Alike[];
}

/** A thing that is one file. */
export interface Fact<Data> {
  key: string;
  file: string;
  data: Data;
}

/** The kinds of facts by their section. */
export interface FactData {
  books: Book;
  people: Person;
  shows: Show;
  topics: Topic;
  glossary: Term;
  paths: Path;
  quotes: Quote;
  letters: Letter;
}

/** What the hub knows of one version of a free page. */
export interface FreePageFacts
  extends FreePage, Pick<TextFacts, 'file' | 'slugLine' | 'words' | 'characters' | 'blocks' | 'pictures'> {
  /** Fingerprint of the whole text. */
  digest: string;
}

/** A free page, in both languages. */
export interface Page {
  key: string;
  texts: Both<FreePageFacts>;
  /** Keys each version links to, with the line of the first such link. */
  links: Both<Record<string, number>>;
}

/** All that an editor wrote, checked and joined to nothing yet. */
export type Hub = {
  /** With `identity`, the address in `site.yml` itself, by which feeds name what they hold whatever host serves it. */
  site: Site & { identity: string };
  articles: Work<ArticleAbout>[];
  tips: Work<TipAbout>[];
  lists: Work<ListAbout>[];
  pages: Page[];
} & { [Section in FactSection]: Fact<FactData[Section]>[] };
