import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Fault } from './fault.ts';

/** The content folder: `ELAN_CONTENT`, taken from the current folder, else the hub’s own. */
export function contentFolder(): string {
  return process.env.ELAN_CONTENT || 'content';
}

/** A path as the editor sees it from where the command runs. */
export function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/') || path;
}

/** The names in a folder, sorted, without what the system leaves about; empty where there is no such folder. */
export function names(folder: string): { files: string[]; folders: string[] } {
  if (!existsSync(folder)) return { files: [], folders: [] };
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    // What begins with a dot is a repository's or a system's own.
    ({ name }) => !name.startsWith('.') && name !== 'Thumbs.db',
  );
  const pick = (kept: typeof entries) => kept.map(({ name }) => name).sort();
  return {
    files: pick(entries.filter((entry) => !entry.isDirectory())),
    folders: pick(entries.filter((entry) => entry.isDirectory())),
  };
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** The text of a file with `\n` line ends; a fault when it is not UTF-8, nothing when it is not there. */
export function readText(path: string, faults: Fault[]): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  try {
    return decoder.decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    faults.push({
      file: shown(path),
      line: firstBadLine(bytes),
      message: 'the file is not UTF-8. Save it again in the encoding UTF-8',
    });
    return undefined;
  }
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from);
    const stop = end < 0 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(from, stop));
    } catch {
      return line;
    }
    from = stop + 1;
  }
  return 1;
}

/** A fault for each file that has no place in a folder. */
export function strays(
  folder: string,
  found: string[],
  belongs: (name: string) => boolean,
  cure: string,
  faults: Fault[],
): void {
  for (const name of found)
    if (!belongs(name))
      faults.push({
        file: shown(join(folder, name)),
        line: 1,
        message: `no such file belongs here. ${cure}`,
      });
}
