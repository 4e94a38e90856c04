import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file of the site as it lies on disk. */
export interface StoredFile {
  /** Absolute path. */
  path: string;
  /** Bytes. */
  size: number;
  /** Changes when the file does. */
  version: string;
}

/** What a path of an address leads to: a file, or the path where that file has its one address. */
export type Found = { file: StoredFile } | { movedTo: string };

/** The rules that the host reads and never shows. */
const hidden = new Set(['/_headers', '/_redirects']);

/**
 * The file that lies at a path of the site.
 * @param path decoded, beginning with a slash
 * @returns undefined where there is none, and for every path that would leave the folder
 */
export async function storedFile(dir: string, path: string): Promise<StoredFile | undefined> {
  const full = join(dir, path);
  const inside = full.startsWith(dir.endsWith(sep) ? dir : dir + sep);
  if (!inside || hidden.has(path) || /[\0\\]|\/\/|\/\.\.?(\/|$)/.test(path)) return undefined;
  const found = await stat(full).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  return {
    path: full,
    size: found.size,
    version: `${found.size.toString(36)}-${found.mtimeMs.toString(36)}`,
  };
}

/**
 * Finds what a path leads to, as Cloudflare Pages does: a folder's page lives at the path with the slash, any other
 * page at the path without `.html`, and every other spelling is sent there.
 * Source: https://developers.cloudflare.com/pages/configuration/serving-pages/
 */
export async function locate(dir: string, path: string): Promise<Found | undefined> {
  const at = (candidate: string) => storedFile(dir, candidate);
  if (path.endsWith('/')) {
    const index = await at(`${path}index.html`);
    if (index) return { file: index };
    return (await at(`${path.slice(0, -1)}.html`)) ? { movedTo: path.slice(0, -1) } : undefined;
  }
  const file = await at(path);
  if (file && !path.endsWith('.html')) return { file };
  if (file)
    return { movedTo: path.replace(/\/index\.html$|\.html$/, (ending) => (ending === '.html' ? '' : '/')) };
  const page = await at(`${path}.html`);
  if (page && !path.endsWith('/index')) return { file: page };
  if (page) return { movedTo: path.slice(0, -'index'.length) };
  return (await at(`${path}/index.html`)) ? { movedTo: `${path}/` } : undefined;
}

/** The not-found page of a path: `404.html` of its folder, or of the nearest folder above. */
export async function notFoundPage(dir: string, path: string): Promise<StoredFile | undefined> {
  const parts = path.split('/').slice(0, -1);
  for (; parts.length > 0; parts.pop()) {
    const page = await storedFile(dir, `${parts.join('/')}/404.html`);
    if (page) return page;
  }
  return undefined;
}
