import { describe, expect, test } from 'vitest';
import { everyPage } from '../support/kinds.ts';
import { readPage } from '../support/site.ts';

const pages = everyPage().map((sample) => ({ ...sample, page: readPage(sample.path) }));

describe('A listener who moves by headings', () => {
  test('finds one that names the page', () => {
    for (const { path, page } of pages) {
      const first = page.querySelectorAll('h1');
      expect(first.length, path).toBe(1);
      expect(first[0]!.text.trim(), path).not.toBe('');
    }
  });

  test('never falls through a missing level', () => {
    const skipped = pages.flatMap(({ path, page }) => {
      const headings = page.querySelectorAll('h1, h2, h3, h4, h5, h6');
      return headings.flatMap((heading, at) => {
        const level = Number(heading.rawTagName[1]);
        const above = at === 0 ? 0 : Number(headings[at - 1]!.rawTagName[1]);
        return level > above + 1 ? [`${path}: h${level} “${heading.text.trim()}” after h${above}`] : [];
      });
    });
    expect(skipped).toEqual([]);
  });

  test('hears each page in its language', () => {
    for (const { path, lang, page } of pages) {
      expect(page.querySelector('html')!.getAttribute('lang'), path).toBe(lang ?? 'en');
      if (!lang) expect(page.querySelector('main [lang=fr]')?.text.trim(), path).toBeTruthy();
    }
  });
});

describe('A reader who shares the address of a passage', () => {
  test('leads to one place', () => {
    for (const { path, page } of pages) {
      const ids = page.querySelectorAll('[id]').map(({ id }) => id);
      expect(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        path,
      ).toEqual([]);
    }
  });

  test('leads to the text, never to a part of the interface', () => {
    const texts = pages.flatMap(({ page }) => page.querySelectorAll('.prose [id]').map(({ id }) => id));
    const works = pages.filter(({ page }) => page.querySelector('.prose'));
    const parts = new Set(
      works.flatMap(({ page }) =>
        page
          .querySelectorAll('[id]')
          .filter((element) => !element.closest('.prose'))
          .map(({ id }) => id),
      ),
    );
    expect(texts).not.toEqual([]);
    expect([...new Set(texts)].filter((id) => parts.has(id))).toEqual([]);
  });
});
