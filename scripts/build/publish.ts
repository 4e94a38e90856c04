import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../src/blocks/cache.ts';
import { dist } from '../paths.ts';

/**
 * The site is made in a folder of its own, which is kept, so that a page that has not changed is neither rendered nor
 * written again; then `dist/` is made the same. A build that fails never comes to that.
 */
export const workshop = (): string => join(cacheFolder(), 'site');

/** Which hub `dist/` was last made from, and when: of another one it is made anew. */
const markFile = '.cache/dist.json';

/** The files this hub had when it was last published. */
const listFile = () => join(cacheFolder(), 'files.json');

/** More changed files than this, and a new `dist/` is made beside the old and put in its place at once. */
const mostInPlace = 500;

/** Makes `dist/` of these files of the workshop. Returns how many files that changed. */
export function publish(files: readonly string[]): number {
  const from = workshop();
  const mark = readJson<{ hub: string; at: number }>(markFile);
  const sameHub = mark?.hub === from && existsSync(dist);
  const changed = sameHub ? files.filter((file) => differs(file, mark.at)) : files;
  const now = new Set(files);
  const gone = (readJson<string[]>(listFile()) ?? []).filter((file) => !now.has(file));
  const at = Date.now();
  if (!sameHub || changed.length > mostInPlace) replace(files);
  else {
    for (const file of changed) put(file);
    for (const file of gone) rmSync(join(dist, file), { force: true });
  }
  for (const file of gone) rmSync(join(from, file), { force: true });
  writeFileSync(listFile(), JSON.stringify(files));
  writeFileSync(markFile, JSON.stringify({ hub: from, at }));
  return changed.length + gone.length;
}

/** Whether a file of the workshop is to be put into `dist/`: written since, and other than what is there. */
function differs(file: string, since: number): boolean {
  const here = join(workshop(), file);
  if (statSync(here).mtimeMs < since) return false;
  const there = join(dist, file);
  return !existsSync(there) || !readFileSync(there).equals(readFileSync(here));
}

/** Each file is replaced whole: a reader gets the old one or the new one. */
function put(file: string): void {
  const there = join(dist, file);
  mkdirSync(dirname(there), { recursive: true });
  copyFileSync(join(workshop(), file), `${there}.new`);
  renameSync(`${there}.new`, there);
}

function replace(files: readonly string[]): void {
  const [next, last] = [`${dist}.next`, `${dist}.last`];
  for (const path of [next, last]) rmSync(path, { recursive: true, force: true });
  for (const folder of new Set(files.map((file) => dirname(file))))
    mkdirSync(join(next, folder), { recursive: true });
  for (const file of files) copyFileSync(join(workshop(), file), join(next, file));
  if (existsSync(dist)) renameSync(dist, last);
  renameSync(next, dist);
  rmSync(last, { recursive: true, force: true });
}

/** Nothing where there is no such file, or a program was stopped while it wrote it. */
function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
