/** A page for search engines. All addresses are absolute. */
export interface SitemapPage {
  loc: string;
  /** ISO date. */
  lastmod?: string;
  /** Each version of the page, itself and `x-default` among them; empty for a page in one language. */
  alternates: { hreflang: string; href: string }[];
}

/** A file of the site. */
export interface SitemapFile {
  name: string;
  body: string;
}

/** Below the 50,000 addresses and, with three alternates each, the 50 MB a file may have. */
const most = 45_000;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * One sitemap.
 * Sources: https://www.sitemaps.org/protocol.html and, for alternates,
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function sitemap(pages: SitemapPage[]): string {
  const body = pages.map(urlElement).join('');
  return `${declaration}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${body}</urlset>\n`;
}

function urlElement({ loc, lastmod, alternates }: SitemapPage): string {
  const links = alternates.map(
    ({ hreflang, href }) =>
      `<xhtml:link rel="alternate" hreflang="${escapeXml(hreflang)}" href="${escapeXml(href)}"/>`,
  );
  return `<url><loc>${escapeXml(loc)}</loc>${modified(lastmod)}${links.join('')}</url>\n`;
}

/**
 * All sitemap files of a site: `sitemap.xml`, which on a large site is the index of `sitemap-1.xml` and so on.
 * @param root absolute address under which the files lie, with a slash at its end
 */
export function sitemaps(pages: SitemapPage[], root: string, size = most): SitemapFile[] {
  if (pages.length <= size) return [{ name: 'sitemap.xml', body: sitemap(pages) }];
  const parts: (SitemapFile & { lastmod?: string })[] = [];
  for (let at = 0; at < pages.length; at += size) {
    const part = pages.slice(at, at + size);
    parts.push({ name: `sitemap-${parts.length + 1}.xml`, body: sitemap(part), lastmod: latest(part) });
  }
  const entries = parts.map(
    ({ name, lastmod }) => `<sitemap><loc>${escapeXml(root + name)}</loc>${modified(lastmod)}</sitemap>\n`,
  );
  const index = `${declaration}<sitemapindex ${namespace}>\n${entries.join('')}</sitemapindex>\n`;
  return [{ name: 'sitemap.xml', body: index }, ...parts.map(({ name, body }) => ({ name, body }))];
}

function modified(lastmod: string | undefined): string {
  return lastmod ? `<lastmod>${lastmod}</lastmod>` : '';
}

function latest(pages: SitemapPage[]): string | undefined {
  return pages.map((page) => page.lastmod ?? '').reduce((a, b) => (a > b ? a : b)) || undefined;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
