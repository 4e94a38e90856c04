import { describe, expect, it } from 'vitest';
import { isQuestion, wordsOf } from '../../src/search/query.ts';

describe('What is looked up of what a reader types', () => {
  it.each([
    ['fr', 'l’entreprise', 'entreprise'],
    ['fr', "d'élan", 'elan'],
    ['fr', "Qu'est-ce que le cœur ?", 'coeur'],
    ['fr', 'rendez-vous', 'rendez'],
    ['en', 'How do I ask for an hour?', 'ask hour'],
    ['en', 'the mentor’s letters', 'mentor letters'],
    ['en', 'tip 814', 'tip 814'],
    ['en', 'mentor Mentor MENTOR', 'mentor'],
    ['fr', ' ?! « » ', ''],
  ] as const)('in %s, of “%s”: “%s”', (lang, typed, words) =>
    expect(wordsOf(typed, lang).map(({ folded }) => folded)).toEqual(words.split(' ').filter(Boolean)),
  );

  it('keeps her spelling, to be told of it', () => {
    expect(wordsOf('Mentorat Inversé', 'fr').map(({ typed }) => typed)).toEqual(['Mentorat', 'Inversé']);
  });

  it('keeps little words when there are no others', () => {
    expect(wordsOf('who is it', 'en').map(({ folded }) => folded)).toEqual(['who', 'is', 'it']);
  });

  it('is no more than anybody types', () => {
    expect(wordsOf(Array.from({ length: 200 }, (_, at) => `word${at}`).join(' '), 'en')).toHaveLength(16);
  });

  it('may end with half a word, unless a space or a mark says that it is whole', () => {
    const open = (text: string) => wordsOf(text, 'fr').map((word) => word.open);
    expect(open('mentor inver')).toEqual([false, true]);
    expect(open('mentor inver ')).toEqual([false, false]);
    expect(open('inver, mentor?')).toEqual([false, false]);
    expect(open('mentor mentor')).toEqual([true]);
  });
});

describe('A reader who asks a question', () => {
  it.each([
    ['en', 'How do I find a mentor'],
    ['en', 'what makes a good question'],
    ['en', 'Should mentors be paid?'],
    ['en', 'a mentor, at sixty?'],
    ['fr', 'Comment trouver un mentor'],
    ['fr', 'où trouver un mentor'],
    ['fr', "Qu'est-ce que le mentorat"],
    ['fr', 'Qu’est-ce qu’un mentor ?'],
    ['fr', 'Est-ce que ça marche'],
    ['fr', 'Faut-il payer son mentor'],
    ['fr', 'À quoi sert un mentor'],
    ['fr', 'un mentor à soixante ans ?'],
  ] as const)('in %s, “%s”, is understood to ask', (lang, text) => expect(isQuestion(text, lang)).toBe(true));

  it.each([
    ['en', 'reverse mentorship'],
    ['en', 'howling at the moon'],
    ['en', 'why'],
    ['en', 'the art of the question'],
    ['en', 'mentor?'],
    ['fr', 'mentorat inversé'],
    ['fr', 'le comment du pourquoi'],
    ['fr', 'quinze minutes suffisent'],
    ['fr', ''],
  ] as const)('in %s, “%s”, only names what she wants', (lang, text) =>
    expect(isQuestion(text, lang)).toBe(false),
  );
});
