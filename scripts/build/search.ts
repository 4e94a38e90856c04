import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, fingerprint } from '../../src/blocks/cache.ts';
import { codeVersion } from '../../src/blocks/version.ts';
import type { Catalogue } from '../../src/library/catalogue.ts';
import { searchRecords } from '../../src/library/records.ts';
import { buildSearch } from '../../src/search/bundle.ts';
import { makeLexicon, type Translations } from '../../src/search/make/lexicon.ts';
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
  const key = fingerprint(indexVersion(), JSON.stringify(records));
  const own = join(cached, key);
  const fresh = existsSync(own);
  if (!fresh) {
    const making = `${own}.part`;
    rmSync(making, { recursive: true, force: true });
    mkdirSync(making, { recursive: true });
    await buildSearch({ records, out: making, progress: say, lexicon: keptLexicon });
    rmSync(own, { recursive: true, force: true });
    cpSync(making, own, { recursive: true });
    for (const name of readdirSync(cached))
      if (join(cached, name) !== own) rmSync(join(cached, name), { recursive: true });
  }
  for (const file of filesIn(own)) if (!site.keep(file, key)) site.copy(file, join(own, file), key);
  return `${records.length} pages${fresh ? ', unchanged' : ''}`;
}

/** What an index is made by: the program, and the lists of words that it starts from. */
function indexVersion(): string {
  const folder = 'src/search/data';
  const lists = readdirSync(folder).sort();
  return fingerprint(
    codeVersion('src/search'),
    ...lists.map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}

/** The lexicon of the last time, where no text of two versions has changed since: learning takes the longest. */
const keptLexicon: typeof makeLexicon = (records, seed, stemOf) => {
  const versions = Map.groupBy(records, ({ work }) => work);
  const pairs = versions
    .values()
    .filter((own) => own.length > 1)
    .flatMap((own) => own.map(({ work, lang, title, passages }) => [work, lang, title, passages]))
    .toArray();
  const key = fingerprint(indexVersion(), JSON.stringify(pairs));
  const file = join(cacheFolder(), 'lexicon.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptLexicon) : undefined;
  if (kept?.key === key) return { en: new Map(kept.en), fr: new Map(kept.fr) };
  const made = makeLexicon(records, seed, stemOf);
  writeFileSync(file, JSON.stringify({ key, en: [...made.en], fr: [...made.fr] } satisfies KeptLexicon));
  return made;
};

interface KeptLexicon {
  key: string;
  en: [string, Translations extends Map<string, infer Row> ? Row : never][];
  fr: KeptLexicon['en'];
}
