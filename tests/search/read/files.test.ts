import { deflateRawSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { filesOf } from '../../../src/search/read/files.ts';

afterEach(() => void vi.unstubAllGlobals());

const site = (...answers: Response[]) => {
  const fetched = vi.fn(async () => answers.shift() ?? new Response(null, { status: 404 }));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

const file = (text: string) => new Response(new Uint8Array(deflateRawSync(text)));

it('A reader fetches a file once, however often it is asked for', async () => {
  const fetched = site(file('œuvre'));
  const files = filesOf('/search/fr/');
  expect(await Promise.all([files.text('one'), files.text('one')])).toEqual(['œuvre', 'œuvre']);
  expect(await files.text('one')).toBe('œuvre');
  expect(fetched.mock.calls).toEqual([['/search/fr/one.bin']]);
});

it('A reader is told that a file is missing, and gets it when it is there', async () => {
  site(new Response('gone', { status: 503 }), file('here'));
  const files = filesOf('/search/fr/');
  await expect(files.text('one')).rejects.toThrow('503 for /search/fr/one.bin');
  expect(await files.text('one')).toBe('here');
});

it('A reader is told that a file is damaged', async () => {
  site(new Response('this is no file of ours'));
  await expect(filesOf('/').text('one')).rejects.toThrow();
});
