import type { Lang } from '../../src/i18n/languages.ts';
import type { SearchRecord } from '../../src/outputs/search-record.ts';
import type { Served } from './shelf.ts';

/** A work that was found, and where its hit leads. */
export interface Place {
  work: string;
  /** Address of the page. */
  url: string;
  /** Numbers of the passages behind that address; where it leads to the page, of those that have no other. */
  passages: number[];
  /** True where it leads to the page and to no place on it. */
  whole?: boolean;
}

/** What was found, best first. */
export interface Answer {
  hits: Place[];
  /** In the other language’s box. */
  box: Place[];
}

/** A search to be measured, as fresh as a reader who has just come. */
export interface Searcher {
  served: Served;
  /** @param first called when there is a first answer, before the other language is looked up */
  search(text: string, first?: () => void): Promise<Answer>;
}

/** Something that can be built of records and searched. */
export interface Contender {
  name: 'plain' | 'elan';
  /** Bytes of code that a reader needs beside what is fetched from the shelf. */
  code: number;
  start(lang: Lang): Searcher | Promise<Searcher>;
}

/** The places that addresses lead to. Throws the address of a hit that is no page of the records. */
export function placer(records: readonly SearchRecord[]): (address: string) => Place {
  const pages = new Map(records.map((record) => [record.url, record]));
  return (address) => {
    const [url = '', hash = ''] = address.split('#');
    const record = pages.get(url);
    if (!record) throw new Error(`A hit leads to ${address}, which no record has.`);
    const second = /^t=(\d+)/.exec(hash)?.[1];
    const passages = record.passages.flatMap(({ anchor, at }, place) => {
      const here = second === undefined ? (anchor ?? '') === hash && at === undefined : at === Number(second);
      return here ? [place] : [];
    });
    return { work: record.work, url, passages, ...(!hash && { whole: true }) };
  };
}
