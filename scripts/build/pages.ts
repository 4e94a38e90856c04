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
    rendered++;
    say(`${rendered}`);
  }
  return { pages: pages.length, rendered };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

/** A page gets the hashes of what is inlined in it. */
function finished(file: string, page: string): string {
  if (!file.endsWith('.html')) return page;
  const formAction = page.includes('<form') && /<form[^>]+action="(https:[^"]+)"/.exec(page)?.[1];
  return withCsp(page, sha256, { ...(formAction && { formAction }) });
}
