import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { locate, notFoundPage } from './server/files.ts';
import { applyHeaders, parseHeaders } from './server/headers.ts';
import { parseRedirects, redirectFor } from './server/redirects.ts';
import { Sender } from './server/sender.ts';

/** Where to serve what. */
export interface ServeOptions {
  /** The folder of the built site. */
  dir: string;
  /** 0, or left away: any free port. */
  port?: number;
  host?: string;
  /** The path under which the folder appears, beginning and ending with a slash. Rules see the whole path. */
  base?: string;
}

/** A running server. */
export interface Served {
  /** The address of the site, ending in its base path. */
  url: string;
  port: number;
  /** Stops listening and drops open connections. */
  close: () => Promise<void>;
}

/**
 * Serves a built site as its real hosts do (Cloudflare Pages; Netlify where both agree): `_headers`, `_redirects`,
 * one address a page, `404.html`, brotli and gzip, ETag, ranges. The two rules files are read once, at the start.
 * Rejects with the error of the system, as EADDRINUSE, when it cannot listen.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { port = 0, host = '127.0.0.1', base = '/' } = options;
  const answer = answerer(resolve(options.dir), base);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}${base}`,
    port: bound,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** How requests for one folder are answered. */
function answerer(dir: string, base: string) {
  const redirects = parseRedirects(readRules(dir, '_redirects'));
  const headerRules = parseHeaders(readRules(dir, '_headers'));
  const sender = new Sender();

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { path, search } = splitTarget(request.url ?? '/');
    const headers = new Headers({ 'cache-control': 'public, max-age=0, must-revalidate' });
    const finish = (status: number, message = '') => sender.text(request, response, status, headers, message);
    const move = (status: number, target: string) => {
      headers.set('location', /[?#]/.test(target) ? target : target + search);
      applyHeaders(headerRules, path, headers);
      return finish(status);
    };

    const rule = redirectFor(redirects, path);
    if (rule && rule.status !== 200) return move(rule.status, rule.target);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      headers.set('allow', 'GET, HEAD');
      return finish(405, 'Method not allowed');
    }
    const decoded = decode(rule?.target ?? path);
    if (decoded === undefined) return finish(400, 'Bad request');
    if (`${decoded}/` === base) return move(308, base);

    const inside = decoded.startsWith(base) ? decoded.slice(base.length - 1) : undefined;
    const found = inside === undefined ? undefined : await locate(dir, inside);
    if (found && 'movedTo' in found) return move(308, encodeURI(base.slice(0, -1) + found.movedTo));
    const file = found ? found.file : await notFoundPage(dir, inside ?? '/');
    if (!found) headers.set('cache-control', 'no-store');
    const customise = () => applyHeaders(headerRules, path, headers);
    if (file) return sender.file(request, response, found ? 200 : 404, headers, file, customise);
    customise();
    return finish(404, 'Not found');
  };
}

function readRules(dir: string, name: string): string {
  const file = join(dir, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The path and the query of a request's target, nothing resolved: a path that climbs stays visible, and is refused. */
function splitTarget(target: string): { path: string; search: string } {
  const at = target.indexOf('?');
  return at < 0 ? { path: target, search: '' } : { path: target.slice(0, at), search: target.slice(at) };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
