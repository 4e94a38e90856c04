import { describe, expect, test } from 'vitest';
import { blocksFor } from '../../src/blocks/cache.ts';
import type { Work } from '../../src/hub/hub.ts';
import { readHub } from '../../src/hub/read.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { wordsIn } from '../../src/library/quotes.ts';

const { hub } = readHub('content');
const { quotes, articles, tips } = hub!;
const works = new Map<string, Work>(
  [...articles, ...tips].map((work) => [`${work.section}/${work.key}`, work]),
);

/** Whether a text says these words: case aside, and a word before them that led over from what came before. */
function says(text: string, words: string): boolean {
  const [first, rest] = [words.charAt(0), words.slice(1)];
  return text.includes(words) || text.includes(first.toLowerCase() + rest);
}

describe('a reader of the hub’s quotes', () => {
  test('finds ten or more, from many texts, in both languages', () => {
    expect(quotes.length).toBeGreaterThanOrEqual(10);
    expect(new Set(quotes.map(({ data }) => data.source?.item)).size).toBe(quotes.length);
    expect(new Set(quotes.map(({ data }) => data.language))).toEqual(new Set(languages));
  });

  test('finds nobody’s words but those of the editors', () => {
    expect(new Set(quotes.map(({ data }) => data.by))).toEqual(new Set(['elan']));
  });

  test.each(quotes.map(({ key, data }) => [key, data] as const))(
    'finds “%s” word for word in the passage it names, in each version',
    (_, quote) => {
      const work = works.get(quote.source!.item!)!;
      expect(quote.language).toBe(work.about.source);
      const said = (lang: Lang) =>
        blocksFor(work.digest, lang).find(({ id }) => `#${id}` === quote.source!.place)!.text;
      for (const lang of languages)
        expect(says(said(lang), wordsIn(quote, lang)), `${lang}: ${said(lang)}`).toBe(true);
    },
  );
});
