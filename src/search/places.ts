import type { Hit } from './found.ts';

/** The page of a hit, whichever passage it opens at. */
const pageOf = ({ url }: Hit) => url.split('#')[0];

/** Hits behind those that stand there already, which keep their places: no page twice. */
export function keepPlaces(shown: Hit[], hits: Hit[]): Hit[] {
  const pages = new Set(shown.map(pageOf));
  return [...shown, ...hits.filter((hit) => !pages.has(pageOf(hit)))];
}
