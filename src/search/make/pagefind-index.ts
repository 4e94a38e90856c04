import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';

/** The version of Pagefind whose files this module reads. Their form is no public contract. */
export const pagefindVersion = '1.6.0';

/** A word of the index: its stem without accents, and the places of it, by page in the order they were added. */
export interface IndexedWord {
  stem: string;
  pages: { page: number; places: number[] }[];
}

type PackedPage = [gap: number, places: number[], meta: number[]];
type PackedWord = [stem: string, pages: PackedPage[], variants: [word: string, pages: PackedPage[]][]];

/** The version of the bundle in a folder. */
export function bundleVersion(bundle: string): string {
  return (JSON.parse(readFileSync(join(bundle, 'pagefind-entry.json'), 'utf8')) as { version: string })
    .version;
}

/**
 * Reads all words of a bundle from Pagefind’s own files: gzip, a mark, CBOR. The places of a page are gaps, between
 * which negative numbers set the weight of what follows; words with accents stand apart under their stem.
 * Throws when the files are of another form.
 */
export function* indexedWords(bundle: string): Generator<IndexedWord> {
  const folder = join(bundle, 'index');
  for (const name of readdirSync(folder).sort()) {
    const [words] = unpacked(join(folder, name)) as [PackedWord[]];
    for (const [stem, pages, variants] of words)
      yield { stem, pages: [pages, ...variants.map(([, own]) => own)].flatMap(placed) };
  }
}

function placed(packed: PackedPage[]): IndexedWord['pages'] {
  let page = 0;
  return packed.map(([gap, places]) => {
    page += gap;
    let place = 0;
    return {
      page,
      places: places.flatMap((step) => (step < 0 ? [] : [(place += step)])),
    };
  });
}

function unpacked(file: string): unknown {
  const bytes = gunzipSync(readFileSync(file));
  const mark = 'pagefind_dcd';
  if (bytes.subarray(0, mark.length).toString('latin1') !== mark)
    throw new Error(`${file} is not as Pagefind ${pagefindVersion} writes it`);
  return decode(bytes.subarray(mark.length));
}
