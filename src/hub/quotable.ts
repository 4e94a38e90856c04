import type { Block } from '../blocks/block.ts';
import { findQuotation, nearMiss, type Passage } from '../domain/quotation.ts';
import type { Cue } from '../domain/transcript/cue.ts';
import { hubLang, languages, type Lang } from '../i18n/languages.ts';
import type { ReadWork } from './works.ts';

/** What is read of a work only where something quotes it. */
export interface Reading {
  blocks(work: ReadWork, lang: Lang): Block[];
  /** The cues of a transcript; nothing where there is none in that language. */
  cues(work: ReadWork, lang: Lang): Cue[] | undefined;
}

/** What of a work can be quoted in one language. */
export interface Quotable {
  /** Its blocks, by their ids, then what stands outside them, under no id. */
  text: Passage[];
  /** Its cues, by the ids they have on its page; nothing where there is no transcript. */
  transcript?: (Passage & Pick<Cue, 'start' | 'end'>)[];
}

/** Reads what can be quoted of works, each version once. */
export function quotableReader(reading: Reading): (work: ReadWork, lang: Lang) => Quotable {
  const known = new Map<string, Quotable>();
  return (work, lang) => {
    const name = `${work.section}/${work.key} ${lang}`;
    let found = known.get(name);
    if (!found) known.set(name, (found = readQuotable(work, lang, reading)));
    return found;
  };
}

function readQuotable(work: ReadWork, lang: Lang, { blocks, cues }: Reading): Quotable {
  const front = work.texts[lang];
  const transcript = cues(work, lang)?.map(({ id, text, start, end }) => ({
    id: `said-${id}`,
    text,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  }));
  const reasons = work.about.books.flatMap((book) => (typeof book === 'string' ? [] : [book.reason[lang]]));
  const outside = front ? [front.title, front.summary, front.sentence ?? '', ...reasons] : [];
  return {
    text: [
      ...(front ? blocks(work, lang).map(({ id, text }) => ({ id, text })) : []),
      ...outside.map((text) => ({ id: '', text })),
    ],
    ...(transcript?.length && { transcript }),
  };
}

/** The languages in which words of a language are looked for: their own, else, for those of no version, all. */
export function spokenIn(language: string, has: (lang: Lang) => boolean): Lang[] {
  const own = hubLang(language);
  return own && has(own) ? [own] : languages.filter(has);
}

/** The passages in which words begin, in the first of several texts in which they stand. */
export function standIn<P extends Passage>(words: string, texts: readonly (readonly P[])[]): P[] {
  for (const passages of texts) {
    const found = findQuotation(words, passages);
    if (found.length) return found.map((at) => passages[at]!);
  }
  return [];
}

/** Differences told of a quote: of more, the rest is plain to see. */
const most = 4;

/**
 * What comes nearest to words that stand nowhere in some texts, and how it differs, as a sentence; nothing where none
 * comes near.
 */
export function nearestWords(words: string, texts: readonly (readonly Passage[])[]): string | undefined {
  const [best] = texts
    .flatMap((passages) => {
      const miss = nearMiss(words, passages);
      return miss ? [{ ...miss, id: passages[miss.passage]!.id }] : [];
    })
    .sort((a, b) => a.wrong.length - b.wrong.length);
  if (!best) return undefined;
  const wrong = best.wrong.slice(0, most).map(({ quoted, stands }) => {
    if (!stands) return `no “${quoted}”`;
    return quoted ? `“${stands}” where the quote has “${quoted}”` : `“${stands}” besides`;
  });
  const list = wrong.length ? wrong.join(', ') : 'other marks';
  return `Nearest is ${best.id ? `#${best.id}` : 'its front matter'}: “${best.text}”, with ${list}`;
}
