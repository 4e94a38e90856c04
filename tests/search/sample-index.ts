import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { SearchRecord } from '../../src/outputs/search-record.ts';
import { buildSearch, type SearchBundle } from '../../src/search/bundle.ts';

/** An index in a folder of its own. */
export interface SampleIndex {
  out: string;
  /** Its address, as an engine takes it. */
  base: string;
  bundles: SearchBundle[];
  /** What the build said. */
  said: string[];
  remove(): Promise<void>;
}

/** Builds an index; of another version of Pagefind than the one whose files are read, if one is named. */
export async function sampleIndex(records: SearchRecord[], version?: string): Promise<SampleIndex> {
  const out = await mkdtemp(join(tmpdir(), 'elan-search-'));
  const said: string[] = [];
  const bundles = await buildSearch({
    records,
    out,
    progress: (text) => said.push(text),
    ...(version && { version }),
  });
  return {
    out,
    base: `${pathToFileURL(out).href}/`,
    bundles,
    said,
    remove: () => rm(out, { recursive: true }),
  };
}

/** Lets the program fetch from the disk, as a browser does from the site. */
export function fetchFromDisk(): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const [path = ''] = address.split('?');
    return new Response(new Uint8Array(await readFile(new URL(path))));
  });
}
