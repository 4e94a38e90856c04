import { describe, expect, it } from 'vitest';
import { bestWords, crossQueries } from '../../../scripts/search-eval/classes/cross.ts';
import { halfOf, halfQueries } from '../../../scripts/search-eval/classes/half.ts';
import { inflectionQueries } from '../../../scripts/search-eval/classes/inflection.ts';
import { gradeOf, nearQueries } from '../../../scripts/search-eval/classes/near.ts';
import { questionClasses } from '../../../scripts/search-eval/classes/question.ts';
import { sentenceClasses, sentenceQueries } from '../../../scripts/search-eval/classes/sentence.ts';
import { everydayQueries, phraseQueries } from '../../../scripts/search-eval/classes/spoken.ts';
import { mistyped, neighbours, typoQueries } from '../../../scripts/search-eval/classes/typo.ts';
import { corpusOf, type Corpus } from '../../../scripts/search-eval/corpus.ts';
import { otherForms } from '../../../scripts/search-eval/irregular.ts';
import type { EvalQuery } from '../../../scripts/search-eval/query.ts';
import { randomFrom } from '../../../scripts/search-eval/random.ts';
import { folded, isTelling, wordsOf } from '../../../scripts/search-eval/words.ts';
import { distance } from '../../../src/domain/nearest.ts';
import { records, spoken } from './sample.ts';

const english = corpusOf(records, 'en');
const french = corpusOf(records, 'fr');
const both = [english, french];
const talk = corpusOf([spoken], 'en');

const noForms = () => [];

const pageOf = (corpus: Corpus, { gold }: EvalQuery) =>
  corpus.pages.find(({ record }) => gold.kind === 'work' && record.work === gold.work)!;

describe.each([
  ['words of a sentence', (corpus: Corpus, seed: number) => sentenceQueries(corpus, 10, seed)],
  ['typing errors', (corpus: Corpus, seed: number) => typoQueries(corpus, 10, seed)],
  ['half typed words', (corpus: Corpus, seed: number) => halfQueries(corpus, 10, seed)],
  ['everyday words', (corpus: Corpus, seed: number) => nearQueries(corpus, noForms, 10, seed)],
  ['words of a lost page', (corpus: Corpus, seed: number) => crossQueries(corpus, corpus, 10, seed)],
])('An engineer who measures %s', (_, queries) => {
  it('gets the same queries for the same seed, and others for another', () => {
    for (const corpus of both) {
      expect(queries(corpus, 1)).toEqual(queries(corpus, 1));
      expect(queries(corpus, 1)).not.toEqual(queries(corpus, 2));
    }
  });

  it('gets each query once, in the language of its reader', () => {
    for (const corpus of both) {
      const all = queries(corpus, 3);
      expect(all).toHaveLength(10);
      expect(new Set(all.map(({ text }) => text)).size).toBe(10);
      expect(all.every(({ lang }) => lang === corpus.lang)).toBe(true);
    }
  });
});

describe('Words of one sentence', () => {
  it('are three to five, in order, and none is the grammar’s own', () => {
    for (const corpus of both)
      for (const query of sentenceQueries(corpus, 20, 1)) {
        const words = wordsOf(query.text);
        expect(words.length).toBeGreaterThanOrEqual(3);
        expect(words.length).toBeLessThanOrEqual(5);
        expect(words.every((word) => isTelling(word, corpus.lang))).toBe(true);
        const places = words.map(({ folded: key }) => pageOf(corpus, query).words.indexOf(key));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      }
  });

  it('are typed without accents in a row of their own, which holds only words that had some', () => {
    const row = sentenceClasses(both, 20, 1).find(({ title }) => title.includes('without accents'))!;
    expect(row.queries.length).toBeGreaterThan(5);
    for (const { text } of row.queries) expect(text).toMatch(/^[a-z0-9 ]+$/);
    const typed = sentenceQueries(french, 60, 1).filter(({ text }) => /[^a-z ]/.test(text));
    for (const { text } of row.queries) expect(typed.map((query) => folded(query.text))).toContain(text);
  });

  it('that too many works have ask for none of them, and are left out', () => {
    const alike = Array.from({ length: 5 }, (_, place) => ({
      ...records[0]!,
      work: `articles/same-${place}`,
    }));
    expect(sentenceQueries(corpusOf(alike, 'en'), 5, 1)).toEqual([]);
  });
});

describe('A typing error', () => {
  it('is one slip: a letter more, less, other, or two swapped', () => {
    const random = randomFrom(1, 'test');
    for (let i = 0; i < 300; i++) {
      const wrong = mistyped('patience', random);
      expect(Math.abs(wrong.length - 8)).toBeLessThanOrEqual(1);
      const sorted = (word: string) => [...word].sort().join('');
      if (wrong.length === 8 && sorted(wrong) === sorted('patience'))
        expect(distance(wrong, 'patience')).toBeLessThanOrEqual(2);
      else expect(distance(wrong, 'patience')).toBe(1);
    }
  });

  it('hits the keys around', () => {
    expect(neighbours('g').sort()).toEqual(['b', 'f', 'h', 't', 'v', 'y']);
    expect(neighbours('É').sort()).toEqual(neighbours('e').sort());
    expect(neighbours('1')).toEqual([]);
  });

  it('leaves the other words as they are, and makes no word that the hub has', () => {
    for (const query of typoQueries(english, 30, 1)) {
      const words = query.text.split(' ');
      const wrong = words.filter((word) => !pageOf(english, query).has.has(folded(word)));
      expect(wrong).toHaveLength(1);
      expect(english.pagesWith.has(wrong[0]!)).toBe(false);
      expect(words.length).toBeGreaterThanOrEqual(2);
      expect(words.length).toBeLessThanOrEqual(3);
    }
  });

  it('is none where it makes another word', () => {
    const alike = 'thread threads tread treads bread breads';
    const corpus = corpusOf([{ ...records[0]!, passages: [{ text: alike }] }], 'en');
    for (const { text } of typoQueries(corpus, 100, 1))
      expect(text.split(' ').filter((word) => !corpus.pagesWith.has(word))).toHaveLength(1);
  });
});

describe('Another form', () => {
  it('is of the same lexeme, and the page does not have it', () => {
    const forms = (word: string) => (word === 'mend' ? ['mended', 'volumes'] : otherForms(word, 'en'));
    const queries = inflectionQueries(english, forms, 10, { seed: 1, name: 'test' });
    expect(queries.length).toBeGreaterThan(3);
    for (const query of queries) {
      const changed = query.text.split(' ').filter((word) => !pageOf(english, query).has.has(word));
      expect(changed).toHaveLength(1);
      expect(changed).not.toContain('volumes');
    }
  });

  it('that is the grammar’s own word is nothing to ask for', () => {
    const queries = inflectionQueries(english, () => ['those'], 5, { seed: 1, name: 'test' });
    expect(queries).toEqual([]);
  });
});

describe('A half typed word', () => {
  it('is its first half, of three letters at least', () => {
    expect(halfOf('mentor')).toBe('men');
    expect(halfOf('words')).toBe('wor');
    expect(halfOf('time')).toBe('tim');
    expect(halfOf('patience')).toBe('pati');
  });

  it('is the last, and begins a word of the page', () => {
    for (const query of halfQueries(french, 20, 1)) {
      const last = folded(query.text.split(' ').at(-1)!);
      expect([...pageOf(french, query).has].some((word) => word.startsWith(last))).toBe(true);
    }
  });
});

describe('Everyday words', () => {
  it('answer the better the nearer they stand', () => {
    expect([8, 9, 16, 17, 40, 41, Infinity].map(gradeOf)).toEqual([3, 2, 2, 1, 1, 0, 0]);
  });

  it('stand near each other in one work at least', () => {
    // As they are spelt, not as they are compared.
    expect(nearQueries(french, noForms, 20, 1).some(({ text }) => /[éèàêç]/.test(text))).toBe(true);
    for (const { gold, text } of nearQueries(english, noForms, 20, 1)) {
      expect(Object.values(gold.kind === 'graded' ? gold.grades : {})).toContain(3);
      expect(text.split(' ').length).toBeGreaterThanOrEqual(2);
    }
  });
});

it('Everyday words are found in other forms too, which are graded apart', () => {
  const other = {
    ...records[0]!,
    work: 'articles/other',
    passages: [{ text: 'The gardens needed patience.' }],
  };
  const corpus = corpusOf([...records, other], 'en');
  const formsOf = (word: string) => (word === 'need' ? ['needed'] : []);
  const { gold } = nearQueries(corpus, formsOf, 200, 1).find(({ text }) => text === 'need patience')!;
  expect(gold).toEqual({
    kind: 'graded',
    grades: { 'articles/work-0': 3 },
    inAnyForm: { 'articles/work-0': 3, 'articles/other': 3 },
  });
});

describe('Words of a page that is gone', () => {
  it('are those that tell it from the others', () => {
    const page = english.pages[1]!;
    const words = wordsOf('trade sailors number knots');
    expect(bestWords(words, page, english, 2).map(({ typed }) => typed)).toEqual(['sailors', 'knots']);
  });
});

describe('What is said', () => {
  it('is asked for as it was said, and found at its line', () => {
    const queries = phraseQueries(talk, 10, 1);
    expect(queries).toHaveLength(10);
    for (const { text, gold } of queries) {
      expect(text.split(' ').length).toBeGreaterThanOrEqual(5);
      const [line] = gold.kind === 'place' ? gold.places['/en/tips/clock/']! : [];
      expect(folded(spoken.passages[line!]!.text)).toContain(text);
    }
  });

  it('is asked for with three words, too, and found where they stand together', () => {
    for (const { text, gold } of everydayQueries(talk, 5, 1)) {
      expect(wordsOf(text).every((word) => isTelling(word, 'en'))).toBe(true);
      const lines = gold.kind === 'place' ? gold.places['/en/tips/clock/']! : [];
      const there = lines.map((line) => folded(spoken.passages[line]!.text)).join(' ');
      for (const word of text.split(' ')) expect(there).toContain(word);
    }
  });

  it('is nowhere in a hub that is only read', () => {
    expect(phraseQueries(english, 5, 1)).toEqual([]);
    expect(everydayQueries(english, 5, 1)).toEqual([]);
  });
});

it('A question about a work that the hub does not have is not asked', () => {
  const questions = [
    { lang: 'en' as const, question: 'How do sailors measure?', work: 'articles/work-1' },
    { lang: 'en' as const, question: 'Who?', work: 'articles/elsewhere' },
  ];
  const [asked] = questionClasses(both, questions);
  expect(asked?.queries.map(({ text }) => text)).toEqual(['How do sailors measure?']);
});
