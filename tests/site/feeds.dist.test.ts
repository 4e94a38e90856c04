import { XMLParser } from 'fast-xml-parser';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { tagOfVersion } from '../../src/domain/tag-uri.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { addresses, siteUrl } from '../support/addresses.ts';
import { publishedHub } from '../support/content.ts';
import { everyPage } from '../support/kinds.ts';
import { readPage, readText } from '../support/site.ts';

interface Link {
  '@rel': string;
  '@href': string;
  '@hreflang': string;
}
interface Entry {
  '@xml:lang': string;
  id: string;
  title: { '#text': string };
  content: { '@type': string; '#text': string };
  published: string;
  updated: string;
  author: { name: string }[];
  link: Link[];
}
interface Feed {
  '@xmlns': string;
  '@xml:lang': string;
  id: string;
  title: { '#text': string };
  updated: string;
  link: Link[];
  entry: Entry[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => ['entry', 'link', 'author'].includes(name),
});
const feedOf = (lang: Lang) => (parser.parse(readText(`/${lang}/feed.xml`)) as { feed: Feed }).feed;
const to = addresses();
const { site, articles, tips, lists } = publishedHub();
const works = [...articles, ...tips, ...lists];

const words = (element: HTMLElement) => {
  for (const link of element.querySelectorAll('a.anchor, [data-on=twin]')) link.remove();
  return element.text.replace(/\s+/g, ' ').trim();
};

describe.each(languages)('A follower of the %s feed', (lang) => {
  const feed = feedOf(lang);
  const hrefOf = (entry: Entry) => entry.link.find((link) => link['@rel'] === 'alternate')!['@href'];

  test('is told whose it is, where it lives and when it changed', () => {
    expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(feed['@xml:lang']).toBe(lang);
    expect(feed.title['#text']).toContain(site.name);
    const self = feed.link.find((link) => link['@rel'] === 'self')!;
    expect(self['@href']).toBe(`${siteUrl()}${lang}/feed.xml`);
    expect(Date.parse(feed.updated)).toBe(Math.max(...feed.entry.map(({ updated }) => Date.parse(updated))));
  });

  test('gets every work, the newest first', () => {
    const pages = everyPage().filter((one) => one.lang === lang && /^(articles|tips|lists)$/.test(one.kind));
    const paths = feed.entry.map((entry) => to.target(hrefOf(entry))?.path);
    expect(paths.toSorted()).toEqual(pages.map(({ path }) => path).toSorted());
    const dates = feed.entry.map(({ published }) => Date.parse(published));
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    expect(dates.some(Number.isNaN)).toBe(false);
  });

  test('reads the whole text', () => {
    for (const entry of feed.entry) {
      const { path } = to.target(hrefOf(entry))!;
      const page = readPage(path);
      const content = parse(entry.content['#text']);
      expect(entry.content['@type'], path).toBe('html');
      expect(entry['@xml:lang'], path).toBe(lang);
      expect(entry.title['#text'], path).toBe(page.querySelector('h1')!.text.trim());
      expect(entry.author.length, path).toBeGreaterThan(0);
      // The ways from block to block of the other version are the page’s own.
      for (const link of page.querySelectorAll('.prose [data-on]')) link.remove();
      expect(words(content), path).toContain(words(page.querySelector('.prose')!));
      expect(content.querySelectorAll('[data-on], .stale'), path).toEqual([]);
    }
  });

  test('can follow every link from anywhere', () => {
    for (const entry of feed.entry) {
      const content = parse(entry.content['#text']);
      const links = content
        .querySelectorAll('[href], [src]')
        .map((one) => one.getAttribute('href') ?? one.getAttribute('src')!);
      expect(links.filter((href) => !/^(https?|mailto|tel|sms):/.test(href))).toEqual([]);
      const inside = links.map((href) => to.target(href)).filter((target) => target !== undefined);
      expect(inside.filter(({ path }) => !to.served(path))).toEqual([]);
    }
  });

  test('is never shown an old work as new: it bears the name it was published under first', () => {
    const expected = works.filter(({ texts }) => texts[lang]).map(({ tag }) => tagOfVersion(tag, lang));
    expect(feed.entry.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
    expect(feed.id).toMatch(/^tag:/);
  });
});
