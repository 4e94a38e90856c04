import type { HTMLElement } from 'node-html-parser';
import type { Addresses } from './addresses.ts';
import { readText } from './site.ts';

/** What a page and its files make a browser fetch. Paths are of the built site; the page’s own is given. */

const dataBlock = /json/;

/** Files without which nothing is painted: stylesheets for screens, and scripts that neither wait nor are modules. */
export function blockingFiles(page: HTMLElement, path: string, { target }: Addresses): string[] {
  const sheets = page
    .querySelectorAll('link[rel=stylesheet]')
    .filter((link) => link.getAttribute('media') !== 'print');
  const scripts = page
    .querySelectorAll('script[src]')
    .filter((script) => !script.hasAttribute('async') && !script.hasAttribute('defer') && !isModule(script));
  const addresses = [
    ...sheets.map((link) => link.getAttribute('href')),
    ...scripts.map((script) => script.getAttribute('src')),
  ];
  return addresses.map((address) => target(address!, path)!.path);
}

/**
 * The text of each script that a page runs when it is opened: those in it, its files, and what these import; what a
 * script in the page imports by `import('…')` too, for there it may come without being asked. That an address which
 * is put together when somebody asks for it is fetched only then, a browser tells (on-demand.browser.test.ts).
 */
export function scriptTexts(page: HTMLElement, path: string, { target }: Addresses): string[] {
  const scripts = page
    .querySelectorAll('script')
    .filter((script) => !dataBlock.test(script.getAttribute('type') ?? ''));
  const files = new Set<string>();
  const addresses = [
    ...scripts.map((script) => script.getAttribute('src')),
    ...page.querySelectorAll('link[rel=modulepreload]').map((link) => link.getAttribute('href')),
  ];
  for (const address of addresses) if (address) follow(target(address, path)!.path);
  const own = scripts
    .filter((script) => !script.hasAttribute('src'))
    .map((script) => script.rawText)
    .join('\n');
  for (const [, named, , called] of own.matchAll(anyImport)) follow(target((named ?? called)!, path)!.path);
  return [own, ...[...files].map(readText)];

  function follow(file: string): void {
    if (files.has(file)) return;
    files.add(file);
    for (const [, address] of readText(file).matchAll(staticImport)) follow(target(address!, file)!.path);
  }
}

function isModule(script: HTMLElement): boolean {
  return script.getAttribute('type') === 'module';
}

const anyImport = /\bimport\s*(?:["']([^"']+)["']|\(\s*(["'`])([^"'`$]+)\2\s*\))/g;

/** Not `import(`: what that loads comes when it is asked for. */
const staticImport = /\b(?:import|export)\s*(?:[\w*{}\s,$]+?from\s*)?["']([^"']+)["']/g;

/** The style rules of a page: those in it, and those of its stylesheets. */
export function styleText(page: HTMLElement, path: string, { target }: Addresses): string {
  const own = page.querySelectorAll('style').map((style) => style.rawText);
  const files = page
    .querySelectorAll('link[rel=stylesheet]')
    .map((link) => readText(target(link.getAttribute('href')!, path)!.path));
  return [...own, ...files].join('\n');
}

/** The addresses that style rules name, fonts and pictures, but none that is data. */
export function styleAddresses(css: string): string[] {
  return [...css.matchAll(/(?:url\(\s*|@import\s+)["']?(?!data:)([^"')\s;]+)/g)].map(
    ([, address]) => address!,
  );
}

/** The fonts that a page may load, by its style rules or by its scripts. */
export function fontFiles(page: HTMLElement, path: string, addresses: Addresses): string[] {
  const told = styleText(page, path, addresses) + scriptTexts(page, path, addresses).join('\n');
  const named = [...told.matchAll(/[\w./%-]+\.(?:woff2?|[ot]tf)\b/g)].map(([address]) => address);
  return [...new Set(named.map((address) => addresses.target(address, path)!.path))];
}

/** Relations that make a browser fetch what a link names. */
const fetched =
  /\b(stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|dns-prefetch|preconnect)\b/;

/** The addresses of everything that a page loads without being asked. */
export function subresources(page: HTMLElement): string[] {
  const links = page.querySelectorAll('link').filter((link) => fetched.test(link.getAttribute('rel') ?? ''));
  const sets = page
    .querySelectorAll('[srcset]')
    .flatMap((element) => element.getAttribute('srcset')!.split(','))
    .map((source) => source.trim().split(/\s/)[0]);
  const named = (selector: string, name: string) =>
    page.querySelectorAll(`${selector}[${name}]`).map((element) => element.getAttribute(name));
  return [
    ...links.map((link) => link.getAttribute('href')),
    ...sets,
    ...'script img source iframe video audio track embed input'
      .split(' ')
      .flatMap((name) => named(name, 'src')),
    ...named('video', 'poster'),
    ...named('object', 'data'),
    ...named('use', 'href'),
  ].filter((address) => address !== undefined);
}
