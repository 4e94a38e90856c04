import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { languages, type Lang } from '../i18n/languages.ts';
import type { SearchRecord } from '../outputs/search-record.ts';
import { indexable } from './normalise.ts';

/** What to index, and where to put it. */
export interface SearchBuild {
  records: SearchRecord[];
  /** The folder of the built site; bundles go into `search/en/` and `search/fr/` in it. */
  out: string;
  /** Told how far it is: “120 of 300”. */
  progress?: (said: string) => void;
}

/** What was built for one language. */
export interface SearchBundle {
  lang: Lang;
  pages: number;
  bytes: number;
}

/**
 * Words per chunk of the index, by Pagefind’s own count. A reader fetches the chunks of the words she types: its
 * default of 20,000 makes them 20 to 40 kB each.
 */
const chunkSize = '400';

/** What a page of ours never asks for: Pagefind’s interfaces, and the stemmer for unknown languages. */
const unused =
  /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$|^wasm\.unknown\.pagefind$|^playground$/;

/**
 * Indexes the hub with Pagefind, a bundle per language, since a bundle stems in one. The same records give the same
 * bytes, in whichever order they come. A language without records has no bundle.
 * @throws what Pagefind has to say, with the address of the record it could not take
 */
export async function buildSearch({ records, out, progress }: SearchBuild): Promise<SearchBundle[]> {
  const before = process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = before ?? chunkSize;
  const bundles: SearchBundle[] = [];
  let done = 0;
  const step = () => progress?.(`${++done} of ${records.length}`);
  try {
    for (const lang of languages) {
      const own = records.filter((record) => record.lang === lang).sort(byAddress);
      const folder = join(out, 'search', lang);
      await rm(folder, { recursive: true, force: true });
      if (own.length)
        bundles.push({ lang, pages: own.length, bytes: await writeBundle(own, folder, lang, step) });
    }
  } finally {
    await close();
    if (before === undefined) delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  }
  return bundles;
}

async function writeBundle(
  records: SearchRecord[],
  folder: string,
  lang: Lang,
  step: () => void,
): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: lang });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
  // One after the other: Pagefind numbers pages as they arrive, and the numbers are in the index.
  for (const record of records) {
    await add(index, record);
    step();
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length) throw new Error(`Pagefind wrote no index: ${written.errors.join(' ')}`);
  await index.deleteIndex();
  return tidy(folder);
}

/**
 * Gives Pagefind one record. Each field of `meta` is indexed as words, so that only the title is there; a filter’s
 * values come back with a result and are no words.
 */
async function add(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { url, lang, section, title, topics, people, date, passages } = record;
  const { errors } = await index.addCustomRecord({
    url,
    language: lang,
    content: indexable(passages.map(({ text }) => text).join('\n')),
    meta: { title: indexable(title) },
    filters: { kind: [section], topic: topics, person: people },
    // Pages without a value would be left out of a list that is sorted by it.
    sort: { date: date ?? '0000' },
  });
  if (errors.length) throw new Error(`Pagefind could not index ${url}: ${errors.join(' ')}`);
}

/** Takes away what is never asked for. Resolves to the bytes of what stays. */
async function tidy(folder: string): Promise<number> {
  for (const name of await readdir(folder))
    if (unused.test(name)) await rm(join(folder, name), { recursive: true });
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Newest first, so that they stand first where only facets are chosen; then by address. */
function byAddress(a: SearchRecord, b: SearchRecord): number {
  return compare(b.date ?? '', a.date ?? '') || compare(a.url, b.url);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
