import type { APIRoute } from 'astro';
import { sitemapPaths } from '../library/index.ts';

export const getStaticPaths = sitemapPaths;

/** The sitemap, and its parts where one file would be too long. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.view.xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
