import type { Fact, FactData } from '../hub/hub.ts';
import type { Catalogue } from './catalogue.ts';

/** Letters from readers, as the hub has them. */

export type Letter = Fact<FactData['letters']>;

/** The letters about a work, `section/key`, the oldest first: one may answer another. */
export function lettersTo(id: string, { hub }: Catalogue): Letter[] {
  return hub.letters.filter(({ data }) => data.to === id).sort(byDate);
}

/** All letters, the newest first. */
export function latestLetters({ hub }: Catalogue): Letter[] {
  return hub.letters.toSorted((a, b) => byDate(b, a));
}

/** The place of a letter in the page of its work. */
export function letterId(key: string): string {
  return `letter-${key}`;
}

function byDate(a: Letter, b: Letter): number {
  return a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : a.key < b.key ? -1 : 1;
}
