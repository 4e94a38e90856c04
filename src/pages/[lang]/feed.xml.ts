import type { APIRoute } from 'astro';
import { feedPaths, feedXml } from '../../library/index.ts';

export const getStaticPaths = feedPaths;

/** The full-text feed of a language. */
export const GET: APIRoute = ({ props }) =>
  new Response(feedXml(props.view), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
