import { describe, expect, test } from 'vitest';
import { applyHeaders, parseHeaders } from '../../scripts/server/headers.ts';
import { parseRedirects, redirectFor } from '../../scripts/server/redirects.ts';
import { pageCsp } from '../../src/outputs/csp.ts';
import { headers, redirects } from '../../src/outputs/hosting.ts';
import { observe } from '../support/observatory.ts';

/** The headers that a host gives a path of the site. */
function headersOf(path: string, facts = { base: '/' } as Parameters<typeof headers>[0]): Headers {
  const given = new Headers();
  applyHeaders(parseHeaders(headers(facts)), path, given);
  return given;
}

describe('what a host says with each page', () => {
  const page = headersOf('/en/articles/x/');

  test('keeps the page from being framed, sniffed or spied on', () => {
    expect(page.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains; preload');
    expect(page.get('x-content-type-options')).toBe('nosniff');
    expect(page.get('x-frame-options')).toBe('DENY');
    expect(page.get('referrer-policy')).toBe('no-referrer');
    expect(page.get('permissions-policy')).toMatch(
      /camera=\(\), .*geolocation=\(\), .*microphone=\(\), .*payment=\(\)/,
    );
    expect(page.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(page.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(page.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(page.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('forbids nothing that the policy of the page allows', () => {
    const sources = (policy: string) => new Map(policy.split('; ').map((part) => [part.split(' ')[0], part]));
    const shared = sources(page.get('content-security-policy')!);
    const own = sources(pageCsp({ scriptHashes: [], styleHashes: [] }));
    for (const name of ['default-src', 'script-src', 'style-src']) expect(shared.has(name)).toBe(false);
    for (const [name, part] of own) if (shared.has(name)) expect(shared.get(name)).toBe(part);
  });

  test('asks the browser to look whether a page is new, and never to look for what has its content in its name', () => {
    expect(page.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    for (const path of ['/_astro/a.123.css', '/social/en/x.123.png', '/search/fr/1a/words/3.bin'])
      expect(headersOf(path).get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('sends no rules for documents with the small files of search, which they would outweigh', () => {
    const file = headersOf('/search/fr/1a/words/3.bin');
    expect(file.has('content-security-policy')).toBe(false);
    expect(file.get('x-content-type-options')).toBe('nosniff');
    expect(headersOf('/search/fr/plan.json').get('cache-control')).toBe('public, max-age=0, must-revalidate');
  });

  test('scores what a site without cookies can score', () => {
    const own = pageCsp({ scriptHashes: ["'sha256-x'"], styleHashes: [] });
    const html = `<head><meta http-equiv="content-security-policy" content="${own}"><script>x</script></head>`;
    const { score, tests } = observe({ url: 'https://elan.example/', headers: page, html });
    expect(tests.filter(({ modifier }) => modifier < 0)).toEqual([]);
    expect(score).toBe(130);
  });
});

describe('what others may fetch', () => {
  test('a feed reader gets the feed as Atom, from any page', () => {
    const feed = headersOf('/fr/feed.xml');
    expect(feed.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(feed.get('access-control-allow-origin')).toBe('*');
    expect(feed.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  test('a podcast player gets transcripts, chapters and audio', () => {
    for (const path of [
      ...['vtt', 'srt', 'json', 'txt', 'chapters.json'].map((ending) => `/transcripts/1.en.${ending}`),
      '/audio/1.en.mp3',
      '/audio/1.en.m4a',
    ]) {
      expect(headersOf(path).get('access-control-allow-origin')).toBe('*');
      expect(headersOf(path).get('cross-origin-resource-policy')).toBe('cross-origin');
    }
    const typeOf = (ending: string) => headersOf(`/transcripts/1.en.${ending}`).get('content-type');
    expect(typeOf('vtt')).toBe('text/vtt; charset=utf-8');
    expect(typeOf('srt')).toBe('application/x-subrip; charset=utf-8');
    expect(typeOf('txt')).toBe('text/plain; charset=utf-8');
    expect(typeOf('chapters.json')).toBe('application/json+chapters');
    expect(typeOf('json')).toBeNull();
  });

  test('an app gets the podcast as RSS, and looks again whether a recording is still the same', () => {
    const feed = headersOf('/hub/fr/podcast.xml', { base: '/hub/' });
    expect(feed.get('content-type')).toBe('application/rss+xml; charset=utf-8');
    expect(feed.get('access-control-allow-origin')).toBe('*');
    for (const path of ['/audio/1.en.mp3', '/transcripts/1.en.vtt', '/en/podcast.xml'])
      expect(headersOf(path).get('cache-control')).toBe('public, max-age=0, must-revalidate');
  });

  test('an app keeps a cover for ever: another one has another name', () => {
    expect(headersOf('/covers/x.png').get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headersOf('/covers/x.png').get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  test('pictures may be shown elsewhere, scripts and pages may not', () => {
    expect(headersOf('/social/en/x.png').get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headersOf('/_astro/a.webp').get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headersOf('/_astro/a.js').get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headersOf('/en/').get('access-control-allow-origin')).toBeNull();
  });
});

describe('a hub that lies under a path and has a newsletter', () => {
  const facts = { base: '/hub/', forms: ['https://news.example/subscribe', 'mailto:'] };

  test('lets its forms be sent, there and nowhere else', () => {
    const page = headersOf('/hub/en/', facts);
    expect(page.get('content-security-policy')).toContain("form-action 'self' https://news.example mailto:;");
    expect(page.get('referrer-policy')).toBe('no-referrer');
    expect(headersOf('/en/').get('content-security-policy')).toContain("form-action 'self';");
  });

  test('rules its own path only', () => {
    expect([...headersOf('/en/', facts)]).toEqual([]);
    expect(headersOf('/hub/fr/feed.xml', facts).get('content-type')).toMatch(/atom/);
  });

  test('stays within what the host reads', () => {
    const text = headers(facts);
    expect(parseHeaders(text).length).toBeLessThanOrEqual(100);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  });
});

describe('an address as somebody types it', () => {
  test('leads a listener to the tip, with or without the slash', () => {
    const rules = parseRedirects(redirects({ base: '/', tips: [1, 814] }));
    expect(redirectFor(rules, '/814')).toEqual({ target: '/814/', status: 301 });
    expect(redirectFor(rules, '/fr')).toEqual({ target: '/fr/', status: 301 });
    expect(redirectFor(rules, '/feed.xml')).toEqual({ target: '/en/feed.xml', status: 301 });
    expect(redirectFor(rules, '/814/')).toBeUndefined();
  });

  test('led to the podcast of the first language that has one, where there is one', () => {
    const led = (podcast: 'en' | 'fr' | undefined) =>
      redirectFor(
        parseRedirects(redirects({ base: '/hub/', tips: [], ...(podcast && { podcast }) })),
        '/hub/podcast.xml',
      )?.target;
    expect([led('en'), led('fr'), led(undefined)]).toEqual([
      '/hub/en/podcast.xml',
      '/hub/fr/podcast.xml',
      undefined,
    ]);
  });

  test('works under a path', () => {
    const rules = parseRedirects(redirects({ base: '/hub/', tips: [814] }));
    expect(redirectFor(rules, '/hub/814')).toEqual({ target: '/hub/814/', status: 301 });
  });

  test('is never lost to the host’s limit because many tips came after', () => {
    const tips = Array.from({ length: 2500 }, (_, at) => at + 1);
    const rules = parseRedirects(redirects({ base: '/', tips }));
    expect(rules).toHaveLength(2000);
    expect(redirectFor(rules, '/fr')).toBeDefined();
    expect(redirectFor(rules, '/2500')).toBeDefined();
  });
});
