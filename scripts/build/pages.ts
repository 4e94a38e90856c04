import { createHash } from 'node:crypto';
import { withCsp } from '../../src/outputs/csp.ts';
import type { Program } from './program.ts';
import type { Site } from './site.ts';

/** Renders every page whose key has changed. Returns how many pages there are, and how many were rendered. */
export async function renderPages(
  program: Program,
  site: Site,
  say: (progress: string) => void,
): Promise<{ pages: number; rendered: number }> {
  const pages = await program.pages();
  let rendered = 0;
  for (const { file, key, render } of pages) {
    if (key !== undefined && site.keep(file, key)) continue;
    site.write(file, finished(file, await render()), key);
    if (++rendered % 50 === 0) say(`${rendered}`);
  }
  return { pages: pages.length, rendered };
}

const sha256 = (bytes: string) => createHash('sha256').update(bytes, 'latin1').digest('base64');

/**
 * A page gets the hashes of what is inlined in it. It is handled as the bytes it is, a character each: what is looked
 * for and put in is ASCII, and thousands of pages are not decoded and encoded again for it.
 */
function finished(file: string, bytes: Buffer): Buffer {
  if (!file.endsWith('.html')) return bytes;
  const page = bytes.toString('latin1');
  const forms = page.includes('<form') ? page.matchAll(/<form[^>]+action="((?:https?|mailto):[^"]+)"/g) : [];
  return Buffer.from(withCsp(page, sha256, { formActions: [...forms].map(([, to]) => to!) }), 'latin1');
}
