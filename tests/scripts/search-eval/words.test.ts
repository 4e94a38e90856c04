import { describe, expect, it } from 'vitest';
import { halve } from '../../../scripts/search-eval/halve.ts';
import { lexemes, otherForms } from '../../../scripts/search-eval/irregular.ts';
import { readOptions } from '../../../scripts/search-eval/options.ts';
import { paradigmsOf } from '../../../scripts/search-eval/paradigms.ts';
import { randomFrom } from '../../../scripts/search-eval/random.ts';
import { smallestSpan, windows } from '../../../scripts/search-eval/windows.ts';
import { sentencesOf, unaccented, wordsOf } from '../../../scripts/search-eval/words.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { records } from './sample.ts';

describe('Words', () => {
  it('are parted by apostrophes and hyphens, and compared without accents', () => {
    expect(wordsOf('L’Œuvre d’aujourd’hui')).toEqual([
      { typed: 'l', folded: 'l' },
      { typed: 'œuvre', folded: 'oeuvre' },
      { typed: 'd', folded: 'd' },
      { typed: 'aujourd', folded: 'aujourd' },
      { typed: 'hui', folded: 'hui' },
    ]);
    expect(unaccented('Élève cœur')).toBe('Eleve coeur');
  });

  it('of a passage stand in sentences', () => {
    expect(sentencesOf('One. « Deux ! » Three?')).toEqual(['One.', '« Deux !', '» Three?']);
  });
});

describe('A regular word', () => {
  const known = new Set(
    'answer answers answering answered prefer prefers preferring preferred star stars starring starred stare stares staring stared lady ladies'.split(
      ' ',
    ),
  );
  const of = (word: string) => paradigmsOf(word, 'en', (one) => known.has(one));

  it('has the forms that its spelling asks for', () => {
    expect(of('answering')).toEqual([['answer', 'answers', 'answering', 'answered']]);
    expect(of('preferred')).toEqual([['prefer', 'prefers', 'preferring', 'preferred']]);
    expect(of('ladies')).toEqual([['lady', 'ladies']]);
  });

  it('is of one lexeme, though another is spelt nearly so', () => {
    expect(of('staring')).toEqual([['stare', 'stares', 'staring', 'stared']]);
    expect(of('starring')).toEqual([['star', 'stars', 'starring', 'starred']]);
  });

  it('that no dictionary has, has none', () => expect(of('mentoring')).toEqual([]));

  it('changes its ending in French', () => {
    const forms =
      'commencer commence commences commençons commencez commencent commencé commençant commençait ' +
      'attentif attentive attentifs attentives tableau tableaux lame lames';
    const french = (word: string) => paradigmsOf(word, 'fr', (one) => forms.split(' ').includes(one));
    expect(french('commençons').flat()).toContain('commencez');
    expect(french('attentive').flat()).toContain('attentifs');
    expect(french('tableaux')).toEqual([['tableau', 'tableaux']]);
    // A noun in -e is no verb.
    expect(french('lames').flat()).toEqual(['lame', 'lames']);
  });
});

describe('An irregular word', () => {
  it.each([
    ['brought', 'en', 'bring'],
    ['children', 'en', 'child'],
    ['travaux', 'fr', 'travail'],
    ['yeux', 'fr', 'œil'],
  ] as const)('%s is found again', (word, lang, other) => expect(otherForms(word, lang)).toContain(other));

  it('is one of 150 or more in each language, none named twice', () => {
    for (const lang of languages) {
      const lines = lexemes(lang).map((forms) => forms.join(' '));
      expect(lines.length).toBeGreaterThanOrEqual(150);
      expect(new Set(lines).size).toBe(lines.length);
      for (const forms of lexemes(lang)) expect(new Set(forms).size, forms.join(' ')).toBe(forms.length);
    }
  });
});

describe('Words in a text', () => {
  const text = 'a x b x x a b'.split(' ');

  it('stand within the smallest windows that hold them all', () => {
    expect(windows(text, ['a', 'b'])).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 5 },
      { from: 5, to: 6 },
    ]);
    expect(smallestSpan(text, ['a', 'b'])).toBe(2);
  });

  it('are nowhere together when one is missing', () => {
    expect(smallestSpan(text, ['a', 'z'])).toBe(Infinity);
  });
});

describe('A halved hub', () => {
  const { left, removed } = halve(records);

  it('lacks one language of every second work, English and French in turn', () => {
    expect(removed).toHaveLength(3);
    expect(new Set(removed.map(({ lang }) => lang)).size).toBe(2);
    expect(left.length + removed.length).toBe(records.length);
    expect(new Set(left.map(({ work }) => work)).size).toBe(6);
  });

  it('lacks the same, in whichever order the records come', () => {
    const again = halve(records.toReversed());
    expect(new Set(again.removed)).toEqual(new Set(removed));
  });
});

describe('Chance', () => {
  it('is the same for the same seed and name only', () => {
    const drawn = (seed: number, name: string) => {
      const random = randomFrom(seed, name);
      return Array.from({ length: 5 }, () => random.next());
    };
    expect(drawn(1, 'a')).toEqual(drawn(1, 'a'));
    expect(drawn(1, 'a')).not.toEqual(drawn(2, 'a'));
    expect(drawn(1, 'a')).not.toEqual(drawn(1, 'b'));
  });

  it('draws some of a list in its order, none twice', () => {
    const random = randomFrom(1, 'some');
    for (let i = 0; i < 50; i++) {
      const some = random.some([1, 2, 3, 4, 5], 3);
      expect(some).toHaveLength(3);
      expect(some).toEqual([...new Set(some)].sort());
    }
  });
});

describe('Somebody who types an option', () => {
  it('is told what there is when there is none such', () => {
    expect(() => readOptions(['--only', 'typos'])).toThrow(/“typos”.*sentence, typo/);
    expect(() => readOptions(['--queries', 'many'])).toThrow('--queries is “many”');
  });

  it('gets queries that nothing was tuned on', () => {
    expect(readOptions(['--held-out']).seed).not.toBe(readOptions([]).seed);
    expect(readOptions(['--only', 'typo,half']).only).toEqual(['typo', 'half']);
  });
});
