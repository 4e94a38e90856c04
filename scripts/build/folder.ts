import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The paths of all files below a folder, from there, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Copies a folder into another, but for what lies there since and is as long. Returns the paths of its files. */
export function copyInto(out: string, folder: string): string[] {
  const files = filesIn(folder);
  for (const file of files) {
    const [here, there] = [join(folder, file), join(out, file)];
    const { size, mtimeMs } = statSync(here);
    const found = statSync(there, { throwIfNoEntry: false });
    if (found && found.size === size && found.mtimeMs > mtimeMs) continue;
    mkdirSync(dirname(there), { recursive: true });
    copyFileSync(here, there);
  }
  return files;
}
