import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What was found before, by a fingerprint of all that it follows from. */
export interface Memory {
  /** What was found under a key; else what `find` gives now. */
  recall<T>(key: string, find: () => T): T;
  /** Keeps what was asked for in this run, and nothing else. */
  close(): void;
}

/** Opens a memory kept in a file. The file may be deleted at any time. */
export function openMemory(file: string): Memory {
  const before = read(file);
  const now: Record<string, unknown> = {};
  let isNew = false;
  return {
    recall<T>(key: string, find: () => T): T {
      if (!(key in before)) isNew = true;
      const found = key in before ? (before[key] as T) : find();
      now[key] = found;
      return found;
    },
    close() {
      if (!isNew && Object.keys(now).length === Object.keys(before).length) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(now));
    },
  };
}

/** Nothing where nothing was kept, or where a program was stopped while it wrote. */
function read(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}
