import { fold } from './normalise.ts';
import type { Meaning, Meant } from './meaning.ts';
import type { Group } from './rank/rank.ts';
import { worthOf } from './rank/rank.ts';
import { weights } from './rank/weights.ts';
import type { Seek, Sought } from './rank/passage.ts';
import type { Index } from './read/index.ts';
import { lastRank, lastRankOfPair } from './ranks.ts';

/** So many rare words are enough; what they leave in doubt is settled by the text of the first works. */
const enoughRare = 2;

/** Places of long lists that are read at a time, about: a byte each. */
const listsBearable = 8000;

/** Of frequent words no more are looked up, the rarest of them. */
const mostFrequent = 3;

/**
 * The words of a query with their lists, ready to be ranked; in their order. In a large hub the lists of frequent words
 * are long: they are left where rare words tell enough, and where there are several of them, what is read is where they
 * stand near each other.
 * @param whole true to read all lists, however long
 */
export async function groupsOf(words: readonly Meant[], index: Index, whole = false): Promise<Group[]> {
  const { frequent, words: all } = index.plan;
  const [from = Infinity, upTo = Infinity] = whole ? [] : frequent;
  const counts = words.map(({ meanings }) => countOf(meanings));
  const long = words.map(({ meanings }) => frequentTerms(meanings, from));
  const rare = counts.filter((count, at) => count && !long[at]!.length).length;
  const byCount = [...long.keys()].filter((at) => long[at]!.length).sort((a, b) => counts[a]! - counts[b]!);
  const wanted = rare >= enoughRare ? [] : byCount.slice(0, mostFrequent);
  const stemsOf = (at: number) => long[at]!.map(({ term }) => term.stem);
  const twice = (at: number) =>
    wanted.some((other) => other < at && stemsOf(other).some((stem) => stemsOf(at).includes(stem)));
  const hasPairs = (at: number) => long[at]!.every(({ term }) => term.count <= upTo) && !twice(at);
  const paired = wanted.filter(hasPairs);
  // A word without pairs is worth its list where few others tell anything, and the list is not too long.
  let bearable = paired.length < 2 ? Infinity : listsBearable;
  const listed = wanted.filter((at) => {
    if (paired.length >= 2 && hasPairs(at)) return false;
    const fits = counts[at]! <= bearable;
    if (fits) bearable = Math.min(bearable, listsBearable) - counts[at]!;
    return fits;
  });
  const groups = await Promise.all(
    words.map(async ({ meanings }, at): Promise<Group> => {
      const read = listed.includes(at)
        ? meanings
        : meanings.filter((meaning) => !long[at]!.includes(meaning));
      const lists = await Promise.all(read.map(({ term }) => index.list(term)));
      return {
        worth: meanings.length ? worthOf(counts[at]!, all) : 0,
        alternatives: lists.map((list, one) => ({ weights: byRank(weightsOf(read[one]!, at, words)), list })),
        skipped: long[at]!.length > 0 && !listed.includes(at) && !paired.includes(at),
      };
    }),
  );
  const pairs = paired.flatMap((one, at) => paired.slice(at + 1).map((other) => [one, other] as const));
  await Promise.all(
    pairs.flatMap(([one, other]) =>
      long[one]!.flatMap((mine) =>
        long[other]!.map(async (theirs) => {
          if (mine.term.stem === theirs.term.stem) return;
          const lists = await index.pair(mine.term, theirs.term);
          [one, other].forEach((at, side) => {
            const weights = byRank(weightsOf([mine, theirs][side]!, at, words), lastRankOfPair);
            groups[at]!.alternatives.push({ weights, list: lists[side]! });
          });
        }),
      ),
    ),
  );
  return groups;
}

/** What a word most surely means, as far as it is frequent: two terms at most. */
function frequentTerms(meanings: readonly Meaning[], frequent: number): Meaning[] {
  const best = Math.max(0, ...meanings.map(({ weight }) => weight));
  return meanings
    .filter(({ weight, term }) => weight >= best - 0.25 && term.count >= frequent)
    .sort((a, b) => b.weight - a.weight || b.term.count - a.term.count)
    .slice(0, 2);
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
function byRank(ofForms: readonly number[], last = lastRank): number[] {
  return [...ofForms.slice(0, last), ...(ofForms.length > last ? [Math.max(...ofForms.slice(last))] : [])];
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
