import { readdir, rm } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { Lang } from '../../i18n/languages.ts';
import { indexedWords } from './pagefind-index.ts';
import type { IndexedPages } from './pages.ts';

/**
 * Words per chunk of the index, by Pagefind’s own count. A reader fetches the chunks of the words she types: its
 * default of 20,000 makes them 20 to 40 kB each.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '400';

/** What a page of ours never asks for: Pagefind’s interfaces, and the stemmer for unknown languages. */
const unused =
  /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$|^wasm\.unknown\.pagefind$|^playground$/;

/**
 * Has Pagefind index the pages of a language, in their order, each as its words parted by spaces: an elided word then
 * stands alone, and the place of a word is its number. Each field of `meta` is indexed as words, so that only the title
 * is there.
 * @throws what Pagefind has to say, with the address of the page it could not take
 */
export async function writeBundle(
  { lang, pages, words }: IndexedPages,
  folder: string,
  step: () => void,
): Promise<void> {
  const index = await open(lang);
  // One after the other: Pagefind numbers pages as they arrive, and the numbers are in the index.
  for (const { record, words: row } of pages) {
    await add(index, lang, record.url, Array.from(row, (word) => words[word]).join(' '), record.title);
    step();
  }
  await write(index, folder);
  for (const name of await readdir(folder))
    if (unused.test(name)) await rm(join(folder, name), { recursive: true });
}

/** The stem that Pagefind takes of each word, by an index of one page that has them all. */
export async function stemsOf(words: readonly string[], lang: Lang): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'elan-stems-'));
  const index = await open(lang);
  await add(index, lang, '/', words.join(' '), '');
  await write(index, folder);
  const stems = new Map<string, string>();
  for (const { stem, pages } of indexedWords(folder))
    for (const { places } of pages) for (const place of places) stems.set(words[place]!, stem);
  await rm(folder, { recursive: true });
  return stems;
}

async function open(lang: Lang): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: lang });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
  return index;
}

async function add(
  index: PagefindIndex,
  language: Lang,
  url: string,
  content: string,
  title: string,
): Promise<void> {
  const { errors } = await index.addCustomRecord({ url, language, content, meta: { title } });
  if (errors.length) throw new Error(`Pagefind could not index ${url}: ${errors.join(' ')}`);
}

async function write(index: PagefindIndex, outputPath: string): Promise<void> {
  const { errors } = await index.writeFiles({ outputPath });
  if (errors.length) throw new Error(`Pagefind wrote no index: ${errors.join(' ')}`);
  await index.deleteIndex();
}
