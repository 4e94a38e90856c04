import { indexedWords } from './pagefind-index.ts';
import type { IndexedPages } from './pages.ts';

/**
 * The stem of each word of the pages, by id, as Pagefind’s index has it. Every place of the index is compared with the
 * pages: a place that is missing or of no page means that its files are read wrongly.
 * @throws when the index does not agree with the pages
 */
export function stemsFromIndex(bundle: string, { pages, words }: IndexedPages): string[] {
  const stems = new Array<string>(words.length);
  let places = 0;
  for (const { stem, pages: found } of indexedWords(bundle))
    for (const { page, places: own } of found) {
      const row = pages[page]?.words;
      for (const place of own) {
        const word = row?.[place];
        if (word === undefined || (stems[word] ?? stem) !== stem)
          throw new Error(`Pagefind’s index has “${stem}” where no page has it`);
        stems[word] = stem;
      }
      places += own.length;
    }
  const all = pages.reduce((sum, page) => sum + page.words.length, 0);
  if (places !== all) throw new Error(`Pagefind’s index has ${places} places for ${all} words`);
  return stems;
}
