import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../i18n/languages.ts';
import { fold, isStopWord } from '../normalise.ts';
import { form, runtimeForm, type Plan } from '../plan.ts';
import { facetsOf } from './facets.ts';
import type { Translations } from './lexicon.ts';
import { namesOf } from './names.ts';
import { stemsOf, writeBundle } from './pagefind-bundle.ts';
import { bundleVersion } from './pagefind-index.ts';
import type { IndexedPage, IndexedPages } from './pages.ts';
import { pairFiles } from './pairs.ts';
import { openShelf, type shelves } from './shelf.ts';
import { stemsFromIndex } from './stems.ts';
import type { Row } from './tables.ts';
import { termsOf, type Term } from './terms.ts';
import { textPieces } from './texts.ts';
import { irregularForms, nearWords } from './word-lists.ts';
import { formsOfRow, lexiconRows, linksOf, wordRows } from './words-table.ts';

/** The pages of a language, its terms, and the stem of any word. */
export interface IndexedLanguage {
  indexed: IndexedPages;
  terms: Term[];
  /** False where Pagefind’s files are of a version that is not read here. */
  readable: boolean;
  stemOf: (word: string) => string;
}

/** What was built for one language. */
export interface SearchBundle {
  lang: Lang;
  pages: number;
  /** Bytes by what they are: Pagefind’s bundle is not among them, nor what its runtime needs. */
  bytes: Record<(typeof shelves)[number], number>;
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
 * Has Pagefind index the pages of a language, and reads from its files what it made of them.
 * @param options.seed words of the hand-made lexicon, whose stems are asked for beside those of the pages
 * @param options.version the version of Pagefind whose files are read
 */
export async function indexLanguage(
  indexed: IndexedPages,
  folder: string,
  { seed, version, step }: { seed: readonly string[]; version: string; step: () => void },
): Promise<IndexedLanguage> {
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

/** What the tables of a language are cut from, beside its own pages. */
export interface Beside {
  /** The terms of the other language; none where the hub has none of it. */
  there: readonly Term[];
  translations: Translations;
  /** Words of the hand-made lexicon, in this language. */
  seed: readonly string[];
  /** How many works are in both languages. */
  both: number;
}

/** Writes the files of a language, beside the bundle of Pagefind that lies in the folder. */
export function writeLanguage(
  { indexed, terms, readable, stemOf }: IndexedLanguage,
  folder: string,
  { there, translations, seed, both }: Beside,
): SearchBundle {
  const { lang, pages } = indexed;
  const shelf = openShelf(folder);
  const words = pages.reduce((sum, page) => sum + page.words.length, 0);
  const [size, piece] = [fileSize(words), pieceSize(words)];

  const links = linksOf(irregularForms(lang), stemOf, terms, lang);
  const { rows, lists } = wordRows(terms, links);
  const from = shelf.table('words', rows, size, formsOfRow);
  lists.forEach((list, at) => shelf.add(`lists/${at.toString(36)}`, list));

  const frequent = frequentIn(words);
  const often = terms.filter((term) => isBetween(term.count, frequent) && isTelling(term, lang));
  const pairs = often.length ? pairFiles(indexed, often, grain) : { count: 0, files: [] };
  let pair = 0;
  for (const file of pairs.files) shelf.add(`pairs/${(pair++).toString(36)}`, file);

  const near = linksOf(nearWords(lang), stemOf, terms, lang);
  const known = { own: stemsIn(terms), there: stemsIn(there), forms: Map.groupBy(seed, stemOf) };
  const further: [name: string, rows: Row[], also?: (row: Row) => string[]][] = [
    ['lexicon', lexiconRows(translations, near, known), formsOfRow],
    ['endings', endingRows(terms)],
    ['names', namesOf(pages, lang)],
  ];
  for (const [name, own, also] of further) shelf.add(`${name}/from`, shelf.table(name, own, size, also));

  if (!readable) shelf.add('works', JSON.stringify(addresses(pages)));
  shelf.add('facets', JSON.stringify(facetsOf(pages)));
  for (const page of pages)
    textPieces(page, piece).forEach((text, at) =>
      shelf.add(`texts/${page.work.toString(36)}-${at.toString(36)}`, JSON.stringify(text)),
    );

  const { at, bytes } = shelf.close();
  // Its files bear hashes of what was indexed; its entry does not.
  renameSync(join(folder, 'pagefind'), join(folder, at, 'pagefind'));
  const plan: Plan = {
    form: readable ? form : runtimeForm,
    at,
    works: pages.length,
    both,
    words,
    grain,
    piece,
    frequent: pairs.count ? frequent : [],
    pairs: pairs.count,
    from,
  };
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
  return { lang, pages: pages.length, bytes };
}

function stemsIn(terms: readonly Term[]): Set<string> {
  return new Set(terms.map(({ stem }) => stem));
}

function isBetween(count: number, [from = 0, upTo = 0]: readonly number[]): boolean {
  return count >= from && count <= upTo;
}

function isTelling({ forms }: Term, lang: Lang): boolean {
  return forms.some((word) => !isStopWord(fold(word), lang));
}

/** Every form by its letters from the last to the first, with how often its term stands anywhere. */
function endingRows(terms: readonly Term[]): Row[] {
  const counts = new Map<string, number>();
  for (const { forms, count } of terms)
    for (const word of forms.map(fold)) counts.set(word, (counts.get(word) ?? 0) + count);
  return [...counts].map(([word, count]) => ({
    key: [...word].reverse().join(''),
    value: count.toString(36),
  }));
}

/** The work of each address, for Pagefind’s runtime, which knows pages by these. */
function addresses(pages: readonly IndexedPage[]): Record<string, number> {
  return Object.fromEntries(pages.map(({ record, work }) => [record.url, work]));
}
