import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import { serve, type Served } from '../../scripts/server.ts';
import { basePath } from '../../src/i18n/addresses.ts';
import { everyPage } from '../support/kinds.ts';
import { dist } from '../support/site.ts';

let server: Served;
beforeAll(async () => {
  server = await serve({ dir: dist, base: basePath() });
});
afterAll(() => server.close());

/** Asks for a path below the base path, following nothing. */
const ask = (path: string) => fetch(server.url + path, { redirect: 'manual' });

describe('A listener who types the number she heard', () => {
  test.each([814, 1])('comes from /%i to the tip’s own address', async (number) => {
    const answer = await ask(String(number));
    expect(answer.status).toBe(301);
    expect(new URL(answer.headers.get('location')!, server.url).pathname).toBe(`${basePath()}${number}/`);
  });

  test('is offered the tip in both languages, without a guess at hers', async () => {
    const answer = await ask('814/');
    expect(answer.status).toBe(200);
    const page = parse(await answer.text());
    for (const [lang, section] of [
      ['en', 'tips'],
      ['fr', 'conseils'],
    ]) {
      const links = page
        .querySelectorAll('main a')
        .filter((link) => link.closest('[lang]')?.getAttribute('lang') === lang);
      const tips = [...new Set(links.map((link) => link.getAttribute('href')!))];
      expect(tips, lang).toHaveLength(1);
      expect(tips[0], lang).toContain(`/${lang}/${section}/`);
      expect((await fetch(new URL(tips[0]!, server.url))).status).toBe(200);
    }
  });
});

describe('A reader who mistypes an address', () => {
  test.each(['nothing-here/', 'fr/articles/rien/', '815/', 'en/tips/814'])(
    'learns at /%s that it leads nowhere',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      const page = parse(await answer.text());
      expect(page.querySelector('main')!.text).toContain('This page is not here.');
      expect(page.querySelector('main [lang=fr]')!.text).toContain('Cette page n’est pas ici.');
      const ways = page.querySelectorAll('main a').map((link) => link.getAttribute('href'));
      expect(ways).toEqual(expect.arrayContaining([`${basePath()}en/`, `${basePath()}fr/`]));
    },
  );
});

test('a reader gets every page at its address', async () => {
  const answers = await Promise.all(
    everyPage()
      .filter(({ kind }) => kind !== 'lost')
      .map(async ({ path }) => ({ path, status: (await ask(path.slice(1))).status })),
  );
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});
