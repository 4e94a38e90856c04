import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cacheFolder } from '../../src/blocks/cache.ts';
import { contentFolder } from '../../src/hub/folder.ts';
import { basePath } from '../../src/i18n/addresses.ts';
import type { Page } from './entry.ts';
import { filesIn } from './folder.ts';

/**
 * The program that renders the pages: what Astro makes of `src/`. It is compiled apart from rendering and kept, so that
 * a change of content, which it is not made of, needs neither Astro nor Vite.
 */
export interface Program {
  /** Changes when the same view may be rendered otherwise. */
  version: string;
  /** The folder of what it brings to the site as it is: scripts, fonts, icons. */
  assets: string;
  /** Every page of the hub that was handed over last. */
  pages: () => Promise<Page[]>;
}

/** What pages are compiled from. */
const sources = ['src', 'astro.config.mjs', 'package-lock.json', 'scripts/build/entry.ts'];

/** The program of this hub as it is, compiled or not. */
export function findProgram() {
  const folder = join(cacheFolder(), 'program');
  const version = digest([...sources, join(contentFolder(), 'site.yml')]);
  // The free pages are compiled; a change of one leaves the others as they are.
  const compiled = digest([join(contentFolder(), 'pages'), 'public'], version);
  const mark = join(folder, 'compiled');
  return {
    /** True when anything has changed that it is made from. */
    stale: !existsSync(mark) || readFileSync(mark, 'utf8') !== compiled,
    /**
     * Compiles it, in a process of its own: Astro, Vite and what they leave behind take as much memory as all pages of a
     * large hub. Throws when what it is made from is broken.
     */
    compile(): void {
      const script = fileURLToPath(new URL('compile.ts', import.meta.url));
      const args = [...process.execArgv, script, folder];
      // Whatever the surroundings say: what is compiled is published.
      const env = { ...process.env, NODE_ENV: 'production' };
      const { status, error } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
      if (error) throw error;
      if (status !== 0) throw new Error('The pages could not be compiled; why is said above');
      writeFileSync(mark, compiled);
    },
    /** Loads it, once it is compiled. */
    async open(): Promise<Program> {
      const modules = join(folder, 'modules');
      const name = readdirSync(modules).find((file) => file.startsWith('prerender-entry'))!;
      const address = pathToFileURL(resolve(modules, name)).href;
      const { pages } = (await import(address)) as Pick<Program, 'pages'>;
      return { version, assets: join(folder, 'assets'), pages };
    },
  };
}

/** A fingerprint of files and folders: their paths and all they hold. */
function digest(paths: string[], ...more: string[]): string {
  const hash = createHash('sha256').update([basePath(), process.version, ...more].join('\n'));
  const add = (path: string) => hash.update(`\n${path}\n`).update(readFileSync(path));
  for (const path of paths) {
    if (!existsSync(path)) continue;
    if (statSync(path).isFile()) add(path);
    else for (const file of filesIn(path)) add(join(path, file));
  }
  return hash.digest('base64url');
}
