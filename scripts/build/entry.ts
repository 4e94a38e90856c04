import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

/** What Astro compiles the pages into: this module, with every route behind it. */

/** One file of the site. */
export interface Page {
  /** Its path in the site. */
  file: string;
  /** Changes with all that the page shows; a page without one is rendered anew every time. */
  key?: string;
  /** Renders it, in UTF-8. Throws when the page does. */
  render(): Promise<Buffer>;
}

const app = createApp({ streaming: false });

/** Every page of the hub that was handed over last. */
export async function pages(): Promise<Page[]> {
  const found = await new StaticPaths(app).getAll();
  return found.map(({ pathname, route, cacheKey }) => {
    const place = route.type === 'endpoint' || pathname.endsWith('/') ? pathname : `${pathname}/`;
    const url = new URL(app.manifest.base + place.replace(/^\//, ''), 'http://localhost');
    return {
      file: fileOf(place),
      ...(cacheKey !== undefined && { key: cacheKey }),
      async render() {
        const response = await app.render(new Request(url), { routeData: route });
        if (!response.ok && response.status !== 404) throw new Error(`${pathname} could not be rendered`);
        return Buffer.from(await response.arrayBuffer());
      },
    };
  });
}

function fileOf(place: string): string {
  const path = place.replace(/^\//, '');
  if (path === '404/') return '404.html';
  return /(^|\/)$/.test(path) ? `${path}index.html` : path;
}
