import { inlineElements } from './inline-elements.ts';

/** What a page’s policy is made of: hashes of inline elements as `'sha256-…'`, and the addresses its forms are sent to. */
export interface PageCsp {
  scriptHashes: string[];
  styleHashes: string[];
  formActions?: readonly string[];
}

/** The policy that a page bears itself. What is not named may not be fetched at all. */
export function pageCsp({ scriptHashes, styleHashes, formActions = [] }: PageCsp): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scriptHashes].join(' '),
    ["style-src 'self'", ...styleHashes].join(' '),
    ...selfOnly,
    `form-action ${formTargets(formActions)}`,
    "base-uri 'none'",
  ].join('; ');
}

/** What every page fetches from its own origin alone; the header says it too. */
export const selfOnly = ['img', 'font', 'connect', 'manifest', 'media', 'worker'].map(
  (kind) => `${kind}-src 'self'`,
);

/**
 * Where forms may be sent: here, and to the origin of each address. What is sent by mail has no origin, only a scheme;
 * browsers look at that, too.
 */
export function formTargets(addresses: readonly string[]): string {
  const targets = addresses.map((address) => {
    const { origin, protocol } = new URL(address);
    return origin === 'null' ? protocol : origin;
  });
  return unique(["'self'", ...targets]).join(' ');
}

const opening = '<meta http-equiv="content-security-policy" content="';

/** Hashes by hash function and text: the same few scripts and styles stand on all pages. */
const memo = new WeakMap<object, Map<string, string>>();

/**
 * A finished page with its policy, put right behind `<meta charset>` (else first in the head), where it rules all that
 * follows. A page that has one gets it made anew; nothing else is touched. Throws when there is no head.
 * @param sha256 the SHA-256 of a text’s UTF-8 bytes, in base64
 */
export function withCsp(
  html: string,
  sha256: (text: string) => string,
  options: { formActions?: readonly string[] } = {},
): string {
  const { scripts, styles, head } = inlineElements(html);
  if (head === undefined) throw new Error('A page without <head> cannot bear a policy. Give it one.');
  const source = (text: string) => `'sha256-${hashed(text, sha256)}'`;
  const policy = pageCsp({
    scriptHashes: unique(scripts.map(source)),
    styleHashes: unique(styles.map(source)),
    formActions: options.formActions ?? [],
  });
  const rest = html.startsWith(opening, head) ? html.indexOf('">', head) + 2 : head;
  return `${html.slice(0, head)}${opening}${policy}">${html.slice(rest)}`;
}

function hashed(text: string, sha256: (text: string) => string): string {
  const known = memo.get(sha256) ?? new Map<string, string>();
  memo.set(sha256, known);
  const hash = known.get(text) ?? sha256(text);
  known.set(text, hash);
  return hash;
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
