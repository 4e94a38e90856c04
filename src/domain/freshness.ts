import type { Passage, RecordedBlock, WorkRecord } from './record.ts';
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
  /** The words of the translation; nothing where there is none. */
  twin?: string;
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

/**
 * How each pair stands now, and what is to be recorded of the work. A pair is out of date when the words of its source
 * are not those that were translated: compared without case, marks and spaces, a paragraph break among them, so that a
 * block which was parted or joined is none. What was never translated before is up to date: it is translated now.
 * @returns for each pair what is out of date about it, or nothing
 */
export function followBlocks(
  pairs: readonly Translated[],
  record: WorkRecord,
): { blocks: RecordedBlock[]; gone: WorkRecord['gone']; stale: (OutOfDate | undefined)[] } {
  const sources = pairs.flatMap(({ source }) => source);
  const found = new Set(sources.flatMap(({ was }) => (was ? [was.id] : [])));
  const blocks: RecordedBlock[] = [];
  const stale = pairs.map(({ source, twin }) => {
    const also = source.map((block) => [...block.also]);
    const plain = (at: number): RecordedBlock => {
      const { id, heading, text } = source[at]!;
      return { id, ...(heading && { heading }), ...(also[at]!.length && { also: also[at]! }), text };
    };
    const to = joined(source.map(({ text }) => text));
    const known = source.some(({ was }) => was?.twin !== undefined);
    const from = known ? joined(source.map(({ was }) => (was ? (was.from ?? was.text) : ''))) : to;
    let fresh = twin === undefined || sameWords(from, to);
    if (!fresh) {
      const absorbed = joinedWith(source, from, to);
      if (absorbed) {
        fresh = true;
        also[0]!.push(...absorbed.map(({ id }) => id));
        for (const { id } of absorbed) found.add(id);
      }
    }
    const marked = twin === undefined ? undefined : wordsMark(twin);
    if (fresh) {
      source.forEach((_, at) => blocks.push({ ...plain(at), ...(marked && { twin: at ? '' : marked }) }));
      return undefined;
    }
    const since = source.find(({ was }) => was?.twin)?.was;
    const was = since?.was ?? since?.twin ?? '';
    source.forEach(({ was: old }, at) =>
      blocks.push({
        ...plain(at),
        twin: at ? '' : marked!,
        from: old ? (old.from ?? old.text) : '',
        ...(!at && { was }),
      }),
    );
    return { from, to, touched: marked !== was };
  });
  const gone = [...record.blocks, ...record.gone]
    .filter(({ id }) => !found.has(id))
    .map(({ id, heading, also, text }) => ({ id, ...(heading && { heading }), ...(also && { also }), text }));
  return { blocks, gone, stale };

  /**
   * The recorded blocks whose words a block has taken in, next to its own; none, as an empty list, where it was parted
   * and the rest of its words stands in new blocks beside it; nothing where neither is so.
   */
  function joinedWith(source: Translated['source'], from: string, to: string): RecordedBlock[] | undefined {
    const first = source.find(({ was }) => was)!;
    const old = record.blocks.indexOf(first.was!);
    const words = bareWords(to);
    const lost = (at: number) => record.blocks[at] && !found.has(record.blocks[at].id);
    let [low, high] = [old, old];
    while (lost(low - 1)) low--;
    while (lost(high + 1)) high++;
    for (let start = old; start >= low; start--)
      for (let end = old; end <= high; end++) {
        if (start === old && end === old) continue;
        const [before, after] = [record.blocks.slice(start, old), record.blocks.slice(old + 1, end + 1)];
        const whole = [...before.map(({ text }) => text), from, ...after.map(({ text }) => text)];
        if (bareWords(joined(whole)) === words) return [...before, ...after];
      }
    const wanted = bareWords(from);
    const at = sources.indexOf(first);
    let [left, right] = [at, at + source.length - 1];
    const unknown = (index: number) => sources[index] && !sources[index].was;
    while (unknown(left - 1)) left--;
    while (unknown(right + 1)) right++;
    for (let start = at; start >= left; start--)
      for (let end = at + source.length - 1; end <= right; end++)
        if (bareWords(joined(sources.slice(start, end + 1).map(({ text }) => text))) === wanted) return [];
    return undefined;
  }
}
