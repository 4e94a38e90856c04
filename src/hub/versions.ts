import type { Block } from '../blocks/block.ts';
import { blocksFor } from '../blocks/cache.ts';
import { languages, type Both, type Lang } from '../i18n/languages.ts';
import type { Work } from './hub.ts';

/** Blocks that say the same: usually one of each version, more where one merges or splits. */
export type Twins = Both<Block[]>;

/** The two versions of a work. */
export interface VersionPair {
  source: Lang;
  files: Both;
  blocks: Both<readonly Block[]>;
}

/** Both versions with their blocks, from the cache; nothing where a work has one language. */
export function versionsOf({ texts: { en, fr }, digest, about }: Work): VersionPair | undefined {
  if (!en || !fr) return undefined;
  const blocks = { en: blocksFor(digest, 'en'), fr: blocksFor(digest, 'fr') };
  return { source: about.source, files: { en: en.file, fr: fr.file }, blocks };
}

/** The blocks of two versions by the ids they share, in the order of the English one. */
export function twinsOf(blocks: Both<readonly Block[]>): Twins[] {
  const first = new Map<string, string>();
  for (const lang of languages)
    for (const { id, anchors } of blocks[lang]) for (const anchor of anchors ?? []) first.set(anchor, id);
  const groups = new Map<string, Twins>();
  for (const lang of languages)
    for (const block of blocks[lang]) {
      const id = first.get(block.id) ?? block.id;
      const twins = groups.get(id) ?? { en: [], fr: [] };
      twins[lang].push(block);
      groups.set(id, twins);
    }
  return [...groups.values()].filter(({ en, fr }) => en.length && fr.length);
}
