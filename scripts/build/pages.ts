import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../src/blocks/cache.ts';
import { afterLoad } from '../../src/outputs/after-load.ts';
import { withCsp } from '../../src/outputs/csp.ts';
import type { Program } from './program.ts';

/** The keys of the pages as they lie in the workshop, by file, and the program that rendered them. */
interface Kept {
  version: string;
  keys: Record<string, string>;
}

/**
 * Renders every page whose key has changed into a folder, where the others lie already.
 * @returns the files of all pages, and how many were rendered
 */
export async function renderPages(
  { version, pages }: Program,
  out: string,
  say: (progress: string) => void,
): Promise<{ files: string[]; rendered: number }> {
  const keptFile = join(cacheFolder(), 'pages.json');
  const kept = readKept(keptFile, version);
  const keys: Record<string, string> = {};
  const files = new Set<string>();
  let rendered = 0;
  for (const { file, key, render } of await pages()) {
    if (files.has(file)) throw new Error(`Two pages have the address ${file}.`);
    files.add(file);
    if (key !== undefined) keys[file] = key;
    if (key !== undefined && kept[file] === key && existsSync(join(out, file))) continue;
    // Should this be stopped half-way, what has been rendered since must not pass for what is kept.
    if (rendered++ === 0) rmSync(keptFile, { force: true });
    write(join(out, file), finished(file, await render()));
    say(`${rendered}`);
  }
  writeFileSync(keptFile, JSON.stringify({ version, keys } satisfies Kept));
  return { files: [...files], rendered };
}

function readKept(file: string, version: string): Kept['keys'] {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return kept.version === version ? kept.keys : {};
  } catch {
    return {};
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

/** A page gets the hashes of what is inlined in it, and its modules wait for the first paint. */
function finished(file: string, text: string): string {
  if (!file.endsWith('.html')) return text;
  const page = afterLoad(text);
  const formAction = /<form[^>]+action="(https:[^"]+)"/.exec(page)?.[1];
  return withCsp(page, sha256, { ...(formAction && { formAction }) });
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
