import { execFile } from 'node:child_process';
import { cpSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cache, content, root } from '../paths.ts';

const program = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Builds the hub in a copy of the program, so that `dist/` stays as it is. The copy is kept: the next time, only what
 * has changed is built.
 * @returns the folder of the built site
 * @throws when the build fails; its faults are in the message
 */
export async function buildApart(): Promise<string> {
  const folder = join(cache, 'search-eval-site');
  for (const name of program) {
    rmSync(join(folder, name), { recursive: true, force: true });
    // With their times: what was compiled from them need not be compiled again.
    cpSync(join(root, name), join(folder, name), { recursive: true, preserveTimestamps: true });
  }
  const packages = join(folder, 'node_modules');
  if (!existsSync(packages)) symlinkSync(join(root, 'node_modules'), packages, 'junction');
  await promisify(execFile)(process.execPath, ['scripts/search-eval/build-site.ts'], {
    cwd: folder,
    env: { ...process.env, ELAN_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1e8,
  });
  return join(folder, 'dist');
}
