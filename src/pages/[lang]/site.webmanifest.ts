import type { APIRoute } from 'astro';
import { manifestPaths } from '../../library/index.ts';

export const getStaticPaths = manifestPaths;

/** The manifest by which a device installs the hub in a language. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.view.json, { headers: { 'content-type': 'application/manifest+json' } });
