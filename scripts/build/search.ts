import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, fingerprint } from '../../src/blocks/cache.ts';
import { codeVersion } from '../../src/blocks/version.ts';
import type { Catalogue } from '../../src/library/catalogue.ts';
import { searchRecords } from '../../src/library/records.ts';
import { buildSearch } from '../../src/search/bundle.ts';
import { filesIn } from './folder.ts';
import type { Site } from './site.ts';

/** Puts the search bundles beside the pages; they are built anew only when what they index has changed. */
export async function publishSearch(
  catalogue: Catalogue,
  site: Site,
  say: (progress: string) => void,
): Promise<string> {
  const records = searchRecords(catalogue);
  const cached = join(cacheFolder(), 'search');
  const key = fingerprint(codeVersion('src/search'), JSON.stringify(records));
  const own = join(cached, key);
  const fresh = existsSync(own);
  if (!fresh) {
    const making = `${own}.part`;
    rmSync(making, { recursive: true, force: true });
    mkdirSync(making, { recursive: true });
    await buildSearch({ records, out: making, progress: say });
    rmSync(own, { recursive: true, force: true });
    cpSync(making, own, { recursive: true });
    for (const name of readdirSync(cached))
      if (join(cached, name) !== own) rmSync(join(cached, name), { recursive: true });
  }
  for (const file of filesIn(own)) if (!site.keep(file, key)) site.copy(file, join(own, file), key);
  return `${records.length} pages${fresh ? ', unchanged' : ''}`;
}
