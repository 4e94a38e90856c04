import { align, type Declared, type Mismatch, type Pair } from '../domain/alignment.ts';
import { followBlocks } from '../domain/freshness.ts';
import {
  groupsOf,
  nameBlocks,
  recorded,
  type Group,
  type RecordedBlock,
  type WorkRecord,
} from '../domain/record.ts';
import { wordsMark } from '../domain/bare-words.ts';
import { picturesIn } from '../blocks/pictures.ts';
import { other, type Both, type Lang } from '../i18n/languages.ts';
import type { Block } from '../blocks/block.ts';
import type { Fault } from './fault.ts';
import type { Stale } from './hub.ts';

/** One version of a work with the file it stands in. */
export interface Version {
  lang: Lang;
  file: string;
  blocks: Block[];
}

/** What pairing finds out of a work. */
export interface Pairing {
  /** Whether the two versions pair. */
  paired: boolean;
  /** What is to be recorded, without the passages outside the blocks. */
  blocks: WorkRecord['blocks'];
  gone: WorkRecord['gone'];
  /** Pairs that are out of date. */
  stale: Stale[];
  /** Blocks that stand elsewhere in the translation than in the source. */
  moved: Moved[];
}

/** A block that was moved in one version alone. */
export interface Moved {
  id: string;
  lines: Both<number>;
}

/**
 * Gives every block its id, the same in both versions: the one it was published under, else that of its place in the
 * source. A target block that says more than one source block bears the further ids as anchors of its own.
 * What does not pair becomes a fault of the target’s file which names both lines and the declaration that would settle it.
 */
export function pair(
  source: Version,
  target: Version | undefined,
  declared: readonly Record<Lang, string[]>[],
  record: WorkRecord,
  about: { file: string; lineOf(entry: number): number },
  faults: Fault[],
): Pairing {
  // A picture says what its description says.
  const said = source.blocks.map(saidBy);
  const are = recorded(
    source.blocks.map((block, at) => ({ ...block, text: said[at]! })),
    record,
    source.lang,
  );
  nameBlocks(source.blocks, are, record);
  checkNames(source, are, faults);
  const one = (at: number) => {
    const { id, kind, anchors = [] } = source.blocks[at]!;
    return { id, heading: kind === 'heading', also: anchors, text: said[at]!, was: are[at] };
  };
  if (!target) {
    const { blocks, gone } = followBlocks(
      source.blocks.map((_, at) => ({ source: [one(at)] })),
      record,
    );
    return { paired: true, blocks, gone, stale: [], moved: [] };
  }
  shareSections(source.blocks, target.blocks);
  const marks = target.blocks.map((block) => wordsMark(saidBy(block)));
  const known = record.source === source.lang ? knownTwins(marks, record) : marks.map(() => undefined);
  const { pairs, mismatches } = alignNamed(source, target, are, known, declared);
  for (const mismatch of mismatches)
    faults.push(
      mismatch.unknown === undefined
        ? faultOf(mismatch, source, target)
        : unknownFault(mismatch, source, about),
    );
  if (mismatches.length) return { paired: false, ...record, stale: [], moved: [] };
  const twins = uncross(pairs, source.blocks, target.blocks, are, known);
  const ids = new Set(source.blocks.flatMap(({ id, anchors = [] }) => [id, ...anchors]));
  const { blocks, gone, stale } = followBlocks(
    twins.map((pair) => ({
      source: pair.source.map(one),
      twin: {
        marks: pair.target.map((at) => marks[at]!),
        parts: partIds(source.blocks[pair.source[0]!]!.id, pair.target.length - 1, are[pair.source[0]!], ids),
        ...madeOf(pair.target, known),
      },
    })),
    record,
  );
  blocks.forEach(({ also }, at) => also && (source.blocks[at]!.anchors = also));
  const found: Pairing = { paired: true, blocks, gone, stale: [], moved: [] };
  twins.forEach((twin, number) => {
    const from = twin.source.map((at) => source.blocks[at]!);
    const to = twin.target.map((at) => target.blocks[at]!);
    shareIds(from, to, blocks[twin.source[0]!]!.parts ?? []);
    const { id } = from[0]!;
    const lines = { [source.lang]: from[0]!.line, [target.lang]: to[0]!.line } as Both<number>;
    if (twin !== pairs[number]) found.moved.push({ id, lines });
    if (!stale[number]) return;
    to[0]!.stale = true;
    found.stale.push({ id, ...stale[number], lines });
  });
  return found;
}

/** The words of a block, with those of its pictures. */
function saidBy(block: Block): string {
  return [block.text, ...picturesIn(block).map(({ alt }) => alt)].filter(Boolean).join(' ');
}

/** A heading may not take the address under which another block was published. */
function checkNames(
  { blocks, file }: Version,
  are: readonly (RecordedBlock | undefined)[],
  faults: Fault[],
): void {
  const published = new Set(are.flatMap((was) => (was && !was.heading ? [was.id] : [])));
  for (const { named, place, line } of blocks)
    if (named && published.has(place))
      faults.push({
        file,
        line,
        message: `#${place} is the address of another block, and may have been shared. Give the heading another {#id}`,
      });
}

/** Ids for the further blocks of a translation: those they were published under, else the id of the first and a letter. */
function partIds(id: string, count: number, was: RecordedBlock | undefined, taken: Set<string>): string[] {
  const parts = (was?.parts ?? []).slice(0, Math.max(0, count)).filter((part) => !taken.has(part));
  for (const part of parts) taken.add(part);
  for (let step = 1; parts.length < count; step++) {
    const part = `${id}-${'abcdefghijklmnopqrstuvwxyz'[step] ?? `part-${step}`}`;
    if (taken.has(part)) continue;
    taken.add(part);
    parts.push(part);
  }
  return parts;
}

/** Gives the blocks of a translation the ids of what they translate. */
function shareIds(source: readonly Block[], target: readonly Block[], parts: readonly string[]): void {
  const [first, ...more] = source as [Block, ...Block[]];
  target.forEach((block, step) => {
    block.id = step ? parts[step - 1]! : first.id;
  });
  const anchors = [first.anchors ?? [], ...more.map(({ id, anchors = [] }) => [id, ...anchors])].flat();
  if (anchors.length) target[0]!.anchors = anchors;
  if (parts.length) first.anchors = [...(first.anchors ?? []), ...parts];
}

/** A block of a translation that says word for word what was recorded: of which group, and which part of it. */
interface KnownTwin {
  of: Group;
  part: number;
}

/** What each block of a translation is known to be, by the fingerprint of its words; nothing where two are alike. */
function knownTwins(marks: readonly string[], record: WorkRecord): (KnownTwin | undefined)[] {
  const known = new Map<string, KnownTwin | undefined>();
  for (const of of groupsOf(record))
    of.marks.forEach((mark, part) => known.set(mark, known.has(mark) ? undefined : { of, part }));
  return marks.map((mark) => (marks.indexOf(mark) === marks.lastIndexOf(mark) ? known.get(mark) : undefined));
}

/** What a translation was made from, where all of it and nothing else stands there word for word. */
function madeOf(target: readonly number[], known: readonly (KnownTwin | undefined)[]): { of?: Group } {
  const of = known[target[0]!]?.of;
  const isPart = (at: number, part: number) => known[at]?.of === of && known[at]?.part === part;
  return of?.marks.length === target.length && target.every(isPart) ? { of } : {};
}

/**
 * Aligns by structure and declarations. A declaration names blocks of the source by the ids they were published under,
 * which survive edits; once there are such, how many blocks it names of the translation says how many stand for them.
 * What does not fit so is tried by place. A declaration that is not needed any more is named.
 */
function alignNamed(
  source: Version,
  target: Version,
  are: readonly (RecordedBlock | undefined)[],
  known: readonly (KnownTwin | undefined)[],
  declared: readonly Record<Lang, string[]>[],
): ReturnType<typeof align> {
  const published = are.some(Boolean);
  const placeOf = new Map(
    source.blocks.flatMap(({ id, place, anchors = [] }) => [id, ...anchors].map((name) => [name, place])),
  );
  const byPlace = (entry: Record<Lang, string[]>): Declared => ({
    source: entry[source.lang],
    target: entry[target.lang],
  });
  const byId = (entry: Record<Lang, string[]>): Declared => ({
    source: [...new Set(entry[source.lang].map((name) => placeOf.get(name) ?? name))],
    target: entry[target.lang],
    counted: true,
  });
  const attempt = (entries: typeof declared, how = published ? byId : byPlace) =>
    align(source.blocks, target.blocks, entries.map(how));
  const first = attempt(declared);
  if (!first.mismatches.length || !declared.length) return first;
  for (const [entry, names] of declared.entries())
    if (!attempt(declared.filter((one) => one !== names)).mismatches.length)
      return {
        pairs: [],
        mismatches: [{ unknown: `${names.en.join(', ')}, ${names.fr.join(', ')}`, entry }],
      };
  if (!published) return first;
  const second = attempt(declared, byPlace);
  // By place a declaration may come to fit other blocks than those it was made for.
  const estranged = second.pairs.some((pair) =>
    pair.target.some((at) => {
      const was = known[at]?.of.blocks ?? [];
      const faces = (from: number) => are[from] !== undefined && was.includes(are[from]);
      return are.some((_, from) => faces(from)) && !pair.source.some(faces);
    }),
  );
  return estranged || second.mismatches.length >= first.mismatches.length ? first : second;
}

/**
 * Pairs in the order of the source, where a block was moved in one version alone: its published twin, word for word,
 * is recognised where it stands, and what is left pairs in order.
 */
function uncross(
  pairs: readonly Pair[],
  source: readonly Block[],
  target: readonly Block[],
  are: readonly (RecordedBlock | undefined)[],
  known: readonly (KnownTwin | undefined)[],
): readonly Pair[] {
  const wanted = new Map<number, readonly number[]>();
  for (const { target: run } of pairs) {
    const { of } = madeOf(run, known);
    const faces = ({ source: from }: Pair) =>
      from.length === of?.blocks.length && from.every((one, at) => are[one] === of.blocks[at]);
    const number = of ? pairs.findIndex(faces) : -1;
    if (number >= 0) wanted.set(number, run);
  }
  if ([...wanted].every(([number, run]) => pairs[number]!.target === run)) return pairs;
  const asked = new Set(wanted.values());
  const left = pairs.flatMap(({ target: run }) => (asked.has(run) ? [] : [run]));
  const next = pairs.map((pair, number) => {
    const run = wanted.get(number) ?? left.shift()!;
    return run === pair.target ? pair : { source: pair.source, target: [...run] };
  });
  const fits = next.every((pair, number) => {
    const [from, to] = [pair.source.map((one) => source[one]!), pair.target.map((one) => target[one]!)];
    const alone = from.length === 1 && to.length === 1;
    return (
      pair === pairs[number] ||
      (alone
        ? from[0]!.kind === to[0]!.kind && from[0]!.depth === to[0]!.depth
        : [...from, ...to].every(({ kind }) => kind !== 'heading'))
    );
  });
  return fits ? next : pairs;
}

/** The sections of a translation are named after those of the source, heading by heading, so that places can be compared. */
function shareSections(source: readonly Block[], target: readonly Block[]): void {
  const headings = source.filter(({ kind }) => kind === 'heading');
  let next = 0;
  let section: string | undefined;
  for (const block of target) {
    if (block.kind === 'heading') {
      section = headings[next++]?.place;
      if (section) block.place = section;
    } else if (section) {
      block.place = block.place.replace(/^.*(?=-\d+$)/, section);
    }
  }
}

function unknownFault(
  { unknown, entry }: Mismatch,
  source: Version,
  about: { file: string; lineOf(entry: number): number },
): Fault {
  const example = source.blocks.find((block) => block.kind !== 'heading')?.id ?? 'intro-1';
  return {
    file: about.file,
    line: about.lineOf(entry ?? 0),
    message: `align names ${unknown}, and no such blocks stand there to be paired. Name blocks by section and number, such as ${example}, or delete the entry`,
  };
}

function faultOf(mismatch: Mismatch, source: Version, target: Version): Fault {
  const a = mismatch.source === undefined ? undefined : source.blocks[mismatch.source];
  const b = mismatch.target === undefined ? undefined : target.blocks[mismatch.target];
  // Blocks of the source by their ids, which hold when the text changes; those of a translation by place.
  const shownName = (block: Block, version: Version) => (version === source ? block.id : block.place);
  const shownNames = (places: readonly string[], version: Version) =>
    places
      .map((place) =>
        shownName(
          version.blocks.find((block) => block.place === place)!,
          version,
        ),
      )
      .join(', ');
  const name = (block: Block | undefined, version: Version) =>
    block
      ? `the ${nameOf(block)} ${shownName(block, version)} (${version.file}:${block.line})`
      : `nothing (${version.file} ends)`;
  const entry = mismatch.settle && {
    [source.lang]: shownNames(mismatch.settle.source, source),
    [target.lang]: shownNames(mismatch.settle.target, target),
  };
  const levels = a?.kind === 'heading' && b?.kind === 'heading';
  const cure = levels
    ? 'Add the heading that one version lacks, or delete the one that is too many'
    : entry
      ? `Make the blocks pair, or if one version merges or splits, add to align in about.yml: - { en: [${entry.en}], fr: [${entry.fr}] }`
      : `Add the missing block in ${other(source.lang) === target.lang ? target.file : source.file} or delete the one that is too many`;
  return {
    file: target.file,
    line: b?.line ?? target.blocks.at(-1)?.line ?? 1,
    message: `${name(b, target)} faces ${name(a, source)}, and the two do not pair. ${cure}`,
  };
}

function nameOf(block: Block): string {
  return block.kind === 'heading' ? `heading of level ${block.depth}` : block.kind;
}
