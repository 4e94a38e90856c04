import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { addresses, canonicalOf, siteUrl } from '../support/addresses.ts';
import { everyPage } from '../support/kinds.ts';
import { styleAddresses, styleText, subresources } from '../support/loads.ts';
import { readPage, readText } from '../support/site.ts';

const to = addresses();
const samples = everyPage();
const pages = new Map(samples.map(({ path }) => [path, readPage(path)]));

function linksOf(path: string): string[] {
  return pages
    .get(path)!
    .querySelectorAll('a[href], area[href]')
    .map((link) => link.getAttribute('href')!);
}

/** The addresses a page names in its head and its data, for programs to follow. */
function named(path: string): string[] {
  const page = pages.get(path)!;
  return [
    ...page.querySelectorAll('head link[href]').map((link) => link.getAttribute('href')!),
    ...page
      .querySelectorAll('meta[property=og:image], meta[property=og:url]')
      .map((meta) => meta.getAttribute('content')!),
    ...page.querySelectorAll('form[action]').map((form) => form.getAttribute('action')!),
  ];
}

const ids = new Map<string, Set<string>>();
function idsOf(path: string): Set<string> {
  const known =
    ids.get(path) ??
    new Set(
      pages
        .get(path)
        ?.querySelectorAll('[id]')
        .map(({ id }) => id),
    );
  ids.set(path, known);
  return known;
}

/** True for a moment, `t=95.2`, in which something is said on that page: a script shows it, a player plays it. */
function isHeard(path: string, hash: string): boolean {
  const second = Number(/^t=([\d.]+)$/.exec(hash)?.[1]);
  return pages
    .get(path)!
    .querySelectorAll('.cue[data-t]')
    .some((cue) => {
      const [from, to] = cue.getAttribute('data-t')!.split(' ').map(Number) as [number, number];
      return from <= second && second < to;
    });
}

/** The links that lead nowhere, each with the page it was first seen on. */
function broken(links: [path: string, href: string][]): string[] {
  const dead = new Map<string, string>();
  for (const [path, href] of links) {
    const target = to.target(href, path);
    const name = target && `${target.path}#${target.hash}`;
    if (!name || dead.has(name)) continue;
    const served = to.served(target.path);
    if (!served) dead.set(name, `${path} → ${href}`);
    else if (target.hash && !idsOf(served).has(target.hash) && !isHeard(served, target.hash))
      dead.set(name, `${path} → ${href} (no such place)`);
  }
  return [...dead.values()];
}

function onEveryPage(addresses: (path: string) => string[]): [path: string, href: string][] {
  return [...pages.keys()].flatMap((path) => addresses(path).map((href): [string, string] => [path, href]));
}

describe('A reader who follows a link', () => {
  test('arrives at a page of the hub, and at the very passage', () => {
    expect(broken(onEveryPage(linksOf))).toEqual([]);
  });

  test('can come to every page from the door', () => {
    const seen = new Set(['/']);
    for (const path of seen) {
      for (const href of linksOf(path)) {
        const target = to.target(href, path);
        const served = target && to.served(target.path);
        if (served && pages.has(served)) seen.add(served);
      }
    }
    expect([...pages.keys()].filter((path) => path !== '/404.html' && !seen.has(path))).toEqual([]);
  });
});

describe('A program that reads a page', () => {
  test('finds everything its head names, and everything it loads', () => {
    const loaded = (path: string) => {
      const page = pages.get(path)!;
      return [...subresources(page), ...styleAddresses(styleText(page, path, to))];
    };
    expect(broken(onEveryPage((path) => [...named(path), ...loaded(path)]))).toEqual([]);
  });

  test('finds the icons that the manifests name', () => {
    for (const lang of languages) {
      const home = `/${lang}/`;
      const address = pages.get(home)!.querySelector('link[rel=manifest]')!.getAttribute('href')!;
      const manifest = JSON.parse(readText(to.target(address, home)!.path)) as {
        icons: { src: string }[];
        start_url: string;
      };
      const named = [manifest.start_url, ...manifest.icons.map(({ src }) => src)];
      expect(named.length).toBeGreaterThan(2);
      expect(broken(named.map((href) => [home, href]))).toEqual([]);
    }
  });

  test('finds in the sitemap exactly the pages that may be listed', () => {
    const listed = [...readText('/sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, address]) => address,
    );
    const indexable = [...pages.values()].filter(
      (page) => !page.querySelector('meta[name=robots]')?.getAttribute('content')?.includes('noindex'),
    );
    expect(listed.toSorted()).toEqual(indexable.map((page) => canonicalOf(page)).toSorted());
  });

  test('is told by each page its own address, and by both versions side by side that of the one', () => {
    const root = siteUrl();
    for (const { path, kind } of samples) {
      const own = kind === 'duo' ? path.replace(/duo\/$/, '') : path;
      expect(canonicalOf(pages.get(path)!), path).toBe(root + own.slice(1));
    }
  });
});
