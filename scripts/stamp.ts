import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cache, content, dist, root } from './paths.ts';

const inputs = ['src', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json'].map((name) =>
  join(root, name),
);
const settings = ['SITE_URL', 'BASE_PATH', 'ELAN_CONTENT'];
const stampFile = join(cache, 'built.json');

/** What is no input though it lies among them: a repository's own records, and what file managers leave. */
const ignored = new Set(['.git', '.DS_Store', 'node_modules']);

/** What was built from what: a fingerprint of the inputs, and the moment the built home page was written. */
interface Stamp {
  inputs: string;
  output: number;
}

/**
 * A fingerprint of all that a build reads: path, size and time of change of every file, and the settings.
 * Take it before the build, so that a file saved meanwhile makes the build out of date.
 * @returns SHA-256 in hexadecimal
 */
export function fingerprint(paths = [...inputs, content], env: NodeJS.ProcessEnv = process.env): string {
  const hash = createHash('sha256');
  for (const name of settings) hash.update(`${name}=${env[name] ?? ''}\n`);
  for (const path of paths) addTo(hash, path);
  return hash.digest('hex');
}

/** True when `dist/` holds what the inputs as they are now would give. */
export function freshBuild(): boolean {
  const stamp = readStamp();
  return stamp !== undefined && stamp.output === outputTime() && stamp.inputs === fingerprint();
}

/** Notes that `dist/` was built from the inputs of that fingerprint. */
export function markBuilt(builtFrom: string): void {
  const output = outputTime();
  if (output === undefined) return;
  mkdirSync(cache, { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ inputs: builtFrom, output } satisfies Stamp));
}

/** When the built home page was written; so a build that left no stamp is never taken for one that did. */
function outputTime(): number | undefined {
  return statSync(join(dist, 'index.html'), { throwIfNoEntry: false })?.mtimeMs;
}

function readStamp(): Stamp | undefined {
  if (!existsSync(stampFile)) return undefined;
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8')) as Stamp;
  } catch {
    return undefined;
  }
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) {
    hash.update(`${relative(root, path)}\n${found.size} ${found.mtimeMs}\n`);
    return;
  }
  for (const entry of readdirSync(path).sort()) {
    if (!ignored.has(entry)) addTo(hash, join(path, entry));
  }
}
