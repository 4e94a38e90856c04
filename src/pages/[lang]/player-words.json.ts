import type { APIRoute } from 'astro';
import { playerPaths } from '../../library/index.ts';

export const getStaticPaths = playerPaths;

/** The words of the player, asked for when a recording is first played. */
export const GET: APIRoute = ({ props }) => Response.json(props.view);
