/** Directives and their sources, in lower case. */
export type Directives = Map<string, Set<string>>;

/**
 * The policies of a page made one as HTTP Observatory does: a directive’s sources are those that all policies naming
 * it share, and one that only a later policy names counts as `'none'`. Throws where a policy repeats a directive.
 * Source: https://github.com/mdn/mdn-http-observatory/blob/main/src/analyzer/cspParser.js
 */
export function mergePolicies(policies: string[]): Directives {
  const [first, ...later] = policies.map(parsePolicy);
  const merged: Directives = new Map(first);
  for (const policy of later) {
    for (const [directive, sources] of policy) {
      const kept = [...(merged.get(directive) ?? [])].filter((source) => sources.has(source));
      merged.set(directive, new Set(kept.length ? kept : ["'none'"]));
    }
  }
  return merged;
}

/** One policy. */
function parsePolicy(policy: string): Directives {
  const directives: Directives = new Map();
  for (const part of policy.split(';')) {
    const [name, ...sources] = part.trim().toLowerCase().split(/\s+/);
    if (!name) continue;
    if (directives.has(name)) throw new Error(`The policy names ${name} twice.`);
    directives.set(name, new Set(sources.length || !name.endsWith('-src') ? sources : ["'none'"]));
  }
  return directives;
}

const broad = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];
const loose = [...broad, "'unsafe-inline'", 'data:'];

/** The result of the test, by its published name. */
export function cspResult(header: string[], meta: string[]): string {
  const policies = [...header, ...meta].flatMap((value) => value.split(',')).map((value) => value.trim());
  if (policies.length === 0) return 'csp-not-implemented';
  let csp: Directives;
  try {
    csp = mergePolicies(policies);
  } catch {
    return 'csp-header-invalid';
  }
  const of = (directive: string) => [...(csp.get(directive) ?? csp.get('default-src') ?? ['*'])];
  const script = withoutVoidInline(of('script-src'));
  const style = withoutVoidInline(of('style-src'));
  const passive = [...of('img-src'), ...of('media-src')];
  const active = [...csp]
    .filter(([name]) => !/^(img|media|script)-src$/.test(name))
    .flatMap(([, all]) => [...all]);
  const insecure = (source: string) => /^(http|ftp):/.test(source);

  if (script.includes("'strict-dynamic'") && !hashed(script)) return 'csp-header-invalid';
  if (
    script.some((source) => loose.includes(source)) ||
    of('object-src').some((source) => broad.includes(source))
  )
    return 'csp-implemented-with-unsafe-inline';
  if ([...active, ...script].some(insecure)) return 'csp-implemented-with-insecure-scheme';
  if ([...script, ...style].includes("'unsafe-eval'")) return 'csp-implemented-with-unsafe-eval';
  if (passive.some(insecure)) return 'csp-implemented-with-insecure-scheme-in-passive-content-only';
  if (style.some((source) => loose.includes(source)))
    return 'csp-implemented-with-unsafe-inline-in-style-src-only';
  const base = csp.get('default-src');
  const closed = base?.has("'none'") && base.size === 1;
  return `csp-implemented-with-no-unsafe${closed ? '-default-src-none' : ''}`;
}

function hashed(sources: string[]): boolean {
  return sources.some((source) => /^'(sha(256|384|512)|nonce)-/.test(source));
}

/** A hash or nonce makes browsers ignore `'unsafe-inline'`. */
function withoutVoidInline(sources: string[]): string[] {
  return hashed(sources) ? sources.filter((source) => source !== "'unsafe-inline'") : sources;
}
