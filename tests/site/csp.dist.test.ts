import { createHash } from 'node:crypto';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { everyPage } from '../support/kinds.ts';
import { readPage, readText } from '../support/site.ts';

const pages = everyPage().map(({ path }) => ({ path, page: readPage(path) }));

function policyOf(page: HTMLElement): Map<string, string[]> {
  const metas = page
    .querySelectorAll('head > meta[http-equiv]')
    .filter((meta) => meta.getAttribute('http-equiv')!.toLowerCase() === 'content-security-policy');
  expect(metas.length).toBe(1);
  return new Map(
    metas[0]!
      .getAttribute('content')!
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name, ...sources]) => [name!, sources]),
  );
}

function hash(element: HTMLElement): string {
  return `'sha256-${createHash('sha256').update(element.rawText).digest('base64')}'`;
}

function inlined(page: HTMLElement, selector: string): HTMLElement[] {
  return page
    .querySelectorAll(selector)
    .filter((one) => !one.hasAttribute('src') && !/json/.test(one.getAttribute('type') ?? ''));
}

describe('A reader of a page into which somebody smuggled a script', () => {
  test('is safe: nothing runs or is fetched but what the page allows', () => {
    for (const { path, page } of pages) {
      const policy = policyOf(page);
      expect(policy.get('default-src'), path).toEqual(["'none'"]);
      expect(policy.get('base-uri'), path).toEqual(["'none'"]);
      expect(
        [...policy.values()]
          .flat()
          .filter(
            (source) =>
              /unsafe-(inline|eval|hashes)|\*|^https?:$|data:/.test(source) &&
              source !== "'wasm-unsafe-eval'",
          ),
        path,
      ).toEqual([]);
    }
  });

  test('still sees the page whole: the policy knows each script and style in it, and no other', () => {
    for (const { path, page } of pages) {
      const policy = policyOf(page);
      const hashes = (directive: string) =>
        policy.get(directive)!.filter((source) => source.startsWith("'sha256-"));
      expect(hashes('script-src').toSorted(), path).toEqual(
        [...new Set(inlined(page, 'script').map(hash))].toSorted(),
      );
      expect(hashes('style-src').toSorted(), path).toEqual(
        [...new Set(inlined(page, 'style').map(hash))].toSorted(),
      );
    }
  });

  test('finds no script or style in an attribute', () => {
    for (const { path, page } of pages) {
      const written = page
        .querySelectorAll('*')
        .flatMap(({ attributes }) => Object.entries(attributes))
        .filter(([name, value]) => name === 'style' || /^on/i.test(name) || /^\s*javascript:/i.test(value));
      expect(written, path).toEqual([]);
    }
  });

  test('is under the policy from the first byte: it stands before all that it rules', () => {
    for (const { path, page } of pages) {
      const names = page
        .querySelectorAll('head > *')
        .map((one) => `${one.rawTagName} ${one.getAttribute('http-equiv') ?? ''}`.trim());
      const at = names.findIndex((name) => /content-security-policy/i.test(name));
      expect(
        names.slice(0, at).filter((name) => name !== 'meta'),
        path,
      ).toEqual([]);
    }
  });

  test('is under the header’s policy as well, where no frame may show the hub', () => {
    expect(readText('/_headers')).toMatch(/Content-Security-Policy: .*frame-ancestors 'none'/);
    expect(readText('/_headers')).not.toMatch(/unsafe-/);
  });
});
