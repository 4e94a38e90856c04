import type { APIRoute } from 'astro';
import { robotsText } from '../library/index.ts';

/** What robots may read: everything. */
export const GET: APIRoute = async () =>
  new Response(await robotsText(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
