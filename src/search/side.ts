import type { Hit, Translation } from './found.ts';
import type { TextPiece } from './make/texts.ts';
import type { Meant } from './meaning.ts';
import { tokens } from './normalise.ts';
import { bestPassage, excerpt, mark, type Passage, type Seek } from './rank/passage.ts';
import { rank, weights, type Group, type Ranked } from './rank/rank.ts';
import type { Index } from './read/index.ts';
import { groupsOf, seekOf } from './sought.ts';

/** A query in the index of one language. */
export interface Side {
  index: Index;
  words: readonly Meant[];
  groups: Group[];
  seek: Seek;
  ranked: Ranked[];
}

/** A work that was found, with the piece of its text that has the passage. */
export interface Opened extends Ranked {
  piece: TextPiece;
  /** Nothing where only its title has the words. */
  found: Passage | undefined;
}

/** Looks the words up and ranks the works that have them; of those that fit. */
export async function lookUp(
  words: readonly Meant[],
  index: Index,
  fits: (work: number) => boolean,
): Promise<Side> {
  const groups = await groupsOf(words, index);
  return rankedAgain({ index, words, groups, seek: seekOf(words), ranked: [] }, fits);
}

/** Ranks the works anew, by what the words are worth now. */
export function rankedAgain(side: Side, fits: (work: number) => boolean): Side {
  return { ...side, ranked: rank(side.groups).filter(({ work }) => fits(work)) };
}

/** Reads the passages of some works, and ranks them again by the very words and their order. */
export async function open(
  { index, groups, seek }: Side,
  works: readonly Ranked[],
  typed: readonly string[],
): Promise<Opened[]> {
  const worth = groups.map((group) => group.worth);
  return Promise.all(
    works.map(async (one): Promise<Opened> => {
      const piece = await index.piece(one.work, one.place);
      const found = bestPassage(piece[6], seek, worth, typed);
      const factor = one.coverage ** weights.coverage * weights.passage;
      const passage = found ? factor * found.value : one.passage;
      return { ...one, piece, found, passage, score: one.score - one.passage + passage };
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
  const place = !found || !anchor ? '' : `#${at === undefined ? anchor : `t=${at}`}`;
  const shown = new Set(tokens(`${title} ${text}`).map(({ folded }) => folded));
  return {
    url: url + place,
    lang: index.lang,
    title: mark(title, seek),
    kind,
    excerpt: excerpt(text, found?.first ?? 0, seek),
    people,
    ...(date && { date }),
    ...(at !== undefined && found && { at }),
    via: words.flatMap(({ meanings }) => translationIn(shown, meanings)),
  };
}

/** The translation of a word that stands in what is shown. */
function translationIn(shown: ReadonlySet<string>, meanings: Meant['meanings']): Translation[] {
  for (const { term, translates } of meanings) {
    const at = term.folded.findIndex((form) => shown.has(form));
    if (at >= 0) return translates ? [{ asked: translates, found: term.forms[at]! }] : [];
  }
  return [];
}
