import { describe, expect, it } from 'vitest';
import { randomFrom, type Random } from '../../../scripts/search-eval/random.ts';
import { indexedPages, type IndexedPage } from '../../../src/search/make/pages.ts';
import { textPieces, type TextPiece } from '../../../src/search/make/texts.ts';
import { tokens } from '../../../src/search/normalise.ts';
import { record } from '../sample-records.ts';

const cases = Array.from({ length: 100 }, (_, at) => [at]);
const marks = ['. ', ' ', ' ', ', ', ' ? ', ' » ', '… « ', ' (', ') ', '. — '];

/** A page of which each word stands once, so that it is known wherever it is shown. */
function pageOf(random: Random): IndexedPage {
  let word = 0;
  const lines = Array.from({ length: random.between(1, 12) }, () =>
    Array.from({ length: random.between(1, 80) }, () => `w${word++}${random.pick(marks)}`).join(''),
  );
  const at = random.next() < 0.5 ? lines.map((_, line) => line * 7) : undefined;
  const own = record('en', 'tips', 'one', 'Title', { text: lines.join('\n'), ...(at && { at }) });
  return indexedPages([own], new Map([[own.work, 0]]), 'en').pages[0]!;
}

const wordsIn = (text: string) => tokens(text).map(({ lower }) => lower);
const textOf = (piece: TextPiece) => piece[6];

/** The sentence of each word, at most 50 words long as pieces cut them. */
function sentenceOf(page: IndexedPage, word: string): string[] {
  const { text } = page.record.passages.find(({ text }) => wordsIn(text).includes(word))!;
  const sentence = text.split(/(?<=[.?…][»)\s]*)\s/).find((one) => wordsIn(one).includes(word))!;
  const all = wordsIn(sentence);
  const start = Math.floor(all.indexOf(word) / 50) * 50;
  return all.slice(start, start + 50);
}

describe('A reader who opens the piece of a place', () => {
  it.each(cases)('sees the whole sentence of each of its words (%i)', (seed) => {
    const random = randomFrom(seed, 'texts');
    const page = pageOf(random);
    const size = random.pick([8, 32, 64]);
    const pieces = textPieces(page, size);
    page.record.passages
      .flatMap(({ text }) => wordsIn(text))
      .forEach((word, at) => {
        const shown = wordsIn(textOf(pieces[Math.floor((page.title + at) / size)]!)).join(' ');
        expect(` ${shown} `).toContain(` ${sentenceOf(page, word).join(' ')} `);
      });
  });

  it.each(cases)(
    'misses no word of the page and no address of a passage, and reads none twice (%i)',
    (seed) => {
      const random = randomFrom(seed, 'lost');
      const page = pageOf(random);
      const pieces = textPieces(page, random.pick([8, 32, 64]));
      const all = page.record.passages.flatMap(({ text }) => wordsIn(text));
      for (const piece of pieces) {
        const own = wordsIn(textOf(piece));
        const from = all.indexOf(own[0]!);
        expect(own).toEqual(all.slice(from, from + own.length));
        if (own.length) expect(piece[5]).toBe(page.title + from);
      }
      expect(new Set(pieces.flatMap((piece) => wordsIn(textOf(piece))))).toEqual(new Set(all));
    },
  );

  it.each(cases)('lands at the passage that has the word (%i)', (seed) => {
    const page = pageOf(randomFrom(seed, 'anchors'));
    for (const piece of textPieces(page, 32)) {
      const [text, anchors] = [piece[6], piece[7]];
      for (const { lower, start } of tokens(text)) {
        const passage = page.record.passages.find((one) => wordsIn(one.text).includes(lower))!;
        const anchor = anchors.findLast(([offset]) => offset <= start)![1];
        expect(anchor).toBe(passage.at ?? passage.anchor);
      }
    }
  });
});

it('A page without passages still has its title to show', () => {
  const own = { ...record('fr', 'tips', 'one', 'Le titre', { text: '' }), passages: [], by: ['Ada'] };
  const [page] = indexedPages([own], new Map([[own.work, 0]]), 'fr').pages;
  expect(textPieces(page!, 64)).toEqual([[own.url, 'Le titre', 'tips', ['Ada'], '', 0, '', []]]);
});
