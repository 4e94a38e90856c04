import { serve } from '../../scripts/server.ts';
import { basePath } from '../../src/i18n/addresses.ts';
import { dist } from './site.ts';

/** Serves the built site for a whole run of browser tests, whose `baseURL` it becomes. */
export default async function serveDist(): Promise<() => Promise<void>> {
  const server = await serve({ dir: dist, base: basePath() });
  // The workers read the configuration again, with this in their environment.
  process.env.ELAN_BASE_URL = server.url;
  return server.close;
}
