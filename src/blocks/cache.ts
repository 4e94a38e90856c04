import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { contentFolder } from '../hub/folder.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Block } from './block.ts';

/** A fingerprint of anything, short enough for a file name. */
export function fingerprint(...parts: string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 22);
}

/** The cache of this content folder: each hub built with the program has its own. */
export function cacheFolder(): string {
  return join('.cache', fingerprint(resolve(contentFolder())));
}

function blockFile(digest: string, lang: Lang): string {
  return join(cacheFolder(), 'blocks', `${digest}.${lang}.json`);
}

let made = false;

/** Keeps the blocks of one version of a work. */
export function keepBlocks(digest: string, lang: Lang, blocks: readonly Block[]): void {
  if (!made) mkdirSync(join(cacheFolder(), 'blocks'), { recursive: true });
  made = true;
  writeFileSync(blockFile(digest, lang), JSON.stringify(blocks));
}

/** The blocks of one version of a work, in order. Throws when it was never parsed. */
export function blocksFor(digest: string, lang: Lang): Block[] {
  return JSON.parse(readFileSync(blockFile(digest, lang), 'utf8')) as Block[];
}

/** The cached blocks there are, as `digest.lang`. */
export function cachedBlocks(): Set<string> {
  try {
    return new Set(readdirSync(join(cacheFolder(), 'blocks')).map((name) => name.replace(/\.json$/, '')));
  } catch {
    return new Set();
  }
}

/** Deletes what no work of the hub needs any more. */
export function pruneBlocks(digests: ReadonlySet<string>): void {
  for (const name of cachedBlocks())
    if (!digests.has(name.split('.')[0]!)) rmSync(join(cacheFolder(), 'blocks', `${name}.json`));
}
