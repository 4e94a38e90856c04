import { fill, matcher, ruleLines, type Matcher } from './rules.ts';

/** One block of `_headers`: a path pattern, the headers it gives and those it takes away. */
export interface HeaderRule {
  matches: Matcher;
  set: [name: string, value: string][];
  unset: string[];
}

/**
 * Reads a `_headers` file: a line with a path opens a block, `Name: value` adds a header, `! Name` takes one away.
 * Blocks for another host (`https://…`) are read and never match. Throws on a line that is none of these.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of ruleLines(text)) {
    const rule = rules.at(-1);
    const header = /^([\w-]+):\s*(.+)$/.exec(line);
    const detached = /^!\s*([\w-]+)$/.exec(line);
    if (/^(\/|https:\/\/)/.test(line)) rules.push({ matches: matcher(line), set: [], unset: [] });
    else if (rule && header?.[1] && header[2]) rule.set.push([header[1], header[2]]);
    else if (rule && detached?.[1]) rule.unset.push(detached[1]);
    else throw new Error(`_headers: "${line}" is neither a path nor a header of one.`);
  }
  return rules;
}

/**
 * Gives a response the headers of all rules that fit its path, in the order of the file: the first to name a header
 * replaces the server's own, later ones add to it, and a rule's detachments come before its own headers.
 */
export function applyHeaders(rules: HeaderRule[], path: string, headers: Headers): void {
  const named = new Set<string>();
  for (const rule of rules) {
    const captures = rule.matches(path);
    if (!captures) continue;
    for (const name of rule.unset) headers.delete(name);
    for (const [name, value] of rule.set) {
      const key = name.toLowerCase();
      if (named.has(key)) headers.append(name, fill(value, captures));
      else headers.set(name, fill(value, captures));
      named.add(key);
    }
  }
}
