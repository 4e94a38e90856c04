import type { Meaning, Meant } from './meaning.ts';
import type { Group } from './rank/rank.ts';
import { worthOf } from './rank/rank.ts';
import type { Seek, Sought } from './rank/passage.ts';
import type { Index } from './read/index.ts';

/** A form that is not the very one that was asked for is worth so much less. */
const otherForm = 0.97;

/** Words above this count are looked up only where the rarer ones tell too little: their lists are long. */
const frequent = 3000;

/** So many rarer words are enough without the frequent ones. */
const enough = 3;

/** The words of a query with their lists, ready to be ranked; in their order. */
export async function groupsOf(words: readonly Meant[], index: Index): Promise<Group[]> {
  const counts = words.map(({ meanings }) => countOf(meanings));
  const rare = counts.filter((count) => count && count <= frequent).length;
  return Promise.all(
    words.map(async ({ meanings }, at): Promise<Group> => {
      const skipped = counts[at]! > frequent && rare >= enough;
      const lists = skipped ? [] : await Promise.all(meanings.map(({ term }) => index.list(term)));
      return {
        worth: meanings.length ? worthOf(counts[at]!, index.plan.words) : 0,
        alternatives: lists.map((list, one) => ({ weight: meanings[one]!.weight, list })),
        skipped,
      };
    }),
  );
}

/** How often a word stands in the hub, by what it most surely means. */
function countOf(meanings: readonly Meaning[]): number {
  const best = Math.max(0, ...meanings.map(({ weight }) => weight));
  return meanings.filter(({ weight }) => weight >= best - 0.1).reduce((sum, { term }) => sum + term.count, 0);
}

/** Tells of each word of a text which word of the query it answers. */
export function seekOf(words: readonly Meant[]): Seek {
  const sought = new Map<string, Sought>();
  words.forEach(({ word, meanings }, group) => {
    for (const { term, weight } of meanings)
      for (const form of term.folded) {
        const own = form === word.folded ? weight : weight * otherForm;
        if (!(sought.get(form)?.weight! >= own)) sought.set(form, { group, weight: own });
      }
  });
  return (folded) => sought.get(folded);
}
