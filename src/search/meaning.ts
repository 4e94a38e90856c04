import { isFormOf } from './inflection.ts';
import { fold } from './normalise.ts';
import type { QueryWord } from './query.ts';
import { weights } from './rank/weights.ts';
import type { Index } from './read/index.ts';
import type { Row } from './read/table.ts';
import { formsIn, type Term } from './read/vocabulary.ts';

/** A term that a word of the query may mean. */
export interface Meaning {
  term: Term;
  /** How surely, from 0 to 1. */
  weight: number;
  /** The word that was taken for the one typed, where nothing has that. */
  instead?: string;
  /** The word of the query’s own language that it translates. */
  translates?: string;
}

/** A word of the query with what it may mean in an index. */
export interface Meant {
  word: QueryWord;
  meanings: Meaning[];
}

/** From so many letters on, the last word may be the beginning of another. */
const shortestBeginning = 3;

/** Of the words that begin as the last one typed, no more are looked up. */
const mostBeginnings = 8;

/** What a word means in the index of its own language: as it is, in another form, as the beginning of a longer one. */
export async function meant(word: QueryWord, { vocabulary }: Index): Promise<Meant> {
  const { folded } = word;
  const [own, longer] = await Promise.all([
    vocabulary.termsOf(folded),
    word.open && folded.length >= shortestBeginning ? vocabulary.beginning(folded) : [],
  ]);
  const exact = own.some((term) => term.count && term.folded.includes(folded));
  const linked = await linkedTo(own, vocabulary);
  const known = new Set([...own, ...linked].map(({ stem }) => stem));
  const further = longer
    .filter(({ stem, file }) => !known.has(stem) && !(exact && file))
    .slice(0, mostBeginnings);
  return {
    word,
    meanings: [
      ...own
        .filter(({ count }) => count)
        .map((term) => ({ term, weight: term.folded.includes(folded) ? 1 : weights.form })),
      ...linked.map((term) => ({ term, weight: weights.irregular })),
      ...further.map((term) => ({
        term,
        weight: exact ? weights.beginning : weights.halfTyped,
      })),
    ],
  };
}

async function linkedTo(terms: readonly Term[], vocabulary: Index['vocabulary']): Promise<Term[]> {
  const stems = new Set(terms.flatMap(({ links }) => links));
  for (const { stem } of terms) stems.delete(stem);
  const linked = await Promise.all([...stems].map((stem) => vocabulary.term(stem)));
  return linked.filter((term) => term !== undefined);
}

/** A word that is not said more often at home, and so many times as often in the other language, is one of that one. */
const seldom = 8;
const oftener = 4;

/** What a word that nothing has may have been meant to be. */
export async function corrected(word: QueryWord, index: Index): Promise<Meant> {
  const { corrections } = await import('./correction.ts');
  const words = await corrections(word.folded, index.words, () => index.table('endings'));
  const meanings = await Promise.all(
    words.map(async (instead, at) =>
      (await index.vocabulary.termsOf(instead)).map((term): Meaning => ({
        term,
        weight: weights.correction * (1 - 0.1 * at),
        instead: term.forms[term.folded.indexOf(instead)] ?? instead,
      })),
    ),
  );
  return { word, meanings: meanings.flat() };
}

/** What a word means so surely that its translations are looked for, and in how many terms at most. */
const [sureEnough, mostSure] = [0.49, 3];

/** Translations that are looked up, and how likely one must be beside the first. */
const [mostTranslations, leastLikely] = [4, 0.12];

/** What the lexicon leads to from a word: terms of the other language, and near ones of its own. */
export interface Leads {
  translations: { stem: string; likelihood: number; asked: string }[];
  near: string[];
}

/** Reads in the lexicon of its own language what a word, with what it means there, leads to. */
export async function leadsOf({ word, meanings }: Meant, index: Index): Promise<Leads> {
  const lexicon = await index.table('lexicon');
  const sure = meanings.filter(({ weight }) => weight >= sureEnough).slice(0, mostSure);
  const rows = sure.length
    ? await Promise.all(
        sure.map(async ({ term, weight, instead }) => {
          const row = (await lexicon.near(term.stem)).find(({ key }) => key === term.stem);
          // Of a word that is typed by half, the whole one was translated.
          const typed = term.folded.includes(word.folded) ? word.typed : term.forms[0]!;
          return row ? [{ row, weight, asked: instead ?? typed }] : [];
        }),
      )
    : [
        (await lexicon.near(word.folded))
          .filter((row) => hasForm(row, word.folded))
          .map((row) => ({ row, weight: 1, asked: word.typed })),
      ];
  const leads: Leads = { translations: [], near: [] };
  for (const { row, weight, asked } of rows.flat()) {
    const [, translations = '', near = ''] = row.value.split(';');
    for (const one of translations.split(',').filter(Boolean))
      leads.translations.push({ stem: one.slice(1), likelihood: (weight * Number(one[0])) / 9, asked });
    leads.near.push(...near.split(',').filter(Boolean));
  }
  leads.translations.sort((a, b) => b.likelihood - a.likelihood);
  const [best] = leads.translations;
  leads.translations = leads.translations
    .filter(({ likelihood }) => likelihood >= leastLikely * best!.likelihood)
    .slice(0, mostTranslations);
  return leads;
}

/** True for a row of a word that stands nowhere in the hub, and of which this one is a form. */
function hasForm(row: Row, word: string): boolean {
  return formsIn(row).some((form) => fold(form) === word || isFormOf(fold(form), word));
}

/**
 * What a word means in the index of the other language: its translations, or itself where it has none, and beside them
 * where it is seldom here and often there: then it is a word of that language, which names or quotes have here.
 */
export async function translated({ word, meanings }: Meant, leads: Leads, there: Index): Promise<Meant> {
  const best = Math.max(0, ...leads.translations.map(({ likelihood }) => likelihood));
  const found = await Promise.all(
    leads.translations.map(async ({ stem, likelihood, asked }): Promise<Meaning[]> => {
      const term = await there.vocabulary.term(stem);
      return term?.count
        ? [
            {
              term,
              weight: (likelihood / best) ** weights.unlikely * (1 - weights.unsure * (1 - best)),
              translates: asked,
            },
          ]
        : [];
    }),
  );
  const here = meanings.reduce((sum, { term, instead }) => (instead ? sum : sum + term.count), 0);
  if (best && here > seldom) return { word, meanings: found.flat() };
  const own = await there.vocabulary.termsOf(word.folded);
  const same = own.filter(
    ({ count, folded }) => count > (best ? oftener * here : 0) && folded.includes(word.folded),
  );
  return { word, meanings: [...same.map((term) => ({ term, weight: 1 })), ...found.flat()] };
}

/** Words that may stand for this one where nothing has all that was asked. */
export async function near(leads: Leads, { vocabulary }: Index): Promise<Meaning[]> {
  const terms = await Promise.all(leads.near.slice(0, 6).map((stem) => vocabulary.term(stem)));
  return terms.flatMap((term) => (term?.count ? [{ term, weight: weights.near }] : []));
}
