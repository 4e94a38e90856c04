import { expect, test } from 'vitest';
import { applyHeaders, parseHeaders } from '../../scripts/server/headers.ts';
import { basePath } from '../../src/i18n/addresses.ts';
import { observe } from '../support/observatory.ts';
import { allPages, readText } from '../support/site.ts';

test('every page of the hub scores 130 in HTTP Observatory', () => {
  const rules = parseHeaders(readText('/_headers'));
  const pages = allPages();
  const worse = pages.flatMap((page) => {
    const headers = new Headers();
    const path = basePath() + page.slice(1);
    applyHeaders(rules, path, headers);
    const { score, tests } = observe({ url: `https://elan.example${path}`, headers, html: readText(page) });
    return score < 130 ? [{ page, score, lost: tests.filter(({ modifier }) => modifier < 0) }] : [];
  });
  expect(pages).not.toEqual([]);
  expect(worse).toEqual([]);
});
