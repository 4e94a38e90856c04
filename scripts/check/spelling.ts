import { isSlip } from '../../src/domain/differences.ts';
import { distance } from '../../src/domain/nearest.ts';
import type { ReadHub } from '../../src/hub/read.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { placer, type Place } from '../../src/i18n/places.ts';
import { spanOf } from '../../src/i18n/prose.ts';
import { spelledWords, unknownPart } from '../../src/i18n/spelling.ts';
import type { Dictionaries } from './dictionaries.ts';
import type { Source } from './sources.ts';

/** A word that is in no dictionary, and what may have been meant. */
export interface Misspelling extends Place {
  written: string;
  meant?: string;
}

/** What a hub adds to the dictionaries, of both languages. */
export interface OwnWords {
  words: Set<string>;
  /** Names and titles of several words: “General Electric” does not make “General” a French word. */
  phrases: RegExp | undefined;
}

/** The words of a hub: its list, one entry a line with comments behind #, and the names, titles and terms it holds. */
export function wordsOfHub(list: string, hub: ReadHub): OwnWords {
  const words = new Set<string>();
  const phrases = new Set<string>();
  const add = (...entries: (string | undefined)[]) => {
    for (const entry of entries) if (entry) (/\s/.test(entry) ? phrases : words).add(entry);
  };
  // What the switch between them says, in the other language.
  add('English', 'Français');
  add(...list.split('\n').map((line) => line.replace(/#.*/, '').trim()));
  for (const { data } of hub.people)
    for (const name of [data.name.en, data.name.fr, ...data.aliases]) {
      // A wrong spelling that search forgives is not right for that.
      if (isMisspelt(name, [data.name.en, data.name.fr])) continue;
      add(name, ...name.split(/\s|(?<=[ld])[’']/));
    }
  for (const { data } of hub.books)
    add(...Object.values(data.title), ...data.editions.map(({ title }) => title));
  for (const { data } of hub.shows) add(data.name);
  for (const { data } of hub.glossary)
    for (const lang of languages) add(data.term[lang], ...(data.variants?.[lang] ?? []));
  add(hub.site.name);
  return { words, phrases: phrases.size ? phrasePattern(phrases) : undefined };
}

function isMisspelt(alias: string, names: readonly string[]): boolean {
  const parts = names.flatMap((name) => name.split(/\s/));
  return alias.split(' ').some((part) => !parts.includes(part) && parts.some((own) => isSlip(part, own)));
}

function phrasePattern(phrases: ReadonlySet<string>): RegExp {
  const forms = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/['’]/g, "['’]")
        .replace(/\s+/g, '\\s+'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** The words of a source that neither the dictionaries nor the hub know, in order. */
export function misspellings(
  { text, passages }: Source,
  own: OwnWords,
  dictionaries: Dictionaries,
): Misspelling[] {
  const place = placer(text);
  const found = passages().flatMap(({ lang, prose }) =>
    spelledWords(withoutPhrases(prose.text)).flatMap(({ word, start, end }) => {
      const part = unknownPart(word, lang, (one) => own.words.has(one) || dictionaries.has(one, lang));
      if (part === undefined) return [];
      return [{ ...place(spanOf(prose, start, end).from), written: part, meant: nearestWord(part, lang) }];
    }),
  );
  return found.sort((a, b) => a.line - b.line || a.column - b.column);

  function withoutPhrases(words: string): string {
    return own.phrases ? words.replace(own.phrases, (phrase) => ' '.repeat(phrase.length)) : words;
  }

  function nearestWord(word: string, lang: Lang): string | undefined {
    const near = [...own.words].find((known) => isSlip(word, known)) ?? dictionaries.near(word, lang)[0];
    // What is further away says nothing.
    return near !== undefined && distance(word, near) <= Math.min(2, word.length / 3) ? near : undefined;
  }
}
