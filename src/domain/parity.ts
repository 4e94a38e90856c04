import { describedInBoth, type Described, type Picture } from './alternative-texts.ts';

/** Something said or counted in each of the two languages. */
interface Both<T> {
  en: T;
  fr: T;
}

type Lang = keyof Both<unknown>;

/** One version of a text, measured. */
export interface Measured {
  /** Words of the prose. */
  words: number;
  /** Characters of the prose, spaces included, code left out. */
  characters: number;
  /** Paragraphs, headings, lists and all else that has an address. */
  blocks: number;
  pictures: readonly Picture[];
}

/** Something of the hub, as far as parity is concerned. `Stale` and `Alike` are handed through as they come. */
export interface Thing<Stale = unknown, Alike = unknown> {
  /** `section/key`. */
  id: string;
  kind: string;
  /** The languages it exists in. */
  in: Both<boolean>;
  /** The versions of its text, where it is one. */
  text?: { source: Lang; versions: Partial<Both<Measured>> };
  /** The one language it was declared to exist in, and why. */
  only?: { lang: Lang; reason: Both<string> };
  /** The day it was published, `YYYY-MM-DD`. */
  published?: string;
  /** Blocks whose source has changed since they were translated. */
  stale?: readonly Stale[];
  /** Blocks that are the same words in both versions. */
  alike?: readonly Alike[];
}

/** How many there are. */
export interface Count extends Both<number> {
  both: number;
  /** In one language or both. */
  all: number;
}

/** Something that was declared to exist in one language. */
export interface Gap {
  id: string;
  kind: string;
  /** The language it exists in. */
  lang: Lang;
  reason: Both<string>;
  /** The day it was published, and so the first day of the gap; null where no date is given. */
  since: string | null;
}

/** A text that exists in both languages, compared. */
export interface Compared<Stale, Alike> {
  id: string;
  kind: string;
  /** The language it was written in. */
  source: Lang;
  words: Both<number>;
  characters: Both<number>;
  blocks: Both<number>;
  /** Characters of the French over those of the English, whichever is the source; null where there is no English prose. */
  ratio: number | null;
  /** True where the ratio is beyond `proportion`. */
  flagged: boolean;
  stale: readonly Stale[];
  alike: readonly Alike[];
  described: Described;
}

/** How far two languages of a hub are on a par. */
export interface Parity<Stale, Alike> {
  /** By kind, in the order in which kinds were first met. */
  kinds: Record<string, Count>;
  total: Count;
  gaps: Gap[];
  pairs: Compared<Stale, Alike>[];
}

/**
 * What the length of a French text may be, as a multiple of the English one. French prose runs 1.18 times as long,
 * between 1.06 and 1.29 in nine texts of ten: beyond these limits something was left out, or added.
 * In characters, for “l’entreprise” is one word between spaces and “the company” two: counted by words, good French
 * looks shorter than it is.
 */
export const proportion = { least: 0.9, most: 1.5 } as const;

/** Compares the two languages of a hub. */
export function parityOf<Stale, Alike>(things: readonly Thing<Stale, Alike>[]): Parity<Stale, Alike> {
  const parity: Parity<Stale, Alike> = { kinds: {}, total: none(), gaps: [], pairs: [] };
  for (const thing of things) {
    for (const count of [(parity.kinds[thing.kind] ??= none()), parity.total]) add(count, thing.in);
    const { only, text, id, kind } = thing;
    if (only)
      parity.gaps.push({
        id,
        kind,
        lang: only.lang,
        reason: only.reason,
        since: thing.published ?? null,
      });
    const { en, fr } = text?.versions ?? {};
    if (text && en && fr) parity.pairs.push(compare(thing, text.source, { en, fr }));
  }
  return parity;
}

function none(): Count {
  return { en: 0, fr: 0, both: 0, all: 0 };
}

function add(count: Count, { en, fr }: Both<boolean>): void {
  count.en += Number(en);
  count.fr += Number(fr);
  count.both += Number(en && fr);
  count.all += Number(en || fr);
}

function compare<Stale, Alike>(
  { id, kind, stale = [], alike = [] }: Thing<Stale, Alike>,
  source: Lang,
  { en, fr }: Both<Measured>,
): Compared<Stale, Alike> {
  const ratio = en.characters ? fr.characters / en.characters : null;
  return {
    id,
    kind,
    source,
    words: { en: en.words, fr: fr.words },
    characters: { en: en.characters, fr: fr.characters },
    blocks: { en: en.blocks, fr: fr.blocks },
    ratio,
    flagged: ratio === null ? fr.characters > 0 : ratio < proportion.least || ratio > proportion.most,
    stale,
    alike,
    described: describedInBoth(en.pictures, fr.pictures),
  };
}

/** The least, the middle and the greatest of some numbers; nothing where there are none. */
export function spread(
  numbers: readonly number[],
): { least: number; median: number; most: number } | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  if (!sorted.length) return undefined;
  const middle = sorted.length / 2;
  const median = (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
  return { least: sorted[0]!, median, most: sorted.at(-1)! };
}

/** Whole days from one calendar day to another, both `YYYY-MM-DD`; none where the first is yet to come. */
export function daysBetween(since: string, day: string): number {
  return Math.max(0, Math.round((Date.parse(day) - Date.parse(since)) / 86_400_000));
}
