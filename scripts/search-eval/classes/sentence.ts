import { anySentence, draw, tellsWork, type Corpus, type Sentence } from '../corpus.ts';
import { named, type EvalQuery, type QueryClass } from '../query.ts';
import { randomFrom, type Random } from '../random.ts';
import { unaccented, type Word } from '../words.ts';

/** Words of one sentence, and the sentence they are of. */
export interface Quoted {
  sentence: Sentence;
  words: Word[];
}

/** A few telling words of one sentence, in order, such that the work can be told by them; nothing when the lot fell badly. */
export function quoted(corpus: Corpus, random: Random, from: number, to: number): Quoted | undefined {
  const sentence = anySentence(corpus, random);
  const count = random.between(from, to);
  if (!sentence || sentence.telling.length < count) return undefined;
  const words = random.some(sentence.telling, count);
  const keys = words.map(({ folded }) => folded);
  return tellsWork(keys, corpus) ? { sentence, words } : undefined;
}

/** A query of words that should find the work of a sentence. */
export function asked(words: readonly string[], { page }: Sentence, { lang }: Corpus): EvalQuery {
  return { text: words.join(' '), lang, gold: { kind: 'work', work: page.record.work } };
}

/** Three to five telling words of one sentence, in order. */
export function sentenceQueries(corpus: Corpus, count: number, seed: number): EvalQuery[] {
  const random = randomFrom(seed, `sentence ${corpus.lang}`);
  return draw(count, () => {
    const drawn = quoted(corpus, random, 3, 5);
    const words = drawn?.words.map(({ typed }) => typed);
    return words && asked(words, drawn!.sentence, corpus);
  });
}

/** Rows: each language, and French as it is typed on a keyboard without accents. */
export function sentenceClasses(corpora: readonly Corpus[], count: number, seed: number): QueryClass[] {
  return corpora.flatMap((corpus) => {
    const queries = sentenceQueries(corpus, count, seed);
    const bare = sentenceQueries(corpus, count * 3, seed)
      .filter(({ text }) => unaccented(text) !== text)
      .slice(0, count)
      .map((query) => ({ ...query, text: unaccented(query.text) }));
    const row = (title: string, rows: EvalQuery[]): QueryClass => ({
      name: 'sentence',
      title: `words of one sentence, ${title}`,
      measures: ['recall'],
      hub: 'whole',
      queries: rows,
    });
    const plain = row(named[corpus.lang], queries);
    return corpus.lang === 'fr' ? [plain, row('French without accents', bare)] : [plain];
  });
}
