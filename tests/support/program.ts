import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fingerprint } from '../../src/blocks/cache.ts';
import { root } from '../../scripts/paths.ts';

/** How a program ended, and what it printed. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs one of the scripts as a process of its own, on the Node that runs the tests. */
export function runScript(script: string, args: string[], env: Record<string, string>): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ code, out, err }));
  });
}

/** Deletes what a program cached for a content folder. */
export function forgetCache(content: string): void {
  rmSync(join(root, '.cache', fingerprint(resolve(root, content))), { recursive: true, force: true });
}
