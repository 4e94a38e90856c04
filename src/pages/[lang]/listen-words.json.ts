import type { APIRoute } from 'astro';
import { listenPaths } from '../../library/index.ts';

export const getStaticPaths = listenPaths;

/** The words of the controls of listening, asked for at the first tap. */
export const GET: APIRoute = ({ props }) => Response.json(props.view);
