import { describe, expect, it } from 'vitest';
import { excerpt, holdsAll, mark } from '../../src/search/excerpt.ts';
import type { Marked } from '../../src/search/found.ts';

/** A marked text with its marks as brackets. */
function shown({ text, marks }: Marked): string {
  return marks.reduceRight(
    (all, [start, end]) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    text,
  );
}

const filler = (words: number) => Array.from({ length: words }, (_, at) => `mot${at}`).join(' ');

describe('An excerpt', () => {
  it('marks the word without what is elided before it', () => {
    expect(shown(excerpt('Le rôle de l’entreprise compte.', ['entreprise']))).toBe(
      'Le rôle de l’[entreprise] compte.',
    );
  });

  it('marks the true spelling of what was typed without accents or ligatures', () => {
    expect(shown(excerpt('Un cœur, une décision.', ['coeur', 'decision']))).toBe(
      'Un [cœur], une [décision].',
    );
  });

  it('begins with the sentence of the match', () => {
    const text = `${filler(40)}. Voici la décision attendue. ${filler(40)}`;
    expect(shown(excerpt(text, ['decision']))).toMatch(/^Voici la \[décision\] attendue\. mot0/);
  });

  it('says by dots that it begins and ends within a sentence', () => {
    const { text } = excerpt(`${filler(60)} décision ${filler(60)}`, ['decision']);
    expect(text.startsWith('…\u00a0mot')).toBe(true);
    expect(text.endsWith('…')).toBe(true);
    expect(text.split(/\s+/).length).toBeLessThan(34);
  });

  it('takes the place where most of the words stand together', () => {
    const text = `Une heure passe. ${filler(50)}. On peut demander une heure. ${filler(50)}`;
    expect(excerpt(text, ['demander', 'heure']).text).toContain('demander une heure');
  });

  it('is the beginning of a text that has none of the words', () => {
    expect(shown(excerpt('Un résumé tout simple.', ['absent']))).toBe('Un résumé tout simple.');
  });

  it('parts blocks that have no full stop by a point, and others by a space', () => {
    expect(excerpt('Un titre ¶ Une phrase. ¶ Une autre.', ['phrase']).text).toContain(
      'Une phrase. Une autre.',
    );
    expect(excerpt('Un titre ¶ Une phrase.', ['titre']).text).toBe('Un titre · Une phrase.');
  });

  it('of nothing is nothing', () => {
    expect(excerpt('', ['mot'])).toEqual({ text: '', marks: [] });
  });
});

it('A reader sees no mark at the beginnings of words when she asked for a little one', () => {
  expect(shown(mark('De la demande', ['de', 'la']))).toBe('[De] [la] demande');
});

it('A page that lacks one of the words does not count as found', () => {
  expect(holdsAll('Demander une heure', ['demander', 'heure'])).toBe(true);
  expect(holdsAll('Demander une heure', ['demander', 'minute'])).toBe(false);
});
