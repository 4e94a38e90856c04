import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
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

const entry = fileURLToPath(new URL('entry.ts', import.meta.url));

/** What pages are compiled from. */
const sources = ['src', 'astro.config.mjs', 'package-lock.json', entry];

/** Loads the program of this hub; compiles it first when anything it is made from has changed. */
export async function openProgram(): Promise<Program> {
  const folder = join(cacheFolder(), 'program');
  const version = digest([...sources, join(contentFolder(), 'site.yml')]);
  // The free pages are compiled; a change of one leaves the others as they are.
  const compiled = digest([join(contentFolder(), 'pages'), 'public'], version);
  const mark = join(folder, 'compiled');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== compiled) {
    await compile(folder);
    writeFileSync(mark, compiled);
  }
  const modules = join(folder, 'modules');
  const name = readdirSync(modules).find((file) => file.startsWith('prerender-entry'))!;
  const { pages } = (await import(pathToFileURL(resolve(modules, name)).href)) as Pick<Program, 'pages'>;
  return { version, assets: join(folder, 'assets'), pages };
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

async function compile(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  // Loaded only now: what has been compiled already is spared it.
  const { build } = await import('astro');
  await build({
    root: '.',
    outDir: join(folder, 'assets'),
    integrations: [keep(resolve(folder, 'modules'))],
    // Astro’s own lines would bury ours.
    logLevel: 'warn',
  });
}

/**
 * Astro builds a site in two steps: it compiles modules that can render every page, then runs them and throws them
 * away. Here the second is left to us. `entry.ts` becomes the way into the modules, nothing is rendered, and before
 * they are thrown away they are put into `folder`.
 */
function keep(folder: string): AstroIntegration {
  let made: URL;
  return {
    name: 'elan',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'elan-entry',
                configEnvironment: (name) =>
                  name === 'prerender' ? { build: { rolldownOptions: { input: entry } } } : undefined,
              },
            ],
          },
        });
      },
      'astro:config:done': ({ config, setAdapter }) => {
        made = new URL('.prerender/', config.outDir);
        setAdapter({
          name: 'elan',
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'elan',
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('Pages are rendered once all is compiled')),
          teardown: async () => renameSync(made, folder),
        });
      },
    },
  };
}
