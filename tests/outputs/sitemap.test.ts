import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { robots } from '../../src/outputs/robots.ts';
import { sitemap, sitemaps, type SitemapPage } from '../../src/outputs/sitemap.ts';

const root = 'https://elan.example/hub/';
const alternates = [
  { hreflang: 'en', href: `${root}en/` },
  { hreflang: 'fr', href: `${root}fr/` },
  { hreflang: 'x-default', href: root },
];
const pages: SitemapPage[] = [
  { loc: `${root}en/`, lastmod: '2026-11-24', alternates },
  { loc: `${root}fr/articles/seul/?a=1&b='2'`, alternates: [] },
];

describe('the sitemap', () => {
  test('names each page with both its versions and the default', () => {
    const xml = sitemap(pages);
    expect(XMLValidator.validate(xml)).toBe(true);
    const read = new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(xml);
    const [home, single] = read.urlset.url;
    expect(home).toMatchObject({ loc: pages[0]!.loc, lastmod: '2026-11-24' });
    expect(home['xhtml:link']).toEqual(
      alternates.map(({ hreflang, href }) => ({
        '@_rel': 'alternate',
        '@_hreflang': hreflang,
        '@_href': href,
      })),
    );
    expect(single.loc).toBe(pages[1]!.loc);
    expect(single).not.toHaveProperty('xhtml:link');
    expect(single).not.toHaveProperty('lastmod');
  });

  test('is one file on a hub of ordinary size', () => {
    expect(sitemaps(pages, root)).toEqual([{ name: 'sitemap.xml', body: sitemap(pages) }]);
  });

  test('becomes an index of several where a search engine would refuse one', () => {
    const many = Array.from({ length: 45_001 }, (_, at) => ({ loc: `${root}en/${at}/`, alternates: [] }));
    const files = sitemaps([pages[0]!, ...many.slice(1)], root);
    expect(files.map((file) => file.name)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(files[0]!.body).toContain(`<loc>${root}sitemap-1.xml</loc><lastmod>2026-11-24</lastmod>`);
    expect(files[1]!.body.match(/<url>/g)).toHaveLength(45_000);
    expect(files[2]!.body.match(/<url>/g)).toHaveLength(1);
  });

  test('is what robots are pointed to, and nothing is kept from them', () => {
    expect(robots(`${root}sitemap.xml`)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`);
  });
});
