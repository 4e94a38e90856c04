import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../src/search/engine.ts';
import type { Plan } from '../../src/search/plan.ts';
import { fetchFromDisk, sampleIndex, type SampleIndex } from './sample-index.ts';
import { sampleRecords } from './sample-records.ts';

const builds: SampleIndex[] = [];

async function build(...args: Parameters<typeof sampleIndex>): Promise<SampleIndex> {
  const made = await sampleIndex(...args);
  builds.push(made);
  return made;
}

/** The fingerprint of each file. */
async function files({ out }: SampleIndex, folder = 'search'): Promise<Record<string, string>> {
  const entries = await readdir(join(out, folder), { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = paths.map(async (path) => [
    path.slice(join(out, folder).length),
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(read)) as Record<string, string>;
}

const planOf = async ({ out }: SampleIndex, lang: string) =>
  JSON.parse(await readFile(join(out, 'search', lang, 'plan.json'), 'utf8')) as Plan;

let whole: SampleIndex;

beforeAll(async () => {
  fetchFromDisk();
  whole = await build(sampleRecords);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  for (const { remove } of builds) await remove();
});

describe('An editor who builds a hub', () => {
  it('is told how many pages of each language a reader can find, and how far it is', () => {
    expect(whole.bundles.map(({ lang, pages }) => [lang, pages])).toEqual(
      ['en', 'fr'].map((lang) => [lang, sampleRecords.filter((record) => record.lang === lang).length]),
    );
    const { length } = sampleRecords;
    expect(whole.said).toContain(`${length} of ${length} pages`);
    expect(whole.said).toContain('learning translations');
  });

  it.each([[undefined], ['another']])('is told what was written, in bytes (version %s)', async (version) => {
    const { bundles } = await build(sampleRecords, version);
    for (const { bytes } of bundles)
      for (const size of Object.values(bytes)) expect(size).toBeGreaterThanOrEqual(0);
    expect(bundles[0]!.bytes.texts).toBeGreaterThan(0);
  });

  it('gets the same bytes for the same pages, in whichever order they come', async () => {
    expect(await files(await build(sampleRecords.toReversed()))).toEqual(await files(whole));
  });

  it('gets files of another address where a page says something else, and only then', async () => {
    const changed = sampleRecords.map((record) =>
      record.work === 'articles/abbey' ? { ...record, title: 'A walk downhill' } : record,
    );
    const other = await build(changed);
    expect((await planOf(other, 'en')).at).not.toBe((await planOf(whole, 'en')).at);
    expect((await planOf(other, 'fr')).at).toBe((await planOf(whole, 'fr')).at);
  });

  it('publishes nothing of Pagefind’s own interfaces', async () => {
    const names = Object.keys(await files(whole, 'search/fr'));
    expect(names.join()).toMatch(/pagefind\.js.*wasm\.fr\.pagefind/);
    expect(names.filter((name) => /ui|highlight|unknown|playground/.test(name))).toEqual([]);
  });
});

describe('A hub of one language', () => {
  it('has one index, without translations, in which a reader finds her words', async () => {
    const alone = await build(sampleRecords.filter(({ lang }) => lang === 'fr'));
    expect(alone.bundles.map(({ lang }) => lang)).toEqual(['fr']);
    const found = await createEngine({ base: alone.base, lang: 'fr' }).search({ text: 'entrepise heure' });
    expect(found).toMatchObject({
      hits: [{ url: '/fr/articles/entreprise/#start-2', via: [] }],
      box: [],
      corrected: [{ typed: 'entrepise', shown: 'entreprise' }],
    });
  });

  it('of a single page is found, and one of no page is none', async () => {
    const single = await build(sampleRecords.slice(0, 1));
    const { hits } = await createEngine({ base: single.base, lang: 'fr' }).search({ text: 'direction' });
    expect(hits).toHaveLength(1);
    expect((await build([])).bundles).toEqual([]);
  });
});

it('A page without a word of its own can stand in the hub: the others are found', async () => {
  const silent = {
    ...sampleRecords[0]!,
    work: 'articles/silent',
    url: '/fr/silent/',
    title: '',
    passages: [],
  };
  const { base } = await build([...sampleRecords, silent]);
  const engine = createEngine({ base, lang: 'fr' });
  expect((await engine.search({ text: 'entreprise' })).hits).toHaveLength(1);
  const { hits } = await engine.search({ text: '', kind: 'articles' });
  expect(hits.map(({ url }) => url)).toContain('/fr/silent/');
});
