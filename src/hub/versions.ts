import type { Block } from '../blocks/block.ts';
import { blocksFor } from '../blocks/cache.ts';
import { other, type Both, type Lang } from '../i18n/languages.ts';
import type { Work } from './hub.ts';
import { twinsOf } from './twins.ts';

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

/** Blocks that say the same, by language. */
export type Facing = Both<Block[]>;

/** The blocks of two versions that stand for each other, in the order of the translation. */
export function facing({ source, blocks }: VersionPair): Facing[] {
  const target = other(source);
  return twinsOf(blocks[source], blocks[target]).map((twins) =>
    source === 'en' ? { en: twins.source, fr: twins.target } : { en: twins.target, fr: twins.source },
  );
}
