import { describe, expect, test } from 'vitest';
import { draftHub, faultsOf, type Draft } from '../../support/hub.ts';

const md = 'articles/split-sail/en.md';
const merged = 'articles/merged-rope/en.mdx';

describe('an editor is told where the MDX is broken', () => {
  test.each([
    [
      'a component left open',
      '<Note>It goes on.',
      'Expected a closing tag for `<Note>` before the end of `paragraph`. Write',
    ],
    ['a component closed by another', '<Note>It goes on.</Foreign>', 'Unexpected closing tag `</Foreign>`'],
    ['a brace left open', 'It costs {10 dollars.', 'Unexpected end of file in expression'],
    ['a mark that is no tag', 'A rope <3 metres long.', 'Unexpected character after `<`'],
    ['a comment of HTML', '<!-- The end -->', 'Unexpected character `!`'],
  ])('%s', (_, words, says) => {
    const { draft, faults } = faultsOf(words);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${draft.at(merged, words)}: the MDX is broken: ${says}`);
    expect(faults[0]).toMatch(/\. Write \\< and \\\{ for the marks themselves, and close every component\.$/);
  });

  test('in a free page', () => {
    const file = 'pages/about/en.mdx';
    const { draft, faults } = faultsOf('<b>That is all', file, 'That is all');
    expect(faults).toEqual([
      expect.stringMatching(
        new RegExp(`^${draft.at(file, '<b>')}: the MDX is broken: .*\\. Close every tag and brace\\.$`),
      ),
    ]);
  });
});

describe('an editor is told what no text of a work may hold', () => {
  test.each([
    [
      'a component of her own',
      '<Chart />',
      '<Chart> is no component of a text. Use one of Note, Figure, Foreign.',
    ],
    ['a tag', '<div>It ends.</div>', '<div> is no component of a text. Use one of Note, Figure, Foreign.'],
    [
      'a program',
      '<script src="https://x.example/x.js" />',
      '<script> is no component of a text. Use one of Note, Figure, Foreign.',
    ],
    [
      'an import',
      "import Chart from './chart.astro'",
      'an import or export stands in a work. Delete it: works are text and the components Note, Figure, Foreign.',
    ],
    [
      'an export',
      'export const rope = 3',
      'an import or export stands in a work. Delete it: works are text and the components Note, Figure, Foreign.',
    ],
    [
      'an expression',
      'It ends in {new Date().getFullYear()}.',
      'an expression {new Date().getFullYear()} stands in the text. Write the words themselves.',
    ],
    [
      'an attribute that is no text',
      '<Foreign lang={fr}>La fin</Foreign> is the end.',
      '<Foreign> has an attribute that is no text. Write name="words".',
    ],
    [
      'an attribute that nothing knows',
      '<Note kind="loud">The end.</Note>',
      '<Note> has no attribute kind. Delete it.',
    ],
    [
      'words of no language',
      '<Foreign>La fin</Foreign> is the end.',
      '<Foreign> does not say its language. Write <Foreign lang="fr">.',
    ],
    [
      'a note inside a paragraph',
      'It ends <Note>at last</Note> here.',
      '<Note> stands inside a paragraph. Put it on a line of its own, with an empty line before and after.',
    ],
    [
      'a heading inside a quote',
      '> ## The end',
      'the heading “The end” stands inside another block. Put it on a line of its own, at the margin.',
    ],
    [
      'a footnote',
      'It ends.[^1]\n\n[^1]: Here.',
      'a footnote stands in the text. Write it as a note in the margin: <Note>…</Note>.',
    ],
  ])('%s', (_, words, message) => {
    const { draft, faults } = faultsOf(words);
    expect(faults).toContain(`${draft.at(merged, words.split('\n')[0]!)}: ${message}`);
  });

  test('HTML, in plain Markdown', () => {
    const { draft, faults } = faultsOf(
      'The last <img src=x onerror="alert(1)"> one.',
      md,
      'The last one is short.',
    );
    expect(faults).toEqual([
      `${draft.at(md, 'onerror')}: HTML (<img src=x onerror="alert(1)">) stands in the text. Write it in Markdown.`,
    ]);
  });
});

describe('an editor is told of a text without prose', () => {
  test('under its front matter', () => {
    const draft = draftHub();
    const file = 'articles/english-only/en.mdx';
    draft.write(file, draft.read(file).replace(/---\n[^-]*$/, '---\n\n  \n'));
    expect(draft.faults()).toEqual([
      `${file}:6: the prose is empty. Write it, or declare the one language in about.yml.`,
    ]);
  });

  test('without front matter', () => {
    const draft = draftHub();
    draft.write(md, 'The sail.\n');
    expect(draft.faults()).toContain(
      `${md}:1: the front matter is missing. Begin the file with ---, title, slug, summary, ---.`,
    );
  });

  test('of a file that is quite empty', () => {
    const draft = draftHub();
    draft.write(md, '');
    expect(draft.faults()).toEqual([
      `${md}:1: the front matter is missing. Begin the file with ---, title, slug, summary, ---.`,
    ]);
  });

  test('of a free page', () => {
    const draft = draftHub();
    const file = 'pages/follow/en.mdx';
    draft.write(file, draft.read(file).replace(/---\n[^-]*$/, '---\n'));
    expect(draft.faults()).toEqual([
      `${file}:6: the prose is empty. Write it, or declare the one language in about.yml.`,
    ]);
  });
});

describe('an editor is told of headings out of order', () => {
  const both = (draft: Draft, from: RegExp, to: string) => {
    for (const lang of ['en', 'fr']) {
      const file = `articles/merged-rope/${lang}.mdx`;
      draft.write(file, draft.read(file).replace(from, to));
    }
  };

  test('a level left out', () => {
    const draft = draftHub();
    both(draft, /## (?=.*the-end)/, '#### ');
    expect(draft.faults()).toEqual([
      `${draft.at(merged, '####')}: the heading “The end” is of level 4 under level 2. Make it level 3.`,
      `${draft.at('articles/merged-rope/fr.mdx', '####')}: the heading “La fin” is of level 4 under level 2. Make it level 3.`,
    ]);
  });

  test('a first heading that is none of a section', () => {
    const draft = draftHub();
    both(draft, /## (?=.*the-rope)/, '### ');
    expect(draft.faults()[0]).toBe(
      `${draft.at(merged, '###')}: the heading “The rope” is of level 3 under level 1. Make it level 2.`,
    );
  });

  test('a second title', () => {
    const draft = draftHub();
    both(draft, /## (?=.*the-end)/, '# ');
    expect(draft.faults()[0]).toBe(
      `${draft.at(merged, '# The end')}: a heading of level 1 stands in the text; the title is the only one. Begin it with ##.`,
    );
  });

  test('two of one id', () => {
    const draft = draftHub();
    both(draft, /\{#the-end\}/, '{#the-rope}');
    expect(draft.faults()[0]).toBe(
      `${draft.at(merged, '## The end')}: two headings have the id “the-rope”. Give one of them another {#id}.`,
    );
  });

  test('an id that makes no address', () => {
    const draft = draftHub();
    both(draft, /\{#the-end\}/, '{#The_End}');
    expect(draft.faults()[0]).toBe(
      `${draft.at(merged, '## The end')}: the heading’s id “The_End” is no name for an address. Write lower-case ASCII words joined by hyphens.`,
    );
  });

  test('an id that is the address of a block', () => {
    const draft = draftHub();
    both(draft, /\{#the-end\}/, '{#the-rope-1}');
    expect(draft.faults()).toContain(
      `${draft.at(merged, '## The end')}: the heading “The end” would have the address #the-rope-1, which is that of a block of another section. Give the heading an address of its own, such as {#the-rope-1-section}.`,
    );
  });

  test('but two headings of the same words are two sections', () => {
    const draft = draftHub();
    both(draft, /## .* \{#the-(rope|end)\}/g, '## Again');
    draft.edit(
      'articles/merged-rope/about.yml',
      '{ en: [the-rope-1, the-rope-2], fr: [the-rope-1] }',
      '{ en: [again-1, again-2], fr: [again-1] }',
    );
    draft.edit(
      'articles/first-knot/en.mdx',
      'articles/merged-rope#the-rope-1',
      'articles/merged-rope#again-part-2',
    );
    draft.edit(
      'articles/first-knot/fr.mdx',
      'articles/merged-rope#the-rope-1',
      'articles/merged-rope#again-part-2-1',
    );
    expect(draft.faults()).toEqual([]);
  });
});
