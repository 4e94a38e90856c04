import type { Hit, Translation } from './found.ts';
import type { TextPiece } from './make/texts.ts';
import type { Meant } from './meaning.ts';
import { fold, tokens, writtenIn } from './normalise.ts';
import { bestPassage, excerpt, mark, type Passage, type Seek } from './rank/passage.ts';
import { rank, type Group, type Ranked } from './rank/rank.ts';
import { weights, type Profile } from './rank/weights.ts';
import type { Index } from './read/index.ts';
import { groupsOf, seekOf } from './sought.ts';

/** A query in the index of one language. */
export interface Side {
  index: Index;
  words: readonly Meant[];
  groups: Group[];
  seek: Seek;
  profile: Profile;
  ranked: Ranked[];
}

/** A work that was found, with the piece of its text that has the passage. */
export interface Opened extends Ranked {
  piece: TextPiece;
  /** Nothing where only its title has the words. */
  found: Passage | undefined;
}

/** With fewer works than these, the lists of frequent words are read after all. */
const enoughWorks = 10;

/** Looks the words up and ranks the works that have them; of those that fit. */
export async function lookUp(
  words: readonly Meant[],
  index: Index,
  profile: Profile,
  fits: (work: number) => boolean,
): Promise<Side> {
  const side = { index, words, seek: seekOf(words), profile, ranked: [] };
  const near = rankedAgain({ ...side, groups: await groupsOf(words, index) }, fits);
  if (near.ranked.length >= enoughWorks || !index.plan.frequent.length) return near;
  return rankedAgain({ ...side, groups: await groupsOf(words, index, true) }, fits);
}

/** Ranks the works anew, by what the words are worth now. */
export function rankedAgain(side: Side, fits: (work: number) => boolean): Side {
  return { ...side, ranked: rank(side.groups, side.profile).filter(({ work }) => fits(work)) };
}

/** Of so many works two passages are read, where the index cannot tell which is the better. */
const alsoSecond = 3;

/** Reads the passages of some works, and ranks them again by the very words and their order. */
export async function open(
  { index, groups, seek, profile }: Side,
  works: readonly Ranked[],
  typed: readonly string[],
): Promise<Opened[]> {
  const worth = groups.map((group) => group.worth);
  return Promise.all(
    works.map(async (one, at): Promise<Opened> => {
      const read = await Promise.all(
        [one.place, ...(at < alsoSecond && one.second !== undefined ? [one.second] : [])].map(
          async (place) => {
            const piece = await index.piece(one.work, place);
            return { piece, found: bestPassage(piece[6], seek, worth, typed) };
          },
        ),
      );
      const { piece, found } = read.reduce((best, next) =>
        (next.found?.value ?? 0) > (best.found?.value ?? 0) ? next : best,
      );
      const factor = one.coverage ** profile.coverage * profile.passage;
      const passage = found ? factor * found.value : one.passage;
      const named =
        tokens(piece[1])
          .map(({ folded }) => folded)
          .join(' ') === typed.join(' ');
      const verbatim = named ? weights.verbatim * one.score : 0;
      return { ...one, piece, found, passage, score: one.score - one.passage + passage + verbatim };
    }),
  );
}

/** Best first; what is as good in the order in which it came. */
export function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score;
}

/** A work as it is shown. */
export function hitOf({ piece, found }: Opened, { index, words, seek }: Side): Hit {
  const [url, title, kind, people, date, , text, anchors] = piece;
  const anchor = anchors.findLast(([offset]) => offset <= (found?.from ?? 0))?.[1];
  const at = typeof anchor === 'number' ? anchor : undefined;
  const named = at === undefined ? anchor : `t=${at}`;
  const place = found && named ? `#${named}` : '';
  const written = writtenIn(`${title} ${text}`);
  return {
    url: url + place,
    lang: index.lang,
    title: mark(title, seek),
    kind,
    excerpt: excerpt(text, found?.first ?? 0, seek),
    people,
    ...(date && { date }),
    ...(at !== undefined && found && { at }),
    via: words.flatMap(({ meanings }) => translationIn(written, meanings)),
  };
}

/** The translation of a word that stands in what is shown. */
function translationIn(written: ReadonlyMap<string, string>, meanings: Meant['meanings']): Translation[] {
  for (const { term, translates } of meanings) {
    const form = term.folded.find((one) => written.has(one));
    const found = form && written.get(form);
    if (found) return translates && fold(translates) !== fold(found) ? [{ asked: translates, found }] : [];
  }
  return [];
}
