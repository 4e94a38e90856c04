import { recognise, type Found, type Known } from './recognise.ts';
import { bareWords, wordsMark } from './bare-words.ts';

/**
 * What was published of a work: the id of each block, and the words of the source that its translation was made from.
 * The program writes it beside the work and never forgets an id, so that an address which somebody shared goes on
 * leading to the same words.
 */
export interface WorkRecord {
  /** The language the texts below are of. */
  source: string;
  /** Title, summary and, of a tip, sentence: what is translated outside the blocks. */
  front: Record<string, Passage>;
  /** In the order of the text. */
  blocks: RecordedBlock[];
  /** Blocks that are not in the text any more. */
  gone: Pick<RecordedBlock, 'id' | 'heading' | 'also' | 'text'>[];
}

/** The words of a passage, and how its translation stands to them. */
export interface Passage {
  /** The words of the source as last published. */
  text: string;
  /** A fingerprint of the translation’s words as last published; empty where the block before has it for both. */
  twin?: string;
  /** The words that were translated, where they are not those of `text`: the translation is out of date. */
  from?: string;
  /** The fingerprint of the translation when it went out of date. */
  was?: string;
}

/** A published block. */
export interface RecordedBlock extends Passage {
  id: string;
  heading?: true;
  /** Ids it had before its author gave it another. */
  also?: string[];
}

/** What naming needs to know of a block. */
export interface Nameable {
  id: string;
  place: string;
  kind: string;
  named?: true;
  text: string;
  anchors?: string[];
}

export function emptyRecord(source: string): WorkRecord {
  return { source, front: {}, blocks: [], gone: [] };
}

/**
 * Which recorded block each block of the source is. Where the work was written in the other language until now, its
 * text is that of today: which of the two versions is called the source makes neither out of date.
 */
export function recorded(
  blocks: readonly Nameable[],
  record: WorkRecord,
  lang: string,
): (RecordedBlock | undefined)[] {
  const all: RecordedBlock[] = [...record.blocks, ...record.gone];
  if (!all.length) return blocks.map(() => undefined);
  const known: Known[] = all.map(({ heading = false, text, twin }, at) => {
    const words = bareWords(text);
    const gone = at >= record.blocks.length;
    // The language the work is written in was changed: of that text, fingerprints are known.
    if (lang !== record.source) return { heading, mark: twin ?? '', gone };
    return { heading, mark: words, words, gone };
  });
  const found: Found[] = blocks.map(({ kind, text }) => {
    const words = bareWords(text);
    return {
      heading: kind === 'heading',
      mark: lang === record.source ? words : wordsMark(text),
      words,
    };
  });
  return recognise(known, found).map((index, at) => {
    if (index === undefined || lang === record.source) return all[index ?? -1];
    const { id, heading, also } = all[index]!;
    return { id, ...(heading && { heading }), ...(also && { also }), text: blocks[at]!.text, twin: '' };
  });
}

/**
 * Gives every block of the source its id: the one it was published under; for a new one the name of its section and
 * the next number that was never given there; for a heading its own name. A heading that its author renamed by `{#id}`
 * goes on answering to its old ids.
 */
export function nameBlocks(
  blocks: readonly Nameable[],
  are: readonly (RecordedBlock | undefined)[],
  record: WorkRecord,
): void {
  const isNew = !record.blocks.length && !record.gone.length;
  if (isNew) {
    for (const block of blocks) block.id = block.place;
    return;
  }
  const taken = new Set([...record.blocks, ...record.gone].flatMap((one) => [one.id, ...alsoOf(one)]));
  // What an author names is so named, whatever had that name before.
  const claimed = new Set(blocks.flatMap(({ named, place }) => (named ? [place] : [])));
  for (const id of claimed) taken.add(id);
  let section = 'intro';
  blocks.forEach((block, at) => {
    const was = are[at];
    const heading = block.kind === 'heading';
    if (block.named) block.id = block.place;
    else if (was && !claimed.has(was.id)) block.id = was.id;
    else if (heading) block.id = free(block.place, taken);
    else block.id = `${section}-${lastNumber(section, taken) + 1}`;
    taken.add(block.id);
    const also = was ? [was.id, ...alsoOf(was)].filter((id) => id !== block.id && !claimed.has(id)) : [];
    if (also.length) block.anchors = also;
    if (heading) section = block.id;
  });
}

function alsoOf(one: { also?: string[] }): string[] {
  return one.also ?? [];
}

function free(name: string, taken: ReadonlySet<string>): string {
  let id = name;
  for (let number = 2; taken.has(id); number++) id = `${name}-part-${number}`;
  return id;
}

function lastNumber(section: string, taken: ReadonlySet<string>): number {
  let last = 0;
  for (const id of taken)
    if (id.startsWith(`${section}-`)) {
      const rest = id.slice(section.length + 1);
      if (/^\d+$/.test(rest)) last = Math.max(last, Number(rest));
    }
  return last;
}
