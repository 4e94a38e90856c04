import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/paths.ts';

/** A copy of the program that builds the fixture hub, so that the hub’s own site stays as it is. */
export interface Elsewhere {
  folder: string;
  /** Builds with these settings. Rejects when the build fails. */
  build(env?: NodeJS.ProcessEnv): Promise<void>;
  /** A built file. */
  read(path: string): string;
  /** Paths of all built files, from `dist/`. */
  files(): string[];
  /** One fingerprint of all built files. */
  fingerprint(): string;
  /** Forgets all that was built and cached. */
  clean(): void;
  remove(): void;
}

const copied = [
  'src',
  'scripts',
  'public',
  'tests/fixtures',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies the program, with its packages by a link. */
export function elsewhere(): Elsewhere {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'elan-elsewhere-')));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const dist = join(folder, 'dist');
  const files = () =>
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
      .sort();
  return {
    folder,
    async build(env = {}) {
      await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
        cwd: folder,
        env: { ...process.env, ELAN_CONTENT: 'tests/fixtures/hub', ASTRO_TELEMETRY_DISABLED: '1', ...env },
        maxBuffer: 1e7,
      });
    },
    read: (path) => readFileSync(join(dist, path), 'utf8'),
    files,
    fingerprint() {
      const hash = createHash('sha256');
      for (const path of files()) hash.update(path).update(readFileSync(join(dist, path)));
      return hash.digest('hex');
    },
    clean() {
      for (const name of ['dist', '.cache', '.astro'])
        rmSync(join(folder, name), { recursive: true, force: true });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
