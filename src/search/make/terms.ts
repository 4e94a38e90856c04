import { fold, isStopWord } from '../normalise.ts';
import { packedList, type PageOccurrences } from './lists.ts';
import type { IndexedPages } from './pages.ts';

/** A term: the words of one stem, and where they stand. */
export interface Term {
  /** Pagefind’s stem, without accents. */
  stem: string;
  /** Its forms as they are written, the most frequent first. */
  forms: string[];
  /** How often it stands anywhere, and in how many pages. */
  count: number;
  pages: number;
  list: Uint8Array;
}

/** How fast further occurrences add less, and how much a long page is held against it: the usual values of BM25. */
const [saturation, lengthShare] = [1.2, 0.75];

/** Of a word that tells nothing, no more is kept: it is looked for only where nothing else is asked. */
const [mostPagesOfStopWord, mostPlacesOfStopWord] = [300, 2];

/**
 * The terms of a language with their lists.
 * @param stems by id of a word
 * @param grain how many places count as one
 */
export function termsOf(
  { lang, pages, words }: IndexedPages,
  stems: readonly string[],
  grain: number,
): Term[] {
  const counts = new Uint32Array(words.length);
  for (const page of pages) for (const word of page.words) counts[word]!++;
  const ranks = new Uint32Array(words.length);
  const forms = formsByStem(stems, counts);
  for (const own of forms.values()) own.forEach((word, rank) => (ranks[word] = rank));
  const found = new Map<string, PageOccurrences[]>();
  const mean = pages.reduce((sum, page) => sum + page.words.length, 0) / (pages.length || 1);
  const telling = words.map((word) => !isStopWord(fold(word), lang));
  for (const { work, words: row, title, aliases } of pages) {
    const places = new Map<string, number[]>();
    row.forEach((word, place) => {
      const own = places.get(stems[word]!);
      if (own) own.push(place);
      else places.set(stems[word]!, [place]);
    });
    const names = [[0, title] as const, ...aliases].map(([from, to]) => ({
      from,
      to,
      words: [...row.subarray(from, to)].filter((word) => telling[word]).length || to - from,
    }));
    const damped = saturation * (1 - lengthShare + (lengthShare * row.length) / mean);
    for (const [stem, own] of places) {
      const shares = names.map(
        ({ from, to, words: all }) => own.filter((place) => place >= from && place < to).length / all,
      );
      const list = found.get(stem) ?? [];
      found.set(stem, list);
      list.push({
        work,
        places: own,
        forms: own.map((place) => ranks[row[place]!]!),
        weight: own.length / (own.length + damped),
        title: Math.min(1, Math.max(...shares.filter((share) => share >= 0))),
      });
    }
  }
  return [...found].map(([stem, list]) => {
    const own = forms.get(stem)!;
    return {
      stem,
      forms: own.map((word) => words[word]!),
      count: own.reduce((sum, word) => sum + counts[word]!, 0),
      pages: list.length,
      list: packedList(own.some((word) => telling[word]) ? list : few(list), grain, own.length),
    };
  });
}

/** The words of each stem, the most frequent first. */
function formsByStem(stems: readonly string[], counts: Uint32Array): Map<string, number[]> {
  const forms = Map.groupBy(stems.keys(), (word) => stems[word]!);
  for (const own of forms.values()) own.sort((a, b) => counts[b]! - counts[a]! || a - b);
  return forms;
}

function few(list: PageOccurrences[]): PageOccurrences[] {
  return list
    .slice(0, mostPagesOfStopWord)
    .map((one) => ({ ...one, places: one.places.slice(0, mostPlacesOfStopWord) }));
}
