import { align, type Declared, type Mismatch, type Pair } from '../domain/alignment.ts';
import { followBlocks } from '../domain/freshness.ts';
import { nameBlocks, recorded, type WorkRecord } from '../domain/record.ts';
import { wordsMark } from '../domain/bare-words.ts';
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
  const are = recorded(source.blocks, record, source.lang);
  nameBlocks(source.blocks, are, record);
  const one = (at: number) => {
    const { id, kind, text, anchors = [] } = source.blocks[at]!;
    return { id, heading: kind === 'heading', also: anchors, text, was: are[at] };
  };
  if (!target) {
    const { blocks, gone } = followBlocks(
      source.blocks.map((_, at) => ({ source: [one(at)] })),
      record,
    );
    return { paired: true, blocks, gone, stale: [], moved: [] };
  }
  shareSections(source.blocks, target.blocks);
  const known = knownTwins(target.blocks, record, source.lang);
  const { pairs, mismatches } = alignNamed(source, target, known, declared);
  for (const mismatch of mismatches)
    faults.push(
      mismatch.unknown === undefined
        ? faultOf(mismatch, source, target, known)
        : unknownFault(mismatch, source, about),
    );
  if (mismatches.length) return { paired: false, ...record, stale: [], moved: [] };
  const twins = uncross(pairs, source.blocks, target.blocks, known);
  const textOf = (at: number) => target.blocks[at]!.text;
  const { blocks, gone, stale } = followBlocks(
    twins.map((pair) => ({ source: pair.source.map(one), twin: pair.target.map(textOf).join(' ') })),
    record,
  );
  blocks.forEach(({ also }, at) => also && (source.blocks[at]!.anchors = also));
  const found: Pairing = { paired: true, blocks, gone, stale: [], moved: [] };
  twins.forEach((twin, number) => {
    const from = twin.source.map((at) => source.blocks[at]!);
    const to = twin.target.map((at) => target.blocks[at]!);
    shareIds(from, to);
    const { id } = from[0]!;
    const lines = { [source.lang]: from[0]!.line, [target.lang]: to[0]!.line } as Both<number>;
    if (twin !== pairs[number]) found.moved.push({ id, lines });
    if (!stale[number]) return;
    to[0]!.stale = true;
    found.stale.push({ id, ...stale[number], lines });
  });
  return found;
}

/** Gives the blocks of a translation the ids of what they translate. */
function shareIds(source: readonly Block[], target: readonly Block[]): void {
  const [first, ...more] = source as [Block, ...Block[]];
  target.forEach((block, step) => {
    block.id = step ? `${first.id}-${'abcdefgh'[step] ?? step}` : first.id;
  });
  const anchors = [first.anchors ?? [], ...more.map(({ id, anchors = [] }) => [id, ...anchors])].flat();
  if (anchors.length) target[0]!.anchors = anchors;
  const parts = target.slice(1).map(({ id }) => id);
  if (parts.length) first.anchors = [...(first.anchors ?? []), ...parts];
}

/** The id under which each block of a translation was published, where its words are those that were; else nothing. */
function knownTwins(blocks: readonly Block[], record: WorkRecord, source: Lang): (string | undefined)[] {
  if (!record.blocks.length || record.source !== source) return blocks.map(() => undefined);
  const ids = new Map<string, string | undefined>();
  for (const { id, twin } of record.blocks) if (twin) ids.set(twin, ids.has(twin) ? undefined : id);
  const marks = blocks.map(({ text }) => wordsMark(text));
  return marks.map((mark) => (marks.indexOf(mark) === marks.lastIndexOf(mark) ? ids.get(mark) : undefined));
}

/**
 * Aligns by structure and declarations. A declaration names blocks by the ids they were published under, which survive
 * edits before them, or by place: what fits is taken.
 */
function alignNamed(
  source: Version,
  target: Version,
  known: readonly (string | undefined)[],
  declared: readonly Record<Lang, string[]>[],
): ReturnType<typeof align> {
  const placeOf = new Map(source.blocks.map(({ id, place }) => [id, place]));
  const targetPlaceOf = new Map(
    target.blocks.flatMap(({ place }, at) => (known[at] ? [[known[at], place]] : [])),
  );
  const entries = (places: ReadonlyMap<string, string>[]): Declared[] =>
    declared.map((entry) => ({
      source: entry[source.lang].map((name) => places[0]?.get(name) ?? name),
      target: entry[target.lang].map((name) => places[1]?.get(name) ?? name),
    }));
  const byId = align(source.blocks, target.blocks, entries([placeOf, targetPlaceOf]));
  if (!byId.mismatches.length || !declared.length) return byId;
  const byPlace = align(source.blocks, target.blocks, entries([]));
  // By place a declaration may come to fit other blocks than those it was made for.
  const estranged = byPlace.pairs.some((pair) =>
    pair.target.some((at) => {
      const id = known[at];
      return placeOf.has(id ?? '') && !pair.source.some((from) => source.blocks[from]!.id === id);
    }),
  );
  return estranged || byPlace.mismatches.length >= byId.mismatches.length ? byId : byPlace;
}

/**
 * Pairs in the order of the source, where a block was moved in one version alone: its published twin, word for word,
 * is recognised where it stands, and what is left pairs in order.
 */
function uncross(
  pairs: readonly Pair[],
  source: readonly Block[],
  target: readonly Block[],
  known: readonly (string | undefined)[],
): readonly Pair[] {
  const at = new Map(source.map(({ id }, index) => [id, index]));
  const single = pairs.filter((pair) => pair.source.length === 1 && pair.target.length === 1);
  const wanted = new Map<number, number>();
  for (const { target: to } of single) {
    const from = at.get(known[to[0]!] ?? '');
    if (from !== undefined && single.some((pair) => pair.source[0] === from)) wanted.set(from, to[0]!);
  }
  if (single.every((pair) => [undefined, pair.target[0]].includes(wanted.get(pair.source[0]!)))) return pairs;
  const asked = new Set(wanted.values());
  const left = single.flatMap(({ target: to }) => (asked.has(to[0]!) ? [] : to));
  const next = pairs.map((pair) => {
    if (!single.includes(pair)) return pair;
    const to = wanted.get(pair.source[0]!) ?? left.shift()!;
    return to === pair.target[0] ? pair : { source: pair.source, target: [to] };
  });
  const fits = next.every(
    ({ source: [from], target: [to] }, number) =>
      next[number] === pairs[number] ||
      (source[from!]!.kind === target[to!]!.kind && source[from!]!.depth === target[to!]!.depth),
  );
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

function faultOf(
  mismatch: Mismatch,
  source: Version,
  target: Version,
  known: readonly (string | undefined)[],
): Fault {
  const a = mismatch.source === undefined ? undefined : source.blocks[mismatch.source];
  const b = mismatch.target === undefined ? undefined : target.blocks[mismatch.target];
  // By the ids they were published under, which hold when the text changes; by place where they have none yet.
  const shownName = (block: Block, version: Version) =>
    version === source ? block.id : (known[target.blocks.indexOf(block)] ?? block.place);
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
