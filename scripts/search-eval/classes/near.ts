import type { Lang } from '../../../src/i18n/languages.ts';
import { draw, everydayWords, type Corpus } from '../corpus.ts';
import type { Forms, FormsOf } from '../forms.ts';
import { named, type EvalQuery, type QueryClass } from '../query.ts';
import { randomFrom } from '../random.ts';
import { smallestSpan } from '../windows.ts';
import { folded } from '../words.ts';

/** How far apart a page’s words may stand, both ends counted, and how well it answers then. */
const grades = [
  { span: 8, grade: 3 },
  { span: 16, grade: 2 },
  { span: 40, grade: 1 },
];

/** How well a span answers: 3 within eight words, down to 0. */
export function gradeOf(span: number): number {
  return grades.find((one) => span <= one.span)?.grade ?? 0;
}

/** Two or three of the 300 most frequent telling words that stand within eight words of each other somewhere. */
export function nearQueries(corpus: Corpus, formsOf: FormsOf, count: number, seed: number): EvalQuery[] {
  const random = randomFrom(seed, `near ${corpus.lang}`);
  const everyday = new Set(everydayWords(corpus, 300));
  const pages = corpus.pages.filter(({ words }) => words.length > 8);
  if (!pages.length) return [];
  return draw(count, () => {
    const { words } = random.pick(pages);
    const from = random.between(0, words.length - 8);
    const near = [...new Set(words.slice(from, from + 8).filter((word) => everyday.has(word)))];
    const chosen = random.some(near, random.between(2, 3));
    if (chosen.length < 2) return undefined;
    return {
      text: chosen.map((word) => corpus.spelling.get(word)).join(' '),
      lang: corpus.lang,
      gold: {
        kind: 'graded',
        grades: gradesOf(chosen, corpus),
        inAnyForm: gradesOf(chosen, corpus, formsOf),
      },
    };
  });
}

/** How well each work answers, by its words as they are written or, with `formsOf`, in any form of their lexemes. */
function gradesOf(
  words: readonly string[],
  { pages, spelling }: Corpus,
  formsOf?: FormsOf,
): Record<string, number> {
  const stands = new Map(words.map((word) => [word, word]));
  if (formsOf)
    for (const word of words)
      for (const form of formsOf(spelling.get(word)!))
        if (!stands.has(folded(form))) stands.set(folded(form), word);
  const forms = [...stands];
  const graded = pages
    .filter(({ has }) => words.every((word) => forms.some(([form, own]) => own === word && has.has(form))))
    .map((page) => {
      const text = page.words.map((own) => stands.get(own) ?? '');
      return [page.record.work, gradeOf(smallestSpan(text, words))] as const;
    });
  return Object.fromEntries(graded.filter(([, grade]) => grade > 0));
}

function formsIn(forms: Forms, lang: Lang): FormsOf {
  const [regular, irregular] = [forms.regular(lang), forms.irregular(lang)];
  return (word) => [...regular(word), ...irregular(word)];
}

/** Rows: each language. */
export function nearClasses(
  corpora: readonly Corpus[],
  forms: Forms,
  count: number,
  seed: number,
): QueryClass[] {
  return corpora.map((corpus) => ({
    name: 'near',
    title: `everyday words near each other, ${named[corpus.lang]} (nDCG@10): as written; in any form`,
    measures: ['ndcg', 'ndcgForms'],
    hub: 'whole',
    queries: nearQueries(corpus, formsIn(forms, corpus.lang), count, seed),
  }));
}
