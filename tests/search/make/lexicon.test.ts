import { describe, expect, it } from 'vitest';
import { makeLexicon } from '../../../src/search/make/lexicon.ts';
import { fold } from '../../../src/search/normalise.ts';
import { record } from '../sample-records.ts';

/** Stems that are enough for a test: the plural is cut. */
const stemOf = (word: string) => fold(word).replace(/s$/, '');

const pair = (slug: string, en: string, fr: string) => [
  record('en', 'articles', slug, `One ${slug}`, { text: en }),
  record('fr', 'articles', slug, `Un ${slug}`, { text: fr }),
];

const shores = [
  ...pair('a', 'The tide leaves flotsam on sand.', 'La marée laisse des épaves sur le sable.'),
  ...pair('b', 'Nobody owns flotsam.', 'Les épaves ne sont à personne.'),
  ...pair('c', 'She paints flotsam.', 'Elle peint les épaves.'),
  ...pair('d', 'Flotsam comes and goes.', 'Les épaves vont et viennent.'),
  ...pair('e', 'Sand comes with the wind.', 'Le sable vient avec le vent.'),
];

const best = (rows: [string, number][] | undefined) => rows?.[0]?.[0];

describe('What a hub says in both languages', () => {
  const { en, fr } = makeLexicon(shores, [], stemOf);

  it('teaches a reader’s search that flotsam is “épaves”, and the reverse', () => {
    expect(best(en.get('flotsam'))).toBe('epave');
    expect(best(fr.get('epave'))).toBe('flotsam');
    expect(best(en.get('sand'))).toBe('sable');
  });

  it('teaches nothing that is unlikely', () => {
    for (const rows of [...en.values(), ...fr.values()]) {
      expect(rows.length).toBeLessThanOrEqual(4);
      const [, first] = rows[0]!;
      for (const [, likelihood] of rows) {
        expect(likelihood).toBeGreaterThanOrEqual(Math.max(0.05, 0.12 * first));
        expect(likelihood).toBeLessThanOrEqual(first);
      }
    }
    expect(en.get('flotsam')!.map(([stem]) => stem)).not.toContain('sable');
  });

  it('teaches nothing by one long sentence, in which everything meets everything', () => {
    const words = (letter: string) => Array.from({ length: 30 }, (_, at) => `${letter}${at}x`).join(' ');
    const long = makeLexicon(pair('long', words('b'), words('q')), [], stemOf);
    expect(long.en.get('b7x')).toBeUndefined();
  });

  it('teaches both directions the same likelihood', () => {
    const [[, there]] = en.get('flotsam') as [[string, number]];
    expect(fr.get('epave')!.find(([stem]) => stem === 'flotsam')![1]).toBeCloseTo(there, 9);
  });

  it('teaches nothing of little words', () => {
    expect(en.has('the')).toBe(false);
    expect(fr.has('les')).toBe(false);
  });
});

describe('What a hub does not say in both languages', () => {
  const alone = shores.filter(({ lang, work }) => (work === 'articles/a') === (lang === 'en'));

  it('is not learnt from pages that are no translations of one another', () => {
    expect(makeLexicon(alone, [], stemOf).en.get('flotsam')).toBeUndefined();
  });

  it('is known from the list of common words', () => {
    const { en, fr } = makeLexicon([], [['abbey', 'abbaye']], stemOf);
    expect(best(en.get('abbey'))).toBe('abbaye');
    expect(best(fr.get('abbaye'))).toBe('abbey');
  });

  it('is known where both languages spell it nearly alike', () => {
    const records = pair('f', 'A wigwam of barns.', 'Un wigwam en grange.');
    expect(best(makeLexicon(records, [], stemOf).en.get('wigwam'))).toBe('wigwam');
  });
});

it('A hub without pages has no translations', () => {
  expect(makeLexicon([], [], stemOf)).toEqual({ en: new Map(), fr: new Map() });
});
