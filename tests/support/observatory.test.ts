import { describe, expect, test } from 'vitest';
import { mergePolicies } from './observatory-csp.ts';
import { observe } from './observatory.ts';

const url = 'https://elan.example/';
const found = (headers: Record<string, string>, html = '') =>
  Object.fromEntries(
    observe({ url, headers: new Headers(headers), html }).tests.map((one) => [one.name, one.result]),
  );

describe('HTTP Observatory’s scoring', () => {
  test('gives a site without any header what it publishes: 100 less 70', () => {
    expect(observe({ url, headers: new Headers(), html: '<p>x</p>' }).score).toBe(100 - 25 - 20 - 5 - 20);
  });

  test('adds bonuses only to a site that lost at most ten points', () => {
    const good = { 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin' };
    expect(observe({ url, headers: new Headers(good), html: '' }).score).toBe(30);
  });

  test('lets only what all policies allow count', () => {
    const merged = mergePolicies(["img-src 'self' https://a.example", "img-src 'self'; script-src 'self'"]);
    expect(merged).toEqual(
      new Map([
        ['img-src', new Set(["'self'"])],
        ['script-src', new Set(["'none'"])],
      ]),
    );
  });

  test('tells the kinds of policy apart', () => {
    const csp = (policy: string) => found({ 'content-security-policy': policy })['content-security-policy'];
    expect(csp("default-src 'none'")).toBe('csp-implemented-with-no-unsafe-default-src-none');
    expect(csp("default-src 'self'")).toBe('csp-implemented-with-no-unsafe');
    expect(csp("default-src 'none'; style-src 'unsafe-inline'")).toMatch(/style-src-only$/);
    expect(csp("default-src 'none'; script-src 'unsafe-inline'")).toBe('csp-implemented-with-unsafe-inline');
    expect(csp("default-src 'none'; script-src 'unsafe-inline' 'sha256-x'")).toMatch(/default-src-none$/);
    expect(csp("default-src 'none'; script-src 'unsafe-eval'")).toBe('csp-implemented-with-unsafe-eval');
    expect(csp("default-src 'none'; img-src http://a.example")).toMatch(/passive-content-only$/);
    expect(csp("img-src 'self'")).toBe('csp-implemented-with-unsafe-inline');
    expect(csp("img-src 'self'; img-src 'self'")).toBe('csp-header-invalid');
  });

  test('sees scripts from elsewhere, and a frame rule only in the header', () => {
    expect(found({}, '<script src="https://cdn.example/a.js"></script>')['subresource-integrity']).toMatch(
      /^sri-not-implemented-but-external/,
    );
    const meta = `<meta http-equiv="Content-Security-Policy" content="frame-ancestors 'none'">`;
    expect(found({}, meta)['x-frame-options']).toBe('x-frame-options-not-implemented');
    expect(found({ 'set-cookie': 'a=b' })['cookies']).toBe('cookies-without-secure-flag');
  });
});
