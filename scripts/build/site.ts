import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../src/blocks/cache.ts';
import { dist as published } from '../paths.ts';

/** What `dist/` holds: read before a build, written when it is done. */
interface Mark {
  /** When its home page was written; so a `dist/` that something else has made is never taken for ours. */
  home: number;
  /** The program that rendered its pages. */
  version: string;
  /** Its files, and the key of what each was made from, where it has one. */
  files: Record<string, string>;
}

/** More changed files than this, and a new `dist/` is put together beside the old and takes its place at once. */
const mostInPlace = 500;

/**
 * The site as it is made: what is new lies in a folder of its own until all is well, what stays as it is in `dist/`.
 * A build that fails never comes to publishing; one that is stopped while it publishes leaves no mark, and the next
 * makes everything anew.
 */
export interface Site {
  /** Leaves a file as it lies in `dist/`. False when it is not there, or was made from something else. */
  keep(file: string, key?: string): boolean;
  /** Adds a file with what it holds. Throws when there is one of that name. */
  write(file: string, data: string | Uint8Array, key?: string): void;
  /** Adds a copy of a file. */
  copy(file: string, from: string, key?: string): void;
  /** Makes `dist/` hold these files and no others. Returns how many of them that changed. */
  publish(): number;
}

/**
 * Opens the site of this hub, whose pages a program of that version renders.
 * @param places where it is published, and where what is new and what is known of it lie meanwhile
 */
export function openSite(version: string, places = { dist: published, cache: cacheFolder() }): Site {
  const { dist, cache } = places;
  const markFile = join(cache, 'dist.json');
  const next = join(cache, 'next');
  const known = readMark(markFile);
  const old = known && known.home === homeTime(dist) ? known : undefined;
  const files: Mark['files'] = {};
  const made: string[] = [];
  const folders = new Set<string>();
  rmSync(next, { recursive: true, force: true });

  function add(file: string, key: string): string {
    if (file in files) throw new Error(`There are two files ${file}.`);
    files[file] = key;
    made.push(file);
    const path = join(next, file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return path;
  }

  return {
    keep(file, key = '') {
      if (old?.files[file] !== key || (key && old.version !== version)) return false;
      if (file in files || !existsSync(join(dist, file))) return false;
      files[file] = key;
      return true;
    },
    write(file, data, key = '') {
      writeFileSync(add(file, key), data);
    },
    copy(file, from, key = '') {
      copyFileSync(from, add(file, key));
    },
    publish() {
      const changed = old ? made.filter((file) => differs(file)) : made;
      const gone = Object.keys(old?.files ?? {}).filter((file) => !(file in files));
      rmSync(markFile, { force: true });
      if (!old) swap(next);
      else if (changed.length > mostInPlace) swap(beside(changed));
      else {
        for (const file of changed) move(file, dist);
        for (const file of gone) remove(file);
      }
      const mark: Mark = { home: homeTime(dist) ?? 0, version, files };
      writeFileSync(markFile, JSON.stringify(mark));
      return changed.length + gone.length;
    },
  };

  function differs(file: string): boolean {
    const there = join(dist, file);
    return !existsSync(there) || !readFileSync(there).equals(readFileSync(join(next, file)));
  }

  /** Takes a file away, and the folders that held nothing else. */
  function remove(file: string): void {
    rmSync(join(dist, file), { force: true });
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder))
      try {
        rmdirSync(join(dist, folder));
      } catch {
        return;
      }
  }

  /** Puts a new file into a folder whole: a reader gets the old one or the new one. */
  function move(file: string, folder: string): void {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    renameSync(join(next, file), join(folder, file));
  }

  /** A folder of what is new and of what stays, which until the old folder goes is in both. */
  function beside(changed: readonly string[]): string {
    const whole = `${next}.whole`;
    rmSync(whole, { recursive: true, force: true });
    const isNew = new Set(changed);
    for (const file of Object.keys(files)) {
      if (isNew.has(file)) move(file, whole);
      else {
        mkdirSync(dirname(join(whole, file)), { recursive: true });
        linkSync(join(dist, file), join(whole, file));
      }
    }
    return whole;
  }

  function swap(folder: string): void {
    const last = `${dist}.last`;
    rmSync(last, { recursive: true, force: true });
    if (existsSync(dist)) renameSync(dist, last);
    renameSync(folder, dist);
    rmSync(last, { recursive: true, force: true });
  }
}

function homeTime(dist: string): number | undefined {
  return statSync(join(dist, 'index.html'), { throwIfNoEntry: false })?.mtimeMs;
}

/** Nothing where there is none, or a program was stopped while it wrote it. */
function readMark(file: string): Mark | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Mark;
  } catch {
    return undefined;
  }
}
