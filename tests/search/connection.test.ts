import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createEngine } from '../../src/search/engine.ts';
import { fetchFromDisk, sampleIndex, type SampleIndex } from './sample-index.ts';
import { sampleRecords } from './sample-records.ts';

const builds: SampleIndex[] = [];

beforeAll(async () => {
  fetchFromDisk();
  for (const version of [undefined, 'another']) builds.push(await sampleIndex(sampleRecords, version));
});

afterAll(async () => {
  vi.unstubAllGlobals();
  for (const build of builds) await build.remove();
});

/** Runs what a reader does while a folder cannot be had. */
async function without(folder: string, act: () => Promise<void>): Promise<void> {
  await rename(folder, `${folder}.away`);
  await act();
  await rename(`${folder}.away`, folder);
}

it.each([[0], [1]])(
  'a reader without a connection is told so, and searches again when it is back (%i)',
  async (at) => {
    const { base, out } = builds[at]!;
    const engine = createEngine({ base, lang: 'en' });
    await without(join(out, 'search'), async () => {
      engine.warm();
      await expect(engine.search({ text: 'mentor' })).rejects.toThrow();
      await expect(engine.counts({ text: 'mentor' })).rejects.toThrow();
      await expect(engine.suggest('ment')).rejects.toThrow();
    });
    expect((await engine.search({ text: 'mentor' })).hits).toHaveLength(10);
  },
);

it.each([[0], [1]])(
  'a reader whose connection fails between two searches can search again (%i)',
  async (at) => {
    const { base, out } = builds[at]!;
    const engine = createEngine({ base, lang: 'fr' });
    await engine.search({ text: 'xyzzy' });
    await without(join(out, 'search'), async () => {
      await expect(engine.search({ text: 'entreprise' })).rejects.toThrow();
    });
    expect((await engine.search({ text: 'entreprise' })).hits).toHaveLength(1);
  },
);

it.each([[0], [1]])(
  'a reader finds what her own language has when the other one cannot be had (%i)',
  async (at) => {
    const { base, out } = builds[at]!;
    const engine = createEngine({ base, lang: 'fr' });
    await without(join(out, 'search', 'en'), async () => {
      const found = await engine.search({ text: 'heure' });
      expect(found.hits.map(({ lang }) => lang)).toEqual(['fr']);
      expect(found.box).toEqual([]);
    });
    expect((await engine.search({ text: 'heure' })).box).not.toEqual([]);
  },
);

it('a reader who typed nothing waits for nothing', async () => {
  const engine = createEngine({ base: 'file:///nowhere/', lang: 'fr' });
  expect(await engine.search({ text: '  ' })).toMatchObject({ hits: [], total: 0, whole: true });
  expect(await engine.search({ text: '?!' })).toMatchObject({ hits: [], total: 0, whole: true });
});
