import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addresses } from '../support/addresses.ts';
import { everyPage } from '../support/kinds.ts';
import {
  blockingFiles,
  fontFiles,
  scriptTexts,
  styleAddresses,
  styleText,
  subresources,
} from '../support/loads.ts';
import { brotliSize, fileOf, readPage, readText } from '../support/site.ts';

/** What a server may send before the first answer comes back: ten packets. Source: RFC 6928. */
const firstFlight = 14_600;
const scriptsOfReading = 2_000;
const fontsOfArticle = 85_000;

const to = addresses();
const pages = everyPage();
const articles = pages.filter(({ kind }) => kind === 'articles');

test('a reader has all that an article needs to be painted in the first flight', () => {
  const sizes = articles.map(({ path }) => {
    const files = [path, ...blockingFiles(readPage(path), path, to)];
    return { path, bytes: files.map((file) => brotliSize(readText(file))).reduce((a, b) => a + b) };
  });
  const heaviest = sizes.toSorted((a, b) => b.bytes - a.bytes)[0];
  console.log(`The heaviest article: ${heaviest?.path}, ${heaviest?.bytes} bytes of HTML and CSS by brotli`);
  expect(sizes).not.toEqual([]);
  expect(sizes.filter(({ bytes }) => bytes > firstFlight)).toEqual([]);
});

test('a reader’s device runs next to no script', () => {
  const known = new Map<string, number>();
  const size = (text: string) => known.get(text) ?? known.set(text, brotliSize(text)).get(text)!;
  const sizes = pages
    .filter(({ kind }) => kind !== 'search')
    .map(({ path }) => ({
      path,
      bytes: scriptTexts(readPage(path), path, to)
        .map(size)
        .reduce((a, b) => a + b),
    }));
  console.log(`The most script on a page: ${Math.max(...sizes.map(({ bytes }) => bytes))} bytes by brotli`);
  expect(sizes.filter(({ bytes }) => bytes > scriptsOfReading)).toEqual([]);
});

test('a reader of articles fetches few fonts, and waits for none', () => {
  for (const { path } of articles) {
    const page = readPage(path);
    const fonts = fontFiles(page, path, to);
    const bytes = fonts.map((file) => statSync(fileOf(file)).size).reduce((a, b) => a + b, 0);
    expect(bytes, path).toBeGreaterThan(0);
    expect(bytes, path).toBeLessThanOrEqual(fontsOfArticle);
    expect(page.querySelectorAll('link[rel~=preload], link[rel~=preconnect]').map(String), path).toEqual([]);
    const faces = styleText(page, path, to).match(/@font-face\s*\{[^}]*url\([^}]*\}/g) ?? [];
    expect(
      faces.filter((face) => !/font-display:\s*(optional|swap|fallback)/.test(face)),
      path,
    ).toEqual([]);
  }
});

test('a reader is seen by nobody else: nothing comes from another origin', () => {
  const foreign = pages.flatMap(({ path }) => {
    const page = readPage(path);
    return [...subresources(page), ...styleAddresses(styleText(page, path, to))]
      .filter((address) => !to.target(address, path))
      .map((address) => `${path} ${address}`);
  });
  expect(foreign).toEqual([]);
});
