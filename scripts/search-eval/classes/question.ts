import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLang, languages } from '../../../src/i18n/languages.ts';
import { named, type EvalQuery, type QueryClass } from '../query.ts';
import type { Corpus } from '../corpus.ts';

/** A question as somebody would ask it, and the one work that answers it. */
export interface Question {
  lang: 'en' | 'fr';
  question: string;
  work: string;
}

/**
 * The questions of a file.
 * @throws a sentence that names the file and the entry that has not its form
 */
export function readQuestions(file: string): Question[] {
  const all = JSON.parse(readFileSync(file, 'utf8')) as Partial<Question>[];
  return all.map(({ lang, question, work }, place) => {
    if (!isLang(lang) || !question || !work)
      throw new Error(`${file}: entry ${place + 1} needs a lang, a question and a work.`);
    return { lang, question, work };
  });
}

/** All questions in the JSON files of a folder. */
export function questionsIn(folder: string): Question[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => readQuestions(join(folder, name)));
}

/** Rows: each language. Questions about works that the hub does not have in that language are left out. */
export function questionClasses(corpora: readonly Corpus[], questions: readonly Question[]): QueryClass[] {
  return languages.flatMap((lang) => {
    const works = new Set(
      corpora
        .filter((one) => one.lang === lang)
        .flatMap(({ pages }) => pages.map(({ record }) => record.work)),
    );
    const queries = questions
      .filter((one) => one.lang === lang && works.has(one.work))
      .map(({ question, work }): EvalQuery => ({ text: question, lang, gold: { kind: 'work', work } }));
    return {
      name: 'question',
      title: `real questions, ${named[lang]}`,
      measures: ['recall'],
      hub: 'whole',
      queries,
    } satisfies QueryClass;
  });
}
