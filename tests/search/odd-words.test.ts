import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createEngine } from '../../src/search/engine.ts';
import { fetchFromDisk, sampleIndex, type SampleIndex } from './sample-index.ts';
import { record } from './sample-records.ts';

/** What an editor may paste into a page: each has once stopped a build or hidden a word, or might. */
const odd = [
  ['İstanbul', 'the lower case of which has a mark of its own'],
  ['𝗵𝗲𝗹𝗹𝗼 𝗵𝗲𝘆 𝗵𝗲𝗻', 'letters of two code units'],
  ['a\u0301\u0323b n\u0303andu', 'letters apart from their marks'],
  ['\u0301alone', 'a mark without a letter'],
  ['हिन्दी', 'vowels that are marks'],
  ['مرحبا', 'words from right to left'],
  ['日本語のテキスト', 'words that no space parts'],
  ['ﬁnesse ½ x² ⅷ', 'ligatures and numbers of one letter'],
  ['constructor __proto__ hasOwnProperty', 'names that objects have'],
  [`zz${'x'.repeat(3000)}`, 'a word without end'],
  ['\ud800abc', 'half a letter'],
  ['qu\u00adery\u200dish', 'marks that are not seen'],
] as const;

let index: SampleIndex;

beforeAll(async () => {
  fetchFromDisk();
  const records = (['en', 'fr'] as const).flatMap((lang) =>
    odd.map(([text], at) => record(lang, 'tips', `odd-${at}`, `Tip ${at}`, { text })),
  );
  index = await sampleIndex(records);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await index.remove();
});

it.each(odd.map(([text, what], at) => [what, text, at] as const))(
  'A page can have %s, and is found by its words',
  async (_, text, at) => {
    for (const lang of ['en', 'fr'] as const) {
      const engine = createEngine({ base: index.base, lang });
      for (const word of text.split(' ')) {
        const { hits } = await engine.search({ text: word });
        expect(hits[0]?.url).toBe(`/${lang}/tips/odd-${at}/#start-1`);
      }
    }
  },
);
