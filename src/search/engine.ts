import { other, type Lang } from '../i18n/languages.ts';
import { countsOf, facetedBy } from './facets.ts';
import type { Correction, Engine, Found, SearchQuery } from './found.ts';
import { corrected, leadsOf, meant, near, translated, type Meant } from './meaning.ts';
import { merge } from './merge.ts';
import { tokens } from './normalise.ts';
import { wordsOf, type QueryWord } from './query.ts';
import { openIndex, type Index } from './read/index.ts';
import { byScore, hitOf, lookUp, open, rankedAgain, type Opened, type Side } from './side.ts';
import { suggestions } from './suggest.ts';

/** As many as are read again to be put in order; the rest follow as they were ranked. */
const readAgain = 10;

/** Where the first hit has less than this share of what was asked, words near to it help. */
const weak = 0.8;

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
    const own = await lookUp(means, home, fits);
    const opened = (await open(own, own.ranked.slice(0, Math.min(count, readAgain)), typed)).sort(byScore);
    const rest = await open(own, own.ranked.slice(opened.length, count), typed);
    const found = answer(own, [...opened, ...rest]);
    first?.({ ...found, whole: false });

    const there = await abroad();
    if (!there) return { found, works: own.ranked.map(({ work }) => work) };
    const leads = await Promise.all(means.map((word) => leadsOf(word, home)));
    const [nearer, twin] = await Promise.all([
      helped(own, leads, fits),
      Promise.all(means.map((word, at) => translated(word, leads[at]!, there))).then(async (meant) =>
        lookUp(meant, there, await fitting(query, there)),
      ),
    ]);
    const [mine, theirs] = weighed(nearer, twin, fits, await fitting(query, there));
    const merged = await merge(mine, theirs, {
      both: home.plan.both,
      count,
      typed,
      opened: [...opened, ...rest],
    });
    return {
      works: merged.works,
      found: {
        ...found,
        hits: merged.hits,
        box: merged.box,
        total: merged.works.length,
        unknown: unknownIn(own.words, twin.words),
      },
    };
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
      return countsOf(facets, works, query);
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
    const fits = facetedBy(facets, query);
    const date = (work: number) => facets.works[work]![3];
    const works = Object.keys(facets.works)
      .map(Number)
      .filter(fits)
      .sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : a - b));
    const side = await lookUp([], home, fits);
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
  return facetedBy(await index.facets(), query);
}

/** The same side with near words beside those typed, where no work has nearly all that was asked. */
async function helped(
  own: Side,
  leads: { near: string[] }[],
  fits: (work: number) => boolean,
): Promise<Side> {
  const [first] = own.ranked;
  if (first && first.coverage >= weak) return own;
  const words = await Promise.all(
    own.words.map(async ({ word, meanings }, at) => ({
      word,
      meanings: [...meanings, ...(await near(leads[at] as never, own.index))],
    })),
  );
  return lookUp(words, own.index, fits);
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
function answer(own: Side, opened: Opened[]): Found {
  return {
    ...nothing,
    hits: opened.map((one) => hitOf(one, own)),
    total: own.ranked.length,
    corrected: own.words.flatMap((word) => correctionOf(word, opened[0])),
    unknown: unknownIn(own.words),
  };
}

/** The words that mean nothing in any index, as they were typed. */
function unknownIn(...sides: (readonly Meant[])[]): string[] {
  return sides[0]!
    .filter((_, at) => sides.every((words) => !words[at]!.meanings.length))
    .map(({ word }) => word.typed);
}

/** For which word one was taken that nothing has: the one that the first hit has. */
function correctionOf({ word, meanings }: Meant, best: Opened | undefined): Correction[] {
  const instead = meanings.filter((meaning) => meaning.instead);
  if (!instead.length || instead.length < meanings.length) return [];
  const shown = new Set(tokens(`${best?.piece[1]} ${best?.piece[6]}`).map(({ folded }) => folded));
  const there = instead.find(({ term }) => term.folded.some((form) => shown.has(form)));
  return [{ typed: word.typed, shown: (there ?? instead[0]!).instead! }];
}
