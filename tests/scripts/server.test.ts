import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/server.ts';

const dir = mkdtempSync(join(tmpdir(), 'elan-site-'));
const page = `<!doctype html><title>Reach up</title><p>${'Reach up and reach out. '.repeat(40)}</p>`;
const audio = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));

const files: Record<string, string | Buffer> = {
  'index.html': '<title>Élan</title>',
  'en/index.html': page,
  'en/about.html': '<title>About</title>',
  'en/feed.xml': '<feed/>',
  'fr/index.html': '<title>Élan</title>',
  'fr/404.html': '<title>Introuvable</title>',
  '404.html': '<title>Not found</title>',
  'audio/tip.mp3': audio,
  'audio/tip.vtt': 'WEBVTT',
  'fonts/text.woff2': Buffer.from('font'),
  'site.webmanifest': '{}',
  'search/index.pf_index': Buffer.from('index'),
  'search/reader.wasm': Buffer.from('wasm'),
  _headers: `# what all pages share
/*
  X-Content-Type-Options: nosniff
  Cross-Origin-Resource-Policy: same-origin
  Link: </a.css>; rel=preload
/en/*
  Link: </b.css>; rel=preload
  X-Rest: :splat
/en/:name/only
  X-Name: :name
/*.xml
  ! Cross-Origin-Resource-Policy
  Content-Type: application/atom+xml
/fonts/*
  Cache-Control: public, max-age=31536000, immutable
https://elsewhere.example/*
  X-Elsewhere: yes
`,
  _redirects: `/814 /en/ 302
/old/* /en/:splat 301
/people/:who/card /fr/?who=:who 308
/home /en/index.html 200
`,
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

let server: Served;

/** Asks with the path exactly as written, which fetch would tidy first. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  from = server,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: from.port, path, headers, method };
    httpRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  server = await serve({ dir });
});

afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
});

describe('a reader', () => {
  test('gets the page of a folder', async () => {
    const { status, headers, body } = await ask('/en/?from=mail');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toBe(page);
  });

  test('is sent to the one address of a page from every other spelling, her query kept', async () => {
    for (const [spelt, moved] of [
      ['/en', '/en/'],
      ['/en?q=ask', '/en/?q=ask'],
      ['/en/index.html', '/en/'],
      ['/en/index', '/en/'],
      ['/en/about.html', '/en/about'],
      ['/en/about/', '/en/about'],
    ] as const) {
      const { status, headers } = await ask(spelt);
      expect([status, headers.location], spelt).toEqual([308, moved]);
    }
    expect((await ask('/en/about')).status).toBe(200);
  });

  test('gets the nearest not-found page, with the status that says so', async () => {
    const english = await ask('/en/nothing/here/');
    expect([english.status, english.body.toString()]).toEqual([404, '<title>Not found</title>']);
    const french = await ask('/fr/rien/');
    expect([french.status, french.body.toString()]).toEqual([404, '<title>Introuvable</title>']);
    expect(french.headers['x-content-type-options']).toBe('nosniff');
    expect(french.headers['cache-control']).toBe('no-store');
  });

  test('gets text compressed by brotli, else by gzip, else plain', async () => {
    const best = await ask('/en/', { 'accept-encoding': 'gzip, deflate, br;q=0.9' });
    expect(best.headers['content-encoding']).toBe('br');
    expect(best.headers.vary).toBe('Accept-Encoding');
    expect(best.body.length).toBeLessThan(120);
    expect(Number(best.headers['content-length'])).toBe(best.body.length);
    expect(brotliDecompressSync(best.body).toString()).toBe(page);
    const older = await ask('/en/', { 'accept-encoding': 'gzip, br;q=0' });
    expect(older.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(older.body).toString()).toBe(page);
    const refused = await ask('/en/', { 'accept-encoding': 'identity' });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  test('sees a page changed on disk, compressed too', async () => {
    const first = await ask('/fr/', { 'accept-encoding': 'br' });
    writeFileSync(join(dir, 'fr/index.html'), '<title>Élan, corrigé</title>');
    const second = await ask('/fr/', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(second.body).toString()).toBe('<title>Élan, corrigé</title>');
    expect(second.headers.etag).not.toBe(first.headers.etag);
  });

  test('who has the page already is told so in no bytes', async () => {
    const { headers } = await ask('/en/');
    const etag = String(headers.etag);
    for (const known of [etag, `"other", ${etag.replace('W/', '')}`, '*']) {
      const again = await ask('/en/', { 'if-none-match': known, 'accept-encoding': 'br' });
      expect([again.status, again.body.length], known).toEqual([304, 0]);
      expect(again.headers['x-content-type-options']).toBe('nosniff');
    }
    expect((await ask('/en/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('gets every kind of file under its right type', async () => {
    for (const [path, type] of [
      ['/en/feed.xml', 'application/atom+xml'],
      ['/site.webmanifest', 'application/manifest+json'],
      ['/fonts/text.woff2', 'font/woff2'],
      ['/audio/tip.mp3', 'audio/mpeg'],
      ['/audio/tip.vtt', 'text/vtt; charset=utf-8'],
      ['/search/reader.wasm', 'application/wasm'],
      ['/search/index.pf_index', 'application/octet-stream'],
    ] as const) {
      expect((await ask(path)).headers['content-type'], path).toBe(type);
    }
  });
});

describe('a listener', () => {
  const length = audio.length;

  test('who jumps ahead gets only the bytes asked for', async () => {
    for (const [range, start, end] of [
      ['bytes=100-199', 100, 199],
      ['bytes=900-', 900, 999],
      ['bytes=-50', 950, 999],
      ['bytes=990-2000', 990, 999],
    ] as const) {
      const { status, headers, body } = await ask('/audio/tip.mp3', { range });
      expect(status, range).toBe(206);
      expect(headers['content-range']).toBe(`bytes ${start}-${end}/${length}`);
      expect(body.equals(audio.subarray(start, end + 1))).toBe(true);
    }
  });

  test('who jumps behind the end is told how long it is', async () => {
    const { status, headers } = await ask('/audio/tip.mp3', { range: `bytes=${length}-` });
    expect([status, headers['content-range']]).toEqual([416, `bytes */${length}`]);
  });

  test('gets the whole when the range is none, or the file is another than she began', async () => {
    const asked: Record<string, string>[] = [
      { range: 'lines=1-2' },
      { range: 'bytes=0-9', 'if-range': '"other"' },
    ];
    for (const headers of asked) {
      const { status, body } = await ask('/audio/tip.mp3', headers);
      expect([status, body.length]).toEqual([200, length]);
    }
    const { headers } = await ask('/audio/tip.mp3');
    const resumed = await ask('/audio/tip.mp3', { range: 'bytes=0-9', 'if-range': String(headers.etag) });
    expect(resumed.status).toBe(206);
  });

  test('who only asks how long it is gets no bytes', async () => {
    const { status, headers, body } = await ask('/audio/tip.mp3', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, String(length), 0]);
    expect(headers['accept-ranges']).toBe('bytes');
  });

  test('who types a short address arrives', async () => {
    const { status, headers } = await ask('/814?from=car');
    expect([status, headers.location]).toEqual([302, '/en/?from=car']);
  });
});

describe('the editor’s rules', () => {
  test('give headers to all paths that fit, later ones adding to earlier', async () => {
    const { headers } = await ask('/en/');
    expect(headers.link).toBe('</a.css>; rel=preload, </b.css>; rel=preload');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['x-elsewhere']).toBeUndefined();
  });

  test('replace the server’s own headers, and take headers away', async () => {
    expect((await ask('/fonts/text.woff2')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await ask('/en/feed.xml')).headers['cross-origin-resource-policy']).toBeUndefined();
  });

  test('fill in what a star and a name stood for', async () => {
    expect((await ask('/en/feed.xml')).headers['x-rest']).toBe('feed.xml');
    expect((await ask('/en/anna/only')).headers['x-name']).toBe('anna');
    expect((await ask('/old/articles/ask/')).headers.location).toBe('/en/articles/ask/');
    const card = await ask('/people/anna/card?print=1');
    expect([card.status, card.headers.location]).toEqual([308, '/fr/?who=anna']);
  });

  test('stay hidden', async () => {
    expect((await ask('/_headers')).status).toBe(404);
    expect((await ask('/_redirects')).status).toBe(404);
  });

  test('that cannot be read stop the server with the line', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'elan-rules-'));
    writeFileSync(join(broken, '_redirects'), '/from\n');
    await expect(serve({ dir: broken })).rejects.toThrow('"/from"');
    writeFileSync(join(broken, '_redirects'), '');
    writeFileSync(join(broken, '_headers'), 'X-Before: any path\n');
    await expect(serve({ dir: broken })).rejects.toThrow('"X-Before: any path"');
    rmSync(broken, { recursive: true });
  });
});

describe('a stranger', () => {
  test('cannot leave the folder of the site', async () => {
    const secret = `${dir}-secret.txt`;
    writeFileSync(secret, 'secret');
    const name = encodeURIComponent(secret.split('/').at(-1) ?? '');
    for (const path of [
      `/../${name}`,
      `/%2e%2e/${name}`,
      `/..%2f${name}`,
      `/en/../../${name}`,
      `/..%5c${name}`,
      '/../../../../etc/passwd',
      '/%00',
      '//etc/passwd',
    ]) {
      const { status, body } = await ask(path);
      expect(status, path).toBe(404);
      expect(body.toString(), path).not.toContain('secret');
    }
    expect((await ask('/%')).status).toBe(400);
    rmSync(secret);
  });

  test('cannot make the site send a reader to another host', async () => {
    expect((await ask('//en')).headers.location).toBeUndefined();
    expect((await ask('//evil.example/%2e%2e')).headers.location).toBeUndefined();
  });

  test('can only read', async () => {
    const { status, headers } = await ask('/en/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

test('a hub under a path base answers there and nowhere else', async () => {
  const based = await serve({ dir, base: '/hub/' });
  const get = (path: string) => ask(path, {}, 'GET', based);
  expect(based.url).toBe(`http://127.0.0.1:${based.port}/hub/`);
  expect((await get('/hub/en/')).status).toBe(200);
  expect((await get('/en/')).status).toBe(404);
  expect((await get('/hub/nothing')).body.toString()).toContain('Not found');
  expect((await get('/hub')).headers.location).toBe('/hub/');
  expect((await get('/hub/en')).headers.location).toBe('/hub/en/');
  await based.close();
});

test('a port that is taken is reported as taken', async () => {
  await expect(serve({ dir, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
