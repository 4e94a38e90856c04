import { draw, everydayWords, type Corpus, type Page } from '../corpus.ts';
import { named, type EvalQuery, type QueryClass } from '../query.ts';
import { randomFrom } from '../random.ts';
import { windows, type Window } from '../windows.ts';
import { wordsOf } from '../words.ts';

/** The pages of a language on which somebody speaks. */
function spokenPages({ pages }: Corpus): Page[] {
  return pages.filter(({ record }) => record.passages.some(isSpoken));
}

function isSpoken({ at, anchor }: { at?: number; anchor?: string }): boolean {
  return at !== undefined || Boolean(anchor?.startsWith('said-'));
}

/** Five to eight words of one line as they were said, the small ones too, which are said on no other page. */
export function phraseQueries(corpus: Corpus, count: number, seed: number): EvalQuery[] {
  const random = randomFrom(seed, `phrase ${corpus.lang}`);
  const pages = spokenPages(corpus);
  if (!pages.length) return [];
  return draw(count, () => {
    const { record } = random.pick(pages);
    const line = random.pick(record.passages);
    const words = wordsOf(line.text);
    const length = random.between(5, 8);
    if (!isSpoken(line) || words.length < length) return undefined;
    const from = random.between(0, words.length - length);
    const said = words.slice(from, from + length);
    const keys = said.map(({ folded }) => folded);
    const places = placesOf(corpus.pages, keys, (page) => runs(page.words, keys, corpus.counts));
    // Said on other pages too, it asks for no one line. A text that is read aloud is on its page twice.
    if (Object.keys(places).length !== 1 || Object.values(places).flat().length > 3) return undefined;
    const text = said.map(({ typed }) => typed).join(' ');
    return { text, lang: corpus.lang, gold: { kind: 'place', places } };
  });
}

/**
 * Three of the 2,000 most frequent telling words that are said within ten words of each other somewhere. Another place,
 * said or written, where they stand so near answers as well.
 */
export function everydayQueries(corpus: Corpus, count: number, seed: number): EvalQuery[] {
  const random = randomFrom(seed, `everyday ${corpus.lang}`);
  const pages = spokenPages(corpus);
  if (!pages.length) return [];
  const everyday = new Set(everydayWords(corpus, 2000));
  return draw(count, () => {
    const { words, record, passages } = random.pick(pages);
    const from = random.between(0, Math.max(0, words.length - 10));
    if (!isSpoken(record.passages[passages[from]!]!)) return undefined;
    const near = [...new Set(words.slice(from, from + 10).filter((word) => everyday.has(word)))];
    const keys = random.some(near, 3);
    if (keys.length < 3) return undefined;
    const within = (page: Page) => windows(page.words, keys).filter(({ from: a, to: b }) => b - a < 10);
    return {
      text: keys.map((word) => corpus.spelling.get(word)).join(' '),
      lang: corpus.lang,
      gold: { kind: 'place', places: placesOf(corpus.pages, keys, within) },
    };
  });
}

/** Where some words stand as `find` looks for them: numbers of passages, by address. */
function placesOf(
  pages: readonly Page[],
  words: readonly string[],
  find: (page: Page) => Window[],
): Record<string, number[]> {
  const found = pages
    .filter(({ has }) => words.every((word) => has.has(word)))
    .map((page) => {
      const held = find(page).flatMap(({ from, to }) => [...page.passages.slice(from, to + 1)]);
      return [page.record.url, [...new Set(held)]] as [string, number[]];
    });
  return Object.fromEntries(found.filter(([, held]) => held.length));
}

/** Where words stand one behind the other. Looked for by the rarest of them: an hour of speech is nine thousand words. */
function runs(text: readonly string[], words: readonly string[], counts: Corpus['counts']): Window[] {
  const often = words.map((word) => counts.get(word) ?? 0);
  const rarest = often.indexOf(Math.min(...often));
  const found: Window[] = [];
  for (let at = text.indexOf(words[rarest]!); at >= 0; at = text.indexOf(words[rarest]!, at + 1)) {
    const from = at - rarest;
    if (words.every((word, place) => text[from + place] === word))
      found.push({ from, to: from + words.length - 1 });
  }
  return found;
}

/** Rows: both kinds in each language that is spoken. */
export function spokenClasses(corpora: readonly Corpus[], count: number, seed: number): QueryClass[] {
  return corpora.flatMap((corpus) => {
    const row = (title: string, queries: EvalQuery[]): QueryClass => ({
      name: 'spoken',
      title: `spoken, ${title}, ${named[corpus.lang]}: the first hit is the line`,
      measures: ['first'],
      hub: 'whole',
      queries,
    });
    return [
      row('a sentence', phraseQueries(corpus, count, seed)),
      row('everyday words', everydayQueries(corpus, count, seed)),
    ].filter(({ queries }) => queries.length);
  });
}
