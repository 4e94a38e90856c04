import { groupsOf, type Group, type Passage, type RecordedBlock, type WorkRecord } from './record.ts';
import { bareWords, sameWords, wordsMark } from './bare-words.ts';

/** A translation that says what its source no longer says. */
export interface OutOfDate {
  /** The words that were translated. */
  from: string;
  /** The words now. */
  to: string;
  /** True where the translation has changed since, too. */
  touched: boolean;
}

/** Source blocks and what stands for them in the translation. */
export interface Translated {
  source: {
    id: string;
    heading: boolean;
    /** Further ids it answers to. */
    also: readonly string[];
    text: string;
    was: RecordedBlock | undefined;
  }[];
  /** The blocks of the translation; nothing where there is none. */
  twin?: {
    /** A fingerprint of each. */
    marks: readonly string[];
    /** Ids of the further ones. */
    parts: readonly string[];
    /** What these very words were made from, where they are those of a translation that was recorded. */
    of?: Group;
  };
}

const joined = (texts: readonly string[]) => texts.filter(Boolean).join(' ');

/** How a passage outside the blocks stands now, and what is to be recorded of it. */
export function followPassage(
  was: Passage | undefined,
  text: string,
  twin: string | undefined,
): { next: Passage; stale?: OutOfDate } {
  if (twin === undefined) return { next: { text } };
  const from = was?.twin === undefined ? text : (was.from ?? was.text);
  if (sameWords(from, text)) return { next: { text, twin: wordsMark(twin) } };
  const since = was?.was ?? was?.twin ?? '';
  const next = { text, twin: wordsMark(twin), from, was: since };
  return { next, stale: { from, to: text, touched: next.twin !== since } };
}

/** What is to be recorded of the blocks of a work, and for each pair what is out of date about it, if anything. */
export interface Followed {
  blocks: RecordedBlock[];
  gone: RecordedBlock[];
  stale: (OutOfDate | undefined)[];
}

/**
 * How each pair stands now, and what is to be recorded of the work. A pair is out of date when the words of its source
 * are not those that were translated: compared without case, marks and spaces, a paragraph break among them, so that a
 * block which was parted or joined is none. Words of a translation that were recorded were made from what was recorded
 * with them, wherever they stand now; words that were not are taken for those of the blocks they face.
 */
export function followBlocks(pairs: readonly Translated[], record: WorkRecord): Followed {
  const sources = pairs.flatMap(({ source }) => source);
  const found = new Set(sources.flatMap(({ was }) => (was ? [was.id] : [])));
  const blocks: RecordedBlock[] = [];
  const groups = groupsOf(record);
  const groupOf = new Map(groups.flatMap((group) => group.blocks.map((block) => [block, group])));
  const stale = pairs.map(({ source, twin }) => {
    const plain = (
      { id, heading, also, text }: Translated['source'][number],
      more: readonly string[] = [],
    ) => {
      const ids = [...also, ...more];
      return { id, ...(heading && { heading }), ...(ids.length && { also: ids }), text };
    };
    if (!twin) {
      blocks.push(...source.map((one) => ({ ...plain(one), ...waiting(one) })));
      return undefined;
    }
    const to = joined(source.map(({ text }) => text));
    const taken = twin.of ? undefined : absorbed(source, to);
    const from = twin.of
      ? madeFrom(twin.of.blocks)
      : taken
        ? madeFrom([...taken.before, ...source.flatMap(({ was }) => was ?? []), ...taken.after])
        : translatedFrom(source, to);
    const marks = twin.marks.join(' ');
    const fresh = sameWords(from, to) || Boolean(taken?.parted);
    const since = twin.of?.blocks[0] ?? source.find(({ was }) => was?.twin)?.was;
    const was = since?.was ?? since?.twin ?? '';
    const ids = taken ? [...taken.before, ...taken.after].map(({ id }) => id) : [];
    for (const id of ids) found.add(id);
    source.forEach((one, at) =>
      blocks.push({
        ...plain(one, at ? [] : ids),
        ...(!at && twin.parts.length && { parts: [...twin.parts] }),
        twin: at ? '' : marks,
        ...(!fresh && { from: at ? '' : from }),
        ...(!fresh && !at && { was }),
      }),
    );
    return fresh ? undefined : { from, to, touched: marks !== was };
  });
  const gone = [...record.blocks, ...record.gone].filter(({ id }) => !found.has(id));
  return { blocks, gone, stale };

  /** What the blocks that a pair faces were when they were translated; with those that were translated with them and are gone. */
  function translatedFrom(source: Translated['source'], to: string): string {
    if (!source.some(({ was }) => was?.twin !== undefined)) return to;
    const known = source.flatMap(({ was }) => was ?? []);
    const lost = known.flatMap((was) => groupOf.get(was)?.blocks ?? []).filter(({ id }) => !found.has(id));
    const all = new Set([...known, ...lost]);
    return madeFrom(lost.length ? [...record.blocks.filter((one) => all.has(one))] : known);
  }

  /**
   * The recorded blocks beside its own whose words a block has taken in; or that it was parted, and the rest of its
   * words stands in new blocks beside it; nothing where neither is so.
   */
  function absorbed(
    source: Translated['source'],
    to: string,
  ): { before: RecordedBlock[]; after: RecordedBlock[]; parted?: true } | undefined {
    const first = source.find(({ was }) => was?.twin !== undefined);
    if (!first) return undefined;
    const own = joined(source.map(({ was }) => was?.text ?? ''));
    if (sameWords(own, to)) return undefined;
    const old = record.blocks.indexOf(first.was!);
    const words = bareWords(to);
    const lost = (at: number) => record.blocks[at] && !found.has(record.blocks[at].id);
    let [low, high] = [old, old];
    while (lost(low - 1)) low--;
    while (lost(high + 1)) high++;
    for (let start = old; start >= low; start--)
      for (let end = old; end <= high; end++) {
        const [before, after] = [record.blocks.slice(start, old), record.blocks.slice(old + 1, end + 1)];
        const whole = [...before.map(({ text }) => text), own, ...after.map(({ text }) => text)];
        if (start + end !== 2 * old && bareWords(joined(whole)) === words) return { before, after };
      }
    const wanted = bareWords(first.was!.from ?? first.was!.text);
    const at = sources.indexOf(first);
    let [left, right] = [at, at + source.length - 1];
    const unknown = (index: number) => sources[index] && !sources[index].was;
    while (unknown(left - 1)) left--;
    while (unknown(right + 1)) right++;
    for (let start = at; start >= left; start--)
      for (let end = at + source.length - 1; end <= right; end++)
        if (bareWords(joined(sources.slice(start, end + 1).map(({ text }) => text))) === wanted)
          return { before: [], after: [], parted: true };
    return undefined;
  }
}

/** The words that were translated. */
function madeFrom(blocks: readonly RecordedBlock[]): string {
  return joined(blocks.map(({ from, text }) => from ?? text));
}

/** What is kept of a translation while there is none: when it comes back, it says what it said. */
function waiting({ was, text }: Translated['source'][number]): Partial<RecordedBlock> {
  if (was?.twin === undefined) return {};
  const { twin, from = was.text, parts } = was;
  return {
    ...(parts && { parts }),
    twin,
    ...((was.from !== undefined || !sameWords(from, text)) && {
      from,
      ...(twin && { was: was.was ?? twin }),
    }),
  };
}
