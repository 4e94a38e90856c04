import type { SearchPassage } from '../../outputs/search-record.ts';
import { passageMark, tokens } from '../normalise.ts';
import type { IndexedPage } from './pages.ts';

/**
 * A piece of a page as results show it: address, title, kind, names and date of the page; the place of the piece’s
 * first word; its text; and where in the text which anchor or second begins.
 */
export type TextPiece = [
  url: string,
  title: string,
  kind: string,
  by: string[],
  date: string,
  start: number,
  text: string,
  anchors: [offset: number, anchor: string | number][],
];

/** A sentence of a passage, by places in the page and offsets in the passage. */
interface Sentence {
  passage: SearchPassage;
  place: number;
  end: number;
  from: number;
  to: number;
}

/** Longer ones are cut, in words. */
const longest = 50;

/**
 * The text of a page in pieces: each holds the whole sentences that reach into its `size` places. A sentence that lies
 * across the border of two is in both, so that the piece of a place always has the sentence of it.
 */
export function textPieces({ record, starts, words }: IndexedPage, size: number): TextPiece[] {
  const sentences = record.passages.flatMap((passage, at) => sentencesOf(passage, starts[at]!));
  const count = Math.max(1, Math.ceil(words.length / size));
  const head = [record.url, record.title, record.section, record.by, record.date ?? ''] as const;
  return Array.from({ length: count }, (_, at): TextPiece => {
    const own = sentences.filter(({ place, end }) => place < (at + 1) * size && end > at * size);
    return [...head, own[0]?.place ?? 0, ...joined(own)];
  });
}

function joined(sentences: Sentence[]): [text: string, anchors: [number, string | number][]] {
  let text = '';
  const anchors: [number, string | number][] = [];
  for (let at = 0; at < sentences.length; at++) {
    const { passage, from } = sentences[at]!;
    while (sentences[at + 1]?.passage === passage) at++;
    if (text) text += passage.at === undefined ? ` ${passageMark} ` : ' ';
    const anchor = passage.at ?? passage.anchor ?? '';
    if (anchors.at(-1)?.[1] !== anchor) anchors.push([text.length, anchor]);
    text += passage.text.slice(from, sentences[at]!.to).trim();
  }
  return [text, anchors];
}

function sentencesOf(passage: SearchPassage, start: number): Sentence[] {
  const { text } = passage;
  const all = tokens(text);
  const sentences: Sentence[] = [];
  let first = 0;
  all.forEach(({ end }, at) => {
    const next = all[at + 1];
    const ends = !next || /[.!?…][»”’")\]\s]*\s/.test(text.slice(end, next.start));
    if (!ends && at - first + 1 < longest) return;
    sentences.push({
      passage,
      place: start + first,
      end: start + at + 1,
      from: sentences.length ? all[first]!.start - opening(text, all[first]!.start) : 0,
      to: next ? next.start - opening(text, next.start) : text.length,
    });
    first = at + 1;
  });
  return sentences;
}

/** How many marks stand before a word that open what it is in: “ ( « . */
function opening(text: string, start: number): number {
  return /[«“"'([¿¡]?[ \u00a0\u202f]?$/.exec(text.slice(Math.max(0, start - 2), start))![0].trimStart()
    .length;
}
