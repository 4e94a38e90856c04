import { createHash } from 'node:crypto';
import { defineMiddleware } from 'astro:middleware';
import { afterLoad } from './outputs/after-load.ts';
import { withCsp } from './outputs/csp.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

/** Gives every built page its own half of the content security policy: the hashes of what is inlined in it. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = afterLoad(await response.text());
  const formAction = /<form[^>]+action="(https:[^"]+)"/.exec(page)?.[1];
  const html = withCsp(page, sha256, { ...(formAction && { formAction }) });
  return new Response(html, { status: response.status, headers: response.headers });
});
