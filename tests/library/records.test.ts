import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../src/library/catalogue.ts';
import { searchRecords } from '../../src/library/records.ts';
import { draftHub } from '../support/hub.ts';

const records = () => searchRecords(catalogueOf(draftHub().hub(), '/'));
const all = (work: string, lang = 'en') =>
  records().filter((record) => record.work === work && record.lang === lang);

describe('a reader who searches sees with what she found', () => {
  test('who wrote an article or a book, and who said a quote', () => {
    const [article] = all('articles/first-knot');
    expect(article?.by).toEqual(['Ada Exemple', 'the editors of Fanal']);
    expect(all('articles/first-knot', 'fr')[0]?.by).toEqual(['Ada Exemple', 'la rédaction de Fanal']);
    expect(all('books/the-lamp')[0]?.by).toEqual(['Ada Exemple']);
    expect(all('quotes/on-lamps', 'fr')[0]?.by).toEqual(['Maris l’Ancien']);
  });

  test('the guests of a tip and its host, not whoever else is heard in it', () => {
    const [tip] = all('tips/measure-twice');
    expect(tip?.by).toEqual(['Ada Exemple', 'Bruno Sample']);
    expect(tip?.people).toEqual(expect.arrayContaining(['ada-exemple', 'bruno-sample']));
    expect(all('tips/coil-the-line')[0]?.by).toEqual([]);
  });

  test('nobody beside a person, a topic, a term, a path or a list', () => {
    const named = records().filter(({ by }) => by.length);
    expect(new Set(named.map(({ section }) => section))).toEqual(
      new Set(['articles', 'books', 'quotes', 'tips']),
    );
    const [person] = all('people/ada-exemple');
    expect(person?.by).toEqual([]);
    expect(person?.people).toEqual(['ada-exemple']);
  });
});

test('a term is found by its other names, each told once, and by its name in the other language; its definition is shown', () => {
  const [en] = all('glossary/bowline', 'en');
  expect(en?.aliases).toEqual(['nœud de chaise', 'bowlines', 'bowling knot']);
  expect(en?.passages.map(({ text }) => text)).toEqual(['A knot that makes a loop, holds and comes undone.']);
  expect(all('glossary/bowline', 'fr')[0]?.aliases).toEqual(['bowline', 'nœuds de chaise', 'nœud de boline']);
});

test('a tip is found by its number', () => {
  expect(all('tips/measure-twice', 'fr')[0]?.aliases).toEqual(['7']);
});
