/**
 * Lasting names, as tag URIs of a host and a year: `tag:elan.example,2026:en/articles/the-shot`. The year is part of the
 * scheme and stays. Source: https://www.rfc-editor.org/rfc/rfc4151
 */

const year = 2026;

/**
 * The name of a thing of a site.
 * @param site the canonical origin, not that of a preview
 */
export function tagUri(site: string, ...path: string[]): string {
  return `tag:${new URL(site).hostname},${year}:${path.join('/')}`;
}

/** The name of one version of a thing that is named `tag`. */
export function tagOfVersion(tag: string, lang: string): string {
  const at = tag.indexOf(':', 'tag:'.length) + 1;
  return `${tag.slice(0, at)}${lang}/${tag.slice(at)}`;
}
