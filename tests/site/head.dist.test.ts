import { readFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { addresses, canonicalOf } from '../support/addresses.ts';
import { everyPage } from '../support/kinds.ts';
import { fileOf, readPage } from '../support/site.ts';

const to = addresses();
const pages = everyPage().map((sample) => ({ ...sample, page: readPage(sample.path) }));

function meta(page: HTMLElement, name: string): string {
  const found = page.querySelectorAll(`meta[name=${name}], meta[property=${name}]`);
  if (found.length > 1) throw new Error(`${name} is said ${found.length} times`);
  return found[0]?.getAttribute('content') ?? '';
}

interface Node {
  '@type': string;
  '@id'?: string;
  inLanguage?: string;
  itemListElement?: { item: string; name: string; position: number }[];
}

function graph(page: HTMLElement): Node[] {
  const data = page.querySelectorAll('script[type=application/ld+json]');
  return data.flatMap((script) => (JSON.parse(script.rawText) as { '@graph': Node[] })['@graph']);
}

describe('Somebody to whom a page is sent', () => {
  test('reads what it is before opening it', () => {
    for (const { path, page } of pages) {
      expect(page.querySelectorAll('title').length, path).toBe(1);
      expect(page.querySelector('title')!.text.trim(), path).not.toBe('');
      const description = meta(page, 'description');
      expect(description.length, `${path}: ${description}`).toBeGreaterThanOrEqual(50);
      expect(description.length, `${path}: ${description}`).toBeLessThanOrEqual(200);
      expect(meta(page, 'og:title'), path).not.toBe('');
      expect(meta(page, 'og:description'), path).not.toBe('');
      expect(meta(page, 'og:type'), path).toMatch(/^(website|article|book|profile)$/);
      expect(meta(page, 'og:url'), path).toBe(canonicalOf(page));
      expect(meta(page, 'og:locale'), path).toMatch(/^(en|fr)_[A-Z]{2}$/);
    }
  });

  test('tells the pages of a language apart by their titles', () => {
    const titles = pages.map(({ lang, page }) => `${lang} ${page.querySelector('title')!.text}`);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  test('sees its picture, 1200 by 630 pixels, and hears what it shows', () => {
    for (const { path, page } of pages) {
      const file = to.target(meta(page, 'og:image'))?.path ?? '';
      const png = readFileSync(fileOf(file));
      expect(png.subarray(1, 4).toString(), `${path}: ${file}`).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
      expect(meta(page, 'og:image:alt'), path).not.toBe('');
      expect(meta(page, 'twitter:card'), path).toBe('summary_large_image');
    }
  });
});

describe('A program that reads the structured data', () => {
  test('finds the thing the page is about, by its address and in its language', () => {
    for (const { path, lang, kind, page } of pages) {
      // A search, a topic, a free page and parity are about no thing that the vocabulary names; a work is said of its own page.
      if (!lang || /^(search|topics|page|parity|duo)$/.test(kind)) continue;
      const own = graph(page).filter((node) => node['@id'] === canonicalOf(page));
      expect(own.length, path).toBe(1);
      // A book is in the language it was written in.
      if (kind === 'books') expect(own[0]!.inLanguage, path).toMatch(/^[a-z]{2,3}$/);
      else expect(own[0]!.inLanguage, path).toBe(lang);
    }
  });

  test('finds the way from the home page to each page', () => {
    for (const { path, kind, page } of pages) {
      const trails = graph(page).filter((node) => node['@type'] === 'BreadcrumbList');
      expect(trails.length, path).toBe(1);
      const items = trails[0]!.itemListElement!;
      // A page with both versions comes after the one that stands for it elsewhere.
      expect(items.at(kind === 'duo' ? -2 : -1)!.item, path).toBe(canonicalOf(page));
      expect(to.target(items.at(-1)!.item)!.path, path).toBe(path);
      expect(
        items.map(({ position }) => position),
        path,
      ).toEqual(items.map((_, at) => at + 1));
      for (const { item } of items)
        expect(to.served(to.target(item)!.path), `${path}: ${item}`).toBeDefined();
    }
  });
});
