import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import { languages, other, type Both, type Lang } from '../i18n/languages.ts';
import type { SearchRecord } from '../outputs/search-record.ts';
import { indexLanguage, writeLanguage, type IndexedLanguage, type SearchBundle } from './make/language.ts';
import { makeLexicon } from './make/lexicon.ts';
import { pagefindVersion } from './make/pagefind-index.ts';
import { indexedPages, numberWorks } from './make/pages.ts';
import { commonTranslations } from './make/word-lists.ts';

export type { SearchBundle };

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
  const pairs = commonTranslations();
  const seed: Both<string[]> = {
    en: [...new Set(pairs.map(([en]) => en))],
    fr: [...new Set(pairs.map(([, fr]) => fr))],
  };
  const folderOf = (lang: Lang) => join(out, 'search', lang);
  const made: Partial<Both<IndexedLanguage>> = {};
  try {
    for (const lang of languages) {
      await rm(folderOf(lang), { recursive: true, force: true });
      const indexed = indexedPages(records, works, lang);
      if (!indexed.pages.length) continue;
      made[lang] = await indexLanguage(indexed, folderOf(lang), { seed: seed[lang], version, step });
    }
  } finally {
    await close();
  }

  progress('learning translations');
  const lexicon =
    made.en && made.fr ? make(records, pairs, (word, lang) => made[lang]!.stemOf(word)) : undefined;
  return languages.flatMap((lang) => {
    const own = made[lang];
    if (!own) return [];
    progress(`writing ${lang}`);
    const there = made[other(lang)]?.terms ?? [];
    const translations = lexicon?.[lang] ?? new Map();
    return [writeLanguage(own, folderOf(lang), { there, translations, seed: seed[lang], both })];
  });
}
