import { describe, expect, test } from 'vitest';
import { differences, isSlip, withoutLanguage, type Traits } from '../../src/domain/differences.ts';

function block(traits: Partial<Traits>): Traits {
  return { links: [], addresses: [], images: [], numbers: [], ...traits };
}

const digits = (written: string) => ({ written, values: [written], as: 'digits' as const });
const word = (written: string, value: number) => ({ written, values: [String(value)], as: 'words' as const });

describe('an editor is told what differs between a block and its twin', () => {
  test.each<[string, Partial<Traits>, Partial<Traits>, object[]]>([
    ['the level of a heading', { depth: 2 }, { depth: 3 }, [{ about: 'level', source: '2', target: '3' }]],
    [
      'a link',
      { links: ['books/a', 'tips/b'] },
      { links: ['tips/b'] },
      [{ about: 'link', source: 'books/a' }],
    ],
    ['a link the other way', {}, { links: ['tips/b'] }, [{ about: 'link', target: 'tips/b' }]],
    [
      'an address that one side lacks',
      { addresses: ['https://en.wikipedia.org/wiki/A', 'https://a.example/x'] },
      { addresses: ['https://fr.wikipedia.org/wiki/A'] },
      [{ about: 'address', source: 'https://a.example/x' }],
    ],
    [
      'an image',
      { images: ['a.jpg'] },
      { images: ['b.jpg'] },
      [
        { about: 'image', source: 'a.jpg' },
        { about: 'image', target: 'b.jpg' },
      ],
    ],
    [
      'digits',
      { numbers: [digits('814')] },
      { numbers: [digits('418')] },
      [
        { about: 'number', source: '814' },
        { about: 'number', target: '418' },
      ],
    ],
    [
      'digits that the other says in other words',
      { numbers: [digits('9')] },
      { numbers: [word('huit', 8)] },
      [{ about: 'number', source: '9' }],
    ],
    [
      'numbers in words',
      { numbers: [word('nine', 9)] },
      { numbers: [word('huit', 8)] },
      [{ about: 'number', source: 'nine', target: 'huit' }],
    ],
  ])('%s', (_, source, target, expected) => {
    expect(differences([block(source)], [block(target)])).toEqual(expected);
  });
});

describe('an editor is not bothered about', () => {
  test.each<[string, Partial<Traits>, Partial<Traits>]>([
    [
      'the order of links, or how often they stand',
      { links: ['a/b', 'c/d', 'a/b'] },
      { links: ['c/d', 'a/b'] },
    ],
    [
      'pages elsewhere in the language of the text, wherever they are',
      { addresses: ['https://a.example/en/x', 'https://b.example/'] },
      { addresses: ['https://a.example/fr/x', 'https://c.example/autre'] },
    ],
    ['pictures with words in them', { images: ['chart.en.png'] }, { images: ['chart.fr.png'] }],
    ['nine said in digits', { numbers: [word('nine', 9)] }, { numbers: [digits('9')] }],
    ['numbers in idioms', { numbers: [word('four', 4)] }, {}],
    [
      'a telephone number grouped otherwise',
      { numbers: [{ written: '514 555', values: ['514555'], parts: ['514', '555'], as: 'digits' }] },
      { numbers: [digits('514'), digits('555')] },
    ],
    ['one, first or new', { numbers: [{ written: 'neuf', values: ['9'], as: 'vague' }] }, {}],
  ])('%s', (_, source, target) => {
    expect(differences([block(source)], [block(target)])).toEqual([]);
    expect(differences([block(target)], [block(source)])).toEqual([]);
  });

  test('which of two merged blocks says it', () => {
    const source = [block({ links: ['a/b'] }), block({ numbers: [digits('9')] })];
    const target = [block({ links: ['a/b'], numbers: [digits('9')] })];
    expect(differences(source, target)).toEqual([]);
  });
});

test.each([
  ['https://en.wikipedia.org/wiki/A', 'https://fr.wikipedia.org/wiki/A'],
  ['https://a.example/en-ca/x', 'https://a.example/fr-ca/x'],
  ['https://a.example/x?lang=en', 'https://a.example/x?lang=fr'],
  ['chart-en.png', 'chart-fr.png'],
])('%s is %s in the other language', (en, fr) => {
  expect(withoutLanguage(en)).toBe(withoutLanguage(fr));
});

test('a page that only begins like a language is another page', () => {
  expect(withoutLanguage('https://a.example/end')).not.toBe(withoutLanguage('https://a.example/frd'));
});

test.each([
  ['Shaefer', 'Schaefer', true],
  ['Kapus', 'Kappus', true],
  ['Montagne', 'Montaigne', true],
  ['Wollstoncraft', 'Wollstonecraft', true],
  ['Plato', 'Platon', true],
  ['Mill', 'Mille', false],
  ['Homer', 'Rome', false],
  ['Scott', 'Scott', false],
])('%s for %s: a slip is %s', (word, name, isOne) => {
  expect(isSlip(word, name)).toBe(isOne);
});
