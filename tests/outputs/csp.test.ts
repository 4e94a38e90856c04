import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pageCsp, withCsp } from '../../src/outputs/csp.ts';
import { inlineElements } from '../../src/outputs/inline-elements.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const hash = (text: string) => `'sha256-${sha256(text)}'`;
const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body>${body}</body></html>`;

describe('the policy of a page', () => {
  test('forbids everything but what the hub itself serves', () => {
    expect(pageCsp({ scriptHashes: [], styleHashes: [] })).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; media-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'",
    );
  });

  test('lets the newsletter’s form reach its sender', () => {
    const policy = pageCsp({
      scriptHashes: [],
      styleHashes: [],
      formActions: ['https://news.example/subscribe?list=1'],
    });
    expect(policy).toContain("form-action 'self' https://news.example;");
  });

  test('lets a tip reach the reader’s own mail, which has no origin', () => {
    const policy = (formActions: string[]) => pageCsp({ scriptHashes: [], styleHashes: [], formActions });
    expect(policy(['mailto:a@example.org?subject=x'])).toContain("form-action 'self' mailto:;");
    expect(policy(['mailto:', 'https://news.example/a', 'https://news.example/b'])).toContain(
      "form-action 'self' mailto: https://news.example;",
    );
  });

  test('allows the scripts and styles that stand in the page, and no others', () => {
    const html = withCsp(
      pageOf(
        '<style>p{color:red}</style><script>go()</script><script type="module" data-src="x">é()</script>' +
          '<script src="/a.js"></script><script type="application/ld+json">{"a":1}</script>',
      ),
      sha256,
    );
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('go()')} ${hash('é()')};`);
    expect(policy).toContain(`style-src 'self' ${hash('p{color:red}')};`);
    expect(policy).not.toContain('unsafe-inline');
  });

  test('stands before all that it rules and changes nothing else', () => {
    const page = pageOf('<p>« é » 😀</p><script>go()</script>');
    const html = withCsp(page, sha256);
    const meta = /<meta http-equiv="[^"]*" content="[^"]*">/.exec(html)![0];
    expect(html).toContain(`<meta charset="utf-8">${meta}<title>`);
    expect(html.replace(meta, '')).toBe(page);
  });

  test('is made anew, not twice, when a page comes by again', () => {
    const once = withCsp(pageOf('<script>a()</script>'), sha256);
    expect(withCsp(once, sha256)).toBe(once);
    expect(withCsp(once.replace('a()', 'b()'), sha256)).toBe(withCsp(pageOf('<script>b()</script>'), sha256));
  });

  test('hashes a text once, however many pages bear it', () => {
    let times = 0;
    const counted = (text: string) => {
      times += 1;
      return sha256(text);
    };
    withCsp(pageOf('<script>a()</script><script>a()</script>'), counted);
    withCsp(pageOf('<p>x</p><script>a()</script>'), counted);
    expect(times).toBe(1);
  });

  test('needs a head to stand in', () => {
    expect(() => withCsp('<p>A fragment</p>', sha256)).toThrow(/without <head>/);
  });
});

describe('what a browser takes for a script or a style', () => {
  test('is not what only looks like one', () => {
    const html = pageOf(
      '<!-- <script>no()</script> --><textarea><style>no</style></textarea><img alt="<script>" title=\'<style>\'>' +
        '<p>1 < 2</p><script>yes("<style>")</script>',
    );
    expect(inlineElements(html)).toMatchObject({ scripts: ['yes("<style>")'], styles: [] });
  });

  test('is found whatever the writing of its tag', () => {
    const html = '<HEAD><SCRIPT TYPE=Module\n>a</SCRIPT ><style media="(width > 1em)">b</STYLE>';
    expect(inlineElements(html)).toMatchObject({ scripts: ['a'], styles: ['b'], head: 6 });
  });

  test('has the line ends of a parsed page', () => {
    expect(inlineElements('<script>a\r\nb\rc</script>').scripts).toEqual(['a\nb\nc']);
  });

  test('counts a style that shows only without JavaScript, and rules that browsers obey', () => {
    const html = '<noscript><style>n</style></noscript><script type="speculationrules">{}</script>';
    expect(inlineElements(html)).toMatchObject({ scripts: ['{}'], styles: ['n'] });
  });
});
