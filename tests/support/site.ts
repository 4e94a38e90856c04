import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';
import { dist } from '../../scripts/paths.ts';

export { dist };

/** The file of the built site that a path leads to: `/en/` is the page of that folder, `/en/feed.xml` itself. */
export function fileOf(path: string): string {
  return join(dist, path.endsWith('/') ? `${path}index.html` : path);
}

/** The text of a file of the built site, as `/en/feed.xml` or `/_headers`. Throws when it was not built. */
export function readText(path: string): string {
  const file = fileOf(path);
  if (!existsSync(file)) throw new Error(`The site has no ${path}: ${relative(dist, file)} was not built.`);
  return readFileSync(file, 'utf8');
}

/** A page of the built site, as `/fr/articles/…/` or `/404.html`, to be asked by selectors. */
export function readPage(path: string): HTMLElement {
  return parse(readText(path), { comment: true, blockTextElements: { script: true, style: true } });
}

/** The paths of all HTML pages of the built site, sorted: `/en/` for a folder's page, `/404.html` for others. */
export function allPages(): string[] {
  return allFiles()
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/\/index\.html$/, '/'))
    .sort();
}

/** The paths of all files of the built site, beginning with a slash. */
export function allFiles(): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
}

/** How many bytes these come to on the wire, compressed by brotli at its best. */
export function brotliSize(content: string | Uint8Array): number {
  return brotliCompressSync(content).length;
}
