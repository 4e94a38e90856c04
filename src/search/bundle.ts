import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { close } from 'pagefind';
import { languages, other, type Both, type Lang } from '../i18n/languages.ts';
import type { SearchRecord } from '../outputs/search-record.ts';
import { facetsOf } from './make/facets.ts';
import { makeLexicon, type Translations } from './make/lexicon.ts';
import { namesOf } from './make/names.ts';
import { stemsOf, writeBundle } from './make/pagefind-bundle.ts';
import { bundleVersion, pagefindVersion } from './make/pagefind-index.ts';
import { pairFiles } from './make/pairs.ts';
import { indexedPages, numberWorks, type IndexedPage, type IndexedPages } from './make/pages.ts';
import { stemsFromIndex } from './make/stems.ts';
import { cutTable, type Row } from './make/tables.ts';
import { termsOf, type Term } from './make/terms.ts';
import { textPieces } from './make/texts.ts';
import { commonTranslations, irregularForms, nearWords } from './make/word-lists.ts';
import { formsOfRow, lexiconRows, linksOf, wordRows } from './make/words-table.ts';
import { fold, isStopWord } from './normalise.ts';
import { form, runtimeForm, type Plan } from './plan.ts';

/** What to index, and where to put it. */
export interface SearchBuild {
  records: SearchRecord[];
  /** The folder of the built site; what is made goes into `search/en/` and `search/fr/` in it. */
  out: string;
  /** Told how far it is: “120 of 300”. */
  progress?: (said: string) => void;
  /** The lexicon, made or kept from the last time; `makeLexicon` unless said. */
  lexicon?: typeof makeLexicon;
  /** The version of Pagefind whose files are read; an index of another is left to its runtime. */
  version?: string;
}

/** What was built for one language. */
export interface SearchBundle {
  lang: Lang;
  pages: number;
  /** Bytes by what they are: Pagefind’s bundle is not among them, nor what its runtime needs. */
  bytes: Record<'words' | 'lists' | 'pairs' | 'lexicon' | 'endings' | 'names' | 'texts' | 'facets', number>;
}

/** The pages of a language, its terms, and the stem of any word. */
interface Indexed {
  indexed: IndexedPages;
  terms: Term[];
  readable: boolean;
  stemOf: (word: string) => string;
}

/** How many places count as one. */
const grain = 2;

/** Bytes of a file of a table: small hubs have small ones, and large ones not too many. */
const fileSize = (words: number) => Math.max(300, Math.round(22 * words ** 0.25));

/** A hub of so many words is large: the lists of its frequent words are long. */
const large = 2_000_000;

/** From which count on a word is frequent, and above which it is in so many places that its pairs are too. */
const frequentIn = (words: number) =>
  words < large ? [0, 0] : [Math.max(400, Math.round(words / 18_000)), words / 800];

/** Places of one piece of text: the smaller, the less is fetched for a result; but each is a file. */
const pieceSize = (words: number) =>
  words < 400_000 ? 64 : words < 1_000_000 ? 96 : words < 8_000_000 ? 160 : 256;

/**
 * Indexes the hub, a folder for each language. Pagefind is the index of record; from its files, tables are cut of which
 * a reader needs few and small ones. The same records give the same bytes, in whichever order they come. A language
 * without records has no folder.
 * @throws what Pagefind has to say, with the address of the record it could not take
 */
export async function buildSearch({
  records: given,
  out,
  progress = () => undefined,
  lexicon: make = makeLexicon,
  version = pagefindVersion,
}: SearchBuild): Promise<SearchBundle[]> {
  // What is learnt depends on the order of the sentences by a hair’s breadth.
  const records = given.toSorted((a, b) => (a.url < b.url ? -1 : 1));
  let done = 0;
  const step = () => progress(`${++done} of ${records.length} pages`);
  const { works, both } = numberWorks(records);
  const seed = commonTranslations();
  const made: Partial<Both<Indexed>> = {};
  try {
    for (const lang of languages) {
      const folder = join(out, 'search', lang);
      await rm(folder, { recursive: true, force: true });
      const indexed = indexedPages(records, works, lang);
      if (indexed.pages.length)
        made[lang] = await index(indexed, folder, wordsOfSeed(seed, lang), version, step);
    }
  } finally {
    await close();
  }
  progress('learning translations');
  const lexicon =
    made.en && made.fr
      ? make(records, seed, (word, lang) => made[lang]!.stemOf(word))
      : { en: new Map(), fr: new Map() };
  const bundles: SearchBundle[] = [];
  for (const lang of languages) {
    const own = made[lang];
    if (!own) continue;
    progress(`writing ${lang}`);
    bundles.push(await write(lang, own, made[other(lang)], lexicon[lang], join(out, 'search', lang)));
  }
  return bundles;

  async function write(
    lang: Lang,
    { indexed, terms, readable, stemOf }: Indexed,
    twin: Indexed | undefined,
    translations: Translations,
    folder: string,
  ): Promise<SearchBundle> {
    const { pages } = indexed;
    const words = pages.reduce((sum, page) => sum + page.words.length, 0);
    const [size, piece] = [fileSize(words), pieceSize(words)];
    const files = new Map<string, Uint8Array>();
    const addTable = (name: string, rows: Row[], also?: (row: Row) => string[]): string => {
      const { files: cut, from } = cutTable(rows, size, also);
      cut.forEach((file, at) => files.set(`${name}/${at.toString(36)}`, file));
      return from.join(' ');
    };

    const links = linksOf(irregularForms(lang), stemOf, terms, lang);
    const { rows, lists } = wordRows(terms, links);
    const from = addTable('words', rows, formsOfRow);
    lists.forEach((list, at) => files.set(`lists/${at.toString(36)}`, deflateRawSync(list)));

    const [frequent = 0, tooFrequent = 0] = frequentIn(words);
    const often = terms.filter(
      (term) => term.count >= frequent && term.count <= tooFrequent && isTelling(term, lang),
    );
    const pairs = often.length ? pairFiles(indexed, often, grain) : { count: 0, files: [] };
    let pair = 0;
    for (const file of pairs.files) files.set(`pairs/${(pair++).toString(36)}`, deflateRawSync(file));

    const near = linksOf(nearWords(lang), stemOf, terms, lang);
    const stems = new Set(terms.map(({ stem }) => stem));
    const stemsThere = new Set(twin?.terms.map(({ stem }) => stem));
    const formsOfSeed = Map.groupBy(wordsOfSeed(seed, lang), stemOf);
    const lexiconTable = lexiconRows(translations, near, stems, stemsThere, formsOfSeed);
    const endings = new Map<string, number>();
    for (const { forms, count } of terms)
      for (const written of forms) endings.set(fold(written), (endings.get(fold(written)) ?? 0) + count);
    const tables: [name: string, rows: Row[], also?: (row: Row) => string[]][] = [
      ['lexicon', lexiconTable, formsOfRow],
      ['endings', [...endings].map(([word, count]) => ({ key: reversed(word), value: count.toString(36) }))],
      ['names', namesOf(pages, lang)],
    ];
    for (const [name, tableRows, also] of tables)
      files.set(`${name}/from`, deflateRawSync(addTable(name, tableRows, also)));
    if (!readable) files.set('works', deflateRawSync(JSON.stringify(addresses(pages))));
    files.set('facets', deflateRawSync(JSON.stringify(facetsOf(pages))));
    for (const page of pages)
      textPieces(page, piece).forEach((text, at) =>
        files.set(`texts/${page.work.toString(36)}-${at.toString(36)}`, deflateRawSync(JSON.stringify(text))),
      );

    const at = fingerprintOf(files);
    const plan: Plan = {
      form: readable ? form : runtimeForm,
      at,
      works: pages.length,
      both,
      words,
      grain,
      piece,
      frequent: pairs.count ? [frequent, tooFrequent] : [],
      pairs: pairs.count,
      from,
    };
    await writeFiles(folder, at, files);
    await writeFile(join(folder, 'plan.json'), JSON.stringify(plan));
    return { lang, pages: pages.length, bytes: bytesOf(files) };
  }
}

/** The bundle of Pagefind for the pages, and what its files say of them. */
async function index(
  indexed: IndexedPages,
  folder: string,
  seed: string[],
  version: string,
  step: () => void,
): Promise<Indexed> {
  const { lang, words } = indexed;
  const bundle = join(folder, 'pagefind');
  await writeBundle(indexed, bundle, step);
  const readable = bundleVersion(bundle) === version;
  // Words of another version of Pagefind are looked up by its runtime, and each is its own stem here.
  const own = readable ? stemsFromIndex(bundle, indexed) : words.map(fold);
  const known = new Map(words.map((word, at) => [word, own[at]!]));
  const lists = [...irregularForms(lang).flat(), ...nearWords(lang).flat(), ...seed];
  const further = [...new Set(lists)].filter((word) => !known.has(word));
  const more = readable ? await stemsOf(further, lang) : new Map<string, string>();
  return {
    indexed,
    terms: termsOf(indexed, own, grain),
    readable,
    stemOf: (word) => known.get(word) ?? more.get(word) ?? fold(word),
  };
}

function isTelling({ forms }: Term, lang: Lang): boolean {
  return forms.some((form) => !isStopWord(fold(form), lang));
}

/** The work of each address, for Pagefind’s runtime, which knows pages by these. */
function addresses(pages: readonly IndexedPage[]): Record<string, number> {
  return Object.fromEntries(pages.map(({ record, work }) => [record.url, work]));
}

function wordsOfSeed(seed: [en: string, fr: string][], lang: Lang): string[] {
  return [...new Set(seed.map(([en, fr]) => (lang === 'en' ? en : fr)))];
}

function reversed(word: string): string {
  return [...word].reverse().join('');
}

/** Ten letters of the files’ names and contents: a folder of that name may be cached for ever. */
function fingerprintOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) hash.update(`${name}\n`).update(files.get(name)!);
  return hash.digest('hex').slice(0, 10);
}

async function writeFiles(folder: string, at: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const folders = new Set([...files.keys()].map((name) => join(folder, at, name, '..')));
  for (const one of folders) await mkdir(one, { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(folder, at, `${name}.bin`), bytes);
  // Its files bear hashes of what was indexed; its entry does not.
  await rename(join(folder, 'pagefind'), join(folder, at, 'pagefind'));
}

function bytesOf(files: ReadonlyMap<string, Uint8Array>): SearchBundle['bytes'] {
  const bytes = { words: 0, lists: 0, pairs: 0, lexicon: 0, endings: 0, names: 0, texts: 0, facets: 0 };
  for (const [name, { length }] of files) {
    const of = name.split('/')[0]!;
    if (Object.hasOwn(bytes, of)) bytes[of as keyof typeof bytes] += length;
  }
  return bytes;
}
