import { fill, matcher, ruleLines, type Matcher } from './rules.ts';

/** One line of `_redirects`. Status 200 serves the target in the place of the path. */
export interface RedirectRule {
  matches: Matcher;
  target: string;
  status: number;
}

const statuses = new Set([200, 301, 302, 303, 307, 308]);

/**
 * Reads a `_redirects` file: `from target [status]` a line. A status may end in `!`, as one host writes it; without
 * one it is 302 here (it is 301 on the other), so a file for both states it. Throws on a line that cannot be read.
 */
export function parseRedirects(text: string): RedirectRule[] {
  return ruleLines(text).map((line) => {
    const [from, target, code = '302', ...rest] = line.split(/\s+/);
    const status = Number(code.replace(/!$/, ''));
    if (!from?.startsWith('/') || !target || !statuses.has(status) || rest.length > 0) {
      throw new Error(`_redirects: "${line}" is not "from target status".`);
    }
    return { matches: matcher(from), target, status };
  });
}

/** The first rule that fits a path, its target filled in. A rule comes before a file of the same path. */
export function redirectFor(
  rules: RedirectRule[],
  path: string,
): { target: string; status: number } | undefined {
  for (const { matches, target, status } of rules) {
    const captures = matches(path);
    if (captures) return { target: fill(target, captures), status };
  }
  return undefined;
}
