import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../src/search/engine.ts';
import { fetchFromDisk, sampleIndex, type SampleIndex } from './sample-index.ts';
import { sampleRecords } from './sample-records.ts';

const typed = [
  ['nothing', ''],
  ['spaces', ' \t\n\u00a0\u202f '],
  ['marks', '?!…«»—"\'’'],
  ['5,000 letters', 'm'.repeat(5000)],
  ['200 words', Array.from({ length: 200 }, (_, at) => `mot${at}`).join(' ')],
  ['pictures', '😀 👩‍👩‍👧 🇨🇦'],
  ['Arabic', 'مرحبا بالعالم'],
  ['names that objects have', '__proto__ constructor toString hasOwnProperty'],
  ['a script', '<script>alert(document.cookie)</script>'],
  ['a pattern', '.*+?^${}()|[]\\'],
  ['half a letter', '\ud800 \udc00 \ud83d'],
  ['marks without letters', '\u0301\u0300'],
  ['what tables are made of', ';;;\t,,,\n"'],
  ['the end of all letters', '\uffff\uffff'],
  ['a path', '../../../etc/passwd %2e%2e%2f'],
] as const;

describe.each([['as it was built'], ['of another version']])('With an index %s', (which) => {
  let index: SampleIndex;

  beforeAll(async () => {
    fetchFromDisk();
    index = await sampleIndex(sampleRecords, which === 'as it was built' ? undefined : 'another');
  });

  afterAll(async () => {
    vi.unstubAllGlobals();
    await index.remove();
  });

  it.each(typed)('a reader who types %s is shown nothing that has nothing to do with it', async (_, text) => {
    for (const lang of ['en', 'fr'] as const) {
      const engine = createEngine({ base: index.base, lang });
      expect(await engine.search({ text })).toMatchObject({ hits: [], box: [], total: 0, corrected: [] });
      expect(await engine.search({ text, asTyped: true })).toMatchObject({ hits: [], total: 0 });
      expect(await engine.suggest(text)).toEqual([]);
    }
  });

  it.each(typed)('a reader who types %s beside a word still finds the word', async (_, text) => {
    const engine = createEngine({ base: index.base, lang: 'fr' });
    const { hits } = await engine.search({ text: `entreprise ${text}` });
    expect(hits[0]?.url).toBe('/fr/articles/entreprise/#start-2');
  });

  it('facets that no page can have find nothing', async () => {
    const engine = createEngine({ base: index.base, lang: 'en' });
    for (const key of ['__proto__', 'constructor', '<script>', '\ud800', '0'])
      for (const facet of ['kind', 'topic', 'person'])
        expect(await engine.search({ text: '', [facet]: key })).toMatchObject({ hits: [], total: 0 });
  });
});
