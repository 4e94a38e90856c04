import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fingerprint } from '../src/blocks/cache.ts';
import { edit, generate } from './bench/hub.ts';
import { measure, type Cost } from './bench/measure.ts';

/**
 * `npm run bench [pages …]`: builds generated hubs cold, unchanged and with one file changed, beside the same Markdown
 * through a bare Eleventy in the same run. Search and pictures, cached by content, are counted apart.
 * The site in `dist/` is kept and put back.
 */
const sizes = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const pages = sizes.length ? sizes : [100, 1000, 5000];
const folder = resolve('.cache/bench');
mkdirSync(folder, { recursive: true });
const kept = join(folder, 'dist-kept');
if (existsSync('dist')) cpSync('dist', kept, { recursive: true });

const eleventy = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
if (!existsSync(eleventy)) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '@11ty/eleventy@3.1.2'], {
    stdio: 'inherit',
  });
}

const row = (name: string, count: number, cost: Cost, base: Cost) =>
  console.log(
    `${name.padEnd(26)} ${cost.cpu.toFixed(1).padStart(7)} s ${(cost.cpu / base.cpu).toFixed(2).padStart(6)} × ${cost.memory.toFixed(0).padStart(6)} MB ${((cost.cpu * 1000) / count).toFixed(2).padStart(7)} ms a page`,
  );

for (const count of pages) {
  const { hub, markdown } = generate(folder, count / 2);
  // Before Eleventy, not right before ours: for some seconds a file system handles new files with more care than others
  // when as many have just gone.
  rmSync(join('.cache', fingerprint(hub)), { recursive: true, force: true });
  rmSync('dist', { recursive: true, force: true });
  const once = (env: NodeJS.ProcessEnv = {}) =>
    // As `npm run build` runs it: on a Node that was asked for the same as ours.
    measure([...process.execArgv, 'scripts/bench/once.ts'], { ELAN_CONTENT: hub, ...env });
  console.log(`\n${count} pages`);
  rmSync(join(folder, 'eleventy-out'), { recursive: true, force: true });
  const base = await measure(
    [eleventy, '--quiet', `--input=${markdown}`, `--output=${join(folder, 'eleventy-out')}`],
    { NODE_COMPILE_CACHE: undefined },
    folder,
  );
  row('Eleventy, bare', count, base, base);
  row('Élan, cold', count, await once(), base);
  const clean = treeHash('dist');
  row('Élan, unchanged', count, await once(), base);
  edit(hub, 'edited');
  row('Élan, one file changed', count, await once(), base);
  const changed = treeHash('dist');
  rmSync(join('.cache', fingerprint(hub)), { recursive: true, force: true });
  await once();
  console.log(
    `byte-identical to a clean build: ${treeHash('dist') === changed ? 'yes' : 'NO'}; changed since the first: ${clean === changed ? 'NO' : 'yes'}`,
  );
  const whole = await once({ ELAN_BENCH: 'whole' });
  row('with search and pictures', count, whole, base);
  row('the same again', count, await once({ ELAN_BENCH: 'whole' }), base);
}

rmSync('dist', { recursive: true, force: true });
if (existsSync(kept)) {
  cpSync(kept, 'dist', { recursive: true });
  rmSync(kept, { recursive: true });
}

function treeHash(root: string): string {
  const hash = createHash('sha256');
  const visit = (path: string) => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const file = join(path, entry.name);
      if (entry.isDirectory()) visit(file);
      else hash.update(file).update(readFileSync(file));
    }
  };
  visit(root);
  return hash.digest('hex');
}
