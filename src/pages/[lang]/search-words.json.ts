import type { APIRoute, GetStaticPaths } from 'astro';
import { searchPaths } from '../../library/index.ts';
import type { SearchView } from '../../library/views.ts';
import { setupOf } from '../../search/setup-of.ts';

export const getStaticPaths = (async () =>
  (await searchPaths()).map(({ params: { lang }, ...rest }) => ({
    ...rest,
    params: { lang },
  }))) satisfies GetStaticPaths;

/** What the search dialog is told of words and addresses, asked for when it is opened first. */
export const GET: APIRoute<{ view: SearchView }> = ({ props }) => Response.json(setupOf(props.view));
