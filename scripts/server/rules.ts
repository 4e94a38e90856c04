/** What a pattern's placeholders and its `*` (under the name `splat`) stood for in a path. */
export type Captures = Record<string, string>;

/** Answers with the captures when a path fits a pattern. */
export type Matcher = (path: string) => Captures | undefined;

/**
 * A pattern of `_headers` or `_redirects`: `*` stands for anything, `:name` for one segment of the path.
 * Source: https://developers.cloudflare.com/pages/configuration/headers/ and …/redirects/.
 * Throws on a second `*`, which hosts do not read alike.
 */
export function matcher(pattern: string): Matcher {
  if (pattern.indexOf('*') !== pattern.lastIndexOf('*')) throw new Error(`"${pattern}" has more than one *.`);
  const source = pattern
    .replace(/[\\^$+?.()|[\]{}-]/g, '\\$&')
    .replace('*', '(?<splat>.*)')
    .replace(/:([A-Za-z]\w*)/g, '(?<$1>[^/]+)');
  const expression = new RegExp(`^${source}$`);
  return (path) => {
    const found = expression.exec(path);
    return found ? { ...found.groups } : undefined;
  };
}

/** A header's value or a redirect's target with what was captured in the place of its `:names`. */
export function fill(text: string, captures: Captures): string {
  return text.replace(/:([A-Za-z]\w*)/g, (whole, name: string) => captures[name] ?? whole);
}

/** The lines of a rules file without blank lines and comments, trimmed. */
export function ruleLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
