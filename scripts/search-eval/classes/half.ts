import { draw, tellsWork, type Corpus } from '../corpus.ts';
import { named, type EvalQuery, type QueryClass } from '../query.ts';
import { randomFrom } from '../random.ts';
import { folded } from '../words.ts';
import { asked, quoted } from './sentence.ts';

/** The first half of a word, three letters at least. */
export function halfOf(word: string): string {
  return word.slice(0, Math.max(3, Math.ceil(word.length / 2)));
}

/** Two or three words of a sentence, the last of which, of five letters or more, is half typed. */
export function halfQueries(corpus: Corpus, count: number, seed: number): EvalQuery[] {
  const random = randomFrom(seed, `half ${corpus.lang}`);
  return draw(count, () => {
    const drawn = quoted(corpus, random, 2, 3);
    const last = drawn?.words.at(-1);
    if (!drawn || !last || last.typed.length < 5) return undefined;
    const before = drawn.words.slice(0, -1);
    const half = halfOf(last.typed);
    const keys = [...before.map(({ folded: key }) => key), `${folded(half)}*`];
    if (!tellsWork(keys, corpus)) return undefined;
    return asked([...before.map(({ typed }) => typed), half], drawn.sentence, corpus);
  });
}

/** Rows: each language. */
export function halfClasses(corpora: readonly Corpus[], count: number, seed: number): QueryClass[] {
  return corpora.map((corpus) => ({
    name: 'half',
    title: `last word half typed, ${named[corpus.lang]}`,
    measures: ['recall'],
    hub: 'whole',
    queries: halfQueries(corpus, count, seed),
  }));
}
