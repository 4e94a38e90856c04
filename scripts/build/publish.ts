import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../src/blocks/cache.ts';
import { withCsp } from '../../src/outputs/csp.ts';
import { dist } from '../paths.ts';

/**
 * The site is made in a folder of its own, which is kept, so that a page that has not changed is neither rendered nor
 * written again; then `dist/` is made the same. A build that fails never comes to that.
 */
export const workshop = (): string => join(cacheFolder(), 'site');

/** Which hub `dist/` was last made from, and when: otherwise it is made anew. */
const markFile = '.cache/dist.json';

/** More changed files than this, and a new `dist/` is made beside the old and put in its place at once. */
const mostInPlace = 500;

/** Deletes from the workshop what this build neither wrote nor would write: pages that are no more. */
export function pruneWorkshop(start: number): void {
  const kept = incrementalOutputs();
  for (const { path, mtime } of files(workshop()))
    if (mtime < start && !kept.has(path)) rmSync(join(workshop(), path));
}

/** What Astro would restore rather than render: outputs it knows to be up to date. */
function incrementalOutputs(): Set<string> {
  const manifest = join(cacheFolder(), 'astro/incremental-build.json');
  if (!existsSync(manifest)) return new Set();
  const { routes } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    routes: Record<string, { paths: Record<string, { outputFile: string }> }>;
  };
  return new Set(
    Object.values(routes).flatMap(({ paths }) => Object.values(paths).map(({ outputFile }) => outputFile)),
  );
}

/** Makes `dist/` the same as the workshop. Returns how many files that changed. */
export function publish(): number {
  const from = workshop();
  const mark = readMark();
  const sameHub = mark?.hub === from && existsSync(dist);
  const made = [...files(from)];
  const changed = sameHub ? made.filter(({ path, mtime }) => mtime >= mark.at && differs(path)) : made;
  const gone = sameHub ? lost(new Set(made.map(({ path }) => path))) : [];
  const at = Date.now();
  if (!sameHub || changed.length > mostInPlace) replace(from);
  else {
    for (const { path } of changed) put(path);
    for (const path of gone) rmSync(join(dist, path));
  }
  mkdirSync('.cache', { recursive: true });
  writeFileSync(markFile, JSON.stringify({ hub: from, at }));
  return changed.length + gone.length;

  function differs(path: string): boolean {
    const there = join(dist, path);
    return !existsSync(there) || !readFileSync(there).equals(finished(join(from, path)));
  }

  /** Each file is replaced whole: a reader gets the old one or the new one. */
  function put(path: string): void {
    const there = join(dist, path);
    mkdirSync(dirname(there), { recursive: true });
    writeFileSync(`${there}.new`, finished(join(from, path)));
    renameSync(`${there}.new`, there);
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

/** A file as it is published: a page gets the hashes of what is inlined in it. */
function finished(file: string): Buffer {
  const bytes = readFileSync(file);
  if (!file.endsWith('.html')) return bytes;
  const page = bytes.toString('utf8');
  const formAction = /<form[^>]+action="(https:[^"]+)"/.exec(page)?.[1];
  return Buffer.from(withCsp(page, sha256, { ...(formAction && { formAction }) }));
}

function lost(made: ReadonlySet<string>): string[] {
  return [...files(dist)].flatMap(({ path }) => (made.has(path) ? [] : [path]));
}

function replace(from: string): void {
  const [next, last] = [`${dist}.next`, `${dist}.last`];
  for (const path of [next, last]) rmSync(path, { recursive: true, force: true });
  for (const folder of folders(from)) mkdirSync(join(next, folder), { recursive: true });
  for (const { path } of files(from)) writeFileSync(join(next, path), finished(join(from, path)));
  if (existsSync(dist)) renameSync(dist, last);
  renameSync(next, dist);
  rmSync(last, { recursive: true, force: true });
}

function readMark(): { hub: string; at: number } | undefined {
  try {
    return JSON.parse(readFileSync(markFile, 'utf8')) as { hub: string; at: number };
  } catch {
    return undefined;
  }
}

/** Every folder below a folder, by its path from there, itself first. */
function* folders(root: string, folder = ''): Generator<string> {
  yield folder;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true }))
    if (entry.isDirectory()) yield* folders(root, join(folder, entry.name));
}

/** Every file below a folder, by its path from there, with the time it was last written. */
function* files(root: string, folder = ''): Generator<{ path: string; mtime: number }> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) yield* files(root, path);
    else yield { path, mtime: statSync(join(root, path)).mtimeMs };
  }
}
