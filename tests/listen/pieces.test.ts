import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/listen/passages.ts';
import { piecesOf, sentencesOf, shorten, spoken } from '../../src/listen/pieces.ts';

const near = () => Infinity;

function said(runs: Run[], lang: string, voices: string[], longest = near): string[] {
  const speaks = (one: string) => voices.includes(one);
  return piecesOf({ lang, runs }, { speaks, longest }).map((piece) => `${piece.lang}: ${piece.text}`);
}

describe('A sentence', () => {
  test.each([
    ['en', 'Ask. Then listen! Why? Because.', ['Ask. ', 'Then listen! ', 'Why? ', 'Because.']],
    [
      'en',
      'Mrs. Shalett and J. Welch met on p. 12 at length.',
      ['Mrs. Shalett and J. Welch met on p. 12 at length.'],
    ],
    ['fr', 'M. Ahmed a osé. Il vint.', ['M. Ahmed a osé. ', 'Il vint.']],
    ['fr', '1. Demandez une heure.\n2. Revenez.', ['1. Demandez une heure.', '2. Revenez.']],
    ['en', 'What to bring\na question', ['What to bring', 'a question']],
  ])('(%s) “%s”', (lang, text, sentences) => expect(sentencesOf(text, lang)).toEqual(sentences));

  test('ends nowhere else where a browser cannot tell', () => {
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      expect(sentencesOf('Ask. Then listen… “Why?” No end', 'en')).toEqual([
        'Ask. ',
        'Then listen… ',
        '“Why?” ',
        'No end',
      ]);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });

  test('too long for a voice from afar is cut at a mark, else at a space, and nothing is lost', () => {
    const long = 'When the odds are stacked against you, momentum is the way up and nothing else will do';
    expect(shorten(long, 50)).toEqual([
      'When the odds are stacked against you,',
      ' momentum is the way up and nothing else will do',
    ]);
    expect(shorten('a'.repeat(25), 10).map(({ length }) => length)).toEqual([10, 10, 5]);
    for (const longest of [10, 17, 40, 86]) {
      const parts = shorten(long, longest);
      expect(parts.join('')).toBe(long);
      expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(longest);
    }
  });
});

describe('A voice is given', () => {
  test('plain spaces, apostrophes and quotes', () => {
    expect(spoken('Le rendez-vous : « L’heure » à 20\u00a0h\u00a039\u202f! Vrai ?')).toBe(
      "Le rendez-vous: “L'heure” à 20 h 39! Vrai?",
    );
    expect(spoken(' co\u00adop\u00a0\n12\u202f000 ')).toBe('coop \n12 000');
  });

  const foreign = [
    { lang: 'en', text: 'They call it ' },
    { lang: 'fr-CA', text: 'orignal' },
    { lang: 'en', text: ', so nobody is confused. Good. (See ' },
    { lang: 'la', text: 'cervus' },
    { lang: 'en', text: ').' },
  ];

  test('what is quoted with its quotes', () => {
    const runs = [{ lang: 'fr', text: 'Elle osa. «\u00a0Venez\u202f!\u00a0» dit-on. Il vint.' }];
    expect(said(runs, 'fr', ['fr'])).toEqual([
      'fr: Elle osa.',
      'fr: “Venez!”',
      'fr: dit-on.',
      'fr: Il vint.',
    ]);
  });

  test('foreign words in their language, where there is a voice for it', () => {
    expect(said(foreign, 'en', ['en', 'fr'])).toEqual([
      'en: They call it',
      'fr: orignal',
      'en: so nobody is confused.',
      'en: Good.',
      'en: (See cervus).',
    ]);
  });

  test('else in the sentence they stand in', () => {
    expect(said(foreign, 'en', ['en'])).toEqual([
      'en: They call it orignal, so nobody is confused.',
      'en: Good.',
      'en: (See cervus).',
    ]);
  });

  test('the page’s language even where no voice is known for it', () => {
    expect(said([{ lang: 'fr', text: 'Bonjour.' }], 'fr', [])).toEqual(['fr: Bonjour.']);
  });

  test('no more at once than it can say', () => {
    const runs = [{ lang: 'en', text: 'one two three four five six seven. Eight.' }];
    expect(said(runs, 'en', ['en'], () => 16)).toEqual([
      'en: one two three',
      'en: four five six',
      'en: seven.',
      'en: Eight.',
    ]);
  });

  test('each piece with the share of the passage before it', () => {
    const runs = [{ lang: 'en', text: 'Four. Four. Eleven more.' }];
    const pieces = piecesOf({ lang: 'en', runs }, { speaks: () => true, longest: near });
    expect(pieces.map(({ before }) => before)).toEqual([0, 5 / 22, 10 / 22]);
  });
});
