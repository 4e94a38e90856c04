import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { cacheFolder } from '../../src/blocks/cache.ts';
import { formatFault } from '../../src/hub/fault.ts';
import { shown } from '../../src/hub/folder.ts';
import { readHub, type ReadHub } from '../../src/hub/read.ts';
import { writeRecords } from '../../src/hub/record.ts';
import { fixture } from './fixture.ts';

/** A copy of the fixture hub that a test may break. Paths are from the hub’s folder. */
export interface Draft {
  folder: string;
  read(path: string): string;
  write(path: string, content: string | Uint8Array): void;
  /** Replaces words that stand in the file exactly once; throws otherwise. */
  edit(path: string, from: string, to: string): void;
  remove(path: string): void;
  /** `path:line` of the first line on which the words stand; throws when they stand nowhere. */
  at(path: string, words: string): string;
  /** What `npm run check` would print, a fault a line, but with paths from the hub’s folder. */
  faults(): string[];
  /** The same, with paths as seen from where the command runs. */
  printed(): string[];
  /** The hub that was read. Throws when it has faults. */
  hub(): ReadHub;
  /** The same, and records what a build would when it publishes. */
  publish(): ReadHub;
}

// All drafts of a test file share one cache, which is not that of the repository’s own hub.
const drafts = mkdtempSync(join(tmpdir(), 'elan-drafts-'));
const before = process.env.ELAN_CONTENT;
process.env.ELAN_CONTENT = drafts;
afterAll(() => {
  rmSync(cacheFolder(), { recursive: true, force: true });
  rmSync(drafts, { recursive: true, force: true });
  if (before === undefined) delete process.env.ELAN_CONTENT;
  else process.env.ELAN_CONTENT = before;
});

/** Copies the fixture hub, for the test that asks. */
export function draftHub(): Draft {
  const folder = mkdtempSync(join(drafts, 'hub-'));
  cpSync(fixture, folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const place = (path: string) => join(folder, path);
  const read = (path: string) => readFileSync(place(path), 'utf8');
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(place(path)), { recursive: true });
    writeFileSync(place(path), content);
  };
  const printed = () => readHub(folder).faults.map(formatFault);
  const sound = () => {
    const { hub, faults, records } = readHub(folder);
    if (!hub) throw new Error(faults.map(formatFault).join('\n'));
    return { hub, records };
  };
  return {
    folder,
    read,
    write,
    edit(path, from, to) {
      const parts = read(path).split(from);
      if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in ${path}.`);
      write(path, parts.join(to));
    },
    remove: (path) => rmSync(place(path), { recursive: true }),
    at(path, words) {
      const line = read(path)
        .split('\n')
        .findIndex((text) => text.includes(words));
      if (line < 0) throw new Error(`“${words}” does not stand in ${path}.`);
      return `${path}:${line + 1}`;
    },
    faults: () => printed().map((fault) => fault.replaceAll(`${shown(folder)}/`, '')),
    printed,
    hub: () => sound().hub,
    publish() {
      const { hub, records } = sound();
      if (writeRecords(records).length) throw new Error('A record could not be written.');
      return hub;
    },
  };
}

/** Writes words in place of a paragraph, unless said otherwise the last one of an article, and gives the faults. */
export function faultsOf(
  words: string,
  file = 'articles/merged-rope/en.mdx',
  before = 'Both versions end in the same way.',
): { draft: Draft; faults: string[] } {
  const draft = draftHub();
  draft.edit(file, before, words);
  return { draft, faults: draft.faults() };
}
