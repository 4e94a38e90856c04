import type { APIRoute } from 'astro';
import { chapterPaths } from '../../library/index.ts';

export const getStaticPaths = chapterPaths;

/** The chapters of a recording. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.view.json, { headers: { 'content-type': 'application/json+chapters' } });
