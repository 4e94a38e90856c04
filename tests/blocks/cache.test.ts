import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Block } from '../../src/blocks/block.ts';
import type * as cacheModule from '../../src/blocks/cache.ts';

type Cache = typeof cacheModule;

/** The cache as a program that has just been started sees it. */
async function started(): Promise<Cache> {
  vi.resetModules();
  return import('../../src/blocks/cache.ts');
}

const blocks = (words: string): Block[] => [
  { id: 'a-1', place: 'a-1', kind: 'paragraph', html: `<p>${words}</p>`, text: words, line: 1 },
];

let content: string;
let cache: Cache;
const before = process.env.ELAN_CONTENT;

beforeEach(async () => {
  content = mkdtempSync(join(tmpdir(), 'elan-cache-'));
  process.env.ELAN_CONTENT = content;
  cache = await started();
});

afterEach(() => {
  rmSync(cache.cacheFolder(), { recursive: true, force: true });
  rmSync(content, { recursive: true, force: true });
  if (before === undefined) delete process.env.ELAN_CONTENT;
  else process.env.ELAN_CONTENT = before;
});

const dataFile = () =>
  join(
    cache.cacheFolder(),
    readdirSync(cache.cacheFolder()).find((name) => name.endsWith('.data'))!,
  );
const indexFile = () =>
  join(
    cache.cacheFolder(),
    readdirSync(cache.cacheFolder()).find((name) => name.endsWith('.json'))!,
  );

/** Keeps some texts, and closes the cache with all of those. */
function keep(texts: Record<string, string>, more: string[] = []): void {
  for (const [digest, words] of Object.entries(texts)) cache.keepBlocks(digest, 'en', blocks(words));
  cache.closeBlocks(new Set([...Object.keys(texts), ...more]));
}

test('a reader gets every block as it was printed, whatever its words and its HTML have in common', () => {
  const block = (html: string, text: string, more: Partial<Block> = {}): Block => ({
    ...{ id: 'a-1', place: 'a-1', kind: 'paragraph', line: 1 },
    ...{ html, text, ...more },
  });
  const printed = [
    block('<p>Plain words, l’été.</p>', 'Plain words, l’été.'),
    block('<p>Fish &amp; chips</p>', 'Fish & chips'),
    block('<p><em>Strong</em></p>', 'Strong', { links: ['books/a'], stale: true }),
    block('A heading', 'A heading', { kind: 'heading', depth: 2 }),
    block('<p></p>', ''),
    block('<hr>', '', { kind: 'break' }),
    block('<q>same</q>', 'as long!'),
  ];
  cache.keepBlocks('one', 'en', printed);
  expect(cache.blocksFor('one', 'en')).toEqual(printed);
});

describe('what was parsed once', () => {
  test('is there in the same run, before and after it is written', () => {
    cache.keepBlocks('one', 'en', blocks('un'));
    expect(cache.blocksFor('one', 'en')).toEqual(blocks('un'));
    cache.closeBlocks(new Set(['one']));
    expect(cache.blocksFor('one', 'en')).toEqual(blocks('un'));
  });

  test('and in the next, in both languages', async () => {
    cache.keepBlocks('one', 'fr', blocks('l’élan 木'));
    keep({ one: 'momentum' });
    cache = await started();
    expect(cache.hasBlocks('one', 'fr')).toBe(true);
    expect(cache.blocksFor('one', 'fr')).toEqual(blocks('l’élan 木'));
    expect(cache.blocksFor('one', 'en')).toEqual(blocks('momentum'));
  });

  test('and is gone when no work needs it any more, with the room it took', async () => {
    keep({ one: 'x'.repeat(5000), two: 'y', three: 'z' });
    const size = statSync(dataFile()).size;
    cache = await started();
    keep({ four: 'w' }, ['two']);
    expect([cache.hasBlocks('one', 'en'), cache.hasBlocks('three', 'en')]).toEqual([false, false]);
    expect(cache.blocksFor('two', 'en')).toEqual(blocks('y'));
    expect(cache.blocksFor('four', 'en')).toEqual(blocks('w'));
    expect(statSync(dataFile()).size).toBeLessThan(size / 5);
    expect(() => cache.blocksFor('one', 'en')).toThrow('not in the cache');
  });

  test('is found by another copy of the program that was there before it', async () => {
    keep({ one: 'un' });
    const early = cache;
    expect(early.blocksFor('one', 'en')).toEqual(blocks('un'));
    cache = await started();
    keep({ two: 'deux' }, ['one']);
    expect(early.blocksFor('two', 'en')).toEqual(blocks('deux'));
    expect(early.blocksFor('one', 'en')).toEqual(blocks('un'));
  });
});

describe('a program that was stopped while it wrote', () => {
  test.each([
    ['leaves blocks that no index knows', () => appendFileSync(dataFile(), '[{"id":"half')],
    ['leaves half an index', () => writeFileSync(indexFile(), '{"one.en":[0,')],
    ['leaves no index', () => rmSync(indexFile())],
    ['leaves half of the blocks', () => truncateSync(dataFile(), 3)],
    ['leaves no blocks', () => rmSync(dataFile())],
  ])('%s, and the next one reads right', async (_, stop) => {
    keep({ one: 'un', two: 'deux' });
    stop();
    cache = await started();
    for (const [digest, words] of Object.entries({ one: 'un', two: 'deux' })) {
      if (cache.hasBlocks(digest, 'en')) expect(cache.blocksFor(digest, 'en')).toEqual(blocks(words));
      else cache.keepBlocks(digest, 'en', blocks(words));
    }
    cache.keepBlocks('three', 'en', blocks('trois'));
    cache.closeBlocks(new Set(['one', 'two', 'three']));
    cache = await started();
    expect(['one', 'two', 'three'].map((digest) => cache.blocksFor(digest, 'en')[0]!.text)).toEqual([
      'un',
      'deux',
      'trois',
    ]);
  });
});

test('each content folder has a cache of its own', () => {
  const own = cache.cacheFolder();
  process.env.ELAN_CONTENT = join(content, 'other');
  expect(cache.cacheFolder()).not.toBe(own);
  process.env.ELAN_CONTENT = `${content}/x/..`;
  expect(cache.cacheFolder()).toBe(own);
});
