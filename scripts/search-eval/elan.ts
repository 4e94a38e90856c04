import type { SearchRecord } from '../../src/outputs/search-record.ts';
import { createEngine } from '../../src/search/engine.ts';
import { bundledSize } from './code.ts';
import { placer, type Contender } from './searcher.ts';
import { shelve } from './shelf.ts';

/**
 * Our own search, on the bundles that `buildSearch` wrote, in this process.
 * @param folder the folder that holds `search/`
 */
export async function elanContender(folder: string, records: readonly SearchRecord[]): Promise<Contender> {
  const place = placer(records);
  return {
    name: 'elan',
    code: await bundledSize('src/search/engine.ts'),
    start(lang) {
      const served = shelve(folder);
      const engine = createEngine({ base: served.base, lang });
      return {
        served,
        async search(text, first) {
          const { hits, box } = await engine.search({ text }, { count: 10, ...(first && { first }) });
          return { hits: hits.map(({ url }) => place(url)), box: box.map(({ url }) => place(url)) };
        },
      };
    },
  };
}
