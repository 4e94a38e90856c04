import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildSearch, type SearchBundle } from '../../src/search/bundle.ts';
import { createEngine } from '../../src/search/engine.ts';
import type { SearchQuery } from '../../src/search/found.ts';
import { sampleRecords } from './sample-records.ts';

let out: string;
let bundles: SearchBundle[];
const said: string[] = [];

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'elan-search-'));
  bundles = await buildSearch({ records: sampleRecords, out, progress: (text) => said.push(text) });
  // Pagefind’s runtime fetches; here from the disk.
  vi.stubGlobal('fetch', async (address: string) => {
    const [path = ''] = address.split('?');
    return new Response(new Uint8Array(await readFile(new URL(path))));
  });
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(out, { recursive: true });
});

async function found(lang: 'en' | 'fr', query: string | SearchQuery, count?: number) {
  const engine = createEngine({ base: `${pathToFileURL(out).href}/`, lang });
  return engine.search(typeof query === 'string' ? { text: query } : query, { ...(count && { count }) });
}

const urls = async (lang: 'en' | 'fr', query: string | SearchQuery) =>
  (await found(lang, query)).hits.map(({ url }) => url);

async function files(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const read = paths.map(async (path) => [
    path.slice(folder.length),
    (await readFile(path)).toString('base64'),
  ]);
  return Object.fromEntries(await Promise.all(read)) as Record<string, string>;
}

describe('The bundles', () => {
  it('are one for each language, and say how far they are', () => {
    expect(bundles.map(({ lang, pages }) => [lang, pages])).toEqual([
      ['en', sampleRecords.filter(({ lang }) => lang === 'en').length],
      ['fr', sampleRecords.filter(({ lang }) => lang === 'fr').length],
    ]);
    expect(said.at(-1)).toBe(`${sampleRecords.length} of ${sampleRecords.length}`);
  });

  it('hold what a search asks for and nothing of Pagefind’s own interfaces', async () => {
    const names = Object.keys(await files(join(out, 'search', 'fr')));
    expect(names).toEqual(
      expect.arrayContaining(['/pagefind.js', '/pagefind-worker.js', '/wasm.fr.pagefind']),
    );
    expect(names.filter((name) => /ui|highlight|unknown|playground/.test(name))).toEqual([]);
  });

  it('are the same bytes for the same pages, in whichever order they come', async () => {
    const again = await mkdtemp(join(tmpdir(), 'elan-search-'));
    await buildSearch({ records: sampleRecords.toReversed(), out: again });
    expect(await files(again)).toEqual(await files(out));
    await rm(again, { recursive: true });
  });

  it('of a hub in one language are one', async () => {
    const alone = await mkdtemp(join(tmpdir(), 'elan-search-'));
    const records = sampleRecords.filter(({ lang }) => lang === 'fr');
    expect(await buildSearch({ records, out: alone })).toHaveLength(1);
    await rm(alone, { recursive: true });
  });
});

describe('A reader who types', () => {
  it.each([
    ['entreprise', 'l’entreprise'],
    ['l’entreprise', 'l’entreprise'],
    ["L'ENTREPRISE", 'l’entreprise'],
  ])('%s finds “%s”', async (typed, passage) => {
    const { hits } = await found('fr', typed);
    expect(hits.map(({ excerpt }) => excerpt.text).join()).toContain(passage);
  });

  it.each([['coeur'], ['cœur'], ['Cœurs']])('%s finds “cœur”, shown as it is written', async (typed) => {
    const { hits } = await found('fr', typed);
    expect(hits[0]?.url).toBe('/fr/articles/coeur/');
    const { text, marks } = hits[0]!.excerpt;
    expect(text).not.toContain('␞');
    expect(marks.map(([start, end]) => text.slice(start, end))).toContain('cœur');
  });

  it('an accent or none finds the same', async () => {
    expect(await urls('fr', 'decision')).toEqual(['/fr/articles/decision/']);
    expect(await urls('fr', 'décisions')).toEqual(['/fr/articles/decision/']);
  });

  it('half a word finds the whole', async () => {
    expect(await urls('fr', 'entrepr')).toContain('/fr/articles/entreprise/');
  });

  it('a question finds what it asks for', async () => {
    expect((await urls('en', 'How do I ask for an hour?'))[0]).toBe('/en/tips/hour/');
  });

  it.each([['xyzzy'], ['zephyrin'], ['mentorxyz'], ['heure xyzzy'], ['?!']])(
    '%s finds nothing',
    async (typed) => {
      expect(await found('fr', typed)).toMatchObject({ hits: [], total: 0, exact: true });
    },
  );

  it('words of the title finds it, marked', async () => {
    const [hit] = (await found('fr', 'élan')).hits;
    expect(hit?.title).toEqual({ text: 'L’élan d’une équipe', marks: [[2, 6]] });
  });

  it('nothing finds nothing, without loading anything', async () => {
    const engine = createEngine({ base: 'file:///nowhere/', lang: 'fr' });
    expect(await engine.search({ text: '  ' })).toMatchObject({ hits: [], total: 0 });
  });
});

describe('A reader who chooses', () => {
  it('a kind sees that kind alone', async () => {
    const { hits } = await found('en', { text: 'mentor', kind: 'tips' });
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['tips']));
  });

  it('facets without words sees all that has them, newest first', async () => {
    expect(await urls('en', { text: '', topic: 'asking' })).toEqual([
      '/en/articles/question/',
      '/en/tips/hour/',
      '/en/lists/ask/',
    ]);
    expect(await urls('en', { text: '', topic: 'asking', person: 'seneca' })).toEqual(['/en/lists/ask/']);
  });

  it('what no page has sees nothing', async () => {
    expect(await urls('en', { text: '', kind: 'nowhere' })).toEqual([]);
  });
});

it('A reader sees ten results first, and how many more there are; asked for more, the first stay', async () => {
  const first = await found('en', 'mentor');
  expect(first.hits).toHaveLength(10);
  expect(first.exact).toBe(false);
  const all = await found('en', 'mentor', 50);
  expect(all).toMatchObject({ exact: true, total: all.hits.length });
  expect(all.hits.slice(0, 10)).toEqual(first.hits);
});

it('A reader without a connection is told so: the search rejects', async () => {
  const engine = createEngine({ base: 'file:///nowhere/', lang: 'fr' });
  engine.warm();
  await expect(engine.search({ text: 'mentor' })).rejects.toThrow();
});
