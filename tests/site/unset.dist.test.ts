import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elsewhere, type Elsewhere } from '../support/elsewhere.ts';

/** The same hub with nothing set that can be left out: no way to reach anybody, no newsletter, no letters. */
let site: Elsewhere;

beforeAll(async () => {
  site = elsewhere();
  const hub = join(site.folder, 'tests/fixtures/hub');
  const settings = readFileSync(join(hub, 'site.yml'), 'utf8');
  writeFileSync(
    join(hub, 'site.yml'),
    settings.replace(/^contact:.*$/m, 'contact: null').replace(/^newsletter:[\s\S]*$/m, 'newsletter: null\n'),
  );
  rmSync(join(hub, 'letters'), { recursive: true });
  await site.build();
}, 120_000);
afterAll(() => site.remove());

const pages = () => site.files().filter((file) => file.endsWith('.html'));

describe('a hub without a newsletter', () => {
  test('has no form, no word and no host of one, on any page or in any header', () => {
    expect(
      pages().filter((file) => /newsletter|infolettre|news\.example/i.test(withoutProse(site.read(file)))),
    ).toEqual([]);
    expect(pages().filter((file) => /form-action (?!'self';)/.test(site.read(file)))).toEqual([]);
    expect(site.read('_headers')).not.toContain('news.example');
    expect(site.read('_headers')).toContain("form-action 'self';");
  });
});

/** The summary of the page says that it would tell of one. */
function withoutProse(html: string): string {
  return html.replace(/by its newsletter|par son infolettre/g, '');
}

describe('a hub without an address', () => {
  test('offers nothing that would reach nobody', () => {
    const reaching = pages().flatMap((file) =>
      parse(site.read(file))
        .querySelectorAll('a[href], form[action]')
        .filter((element) => !element.closest('.prose'))
        .map((element) => element.getAttribute('href') ?? element.getAttribute('action')!)
        .filter((to) => /^(tel:|sms:[^?]|mailto:[^?])/.test(to)),
    );
    expect(reaching).toEqual([]);
  });

  test('still says how a tip is written, and gives the message to copy', () => {
    const share = site.read('en/share-a-tip/index.html');
    expect(share).toContain('no address to write to yet');
    expect(share).toMatch(/<pre id="message"[^>]*>Tip: \n\nWhy: /);
    expect(site.read('en/tips/measure-twice/index.html')).toContain(
      'href="/en/share-a-tip/">how it works</a>',
    );
  });
});

test('a hub without letters has no page of letters, and nothing leads there', () => {
  expect(site.files().filter((file) => /(letters|lettres)\/index\.html/.test(file))).toEqual([]);
  expect(pages().filter((file) => /\/(letters|lettres)\/"/.test(site.read(file)))).toEqual([]);
  expect(site.read('sitemap.xml')).not.toMatch(/\/(letters|lettres)\//);
});
