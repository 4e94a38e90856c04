import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { cutTable, type Row } from './tables.ts';

/** What the files of a language are, by the folder they lie in. */
export const shelves = ['words', 'lists', 'pairs', 'lexicon', 'endings', 'names', 'texts', 'facets'] as const;

/** Files of one language. */
export interface Shelf {
  /** Adds a file, deflated. */
  add(name: string, bytes: Uint8Array | string): void;
  /** Adds the files of a table, of about so many bytes each. Returns what their keys begin from, parted by spaces. */
  table(name: string, rows: readonly Row[], size: number, also?: (row: Row) => string[]): string;
  /** Names the folder by ten letters of what is in it: it may be cached for ever. */
  close(): { at: string; bytes: Record<(typeof shelves)[number], number> };
}

/** Opens a shelf in a folder; each file is written as it comes, since those of a large hub would fill the memory. */
export function openShelf(folder: string): Shelf {
  const part = join(folder, 'part');
  const hash = createHash('sha256');
  const bytes = Object.fromEntries(shelves.map((name) => [name, 0])) as ReturnType<Shelf['close']>['bytes'];
  const folders = new Set<string>();

  function write(name: string, deflated: Uint8Array): void {
    const path = join(part, `${name}.bin`);
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(path));
    writeFileSync(path, deflated);
    hash.update(`${name}\n`).update(deflated);
    const shelf = name.split('/')[0] as keyof typeof bytes;
    if (shelf in bytes) bytes[shelf] += deflated.length;
  }

  return {
    add: (name, own) => write(name, deflateRawSync(own)),
    table(name, rows, size, also) {
      const { files, from } = cutTable(rows, size, also);
      files.forEach((file, at) => write(`${name}/${at.toString(36)}`, file));
      return from.join(' ');
    },
    close() {
      const at = hash.digest('hex').slice(0, 10);
      renameSync(part, join(folder, at));
      return { at, bytes };
    },
  };
}
