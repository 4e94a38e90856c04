import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './cache.ts';

/**
 * A fingerprint of program files. Astro knows which modules a page imports, not which shaped its data:
 * so what was cached by a module is void as soon as that module changes.
 */
export function codeVersion(...folders: string[]): string {
  const parts: string[] = [];
  const visit = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (/\.(tsx?|astro|css|mjs)$/.test(entry.name)) parts.push(path, readFileSync(path, 'utf8'));
    }
  };
  for (const folder of folders) visit(folder);
  return fingerprint(...parts);
}
