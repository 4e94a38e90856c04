import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { Cue } from '../domain/transcript/cue.ts';
import { contentFolder } from '../hub/folder.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Block } from './block.ts';

/**
 * The blocks of all works, parsed once: one file of them, one after another, and an index of where each version lies.
 * A file a version would cost more in opening and closing than in reading.
 */

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

/** Where a version lies in the file: offset and length in bytes. */
type Index = Record<string, [offset: number, length: number]>;

const dataFile = () => join(cacheFolder(), 'blocks.data');
const indexFile = () => join(cacheFolder(), 'blocks.json');

let index: Index | undefined;
let file: number | undefined;
let waiting: { name: string; bytes: Buffer }[] = [];
let waitingBytes = 0;

/** The length of what is on disk: not what the index says, for a program may have been stopped before it wrote that. */
function dataSize(): number {
  return statSync(dataFile(), { throwIfNoEntry: false })?.size ?? 0;
}

function open(): Index {
  if (index) return index;
  const size = dataSize();
  try {
    const written = JSON.parse(readFileSync(indexFile(), 'utf8')) as Index;
    index = Object.fromEntries(
      Object.entries(written).filter(([, [offset, length]]) => offset + length <= size),
    );
  } catch {
    index = {};
  }
  return index;
}

/** Keeps the blocks of one version of a work; they are on disk once `closeBlocks` has run. */
export function keepBlocks(digest: string, lang: Lang, blocks: readonly Block[]): void {
  keep(`${digest}.${lang}`, blocks.map(packed));
}

/** Keeps the transcript of a work in one language, like its blocks. */
export function keepCues(digest: string, lang: Lang, cues: readonly Cue[]): void {
  keep(`${digest}.${lang}.cues`, cues);
}

function keep(name: string, what: readonly unknown[]): void {
  const bytes = Buffer.from(JSON.stringify(what));
  waiting.push({ name, bytes });
  waitingBytes += bytes.length;
  if (waitingBytes > 4_000_000) flush();
}

function flush(): void {
  if (!waiting.length) return;
  mkdirSync(cacheFolder(), { recursive: true });
  const places = open();
  let end = dataSize();
  for (const { name, bytes } of waiting) {
    places[name] = [end, bytes.length];
    end += bytes.length;
  }
  appendFileSync(dataFile(), Buffer.concat(waiting.map(({ bytes }) => bytes)));
  waiting = [];
  waitingBytes = 0;
}

/** True when the blocks of a version are kept. */
export function hasBlocks(digest: string, lang: string): boolean {
  return `${digest}.${lang}` in open();
}

/** True when the transcript of a work in that language is kept. */
export function hasCues(digest: string, lang: string): boolean {
  return `${digest}.${lang}.cues` in open();
}

/** The blocks of one version of a work, in order. Throws when it was never parsed. */
export function blocksFor(digest: string, lang: Lang): Block[] {
  return (kept(`${digest}.${lang}`) as Packed[]).map(unpacked);
}

/** The lines of the transcript of a work in one language, in order. Throws when it has none. */
export function cuesFor(digest: string, lang: Lang): Cue[] {
  return kept(`${digest}.${lang}.cues`) as Cue[];
}

function kept(name: string): unknown {
  flush();
  // Written since by the reader of content, which may be another copy of this module.
  if (!open()[name]) forget();
  const place = open()[name];
  if (!place) throw new Error(`The blocks of ${name} are not in the cache. Delete .cache and build again`);
  file ??= openSync(dataFile(), 'r');
  const bytes = Buffer.allocUnsafe(place[1]);
  readSync(file, bytes, 0, place[1], place[0]);
  return JSON.parse(bytes.toString('utf8'));
}

/** A block without its words, where its HTML is a paragraph of them and no more: most are, and it is half as long. */
type Packed = Omit<Block, 'text'> & { text?: string };

const [opening, closing] = ['<p>', '</p>'];

function packed(block: Block): Packed {
  const { text, ...rest } = block;
  const plain =
    block.html.length === text.length + opening.length + closing.length &&
    block.html === opening + text + closing;
  return plain ? rest : block;
}

function unpacked(block: Packed): Block {
  return Object.assign(block, { text: block.text ?? block.html.slice(opening.length, -closing.length) });
}

function forget(): void {
  index = undefined;
  if (file !== undefined) closeSync(file);
  file = undefined;
}

/** Writes what is kept to disk, without what no work of the hub needs any more. */
export function closeBlocks(digests: ReadonlySet<string>): void {
  flush();
  const known = open();
  const kept = Object.keys(known).filter((name) => digests.has(name.slice(0, name.indexOf('.'))));
  const bytes = kept.reduce((sum, name) => sum + known[name]![1], 0);
  mkdirSync(cacheFolder(), { recursive: true });
  if (bytes < dataSize() / 2) compact(kept, known);
  else {
    index = Object.fromEntries(kept.map((name) => [name, known[name]!]));
    writeFileSync(indexFile(), JSON.stringify(index));
  }
}

function compact(names: string[], known: Index): void {
  const old = names.length ? readFileSync(dataFile()) : Buffer.alloc(0);
  const next: Index = {};
  let end = 0;
  const parts = names.map((name) => {
    const [offset, length] = known[name]!;
    next[name] = [end, length];
    end += length;
    return old.subarray(offset, offset + length);
  });
  rmSync(indexFile(), { force: true });
  writeFileSync(`${dataFile()}.new`, Buffer.concat(parts));
  renameSync(`${dataFile()}.new`, dataFile());
  writeFileSync(indexFile(), JSON.stringify(next));
  forget();
}
