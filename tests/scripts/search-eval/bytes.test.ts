import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { costOf } from '../../../scripts/search-eval/bytes.ts';
import type { Contender } from '../../../scripts/search-eval/searcher.ts';
import { shelve } from '../../../scripts/search-eval/shelf.ts';

const folder = mkdtempSync(join(tmpdir(), 'elan-shelf-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(join(folder, 'words.json'), JSON.stringify(Array<string>(500).fill('mentor')));
writeFileSync(join(folder, 'index.pf_index'), Buffer.alloc(300));
writeFileSync(join(folder, 'more.pf_index'), Buffer.alloc(40));

it('A file costs what a host sends of it, once', async () => {
  const served = shelve(folder);
  expect(await (await fetch(`${served.base}words.json`)).json()).toHaveLength(500);
  const text = served.bytes();
  expect(text).toBeGreaterThan(0);
  expect(text).toBeLessThan(100);
  await fetch(`${served.base}index.pf_index`);
  expect(served.bytes()).toBe(text + 300);
  await fetch(`${served.base}index.pf_index`);
  expect([served.bytes(), served.requests()]).toEqual([text + 300, 2]);
});

it('A file that is not there, or lies outside, is not sent', async () => {
  const served = shelve(folder);
  expect((await fetch(`${served.base}nothing.json`)).status).toBe(404);
  expect((await fetch(`${served.base}%2e%2e/%2e%2e/etc/passwd`)).status).toBe(404);
  expect([served.bytes(), served.requests()]).toEqual([0, 0]);
});

it('A reader pays for the code with her first query, for the other language after her own', async () => {
  const contender: Contender = {
    name: 'elan',
    code: 1000,
    start() {
      const served = shelve(folder);
      return {
        served,
        async search(text, first) {
          await fetch(`${served.base}index.pf_index`);
          first?.();
          if (text === 'both') await fetch(`${served.base}more.pf_index`);
          return { hits: [], box: [] };
        },
      };
    },
  };
  const queries = ['own', 'both', 'both'].map((text) => ({
    text,
    lang: 'en' as const,
    gold: { kind: 'work' as const, work: 'any' },
  }));
  const { first, firstWhole, next, nextWhole, requests, nextRequests } = await costOf(contender, [
    ...queries,
    ...queries,
  ]);
  expect([first, firstWhole]).toEqual([
    [1300, 1300],
    [1300, 1300],
  ]);
  expect([next, nextWhole]).toEqual([
    [0, 0, 0, 0],
    [40, 0, 40, 0],
  ]);
  expect([requests, nextRequests]).toEqual([
    [1, 1],
    [1, 0, 1, 0],
  ]);
});
