import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { formatFault } from './hub/fault.ts';
import { contentFolder } from './hub/folder.ts';
import type { ReadHub } from './hub/read.ts';
import { factNames, workNames } from './model/index.ts';
import { fingerprint } from './blocks/cache.ts';

/**
 * One collection a kind, for the server that shows the hub as it is written. The hub is read and checked whole by
 * `readWholeHub`, against the schemas of `src/model`; the loaders put what it gives into Astro’s store, where an entry with
 * the same digest is left alone. A build hands over the hub it has read, and leaves the store empty: what lies in it
 * would be written, compiled and parsed again.
 */

let reading: { hub?: ReadHub; at: number } | undefined;

async function hubNow(fresh: boolean): Promise<ReadHub | undefined> {
  const { readWholeHub } = await import('./hub/read.ts');
  if (reading && (!fresh || Date.now() - reading.at < 200)) return reading.hub;
  const { hub, faults } = await readWholeHub();
  for (const fault of faults) console.error(formatFault(fault));
  // While developing, the last good hub stays when a file is half saved.
  reading = { hub: hub ?? reading?.hub, at: Date.now() };
  return reading.hub;
}

function hubLoader(kind: keyof ReadHub): Loader {
  return {
    name: `elan-${kind}`,
    load: async ({ store, watcher }) => {
      // Only a server watches.
      if (!watcher) {
        store.clear();
        return;
      }
      await fill(false);
      const root = contentFolder();
      watcher.add(root);
      watcher.on('all', (_event, path) => {
        if (path.includes(root)) void fill(true);
      });

      async function fill(fresh: boolean): Promise<void> {
        const hub = await hubNow(fresh);
        if (!hub) return;
        const entries = kind === 'site' ? [{ key: 'site', ...hub.site }] : hub[kind];
        const keys = new Set<string>();
        for (const { key, ...rest } of entries as { key: string; lines?: unknown; lineOf?: unknown }[]) {
          const { lines: _lines, lineOf: _lineOf, ...facts } = rest;
          const data = kind === 'site' ? facts : { key, ...facts };
          keys.add(key);
          store.set({ id: key, data, digest: fingerprint(JSON.stringify(data)) });
        }
        for (const key of store.keys()) if (!keys.has(key)) store.delete(key);
      }
    },
  };
}

/** Checked by `readHub` already; a second check here would cost time and find nothing. */
const checked = z.custom<Record<string, unknown>>();

const kinds = ['site', ...workNames, ...factNames, 'pages'] as const;

export const collections = {
  ...(Object.fromEntries(
    kinds.map((kind) => [kind, defineCollection({ loader: hubLoader(kind), schema: checked })]),
  ) as Record<(typeof kinds)[number], ReturnType<typeof defineCollection>>),
  /** The compiled text of the free pages: full MDX, by Astro. */
  prose: defineCollection({
    loader: glob({
      base: `${contentFolder()}/pages`,
      pattern: '*/{en,fr}.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.object({ title: z.string(), slug: z.string(), summary: z.string() }),
  }),
};
