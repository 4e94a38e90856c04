import { describe, expect, test } from 'vitest';
import { blocksFor } from '../../src/blocks/cache.ts';
import { findQuotation } from '../../src/domain/quotation.ts';
import type { Work } from '../../src/hub/hub.ts';
import { readHub } from '../../src/hub/read.ts';
import { languages, other } from '../../src/i18n/languages.ts';
import { wordsIn } from '../../src/library/quotes.ts';

const { hub } = readHub('content');
const { quotes, articles, tips } = hub!;
const works = new Map<string, Work>(
  [...articles, ...tips].map((work) => [`${work.section}/${work.key}`, work]),
);

describe('a reader of the hub’s quotes', () => {
  test('finds ten or more, from many texts, in both languages', () => {
    expect(quotes.length).toBeGreaterThanOrEqual(10);
    expect(new Set(quotes.map(({ data }) => data.source?.item)).size).toBe(quotes.length);
    expect(new Set(quotes.map(({ data }) => data.language))).toEqual(new Set(languages));
  });

  test('finds nobody’s words but those of the editors', () => {
    expect(new Set(quotes.map(({ data }) => data.by))).toEqual(new Set(['elan']));
  });

  // That the original stands there word for word, the build sees to.
  test.each(quotes.map(({ key, data }) => [key, data] as const))(
    'finds the translation of “%s” word for word in the other version of the passage it names',
    (_, quote) => {
      const work = works.get(quote.source!.item!)!;
      expect(quote.language).toBe(work.about.source);
      const twin = other(work.about.source);
      const passages = blocksFor(work.digest, twin).filter(({ id }) => `#${id}` === quote.source!.place);
      expect(findQuotation(wordsIn(quote, twin), passages), passages[0]?.text).toEqual([0]);
    },
  );
});
