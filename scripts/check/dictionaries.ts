import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie, type ITrie } from 'cspell-trie-lib';
import { fingerprint } from '../../src/blocks/cache.ts';
import type { Lang } from '../../src/i18n/languages.ts';

/** The dictionaries of each language. French has two: spellings before the reform of 1990, and those it brought. */
const packages: Record<Lang, string[]> = {
  en: ['@cspell/dict-en-ca'],
  fr: ['@cspell/dict-fr-fr', '@cspell/dict-fr-reforme'],
};
/** How each writes an apostrophe. */
const apostrophe: Record<Lang, string> = { en: "'", fr: '’' };

/** What was asked before, and the answers: the dictionaries are read only for words they have not yet been asked for. */
interface Answers {
  /** Whether the word is in a dictionary. */
  has: Record<Lang, Record<string, boolean>>;
  /** The nearest words there are. */
  near: Record<Lang, Record<string, string[]>>;
}

/** Dictionaries in both languages. */
export interface Dictionaries {
  /** Whether a word is in one, written just so. */
  has(word: string, lang: Lang): boolean;
  /** The nearest words, the best first. */
  near(word: string, lang: Lang): string[];
  /** Keeps the answers for the next run. */
  close(): void;
}

/** Opens the dictionaries, with the answers kept in a file by earlier runs. */
export function openDictionaries(file: string): Dictionaries {
  const version = dictionaryVersion();
  const { has, near } = recall(file, version);
  const tries = new Map<string, ITrie>();
  let isNew = false;
  const trie = (name: string) => {
    const known = tries.get(name) ?? load(name);
    tries.set(name, known);
    return known;
  };
  const answer = <T>(answers: Record<string, T>, word: string, find: () => T): T => {
    const known = answers[word];
    if (known !== undefined) return known;
    isNew = true;
    return (answers[word] = find());
  };
  return {
    has: (word, lang) =>
      answer(has[lang], word, () =>
        packages[lang].some((name) => trie(name).hasWord(word.replaceAll('’', apostrophe[lang]), true)),
      ),
    near: (word, lang) =>
      answer(near[lang], word, () =>
        trie(packages[lang][0]!)
          .suggest(word, { numSuggestions: 3, changeLimit: 3, ignoreCase: false, timeout: 400 })
          .map((found) => found.replaceAll("'", '’')),
      ),
    close() {
      if (!isNew) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ version, has, near }));
    },
  };
}

const { resolve } = createRequire(import.meta.url);

/** A fingerprint of the dictionaries: answers of others are void. */
export function dictionaryVersion(): string {
  const names = Object.values(packages).flat();
  return fingerprint(
    ...names.map((name) => readFileSync(join(dirname(resolve(name)), 'package.json'), 'utf8')),
  );
}

/** A dictionary, from where its package says it lies. */
function load(name: string): ITrie {
  const settings = resolve(name);
  const { dictionaryDefinitions } = JSON.parse(readFileSync(settings, 'utf8')) as {
    dictionaryDefinitions: { path: string }[];
  };
  const file = join(dirname(settings), dictionaryDefinitions[0]!.path);
  const bytes = readFileSync(file);
  return decodeTrie(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

function recall(file: string, version: string): Answers {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Answers & { version: string };
    if (kept.version === version) return kept;
  } catch {
    // Nothing was kept, or a program was stopped while it wrote.
  }
  return { has: { en: {}, fr: {} }, near: { en: {}, fr: {} } };
}
