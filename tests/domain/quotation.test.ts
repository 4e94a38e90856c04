import { describe, expect, test } from 'vitest';
import { findQuotation, nearMiss } from '../../src/domain/quotation.ts';

const passages = [
  'But a good introduction lends you the trust of the person who makes it. Use it well.',
  'Ce qu’on dit d’abord d’un souci est rarement le souci lui-même\u00a0; écoutez jusqu’au bout.',
  'She said: “Reach up, and reach out—today.” Then she left.',
  'On nomme cela «\u00a0un nœud\u00a0». Qui le défait?',
  'Measure it, put it down, have a glass of water, and measure it again.',
  'The second time you see what is there… and what you wanted.',
  'Measure it, put it down.',
].map((text, at) => ({ id: `p-${at}`, text }));

const where = (words: string) => findQuotation(words, passages);

describe('a quote is found where it stands', () => {
  test.each([
    ['word for word', 'The second time you see what is there', [5]],
    [
      'with a leading word left out, and a capital',
      'A good introduction lends you the trust of the person who makes it.',
      [0],
    ],
    ['cut short, with a full stop of its own', 'A good introduction lends you the trust.', [0]],
    [
      'in other quote marks and spaces',
      "Ce qu'on dit d'abord d'un souci est rarement le souci lui-même ; écoutez",
      [1],
    ],
    ['with a quote inside, in the marks of another locale', 'On nomme cela "un nœud". Qui le défait ?', [3]],
    ['with the quote marks of the text left out', 'Reach up, and reach out – today', [2]],
    ['with words left out behind “…”', 'Measure it… and measure it again.', [4]],
    ['with words left out behind “[…]”', 'A good introduction […] use it well.', [0]],
    ['where the text itself has an ellipsis', 'what is there... and what you wanted', [5]],
    ['running on from one passage into the next', 'and measure it again. The second time you see', [4]],
    ['in each passage it begins in', 'Measure it, put it down', [4, 6]],
    ['with a capital that the quote marks as its own', '[M]easure it again.', [4]],
    ['with a mark that it stands so', 'She said [sic]: “Reach up', [2]],
    ['with the quote marks that stand within others', 'She said: ‘Reach up, and reach out—today.’', [2]],
    ['with a hyphen typed for a dash', 'and reach out - today', [2]],
    ['with letters that are made of two', 'un nœud'.normalize('NFD'), [3]],
  ])('%s', (_, words, found) => expect(where(words)).toEqual(found));

  test.each([
    ['one word changed', 'A good introduction gives you the trust of the person who makes it.'],
    ['words left out without a mark', 'A good introduction lends you trust of the person who makes it.'],
    ['the parts of an ellipsis in another order', 'Use it well […] a good introduction'],
    ['a mark inside changed', 'Measure it; put it down, have a glass of water'],
    ['a part of a word', 'measure it aga'],
    ['a word begun before', 'roduction lends you'],
    ['no words', '…'],
  ])('and not with %s', (_, words) => expect(where(words)).toEqual([]));

  test('but for a text that has no passages', () => expect(findQuotation('Use it well', [])).toEqual([]));
});

describe('an editor is shown what comes nearest', () => {
  test.each([
    [
      'A good introduction gives you the trust of the person who made it.',
      0,
      'a good introduction lends you the trust of the person who makes it.',
      [
        { quoted: 'gives', stands: 'lends' },
        { quoted: 'made', stands: 'makes' },
      ],
    ],
    [
      'Measure it, have a glass of water, and measure it again.',
      4,
      'Measure it, put it down, have a glass of water, and measure it again.',
      [{ quoted: '', stands: 'put it down' }],
    ],
    [
      'The very second time you see what is there',
      5,
      'The second time you see what is there…',
      [{ quoted: 'very', stands: '' }],
    ],
    ['Measure it; put it down, have a glass', 4, 'Measure it, put it down, have a glass', []],
    [
      'and measure it once more. The second time you see',
      4,
      'and measure it again. The second time you see',
      [{ quoted: 'once more', stands: 'again' }],
    ],
    [
      'Use it well […] the first time you see what is there',
      5,
      'The second time you see what is there…',
      [{ quoted: 'first', stands: 'second' }],
    ],
  ])('to “%s”', (words, passage, text, wrong) => {
    expect(where(words)).toEqual([]);
    expect(nearMiss(words, passages)).toEqual({ passage, text, wrong });
  });

  test('and nothing where nothing comes near', () => {
    expect(nearMiss('Something that nobody ever wrote anywhere here', passages)).toBeUndefined();
    expect(nearMiss('', passages)).toBeUndefined();
    expect(nearMiss('Use it well', [])).toBeUndefined();
  });

  test('in no time, of a quote as long as a page in a text of an hour', () => {
    const long = Array.from({ length: 9000 }, (_, at) => `word${at}`).join(' ');
    const started = performance.now();
    expect(nearMiss(`${'word1 word2 word4 '.repeat(40)}`, [{ id: 'a', text: long }])).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
