import { ownWords } from '../blocks/pictures.ts';
import type { Block } from '../blocks/block.ts';
import { sameWords } from '../domain/bare-words.ts';
import { hasWords, isProse } from '../domain/words.ts';
import type { Fault } from './fault.ts';
import type { Alike } from './hub.ts';
import type { Version } from './pairing.ts';

/** Blocks of two versions that stand for each other: usually one and one. */
export interface Twins {
  source: Block[];
  target: Block[];
}

/** The twins of two versions that pair, told by the ids they share. */
export function twinsOf(source: readonly Block[], target: readonly Block[]): Twins[] {
  const known = new Map(source.map((block) => [block.id, block]));
  const twins: Twins[] = [];
  for (const block of target) {
    const ids = [block.id, ...(block.anchors ?? [])].filter((id) => known.has(id));
    // An id of its own: the further part of a block that was split.
    if (ids.length) twins.push({ source: ids.map((id) => known.get(id)!), target: [block] });
    else twins.at(-1)?.target.push(block);
  }
  return twins;
}

/** A fault for each block that says something in one version and nothing in the other: a translation left empty. */
export function checkWords(source: Version, target: Version, faults: Fault[]): void {
  for (const twins of twinsOf(source.blocks, target.blocks)) {
    const [said, unsaid] = [twins.source.some(speaks), twins.target.some(speaks)];
    if (said === unsaid) continue;
    const [empty, full] = said ? [target, source] : [source, target];
    const [block, twin] = said ? [twins.target[0]!, twins.source[0]!] : [twins.source[0]!, twins.target[0]!];
    faults.push({
      file: empty.file,
      line: block.line,
      message: `the ${block.kind} ${block.id} has no words, and its twin has (${full.file}:${twin.line}). Write them, or delete those`,
    });
  }
}

function speaks({ text }: Block): boolean {
  return hasWords(text);
}

/** The blocks that say the very same words in both versions, though they are prose: translations forgotten. */
export function alikeIn(source: readonly Block[], target: readonly Block[]): Alike[] {
  return twinsOf(source, target).flatMap(({ source: from, target: to }) => {
    const [one, twin] = [from, to].map((blocks) => blocks.map(({ text }) => text).join(' '));
    if (from[0]!.kind === 'code' || !sameWords(one!, twin!)) return [];
    const said = [from, to].map((blocks) => ownWords(blocks.map(({ html }) => html).join(' ')));
    return said.every(isProse) ? [{ id: from[0]!.id, text: one! }] : [];
  });
}
