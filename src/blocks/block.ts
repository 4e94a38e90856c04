/** What a block is: the unit that has an address, a twin in the other language, and a place in search. */
export type Kind =
  'heading' | 'paragraph' | 'list' | 'quote' | 'code' | 'table' | 'figure' | 'note' | 'break';

/** One block of a text, in order. Plain data: it can be kept in a file. */
export interface Block {
  /** Its address in the page, the same in both languages; empty until the two versions are aligned. */
  id: string;
  /** Its place in its own language: the section and its number there, by which `align` names it. */
  place: string;
  /** Further ids it answers to: those of the blocks that the other version keeps apart. */
  anchors?: string[];
  kind: Kind;
  /** Depth of a heading, 2 to 6. */
  depth?: number;
  /** True for a heading whose id is the author’s own, `{#id}`. */
  named?: true;
  /** HTML without an id. Links into the hub still name their target by key: `href="elan:articles/x"`. */
  html: string;
  /** The words alone, typeset. */
  text: string;
  /** Line of the file, from 1. */
  line: number;
  /** Keys it links to, as `section/key` or `section/key#block` or `#block`. */
  links?: string[];
  /** The words of a quote that names the text of the hub it is from, as written, and the key of that text. */
  quoted?: { words: string; from: string };
  /** True in a translation whose source has changed since. */
  stale?: true;
  /** Files of the same folder that it shows. */
  files?: string[];
}

/** The scheme under which a link of the hub waits for its address. */
export const pending = 'elan:';
