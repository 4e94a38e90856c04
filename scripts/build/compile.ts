import { renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroIntegration } from 'astro';

/** Compiles the pages into a folder: `node scripts/build/compile.ts <folder>`. */
const folder = process.argv[2];
if (!folder) throw new Error('Say into which folder to compile');
const entry = fileURLToPath(new URL('entry.ts', import.meta.url));
rmSync(folder, { recursive: true, force: true });
await build({
  root: '.',
  outDir: join(folder, 'assets'),
  integrations: [keep(resolve(folder, 'modules'))],
  // Astro’s own lines would bury ours.
  logLevel: 'warn',
});

/**
 * Astro builds a site in two steps: it compiles modules that can render every page, then runs them and throws them
 * away. Here the second is left to us. `entry.ts` becomes the way into the modules, nothing is rendered, and before
 * they are thrown away they are put where they are kept.
 */
function keep(modules: string): AstroIntegration {
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
          teardown: async () => renameSync(made, modules),
        });
      },
    },
  };
}
