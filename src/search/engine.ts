import { other, type Lang } from '../i18n/languages.ts';
import type { Correction, Engine, Found, SearchQuery } from './found.ts';
import { corrected, leadsOf, meant, near, translated, type Meant } from './meaning.ts';
import { merge } from './merge.ts';
import { fold, tokens, writtenIn } from './normalise.ts';
import { isQuestion, wordsOf, type QueryWord } from './query.ts';
import { forQuestions, forWords } from './rank/weights.ts';
import { openIndex, type Index } from './read/index.ts';
import { byScore, hitOf, lookUp, open, rankedAgain, type Opened, type Side } from './side.ts';
import { suggestions } from './suggest.ts';

/** As many as are read again to be put in order; the rest follow as they were ranked. */
const readAgain = 10;

/** What has less of what was asked than this share of the best is not worth showing. */
const least = 0.15;

/** Where the first hit has less than this share of what was asked, words near to it help. */
const weak = 0.8;

/** Few searches are narrowed. */
const facetFilter = () => import('./facet-filter.ts');

/** Nothing was found. */
const nothing: Found = {
  hits: [],
  total: 0,
  exact: true,
  box: [],
  corrected: [],
  unknown: [],
  whole: true,
};

/**
 * The search of one reader.
 * @param options.base the site’s base path, with a slash at its end
 */
export function createEngine({ base, lang }: { base: string; lang: Lang }): Engine {
  const indexes = new Map<Lang, Promise<Index>>();

  function indexOf(which: Lang): Promise<Index> {
    const index = indexes.get(which) ?? openIndex(base, which);
    indexes.set(which, index);
    index.catch(() => indexes.delete(which));
    return index;
  }

  /** The index of the other language; nothing where there is none, or it cannot be had. */
  const abroad = () => indexOf(other(lang)).catch(() => undefined);

  /** What each word means at home; one that nothing has, here or there, is taken for its neighbours. */
  function understood(words: readonly QueryWord[], home: Index, asTyped?: boolean): Promise<Meant[]> {
    return Promise.all(
      words.map(async (word) => {
        const own = await meant(word, home);
        if (own.meanings.length || asTyped) return own;
        const [leads, twin] = await Promise.all([leadsOf(own, home), abroad()]);
        if (leads.translations.length || leads.near.length) return own;
        const there = (await twin?.vocabulary.termsOf(word.folded)) ?? [];
        if (there.some(({ count, folded }) => count && folded.includes(word.folded))) return own;
        return corrected(word, home);
      }),
    );
  }

  async function lookUpAll(query: SearchQuery, count: number, first?: (found: Found) => void) {
    const words = wordsOf(query.text, lang);
    const typed = tokens(query.text).map(({ folded }) => folded);
    const home = await indexOf(lang);
    const fits = await fitting(query, home);
    const means = await understood(words, home, query.asTyped);
    const meantWords = typed.map((word) => insteadOf(word, means));
    const profile = isQuestion(query.text, lang) ? forQuestions : forWords;
    const own = await lookUp(means, home, profile, fits);
    const byDate = query.order === 'date' ? await datesOf(home) : undefined;
    const shown = arranged(own.ranked, byDate);
    const again = byDate ? 0 : readAgain;
    const opened = [
      ...(await open(own, shown.slice(0, Math.min(count, again)), meantWords)).sort(byScore),
      ...(await open(own, shown.slice(again, count), meantWords)),
    ];
    const found = await answer(own, opened, shown.length);
    first?.({ ...found, whole: false });

    const works = shown.map(({ work }) => work);
    // What was found at home stands, whatever becomes of the other language.
    return across().catch(() => ({ found, works }));

    async function across() {
      const there = await abroad();
      if (!there) return { found, works };
      const leads = await Promise.all(means.map((word) => leadsOf(word, home)));
      const fitsThere = await fitting(query, there);
      const [nearer, twin] = await Promise.all([
        helped(own, leads, fits),
        Promise.all(means.map((word, at) => translated(word, leads[at]!, there))).then((meant) =>
          lookUp(meant, there, profile, fitsThere),
        ),
      ]);
      const datesThere = byDate && (await datesOf(there));
      const date = byDate && ((work: number) => byDate(work) || datesThere!(work));
      const merged = await merge(...weighed(nearer, twin, fits, fitsThere), {
        both: home.plan.both,
        count,
        typed: meantWords,
        opened,
        arrange: (ranked) => arranged(ranked, date),
        readAgain: again,
      });
      const { hits, box } = merged;
      const total = merged.works.length;
      const { nearest, ...atHome } = found;
      const unknown = unknownIn(own.words, twin.words);
      return {
        works: merged.works,
        found: { ...atHome, hits, box, total, unknown, ...(nearest && !total && { nearest }) },
      };
    }
  }

  return {
    async search(query, { count = 10, first } = {}) {
      if (wordsOf(query.text, lang).length) return (await lookUpAll(query, count, first)).found;
      return query.kind || query.topic || query.person ? browse(query, count) : nothing;
    },
    async counts(query) {
      const home = await indexOf(lang);
      const all = { ...query, kind: '', topic: '', person: '' };
      const facets = await home.facets();
      const works = wordsOf(query.text, lang).length
        ? (await lookUpAll(all, 0)).works
        : Object.keys(facets.works).map(Number);
      return (await facetFilter()).countsOf(facets, works, query);
    },
    suggest: async (text) => suggestions(text, lang, await indexOf(lang)),
    warm() {
      indexOf(lang).catch(() => undefined);
    },
  };

  /** All works that have the facets, newest first. */
  async function browse(query: SearchQuery, count: number): Promise<Found> {
    const home = await indexOf(lang);
    const facets = await home.facets();
    const fits = (await facetFilter()).facetedBy(facets, query);
    const date = (work: number) => facets.works[work]![3];
    const works = Object.keys(facets.works)
      .map(Number)
      .filter(fits)
      .sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : a - b));
    const side = await lookUp([], home, forWords, fits);
    const shown = works
      .slice(0, count)
      .map((work) => ({ work, score: 0, place: 0, coverage: 1, passage: 0 }));
    const hits = (await open(side, shown, [])).map((one) => hitOf(one, side));
    return { ...nothing, hits, total: works.length };
  }
}

/** Which works have the facets that are chosen. */
async function fitting(query: SearchQuery, index: Index): Promise<(work: number) => boolean> {
  if (!query.kind && !query.topic && !query.person) return () => true;
  const [{ facetedBy }, facets] = await Promise.all([facetFilter(), index.facets()]);
  return facetedBy(facets, query);
}

/** The same side with near words beside those typed, where no work has nearly all that was asked. */
async function helped(
  own: Side,
  leads: { near: string[] }[],
  fits: (work: number) => boolean,
): Promise<Side> {
  const [first] = own.ranked;
  if (own.profile === forWords && first && first.coverage >= weak) return own;
  const words = await Promise.all(
    own.words.map(async ({ word, meanings }, at) => ({
      word,
      meanings: [...meanings, ...(await near(leads[at] as never, own.index))],
    })),
  );
  return lookUp(words, own.index, own.profile, fits);
}

/** Both sides with the same worth for each word: what it is worth at home or, where nothing there has it, abroad. */
function weighed(
  own: Side,
  twin: Side,
  fits: (work: number) => boolean,
  fitsThere: (work: number) => boolean,
): [Side, Side] {
  own.groups.forEach((group, at) => {
    const there = twin.groups[at]!;
    const worth = group.alternatives.length ? group.worth : there.alternatives.length ? there.worth : 0;
    group.worth = worth;
    there.worth = worth;
  });
  return [rankedAgain(own, fits), rankedAgain(twin, fitsThere)];
}

/** What was found at home. */
async function answer(own: Side, opened: Opened[], total: number): Promise<Found> {
  const nearest = total ? undefined : await nearestWord(own);
  return {
    ...nothing,
    hits: opened.map((one) => hitOf(one, own)),
    total,
    corrected: own.words.flatMap((word) => correctionOf(word, opened[0])),
    unknown: unknownIn(own.words),
    ...(nearest && { nearest }),
  };
}

/** A word that something has, for the first that nothing has. */
async function nearestWord({ words, index }: Side): Promise<string | undefined> {
  const unknown = words.find(({ meanings }) => !meanings.length);
  if (!unknown) return undefined;
  const { corrections } = await import('./correction.ts');
  const [word] = await corrections(unknown.word.folded, index.words, () => index.table('endings'), true);
  return word;
}

/** The date of each work, by which the newest come first. */
async function datesOf(index: Index): Promise<(work: number) => string> {
  const { works } = await index.facets();
  return (work) => works[work]?.[3] ?? '';
}

/** The works that have to do with what was asked, by score or by date. */
function arranged<T extends { work: number; score: number }>(
  ranked: readonly T[],
  date?: (work: number) => string,
): T[] {
  const [best] = ranked;
  const worth = ranked.filter(({ score }) => score >= least * best!.score);
  if (!date) return worth;
  return worth.sort((a, b) => (date(a.work) < date(b.work) ? 1 : date(a.work) > date(b.work) ? -1 : 0));
}

/** The words that mean nothing in any index, as they were typed. */
function unknownIn(...sides: (readonly Meant[])[]): string[] {
  return sides[0]!
    .filter((_, at) => sides.every((words) => !words[at]!.meanings.length))
    .map(({ word }) => word.typed);
}

/** A word of the query, folded, or the one it is taken for. */
function insteadOf(typed: string, words: readonly Meant[]): string {
  const [first] = words.find(({ word }) => word.folded === typed)?.meanings ?? [];
  return first?.instead ? fold(first.instead) : typed;
}

/** For which word one was taken that nothing has: the one that the first hit has. */
function correctionOf({ word, meanings }: Meant, best: Opened | undefined): Correction[] {
  const instead = meanings.filter((meaning) => meaning.instead);
  if (!instead.length || instead.length < meanings.length) return [];
  const written = writtenIn(`${best?.piece[1]} ${best?.piece[6]}`);
  const there = instead.find(({ term }) => term.folded.some((form) => written.has(form))) ?? instead[0]!;
  return [{ typed: word.typed, shown: written.get(fold(there.instead!)) ?? there.instead! }];
}
