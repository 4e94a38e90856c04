import { languages } from '../../src/i18n/languages.ts';
import type { SearchRecord } from '../../src/outputs/search-record.ts';
import { crossClasses } from './classes/cross.ts';
import { halfClasses } from './classes/half.ts';
import { inflectionClasses } from './classes/inflection.ts';
import { nearClasses } from './classes/near.ts';
import { questionClasses, type Question } from './classes/question.ts';
import { sentenceClasses } from './classes/sentence.ts';
import { spokenClasses } from './classes/spoken.ts';
import { typoClasses } from './classes/typo.ts';
import { corpusOf, type Corpus } from './corpus.ts';
import { openForms } from './forms.ts';
import type { QueryClass } from './query.ts';

/** What queries are made of. */
export interface Material {
  records: readonly SearchRecord[];
  /** Records that the halved hub lacks. */
  removed: readonly SearchRecord[];
  questions: readonly Question[];
}

/** All classes of queries, or those that are named; a class for which the hub has nothing is left out. */
export function queryClasses(
  { records, removed, questions }: Material,
  { queries: count, seed, only }: { queries: number; seed: number; only: readonly string[] },
): QueryClass[] {
  const corpora = languages.map((lang) => corpusOf(records, lang)).filter(({ pages }) => pages.length);
  const forms = openForms();
  const makers: Record<string, (corpora: Corpus[]) => QueryClass[]> = {
    sentence: (all) => sentenceClasses(all, count, seed),
    typo: (all) => typoClasses(all, count, seed),
    inflection: (all) => inflectionClasses(all, forms, count, seed),
    half: (all) => halfClasses(all, count, seed),
    near: (all) => nearClasses(all, forms, count, seed),
    question: (all) => questionClasses(all, questions),
    cross: (all) => crossClasses(all, removed, count, seed),
    spoken: (all) => spokenClasses(all, count, seed),
  };
  const made = Object.entries(makers)
    .filter(([name]) => !only.length || only.includes(name))
    .flatMap(([, make]) => make(corpora))
    .filter(({ queries }) => queries.length);
  forms.close();
  return made;
}
