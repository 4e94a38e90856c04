import { align, type Declared, type Mismatch } from '../domain/alignment.ts';
import { other, type Lang } from '../i18n/languages.ts';
import type { Block } from '../blocks/block.ts';
import type { Fault } from './fault.ts';

/** One version of a work with the file it stands in. */
export interface Version {
  lang: Lang;
  file: string;
  blocks: Block[];
}

/**
 * Gives every block its id, the same in both versions: that of the source, by place.
 * A target block that says more than one source block bears the further ids as anchors of its own.
 * What does not pair becomes a fault of the target’s file which names both lines and the declaration that would settle it.
 * @returns whether the two pair
 */
export function pair(
  source: Version,
  target: Version | undefined,
  declared: readonly Record<Lang, string[]>[],
  about: { file: string; lineOf(entry: number): number },
  faults: Fault[],
): boolean {
  for (const block of source.blocks) block.id = block.place;
  if (!target) return true;
  shareSections(source.blocks, target.blocks);
  const entries: Declared[] = declared.map((entry) => ({
    source: entry[source.lang],
    target: entry[target.lang],
  }));
  const { pairs, mismatches } = align(source.blocks, target.blocks, entries);
  for (const mismatch of mismatches)
    faults.push(
      mismatch.unknown === undefined
        ? faultOf(mismatch, source, target)
        : unknownFault(mismatch, source, about),
    );
  for (const { source: from, target: to } of pairs) {
    const [first, ...more] = from.map((at) => source.blocks[at]!);
    to.forEach((at, step) => {
      const block = target.blocks[at]!;
      block.id = step ? `${first!.id}-${'abcdefgh'[step] ?? step}` : first!.id;
    });
    if (more.length) target.blocks[to[0]!]!.anchors = more.map(({ id }) => id);
    if (to.length > 1) source.blocks[from[0]!]!.anchors = to.slice(1).map((at) => target.blocks[at]!.id);
  }
  return !mismatches.length;
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
  const example = source.blocks.find((block) => block.kind !== 'heading')?.place ?? 'intro-1';
  return {
    file: about.file,
    line: about.lineOf(entry ?? 0),
    message: `align names ${unknown}, and no such blocks stand there to be paired. Name blocks by section and number, such as ${example}, or delete the entry`,
  };
}

function faultOf(mismatch: Mismatch, source: Version, target: Version): Fault {
  const a = mismatch.source === undefined ? undefined : source.blocks[mismatch.source];
  const b = mismatch.target === undefined ? undefined : target.blocks[mismatch.target];
  const name = (block: Block | undefined, version: Version) =>
    block
      ? `the ${nameOf(block)} ${block.place} (${version.file}:${block.line})`
      : `nothing (${version.file} ends)`;
  const entry = mismatch.settle && {
    [source.lang]: mismatch.settle.source.join(', '),
    [target.lang]: mismatch.settle.target.join(', '),
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
