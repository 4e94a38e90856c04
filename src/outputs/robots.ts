/**
 * `robots.txt`: everything may be read. A page that search engines should not list says so itself, and has to be read
 * for that. Source: https://www.rfc-editor.org/rfc/rfc9309
 * @param sitemap absolute address of the sitemap
 */
export function robots(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
