import { fold } from './normalise.ts';
import type { Meaning, Meant } from './meaning.ts';
import type { Group } from './rank/rank.ts';
import { worthOf } from './rank/rank.ts';
import { weights } from './rank/weights.ts';
import type { Seek, Sought } from './rank/passage.ts';
import type { Index } from './read/index.ts';
import { lastRank } from './ranks.ts';

/** Words above this count are looked up only where rarer ones tell too little: their lists are long. */
const frequent = 800;

/** So many rarer words are enough: what they leave in doubt is settled by the text of the first works. */
const enough = 3;

/** The words of a query with their lists, ready to be ranked; in their order. */
export async function groupsOf(words: readonly Meant[], index: Index): Promise<Group[]> {
  const counts = words.map(({ meanings }) => countOf(meanings));
  return Promise.all(
    words.map(async ({ meanings }, at): Promise<Group> => {
      const own = counts[at]!;
      const rarer = counts.filter((count, other) => count && (count < own || (count === own && other < at)));
      const skipped = own > frequent && rarer.length >= enough;
      const lists = skipped ? [] : await Promise.all(meanings.map(({ term }) => index.list(term)));
      return {
        worth: meanings.length ? worthOf(own, index.plan.words) : 0,
        alternatives: lists.map((list, one) => ({
          weights: byRank(weightsOf(meanings[one]!, at, words)),
          list,
        })),
        skipped,
      };
    }),
  );
}

/**
 * How surely each form of a term is the word: another form than the typed one a little less; not at all one that is
 * another word of the query, as in “install, installed”.
 */
function weightsOf({ term, weight, instead }: Meaning, at: number, words: readonly Meant[]): number[] {
  const typed = instead === undefined ? words[at]!.word.folded : fold(instead);
  return term.folded.map((form) => {
    if (form === typed || !term.folded.includes(typed)) return weight;
    const another = words.some(({ word }, other) => other !== at && word.folded === form);
    return another ? 0 : weight * weights.otherForm;
  });
}

/** The same by rank, as lists have it: forms of a high rank count as one. */
function byRank(ofForms: readonly number[]): number[] {
  return [
    ...ofForms.slice(0, lastRank),
    ...(ofForms.length > lastRank ? [Math.max(...ofForms.slice(lastRank))] : []),
  ];
}

/** How often a word stands in the hub, by what it most surely means. */
function countOf(meanings: readonly Meaning[]): number {
  const best = Math.max(0, ...meanings.map(({ weight }) => weight));
  return meanings.filter(({ weight }) => weight >= best - 0.1).reduce((sum, { term }) => sum + term.count, 0);
}

/** Tells of each word of a text which word of the query it answers. */
export function seekOf(words: readonly Meant[]): Seek {
  const sought = new Map<string, Sought>();
  words.forEach(({ meanings }, group) => {
    for (const meaning of meanings) {
      const ofForms = weightsOf(meaning, group, words);
      meaning.term.folded.forEach((form, at) => {
        const weight = ofForms[at]!;
        if (weight > (sought.get(form)?.weight ?? 0)) sought.set(form, { group, weight });
      });
    }
  });
  return (folded) => sought.get(folded);
}
