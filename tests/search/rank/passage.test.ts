import { describe, expect, it } from 'vitest';
import type { Marked } from '../../../src/search/found.ts';
import { fold } from '../../../src/search/normalise.ts';
import { bestPassage, excerpt, mark, type Seek } from '../../../src/search/rank/passage.ts';

/** A marked text with its marks as brackets. */
function shown({ text, marks }: Marked): string {
  return marks.reduceRight(
    (all, [start, end]) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    text,
  );
}

const filler = (words: number) => Array.from({ length: words }, (_, at) => `mot${at}`).join(' ');

const seeking =
  (...words: string[]): Seek =>
  (folded) => {
    const group = words.map(fold).indexOf(folded);
    return group < 0 ? undefined : { group, weight: 1 };
  };

function found(text: string, ...words: string[]): Marked {
  const seek = seeking(...words);
  const passage = bestPassage(
    text,
    seek,
    words.map(() => 1),
    words.map(fold),
  );
  return excerpt(text, passage?.first ?? 0, seek);
}

describe('An excerpt', () => {
  it('marks the word without what is elided before it', () => {
    expect(shown(found('Le rôle de l’entreprise compte.', 'entreprise'))).toBe(
      'Le rôle de l’[entreprise] compte.',
    );
  });

  it('marks the true spelling of what was typed without accents or ligatures', () => {
    expect(shown(found('Un cœur, une décision.', 'coeur', 'decision'))).toBe('Un [cœur], une [décision].');
  });

  it('begins with the sentence of the match', () => {
    const text = `${filler(40)}. Voici la décision attendue. ${filler(40)}`;
    expect(shown(found(text, 'decision'))).toMatch(/^Voici la \[décision\] attendue\. mot0/);
  });

  it('says by dots that it begins and ends within a sentence', () => {
    const { text } = found(`${filler(60)} décision ${filler(60)}`, 'decision');
    expect(text.startsWith('…\u00a0mot')).toBe(true);
    expect(text.endsWith('…')).toBe(true);
    expect(text).toContain('décision');
    expect(text.split(/\s+/).length).toBeLessThan(34);
  });

  it('takes the place where most of the words stand together', () => {
    const text = `Une heure passe. ${filler(50)}. On peut demander une heure. ${filler(50)}`;
    expect(found(text, 'demander', 'heure').text).toContain('demander une heure');
  });

  it('takes the place where they stand as they were typed', () => {
    const text = `Le vent du nord se lève. ${filler(50)}. Le nord du vent. ${filler(50)}. Se lève le vent du nord.`;
    expect(found(text, 'nord', 'du', 'vent').text).toMatch(/^Le nord du vent\./);
  });

  it('is the beginning of a text that has none of the words', () => {
    expect(shown(found('Un résumé tout simple.', 'absent'))).toBe('Un résumé tout simple.');
  });

  it('parts blocks that have no full stop by a point, and others by a space', () => {
    expect(found('Un titre ¶ Une phrase. ¶ Une autre.', 'phrase').text).toContain('Une phrase. Une autre.');
    expect(found('Un titre ¶ Une phrase.', 'titre').text).toBe('Un titre\u00a0· Une phrase.');
  });

  it('shows what opens and closes a quotation', () => {
    expect(found('Elle a dit : « Une heure suffit. » Puis rien.', 'heure').text).toContain(
      '« Une heure suffit. »',
    );
  });

  it('of nothing is nothing', () => {
    expect(found('', 'mot')).toEqual({ text: '', marks: [] });
  });
});

it('A reader sees no mark at the beginnings of words when she asked for a little one', () => {
  expect(shown(mark('De la demande', seeking('de', 'la')))).toBe('[De] [la] demande');
});

it('A passage that has the words in the order in which they were typed is worth more', () => {
  const worth = (text: string) =>
    bestPassage(text, seeking('tempête', 'dehors'), [1, 1], ['tempete', 'dehors'])!.value;
  expect(worth('La tempête dehors.')).toBeGreaterThan(worth('Dehors tempête.'));
  expect(bestPassage('Rien ici.', seeking('dehors'), [1], ['dehors'])).toBeUndefined();
});
