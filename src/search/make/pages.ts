import type { Lang } from '../../i18n/languages.ts';
import type { SearchRecord } from '../../outputs/search-record.ts';
import { tokens } from '../normalise.ts';

/** A page as a row of words: those of its title first, then its other names, then its passages. */
export interface IndexedPage {
  record: SearchRecord;
  /** Number of its work, the same in both languages. */
  work: number;
  /** Ids of its words, by place. */
  words: Uint32Array;
  /** How many of them are the title’s. */
  title: number;
  /** How many names it has beside: the first and the last place of each. */
  aliases: [from: number, to: number][];
  /** The place of the first word of each passage. */
  starts: number[];
}

/** The pages of one language. */
export interface IndexedPages {
  lang: Lang;
  /** By number of work. */
  pages: IndexedPage[];
  /** Each distinct word, in lower case with its accents, by id. */
  words: string[];
}

/** Numbers the works: those of both languages first, so that the number says whether there is a twin; newest first. */
export function numberWorks(records: readonly SearchRecord[]): { works: Map<string, number>; both: number } {
  const known = new Map<string, { versions: number; date: string }>();
  for (const { work, date = '' } of records)
    known.set(work, { versions: (known.get(work)?.versions ?? 0) + 1, date });
  const order = [...known].sort(
    ([a, one], [b, other]) => other.versions - one.versions || compare(other.date, one.date) || compare(a, b),
  );
  const both = order.filter(([, { versions }]) => versions > 1).length;
  return { works: new Map(order.map(([work], at) => [work, at])), both };
}

/** The pages of one language, cut into words. */
export function indexedPages(
  records: readonly SearchRecord[],
  works: ReadonlyMap<string, number>,
  lang: Lang,
): IndexedPages {
  const ids = new Map<string, number>();
  const idOf = (word: string) => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const pages = records
    .filter((record) => record.lang === lang)
    .map((record): IndexedPage => {
      const words = tokens(record.title).map(({ lower }) => idOf(lower));
      const title = words.length;
      const aliases = (record.aliases ?? []).map((alias): [number, number] => {
        const from = words.length;
        for (const { lower } of tokens(alias)) words.push(idOf(lower));
        return [from, words.length];
      });
      const starts = record.passages.map(({ text }) => {
        const start = words.length;
        for (const { lower } of tokens(text)) words.push(idOf(lower));
        return start;
      });
      return {
        record,
        work: works.get(record.work)!,
        words: Uint32Array.from(words),
        title,
        aliases,
        starts,
      };
    })
    .sort((a, b) => a.work - b.work);
  return { lang, pages, words: [...ids.keys()] };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
