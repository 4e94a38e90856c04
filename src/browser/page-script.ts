import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../blocks/cache.ts';

/** Where the script of all pages waits, bundled, until they are printed. */
export function pageScriptFile(): string {
  return join(cacheFolder(), 'page.js');
}

let script: string | undefined;

/** The script that pages bear inline. Throws before it has been bundled. */
export function pageScript(): string {
  return (script ??= readFileSync(pageScriptFile(), 'utf8'));
}
