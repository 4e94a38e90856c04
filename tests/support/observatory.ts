import { parse, type HTMLElement } from 'node-html-parser';
import { cspResult } from './observatory-csp.ts';

/** An answer of the site to a request for a page over HTTPS. */
export interface Answer {
  /** Address of the page. */
  url: string;
  headers: Headers;
  html: string;
}

/** What one test found, by its published name, and what that adds to the score. */
export interface Finding {
  name: string;
  result: string;
  modifier: number;
}

/** Published modifiers; what is not here counts 0. */
const modifiers: Record<string, number> = {
  'csp-implemented-with-no-unsafe-default-src-none': 10,
  'csp-implemented-with-no-unsafe': 5,
  'csp-implemented-with-insecure-scheme-in-passive-content-only': -10,
  'csp-implemented-with-unsafe-eval': -10,
  'csp-implemented-with-unsafe-inline': -20,
  'csp-implemented-with-insecure-scheme': -20,
  'csp-header-invalid': -25,
  'csp-not-implemented': -25,
  'cookies-secure-with-httponly-sessions-and-samesite': 5,
  'cookies-without-secure-flag-but-protected-by-hsts': -5,
  'cookies-without-secure-flag': -20,
  'cookies-samesite-flag-invalid': -20,
  'cross-origin-resource-sharing-implemented-with-universal-access': -50,
  'referrer-policy-private': 5,
  'referrer-policy-unsafe': -5,
  'referrer-policy-header-invalid': -5,
  'hsts-implemented-max-age-less-than-six-months': -10,
  'hsts-not-implemented': -20,
  'hsts-header-invalid': -20,
  'sri-implemented-and-all-scripts-loaded-securely': 5,
  'sri-implemented-and-external-scripts-loaded-securely': 5,
  'sri-not-implemented-but-external-scripts-loaded-securely': -5,
  'sri-implemented-but-external-scripts-not-loaded-securely': -20,
  'sri-not-implemented-and-external-scripts-not-loaded-securely': -50,
  'x-content-type-options-not-implemented': -5,
  'x-content-type-options-header-invalid': -5,
  'x-frame-options-implemented-via-csp': 5,
  'x-frame-options-not-implemented': -20,
  'x-frame-options-header-invalid': -20,
  'corp-implemented-with-same-origin': 10,
  'corp-implemented-with-same-site': 10,
  'corp-header-invalid': -5,
};

/**
 * Scores an answer by the ten tests of MDN HTTP Observatory: 100 less all penalties, and from 90 on plus all bonuses.
 * What the files of a site do not decide is taken as its host does it: HTTPS with a valid certificate, HTTP sent there,
 * not preloaded. The bonuses for opener and embedder policy that came later are left out, so that 130 is the most a
 * site gets here that sets no cookie, is not preloaded, and gives its own scripts no integrity.
 * Sources: https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring and
 * https://github.com/mdn/mdn-http-observatory
 */
export function observe(answer: Answer): { score: number; tests: Finding[] } {
  const page = parse(answer.html);
  const { headers } = answer;
  const hsts = strictTransport(headers.get('strict-transport-security'));
  const results: Record<string, string> = {
    'content-security-policy': cspResult(listed(headers, 'content-security-policy'), metaPolicies(page)),
    cookies: cookies(headers.getSetCookie(), hsts),
    'cross-origin-resource-sharing': sharing(headers),
    redirection: 'redirection-to-https',
    'referrer-policy': referrer(headers.get('referrer-policy'), meta(page, 'referrer-policy')),
    'strict-transport-security': hsts,
    'subresource-integrity': integrity(page, new URL(answer.url)),
    'x-content-type-options': oneOf('x-content-type-options', headers, { nosniff: 'nosniff' }),
    'x-frame-options': framing(headers),
    'cross-origin-resource-policy': resourcePolicy(headers),
  };
  const tests = Object.entries(results).map(([name, result]) => ({
    name,
    result,
    modifier: modifiers[result] ?? 0,
  }));
  const sum = (all: Finding[]) => all.reduce((total, { modifier }) => total + modifier, 100);
  const penalised = sum(tests.filter(({ modifier }) => modifier < 0));
  return { score: Math.max(0, penalised >= 90 ? sum(tests) : penalised), tests };
}

function listed(headers: Headers, name: string): string[] {
  const value = headers.get(name);
  return value === null ? [] : [value];
}

function meta(page: HTMLElement, name: string): string[] {
  return page
    .querySelectorAll('meta[http-equiv]')
    .filter((element) => element.getAttribute('http-equiv')?.toLowerCase() === name)
    .map((element) => element.getAttribute('content') ?? '');
}

function metaPolicies(page: HTMLElement): string[] {
  return meta(page, 'content-security-policy');
}

/** Six months less a little, as the scanner has it. */
const sixMonths = 15_552_000;

function strictTransport(header: string | null): string {
  if (header === null) return 'hsts-not-implemented';
  const age = /(?:^|;)\s*max-age=(\d+)/i.exec(header)?.[1];
  if (!age || header.includes(',')) return 'hsts-header-invalid';
  return `hsts-implemented-max-age-${Number(age) < sixMonths ? 'less-than' : 'at-least'}-six-months`;
}

/** A site of files sets none; this tells only apart that there are any, and whether they are safe. */
function cookies(set: string[], hsts: string): string {
  if (set.length === 0) return 'cookies-not-found';
  const having = (flag: RegExp) => set.every((cookie) => flag.test(cookie));
  if (set.some((cookie) => /;\s*samesite(?!=(lax|strict|none)\b)/i.test(cookie)))
    return 'cookies-samesite-flag-invalid';
  if (!having(/;\s*secure\b/i))
    return `cookies-without-secure-flag${hsts.endsWith('at-least-six-months') ? '-but-protected-by-hsts' : ''}`;
  return `cookies-secure-with-httponly-sessions${having(/;\s*samesite=/i) ? '-and-samesite' : ''}`;
}

function sharing(headers: Headers): string {
  const origin = headers.get('access-control-allow-origin');
  if (origin === null) return 'cross-origin-resource-sharing-not-implemented';
  const kind =
    origin === '*'
      ? 'public'
      : headers.get('access-control-allow-credentials') === 'true'
        ? 'universal'
        : 'restricted';
  return `cross-origin-resource-sharing-implemented-with-${kind}-access`;
}

function referrer(header: string | null, metas: string[]): string {
  const values = [header ?? [], metas].flat().flatMap((value) => value.split(','));
  if (values.length === 0) return 'referrer-policy-not-implemented';
  const known = values.map((value) => value.trim().toLowerCase());
  const last =
    known.findLast((value) => /^(no-referrer|same-origin|origin|strict-origin|unsafe-url)/.test(value)) ?? '';
  if (/^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/.test(last))
    return 'referrer-policy-private';
  return `referrer-policy-${last ? 'unsafe' : 'header-invalid'}`;
}

function integrity(page: HTMLElement, { hostname }: URL): string {
  const scripts = page.querySelectorAll('script');
  if (scripts.length === 0) return 'sri-not-implemented-but-no-scripts-loaded';
  const loaded = scripts.filter((script) => script.hasAttribute('src'));
  const foreign = loaded.filter((script) => {
    const src = script.getAttribute('src') ?? '';
    return src.startsWith('//') || (/^https?:/.test(src) && new URL(src).hostname !== hostname);
  });
  const safe = (script: HTMLElement) => script.getAttribute('src')?.startsWith('https:') ?? false;
  const sealed = (script: HTMLElement) => script.hasAttribute('integrity');
  if (foreign.some((script) => !sealed(script) && !safe(script)))
    return 'sri-not-implemented-and-external-scripts-not-loaded-securely';
  if (foreign.some((script) => !sealed(script)))
    return 'sri-not-implemented-but-external-scripts-loaded-securely';
  if (foreign.some((script) => !safe(script)))
    return 'sri-implemented-but-external-scripts-not-loaded-securely';
  if (foreign.length > 0) return 'sri-implemented-and-external-scripts-loaded-securely';
  if (loaded.some(sealed)) return 'sri-implemented-and-all-scripts-loaded-securely';
  return 'sri-not-implemented-but-all-scripts-loaded-from-secure-origin';
}

/** The result of a header that has few right values, each with the end of its result’s name. */
function oneOf(name: string, headers: Headers, values: Record<string, string>, prefix = name): string {
  const value = headers.get(name)?.trim().toLowerCase();
  if (value === undefined) return `${prefix}-not-implemented`;
  return `${prefix}-${values[value] ?? 'header-invalid'}`;
}

/** Only the header can forbid frames; a policy in the page cannot. */
function framing(headers: Headers): string {
  const policies = headers.get('content-security-policy') ?? '';
  if (/(^|[;,])\s*frame-ancestors\s/i.test(policies)) return 'x-frame-options-implemented-via-csp';
  return oneOf('x-frame-options', headers, { deny: 'sameorigin-or-deny', sameorigin: 'sameorigin-or-deny' });
}

function resourcePolicy(headers: Headers): string {
  const values = ['same-origin', 'same-site', 'cross-origin'].map((value) => [
    value,
    `implemented-with-${value}`,
  ]);
  return oneOf('cross-origin-resource-policy', headers, Object.fromEntries(values), 'corp');
}
