import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBundle } from '../../../src/search/make/pagefind-bundle.ts';
import { bundleVersion, indexedWords, pagefindVersion } from '../../../src/search/make/pagefind-index.ts';
import { indexedPages, numberWorks, type IndexedPages } from '../../../src/search/make/pages.ts';
import { stemsFromIndex } from '../../../src/search/make/stems.ts';
import { termsOf } from '../../../src/search/make/terms.ts';
import { readList } from '../../../src/search/read/lists.ts';
import { sampleRecords } from '../sample-records.ts';

let folder: string;
let bundle: string;
let indexed: IndexedPages;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'elan-index-'));
  bundle = join(folder, 'pagefind');
  indexed = indexedPages(sampleRecords, numberWorks(sampleRecords).works, 'fr');
  await writeBundle(indexed, bundle, () => undefined);
  await close();
});

afterAll(() => rm(folder, { recursive: true }));

describe('A reader finds a word at the places where Pagefind has it', () => {
  it('in every page, and nowhere else', () => {
    const terms = termsOf(indexed, stemsFromIndex(bundle, indexed), 1);
    const ours = terms.flatMap(({ stem, forms, list }) =>
      readList(list, 1, forms.length).flatMap(({ work, places }) =>
        places.map((at) => `${stem} ${work} ${at}`),
      ),
    );
    const theirs = [...indexedWords(bundle)].flatMap(({ stem, pages }) =>
      pages.flatMap(({ page, places }) => places.map((at) => `${stem} ${indexed.pages[page]!.work} ${at}`)),
    );
    // Of little words no more than two places are kept in a page.
    expect(theirs).toEqual(expect.arrayContaining(ours));
    const telling = (row: string) => !/^(d|l|le|la|de|il|un|ce|ne|les|des) /.test(row);
    expect(ours.filter(telling).sort()).toEqual(theirs.filter(telling).sort());
  });

  it('under the stem that Pagefind has for it', () => {
    const stems = stemsFromIndex(bundle, indexed);
    const stemOf = (word: string) => stems[indexed.words.indexOf(word)];
    expect(stemOf('entreprise')).toBe('entrepris');
    expect(stems.filter((stem) => stem === undefined)).toEqual([]);
  });
});

describe('An editor is told in a sentence', () => {
  async function changed(change: (bytes: Buffer) => Buffer): Promise<string> {
    const copy = join(folder, 'copy');
    await rm(copy, { recursive: true, force: true });
    await cp(bundle, copy, { recursive: true });
    const [name] = await readdir(join(copy, 'index'));
    const file = join(copy, 'index', name!);
    await writeFile(file, change(await readFile(file)));
    return copy;
  }

  it('that a file of the index bears another mark', async () => {
    const copy = await changed((bytes) => {
      const plain = gunzipSync(bytes);
      plain.write('somebodyelse');
      return gzipSync(plain);
    });
    expect(() => stemsFromIndex(copy, indexed)).toThrow(`is not as Pagefind ${pagefindVersion} writes it`);
  });

  it('that the index has other places than the pages have words', () => {
    const [first, ...rest] = indexed.pages;
    const longer = { ...first!, words: Uint32Array.from([...first!.words, 0]) };
    expect(() => stemsFromIndex(bundle, { ...indexed, pages: [longer, ...rest] })).toThrow(
      /places for \d+ words/,
    );
  });

  it('that the index has a word where no page has it', () => {
    const swapped = { ...indexed, pages: indexed.pages.toReversed() };
    expect(() => stemsFromIndex(bundle, swapped)).toThrow(/where no page has it/);
  });

  it('and gets no index from a damaged file', async () => {
    const copy = await changed((bytes) => bytes.subarray(0, bytes.length / 2));
    expect(() => stemsFromIndex(copy, indexed)).toThrow();
  });
});

it('The version of Pagefind that is installed is the one whose files are read', () => {
  expect(bundleVersion(bundle)).toBe(pagefindVersion);
});
