import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/blocks/block.ts';
import type { Destinations } from '../../src/blocks/compose.ts';
import { sideBySide } from '../../src/blocks/side-by-side.ts';
import { emptyRecord } from '../../src/domain/record.ts';
import { pair } from '../../src/hub/pairing.ts';
import { parsed } from '../support/blocks.ts';

const stale = { en: 'The English has changed.', fr: 'The French has changed.' };

interface Two {
  en: Block[];
  fr: Block[];
}

/** Both versions of a text written in English, paired as the hub pairs them. */
function paired(english: string, french: string, align: { en: string[]; fr: string[] }[] = []): Two {
  const en = { lang: 'en' as const, file: 'en.mdx', blocks: parsed(english).blocks };
  const fr = { lang: 'fr' as const, file: 'fr.mdx', blocks: parsed(french, 'fr', 'fr.mdx').blocks };
  const about = { file: 'about.yml', lineOf: () => 1 };
  expect(pair(en, fr, align, emptyRecord('en'), about, []).paired).toBe(true);
  return { en: en.blocks, fr: fr.blocks };
}

const nowhere: Destinations = { links: {}, files: {} };

function printed({ en, fr }: Two, to: Partial<Record<'en' | 'fr', Destinations>> = {}): string {
  return sideBySide(
    { lang: 'en', blocks: en, to: to.en ?? nowhere },
    { lang: 'fr', blocks: fr, to: to.fr ?? nowhere },
    stale,
  );
}

function printedInFrench({ en, fr }: Two): string {
  return sideBySide({ lang: 'fr', blocks: fr, to: nowhere }, { lang: 'en', blocks: en, to: nowhere }, stale);
}

describe('a reader sees in one row, under the id of both,', () => {
  test.each([
    [
      'a paragraph and its twin',
      ['One.', 'Un.'],
      '<div class="row" id="intro-1"><p lang="en">One.</p><p lang="fr">Un.</p></div>',
    ],
    [
      'a list and its twin',
      ['- One.', '- Un.'],
      '<div class="row" id="intro-1"><ul lang="en"><li>One.</li></ul><ul lang="fr"><li>Un.</li></ul></div>',
    ],
    [
      'a note and its twin',
      ['<Note>One.</Note>', '<Note>Un.</Note>'],
      '<div class="row" id="intro-1"><aside lang="en" class="note"><p>One.</p></aside><aside lang="fr" class="note"><p>Un.</p></aside></div>',
    ],
    [
      'a heading that is one, said twice',
      ['## Salt', '## Sel'],
      '<h2 class="row" id="salt"><span lang="en">Salt</span> <span lang="fr">Sel</span></h2>',
    ],
    ['a break that both share', ['One.\n\n***', 'Un.\n\n***'], '</div>\n<hr>'],
  ])('%s', (_, [english, french], html) => expect(printed(paired(english!, french!))).toContain(html));
});

describe('where one version says in one paragraph what the other says in two', () => {
  const merged = paired('One.\n\nTwo.\n\nThree.', 'Un et deux.\n\nTrois.', [
    { en: ['intro-1', 'intro-2'], fr: ['intro-1'] },
  ]);

  test('the one faces the two', () => {
    expect(printed(merged).split('\n')).toEqual([
      '<div class="row" id="intro-1"><div class="stack" lang="en"><p>One.</p><p id="intro-2">Two.</p></div><p lang="fr">Un et deux.</p></div>',
      '<div class="row" id="intro-3"><p lang="en">Three.</p><p lang="fr">Trois.</p></div>',
    ]);
  });

  test('the address of the second leads to it, from either language', () => {
    expect(printedInFrench(merged)).toContain(
      '<p lang="fr">Un et deux.</p><div class="stack" lang="en"><p>One.</p><p id="intro-2">Two.</p></div>',
    );
  });

  test('an id that no block bears any more still leads to the row', () => {
    const [first, ...rest] = merged.fr;
    const html = printed({ en: merged.en, fr: [{ ...first!, anchors: ['intro-2', 'gone'] }, ...rest] });
    expect(html).toContain('<span id="gone"></span><div class="row" id="intro-1">');
    expect(html.match(/id="intro-2"/g)).toHaveLength(1);
  });
});

test('a listener who moves by headings meets each once, even where the other version has none there', () => {
  const { en, fr } = paired('## Salt\n\nOne.', '## Sel\n\nUn.');
  const headings = (html: string) =>
    parse(html)
      .querySelectorAll('h2')
      .map(({ text }) => text);
  expect(headings(printed({ en, fr }))).toEqual(['Salt Sel']);
  const [heading, ...rest] = fr;
  const moved = { en: rest, fr: [{ ...heading!, id: 'salt-1' }] };
  expect(headings(printed(moved))).toEqual([]);
  expect(printed(moved)).toContain('<p class="title" lang="fr">Sel</p>');
  expect(headings(printedInFrench(moved))).toEqual(['Sel']);
});

describe('a picture that both versions show', () => {
  const figure = (alt: string, caption: string) => `<Figure file="k.jpg" alt="${alt}">${caption}</Figure>`;
  const files = { 'k.jpg': { src: '/images/k.webp', width: 2, height: 1 } };
  const to = { en: { links: {}, files }, fr: { links: {}, files } };

  test('is shown once, with the words of both', () => {
    const html = printed(paired(figure('A knot', 'Tied.'), figure('Un nœud', 'Fait.')), to);
    expect(html).toBe(
      '<figure class="plate" id="intro-1"><img src="/images/k.webp" width="2" height="1" alt="A knot" loading="lazy" decoding="async">' +
        '<figcaption class="row"><span lang="en">Tied.</span> <span lang="fr"><span class="hide">Un nœud</span> Fait.</span></figcaption></figure>',
    );
  });

  test('is shown twice where each has its own', () => {
    const html = printed(paired('![A knot](k.jpg)', '![Un nœud](n.jpg)'), {
      en: { links: {}, files },
      fr: { links: {}, files: { 'n.jpg': { src: '/images/n.webp', width: 2, height: 1 } } },
    });
    const images = parse(html).querySelectorAll('.row > figure > img');
    expect(images.map((image) => [image.getAttribute('src'), image.getAttribute('alt')])).toEqual([
      ['/images/k.webp', 'A knot'],
      ['/images/n.webp', 'Un nœud'],
    ]);
  });
});

test('a link of each version leads to the page in its language', () => {
  const html = printed(paired('[A](articles/x)', '[B](articles/x)'), {
    en: { links: { 'articles/x': { href: '/en/articles/x/' } }, files: {} },
    fr: { links: { 'articles/x': { href: '/fr/articles/y/' } }, files: {} },
  });
  expect(html).toContain(
    '<p lang="en"><a href="/en/articles/x/">A</a></p><p lang="fr"><a href="/fr/articles/y/">B</a></p>',
  );
});

describe('a reader is told, in the language of the page, that a source has changed', () => {
  const two = paired('## Salt\n\nOne.\n\nTwo.', '## Sel\n\nUn.\n\nDeux.');
  const left = {
    en: two.en,
    fr: two.fr.map((block, at) => (at < 2 ? { ...block, stale: true as const } : block)),
  };

  test('under the words it concerns, and nowhere else', () => {
    const html = parse(printed(left));
    const marks = html.querySelectorAll('.stale');
    expect(marks.map(({ text }) => text)).toEqual([stale.en, stale.en]);
    expect(marks.every((mark) => mark.getAttribute('lang') === 'en')).toBe(true);
    expect(html.querySelector('#salt-1 [lang=fr] > .stale')).not.toBeNull();
    expect(html.querySelector('#salt + .stale.twin')).not.toBeNull();
  });

  test('on the page of the translation too', () => {
    const html = parse(printedInFrench(left));
    expect(html.querySelector('#salt-1 [lang=fr] > .stale:not(.twin)')?.getAttribute('lang')).toBe('fr');
  });
});

test('of a long text with everything in it, each id is there once', () => {
  const blocks = [
    'One.',
    '## Two',
    '- Three.',
    '> Four.',
    '***',
    '### Five',
    '```\nsix\n```',
    '| a |\n| - |',
    '<Note>7</Note>',
  ];
  const html = printed(paired(blocks.join('\n\n'), blocks.join('\n\n')));
  const ids = parse(html)
    .querySelectorAll('[id]')
    .map(({ id }) => id);
  expect(ids).toEqual(['intro-1', 'two', 'two-1', 'two-2', 'five', 'five-1', 'five-2', 'five-3']);
});
