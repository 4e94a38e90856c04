import { describe, expect, test } from 'vitest';
import { parse } from '../../src/blocks/parse.ts';
import { parsed } from '../support/blocks.ts';

const kindsOf = (source: string, file?: string) => parsed(source, 'en', file).blocks.map(({ kind }) => kind);

describe('a text is a list of blocks', () => {
  test.each([
    ['heading', '## A heading'],
    ['paragraph', 'A paragraph\nof two lines.'],
    ['list', '- one\n- two\n\n  more of two'],
    ['list', '1. one\n2. two'],
    ['quote', '> one\n>\n> two'],
    ['code', '```sh\nls\n```'],
    ['code', '    ls'],
    ['table', '| a |\n| - |\n| b |'],
    ['figure', '![A knot](knot.jpg)'],
    ['break', '***'],
  ])('%s, in Markdown and in MDX', (kind, source) => {
    if (!source.startsWith('    ')) expect(kindsOf(source, 'en.mdx')).toEqual([kind]);
    expect(kindsOf(source, 'en.md')).toEqual([kind]);
  });

  test.each([
    ['note', '<Note>A note.</Note>'],
    ['note', '<Note>\nTwo paragraphs.\n\nOf a note.\n</Note>'],
    ['figure', '<Figure file="knot.jpg" alt="A knot" />'],
    ['paragraph', '<Foreign lang="fr">Un paragraphe</Foreign>'],
    ['paragraph', '<Foreign lang="fr">Le mot</Foreign> stands first.'],
  ])('%s, by its component', (kind, source) => expect(kindsOf(source)).toEqual([kind]));

  test('and a comment is none', () => {
    expect(kindsOf('One.\n\n{/* for the editor */}\n\nTwo {/* here too */}.')).toEqual([
      'paragraph',
      'paragraph',
    ]);
    expect(kindsOf('One.\n\n<!-- for the editor -->\n\nTwo.', 'en.md')).toEqual(['paragraph', 'paragraph']);
    expect(parsed('One {/* x */}.').faults).toEqual([]);
  });

  test('each of which knows its line in the file', () => {
    const source = 'One.\n\n## Two\n\nThree,\nfour.\n\n- five\n\n<Note>Eight.</Note>';
    const blocks = parse(
      source,
      { lang: 'en', file: 'en.mdx', locales: { en: 'en-CA', fr: 'fr-CA' }, firstLine: 6 },
      [],
    );
    expect(blocks.map(({ line }) => line)).toEqual([6, 8, 10, 13, 15]);
  });
});

describe('a block has its place', () => {
  test('in the section and by its number there', () => {
    const { blocks } = parsed(
      'One.\n\nTwo.\n\n## The shot {#shot}\n\nThree.\n\n### Deeper\n\n- Four.\n\n## L’élan & moi\n\nFive.',
    );
    expect(blocks.map(({ place }) => place)).toEqual([
      'intro-1',
      'intro-2',
      'shot',
      'shot-1',
      'deeper',
      'deeper-1',
      'l-elan-and-moi',
      'l-elan-and-moi-1',
    ]);
  });

  test('under a name of its own where two headings are alike, or none can be made of it', () => {
    expect(parsed('## Again\n\nx\n\n## Again\n\ny\n\n## Again').blocks.map(({ place }) => place)).toEqual([
      'again',
      'again-1',
      'again-part-2',
      'again-part-2-1',
      'again-part-3',
    ]);
    expect(parsed('## 木\n\n## Intro').blocks.map(({ place }) => place)).toEqual([
      'section',
      'intro-section',
    ]);
  });

  test('and no id before it is paired', () => {
    expect(parsed('## One\n\nTwo.').blocks.map(({ id }) => id)).toEqual(['', '']);
  });
});

describe('a heading', () => {
  test('knows its depth and its words, without its id', () => {
    const { blocks } = parsed('## The *whole* `thing` {#x}\n\n### Deeper');
    expect(blocks.map(({ depth, text, html }) => [depth, text, html])).toEqual([
      [2, 'The whole thing', 'The <em>whole</em> <code>thing</code>'],
      [3, 'Deeper', 'Deeper'],
    ]);
  });

  test('may rise by several levels and sink by one', () => {
    expect(parsed('## A\n\n### B\n\n#### C\n\n## D\n\n### E').faults).toEqual([]);
    expect(parsed('## A\n\n#### C').faults.map(({ line }) => line)).toEqual([3]);
  });
});

describe('the words of a block', () => {
  test.each([
    ['run across marks', 'A *b*c **d** [e f](https://x.example) `g`.', 'A bc d e f g.'],
    ['are parted where lines, cells and items are', '- a\n- b\n  - c', 'a b c'],
    ['in a table', '| a | b |\n| - | - |\n| c | d |', 'a b c d'],
    ['at a break of a line', 'a  \nb', 'a b'],
    ['at a typed break', 'a<br/>b', 'a b'],
    ['in a quote of two paragraphs', '> a\n>\n> b', 'a b'],
    ['in a note of two paragraphs', '<Note>\na\n\nb\n</Note>', 'a b'],
    [
      'are those of a caption, not of the image',
      '<Figure file="k.jpg" alt="A knot">The *end*.</Figure>',
      'The end.',
    ],
    ['are those of a foreign phrase too', 'a <Foreign lang="fr">b</Foreign> c', 'a b c'],
  ])('%s', (_, source, words) => expect(parsed(source).blocks[0]!.text).toBe(words));
});

describe('what a block names is kept by key', () => {
  test('for every section, with or without a block, once', () => {
    const source =
      '[a](articles/x) [b](tips/y#why) [c](people/z/) [d](#here) [e](articles/x) [f](glossary/t/#u) [g](https://x.example) [h](mailto:a@b.example)';
    const [block] = parsed(source).blocks;
    expect(block!.links).toEqual(['articles/x', 'tips/y#why', 'people/z', '#here', 'glossary/t#u']);
    expect(block!.html).toContain('<a href="elan:tips/y#why">b</a>');
    expect(block!.html).toContain('<a href="https://x.example">g</a>');
  });

  test('and the files it shows', () => {
    expect(parsed('![a](./x.jpg) and ![b](y.png)').blocks[0]!.files).toEqual(['x.jpg', 'y.png']);
    expect(parsed('<Figure file="x.jpg" alt="a" />').blocks[0]!.files).toEqual(['x.jpg']);
    expect(parsed('None.').blocks[0]).not.toHaveProperty('files');
  });
});
