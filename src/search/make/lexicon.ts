import { groupSentences } from '../../domain/sentence-groups.ts';
import type { Both, Lang } from '../../i18n/languages.ts';
import type { SearchRecord } from '../../outputs/search-record.ts';
import { isStopWord, tokens } from '../normalise.ts';
import { learnTranslations, type Likelihood, type SentencePair } from './translation-model.ts';

/** By which stems of the other language a stem is translated, the most likely first, with how likely it is, from 0 to 1. */
export type Translations = Map<string, [stem: string, likelihood: number][]>;

/** The stem of a word in lower case. */
export type StemOf = (word: string, lang: Lang) => string;

/** Translations of a term that are kept, and how likely one must be, itself and beside the first. */
const [most, least, leastOfFirst] = [4, 0.05, 0.12];

/** What one pair of the hand-made list is worth beside pairs of sentences. */
const weightOfSeed = 2;

/** Sentences learnt from: more teach little that is new, and cost memory. */
const mostSentences = 30_000;

/** The longest sentence learnt from, in telling words: in longer ones everything meets everything. */
const longestSentence = 40;

/**
 * The lexicon of a hub, in both directions: learnt from what it has in both languages, with a list of common words made
 * by hand counted in, and names and cognates, which are spelt nearly alike.
 * @param seed pairs of single words
 */
export function makeLexicon(
  records: readonly SearchRecord[],
  seed: readonly [en: string, fr: string][],
  stemOf: StemOf,
): Both<Translations> {
  const ids: Both<Map<string, number>> = { en: new Map(), fr: new Map() };
  const idOf = (stem: string, lang: Lang) => {
    const id = ids[lang].get(stem) ?? ids[lang].size;
    ids[lang].set(stem, id);
    return id;
  };
  const telling = (text: string, lang: Lang) => [
    ...new Set(
      tokens(text)
        .filter(({ folded }) => !isStopWord(folded, lang))
        .map(({ lower }) => idOf(stemOf(lower, lang), lang)),
    ),
  ];

  const texts = sentencePairs(records).map(([en, fr]): SentencePair => [telling(en, 'en'), telling(fr, 'fr')]);
  const short = texts.filter(
    ([en, fr]) => en.length && fr.length && en.length <= longestSentence && fr.length <= longestSentence,
  );
  const step = Math.max(1, short.length / mostSentences);
  const sentences = Array.from({ length: Math.floor(short.length / step) }, (_, at) => short[Math.floor(at * step)]!);
  const seeds = seed.map(([en, fr]): SentencePair => [telling(en, 'en'), telling(fr, 'fr')]);
  const cognates = alike(ids.en, ids.fr).map(([en, fr]): SentencePair => [[en], [fr]]);
  const pairs = [...sentences, ...Array.from({ length: weightOfSeed }, () => seeds).flat(), ...cognates];

  const towardsFrench = learnTranslations(pairs);
  const towardsEnglish = learnTranslations(pairs.map(([en, fr]) => [fr, en]));
  const stems: Both<string[]> = { en: [...ids.en.keys()], fr: [...ids.fr.keys()] };
  return {
    en: cut(towardsFrench, towardsEnglish, stems.en, stems.fr),
    fr: cut(towardsEnglish, towardsFrench, stems.fr, stems.en),
  };
}

/** What both directions hold for likely: the root of the product of their likelihoods. */
function cut(there: Likelihood, back: Likelihood, from: string[], to: string[]): Translations {
  const translations: Translations = new Map();
  for (const [own, row] of there) {
    const agreed = [...row]
      .map(([twin, likelihood]): [string, number] => [
        to[twin]!,
        Math.sqrt(likelihood * (back.get(twin)?.get(own) ?? 0)),
      ])
      .filter(([, likelihood]) => likelihood >= least)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const kept = agreed.filter(([, likelihood]) => likelihood >= leastOfFirst * agreed[0]![1]).slice(0, most);
    if (kept.length) translations.set(from[own]!, kept);
  }
  return translations;
}

/** Titles and passages of the same address in both languages, sentence by sentence. */
function sentencePairs(records: readonly SearchRecord[]): [en: string, fr: string][] {
  const versions = new Map<string, Partial<Both<SearchRecord>>>();
  for (const record of records)
    versions.set(record.work, { ...versions.get(record.work), [record.lang]: record });
  return versions
    .values()
    .toArray()
    .flatMap(({ en, fr }): [string, string][] => {
      if (!en || !fr) return [];
      const twins = new Map(fr.passages.map((passage) => [addressOf(passage), passage.text]));
      const passages = en.passages.flatMap((passage) => {
        const twin = twins.get(addressOf(passage));
        return twin ? sentencesAligned(passage.text, twin) : [];
      });
      return [[en.title, fr.title], ...passages];
    });
}

function addressOf({ anchor, at }: SearchRecord['passages'][number]): string {
  return anchor ?? `${at ?? ''}`;
}

function sentencesAligned(own: string, twin: string): [string, string][] {
  const [owns, twins] = [sentencesOf(own), sentencesOf(twin)];
  const length = ({ length }: string) => length;
  return groupSentences(owns.map(length), twins.map(length)).map((group) => [
    group.own.map((at) => owns[at]).join(' '),
    group.twin.map((at) => twins[at]).join(' '),
  ]);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…][»”’")\]]*)\s+/).filter(Boolean);
}

/** Stems of five letters or more that are the same, or differ by so little as words that both languages share. */
function alike(en: ReadonlyMap<string, number>, fr: ReadonlyMap<string, number>): [en: number, fr: number][] {
  const skeleton = (stem: string) => stem.replace(/[^a-z0-9]/g, '').replace(/[eiy]$/, '').replaceAll('y', 'i');
  const byShape = Map.groupBy(fr, ([stem]) => skeleton(stem));
  return [...en].flatMap(([stem, id]) =>
    stem.length < 4 && !/\d/.test(stem)
      ? []
      : (byShape.get(skeleton(stem)) ?? []).map(([, twin]): [number, number] => [id, twin]),
  );
}
