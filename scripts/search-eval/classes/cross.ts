import { languages, other, type Lang } from '../../../src/i18n/languages.ts';
import type { SearchRecord } from '../../../src/outputs/search-record.ts';
import { anySentence, corpusOf, draw, tellsWork, type Corpus, type Page } from '../corpus.ts';
import { named, type EvalQuery, type QueryClass } from '../query.ts';
import { randomFrom } from '../random.ts';
import type { Word } from '../words.ts';

/**
 * Two to four words of a sentence or heading of a page that is gone: those that tell the page best from the others.
 * @param gone the pages that were taken away, of one language
 * @param whole the pages of that language before
 */
export function crossQueries(gone: Corpus, whole: Corpus, count: number, seed: number): EvalQuery[] {
  const random = randomFrom(seed, `cross ${gone.lang}`);
  return draw(count, () => {
    const sentence = anySentence(gone, random);
    const wanted = random.between(2, 4);
    if (!sentence || sentence.telling.length < wanted) return undefined;
    const best = bestWords(sentence.telling, sentence.page, whole, wanted);
    // Words that many pages have ask for none of them, in either language.
    if (
      !tellsWork(
        best.map(({ folded }) => folded),
        whole,
      )
    )
      return undefined;
    const text = best.map(({ typed }) => typed).join(' ');
    return { text, lang: gone.lang, gold: { kind: 'work', work: sentence.page.record.work } };
  });
}

/** The words with the greatest tf·idf (Spärck Jones 1972), in the order in which they stand. */
export function bestWords(words: readonly Word[], page: Page, whole: Corpus, count: number): Word[] {
  const weight = ({ folded }: Word) => {
    const often = page.words.filter((own) => own === folded).length;
    return often * Math.log(whole.pages.length / (whole.pagesWith.get(folded) ?? 1));
  };
  const best = new Set([...words].sort((a, b) => weight(b) - weight(a)).slice(0, count));
  return words.filter((word) => best.has(word));
}

/** Rows: each direction. */
export function crossClasses(
  corpora: readonly Corpus[],
  removed: readonly SearchRecord[],
  count: number,
  seed: number,
): QueryClass[] {
  return [...languages].reverse().flatMap((lang: Lang) => {
    const whole = corpora.find((one) => one.lang === lang);
    const gone = corpusOf(removed, lang);
    if (!whole || !gone.pages.length) return [];
    return {
      name: 'cross',
      title: `${named[lang]} words, page in ${named[other(lang)]} only: in the box; in the list`,
      measures: ['box', 'mixed'],
      hub: 'half',
      queries: crossQueries(gone, whole, count, seed),
    } satisfies QueryClass;
  });
}
