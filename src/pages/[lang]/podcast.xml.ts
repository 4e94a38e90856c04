import type { APIRoute } from 'astro';
import { podcastPaths, podcastXml } from '../../library/index.ts';

export const getStaticPaths = podcastPaths;

/** The feed of the podcast in a language. */
export const GET: APIRoute = ({ props }) =>
  new Response(podcastXml(props.view), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
