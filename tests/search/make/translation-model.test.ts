import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../scripts/search-eval/random.ts';
import { learnTranslations, type SentencePair } from '../../../src/search/make/translation-model.ts';

describe('What is learnt of the words of a language', () => {
  it('is that the words which always meet translate one another', () => {
    // das Haus, the house; das Buch, the book; ein Buch, a book: the example of the literature.
    const [the, house, book, a] = [0, 1, 2, 3];
    const learnt = learnTranslations([
      [
        [the, house],
        [the, house],
      ],
      [
        [the, book],
        [the, book],
      ],
      [
        [a, book],
        [a, book],
      ],
    ]);
    for (const word of [the, house, book, a]) {
      const [best] = [...learnt.get(word)!].sort(([, x], [, y]) => y - x);
      expect(best![0]).toBe(word);
    }
  });

  it.each(Array.from({ length: 50 }, (_, at) => [at]))('are shares of one whole (%i)', (seed) => {
    const random = randomFrom(seed, 'model');
    const side = () => Array.from({ length: random.between(1, 6) }, () => random.between(0, 9));
    const pairs = Array.from({ length: random.between(1, 12) }, (): SentencePair => [side(), side()]);
    for (const row of learnTranslations(pairs).values()) {
      const sum = [...row.values()].reduce((all, one) => all + one, 0);
      expect(sum).toBeLessThanOrEqual(1 + 1e-5);
      // What is missing are translations of less than 2 %, of which there are no more than ten.
      expect(sum).toBeGreaterThan(0.8);
    }
  });

  it('of no sentences is nothing', () => expect(learnTranslations([]).size).toBe(0));
});
