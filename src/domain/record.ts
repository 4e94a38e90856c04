import { recognise, type Found, type Known } from './recognise.ts';
import { bareWords, wordsMark } from './bare-words.ts';

/**
 * What was published of a work: the id of each block, and the words of the source that its translation was made from.
 * The program writes it beside the work and never forgets an id, so that an address which somebody shared goes on
 * leading to the same words.
 */
export interface WorkRecord {
  /**
   * The name under which feeds published it first, a tag URI of the host and the key it had then. It is drawn from
   * nothing that an editor may change later: readers and podcast apps show what they do not know by name as new, and
   * a moved site, a renamed folder, another number, title or slug would send them the whole hub again.
   */
  tag?: string;
  /** The language the texts below are of. */
  source: string;
  /** Title, summary and, of a tip, sentence: what is translated outside the blocks. */
  front: Record<string, Passage>;
  /** Lines of its transcript by the names of their cues, where the other transcript is their translation. */
  said?: { source: string; cues: Record<string, Passage> };
  /** In the order of the text. */
  blocks: RecordedBlock[];
  /** Blocks that are not in the text any more. */
  gone: RecordedBlock[];
}

/** The words of a passage, and how its translation stands to them. */
export interface Passage {
  /** The words of the source as last published. */
  text: string;
  /**
   * A fingerprint of the translation’s words as last published, one for each of its blocks with a space between; empty
   * where the block before has it for both.
   */
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
  /** Ids it had before its author gave it another, and those of blocks whose words it has taken in. */
  also?: string[];
  /** Ids of the further blocks that say it in the translation. */
  parts?: string[];
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

/** Recorded blocks that were translated as one, and the fingerprints of the blocks that say them. */
export interface Group {
  blocks: RecordedBlock[];
  marks: string[];
  gone: boolean;
}

/** What was translated, as it was paired when it was last published. */
export function groupsOf(record: WorkRecord): Group[] {
  const groups: Group[] = [];
  for (const [blocks, gone] of [
    [record.blocks, false],
    [record.gone, true],
  ] as const)
    for (const block of blocks) {
      const last = groups.at(-1);
      if (block.twin === '' && last && last.gone === gone) last.blocks.push(block);
      else groups.push({ blocks: [block], marks: block.twin ? block.twin.split(' ') : [], gone });
    }
  return groups;
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
  if (!record.blocks.length && !record.gone.length) return blocks.map(() => undefined);
  const found: Found[] = blocks.map(({ kind, text }) => {
    const words = bareWords(text);
    return { heading: kind === 'heading', mark: lang === record.source ? words : wordsMark(text), words };
  });
  if (lang !== record.source) {
    const twins = groupsOf(record).flatMap(twinBlocks);
    return recognise(twins, found).map((index, at) => {
      if (index === undefined) return undefined;
      const { id, heading, also } = twins[index]!;
      return {
        id,
        ...(heading && { heading }),
        ...(also.length && { also }),
        text: blocks[at]!.text,
        twin: '',
      };
    });
  }
  const all = [...record.blocks, ...record.gone];
  const known: Known[] = all.map(({ heading = false, text }, at) => {
    const words = bareWords(text);
    return { heading, mark: words, words, gone: at >= record.blocks.length };
  });
  return recognise(known, found).map((index) => all[index ?? -1]);
}

/** The blocks of a translation as they would be recorded if it were the source. */
function twinBlocks({ blocks, marks, gone }: Group): (Known & { id: string; also: string[] })[] {
  const [first, ...more] = blocks as [RecordedBlock, ...RecordedBlock[]];
  return marks.map((mark, part) => ({
    id: part ? (first.parts?.[part - 1] ?? `${first.id}-${part}`) : first.id,
    heading: first.heading ?? false,
    also: part ? [] : [...alsoOf(first), ...more.flatMap((one) => [one.id, ...alsoOf(one)])],
    mark,
    gone,
  }));
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
  const taken = new Set(
    [...record.blocks, ...record.gone].flatMap((one) => [one.id, ...alsoOf(one), ...(one.parts ?? [])]),
  );
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
