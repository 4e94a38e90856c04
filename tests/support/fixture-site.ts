import { serve } from '../../scripts/server.ts';
import { join } from 'node:path';
import { elsewhere } from './elsewhere.ts';

/** The site of the fixture hub, served for the browser tests of a file: it has recordings of both kinds. */
export interface FixtureSite {
  /** The whole address of a page: `/en/tips/measure-twice/`. */
  at(path: string): string;
  /** A built file. */
  read(path: string): string;
  close(): Promise<void>;
}

/** Builds and serves it. Takes some ten seconds. */
export async function serveFixture(): Promise<FixtureSite> {
  const site = elsewhere();
  await site.build({ SITE_URL: '', BASE_PATH: '' });
  const server = await serve({ dir: join(site.folder, 'dist') });
  return {
    at: (path) => server.url.replace(/\/$/, '') + path,
    read: site.read,
    async close() {
      await server.close();
      site.remove();
    },
  };
}
