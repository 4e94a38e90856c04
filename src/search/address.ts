import type { SearchQuery } from './found.ts';

/** The facets of a query, by the names they have in addresses and forms. */
export const facets = ['kind', 'topic', 'person'] as const;

/** How many hits are shown without a tap, and how many more by one. */
export const firstHits = 10;
export const moreHits = 20;

/** More are not shown at once, whatever an address says. */
const mostHits = 500;

/** What a search page is asked for. */
export interface Asked extends SearchQuery {
  /** How many hits. */
  count: number;
}

/** Reads the query of an address: `q`, `kind`, `topic`, `person`, `order=date`, `as=typed`, `n=30`. */
export function readQuery(search: string): Asked {
  const address = new URLSearchParams(search);
  const count = Number(address.get('n'));
  const asked: Asked = {
    text: address.get('q') ?? '',
    count: Number.isInteger(count) && count > firstHits ? Math.min(count, mostHits) : firstHits,
    order: address.get('order') === 'date' ? 'date' : 'fit',
    asTyped: address.get('as') === 'typed',
  };
  for (const name of facets) asked[name] = address.get(name) ?? '';
  return asked;
}

/** The query of an address, with its question mark; what is unset is not in it. Nothing asked is an empty text. */
export function writeQuery({ text, order, asTyped, count = firstHits, ...rest }: Partial<Asked>): string {
  const address = new URLSearchParams();
  const set = (name: string, value?: string) => value && address.set(name, value);
  set('q', text?.trim());
  for (const name of facets) set(name, rest[name]);
  if (order === 'date') set('order', order);
  if (asTyped && text?.trim()) set('as', 'typed');
  if (count > firstHits) set('n', String(count));
  const query = address.toString();
  return query && `?${query}`;
}
