import type { HTMLElement } from 'node-html-parser';
import { redirectFor, parseRedirects } from '../../scripts/server/redirects.ts';
import { basePath } from '../../src/i18n/addresses.ts';
import { allFiles, readPage, readText } from './site.ts';

/** Where a link leads inside the site: a path as `readText` takes it, and what stands after `#`. */
export interface Target {
  path: string;
  hash: string;
}

/** The absolute address of the site, with a slash at its end: what its door calls its own. */
export function siteUrl(): string {
  return canonicalOf(readPage('/'))!;
}

/** The address that a page says is its own. */
export function canonicalOf(page: HTMLElement): string | undefined {
  return page.querySelector('link[rel=canonical]')?.getAttribute('href');
}

/** Says where addresses lead, and whether something is there. */
export interface Addresses {
  /** The target of an address on a page; undefined when it leaves the site. */
  target(href: string, page?: string): Target | undefined;
  /** The path that is served for a path, redirects followed; undefined when nothing is. */
  served(path: string): string | undefined;
}

/** The addresses of the built site, whatever its origin and base path. */
export function addresses(): Addresses {
  const root = siteUrl();
  const base = basePath();
  const files = new Set(allFiles().map((path) => path.replace(/\/index\.html$/, '/')));
  const rules = parseRedirects(readText('/_redirects'));
  return {
    target(href, page = '/') {
      const url = new URL(href, root + page.slice(1));
      if (!url.href.startsWith(root)) return undefined;
      const path = `/${decodeURIComponent(url.href.slice(root.length).replace(/[?#].*$/s, ''))}`;
      return { path, hash: decodeURIComponent(url.hash.slice(1)) };
    },
    served(path) {
      const moved = redirectFor(rules, base + path.slice(1))?.target;
      const found = moved ? `/${moved.slice(base.length)}` : path;
      return files.has(found) ? found : undefined;
    },
  };
}
