import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, fingerprint } from '../../src/blocks/cache.ts';
import { codeVersion } from '../../src/blocks/version.ts';
import type { SearchRecord } from '../../src/outputs/search-record.ts';
import { buildSearch } from '../../src/search/bundle.ts';
import { elanContender } from './elan.ts';
import { buildPlain, plainContender } from './plain.ts';
import type { Contender } from './searcher.ts';

/** What to index. */
export interface IndexOptions {
  /** Names the set of records: `whole`. */
  name: string;
  records: readonly SearchRecord[];
  /** True to keep our index although the program that makes it has changed. */
  keep: boolean;
  /** True to leave plain Pagefind out. */
  alone: boolean;
  say: (progress: string) => void;
}

/** Builds the indexes, unless they lie there as they would be built, and opens them. */
export async function contenders({ name, records, keep, alone, say }: IndexOptions): Promise<Contender[]> {
  const content = fingerprint(JSON.stringify(records));
  const version = keep ? [content] : [content, codeVersion('src/search')];
  const elan = await made(`elan-${name}`, version, say, async (out) => {
    const progress = everySecond((said) => say(`elan-${name}: ${said}`));
    await buildSearch({ records: [...records], out, progress });
  });
  const own = await elanContender(elan, records);
  if (alone) return [own];
  const plain = await made(`plain-${name}`, [content], say, (out) => buildPlain(records, out));
  return [plainContender(plain, records), own];
}

/** A folder that was made of these things: the parts of the key it must bear. */
async function made(
  name: string,
  key: readonly string[],
  say: (progress: string) => void,
  make: (out: string) => Promise<void>,
): Promise<string> {
  const folder = join(cacheFolder(), 'search-eval', name);
  const stamp = `${folder}.key`;
  const kept = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : [];
  if (key.every((part, place) => kept[place] === part)) return folder;
  say(`${name}: indexing`);
  rmSync(stamp, { force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const start = performance.now();
  await make(folder);
  writeFileSync(stamp, key.join(' '));
  say(`${name}: indexed in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return folder;
}

/** Passes on what is said, at most once a second. */
function everySecond(say: (progress: string) => void): (progress: string) => void {
  let last = performance.now();
  return (said) => {
    if (performance.now() - last < 1000) return;
    last = performance.now();
    say(said);
  };
}
