import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isScalar, parseDocument } from 'yaml';
import { factSections, workSections } from '../../../src/model/index.ts';
import { fieldsOf } from '../../support/schema.ts';
import { fixture } from '../../support/fixture.ts';
import { draftHub, type Draft } from '../../support/hub.ts';

const schemas = {
  ...Object.fromEntries(Object.entries(workSections).map(([section, { about }]) => [section, about])),
  ...factSections,
};

/** Every field that names a thing of the hub. */
const references = Object.entries(schemas).flatMap(([section, schema]) =>
  fieldsOf(schema)
    .filter(({ meta }) => meta.section !== undefined)
    .map(({ path }) => [section, path] as const),
);

/** Adds an x to the first key that stands under a field in the section; says where, and what it was. */
function misspell(
  draft: Draft,
  section: string,
  path: string,
): { file: string; name: string; field: string } {
  const steps = path.split('.').map((step) => (step === '[]' ? 0 : step));
  for (const entry of readdirSync(`${fixture}/${section}`).sort()) {
    const file = `${section}/${entry}${entry.endsWith('.yml') ? '' : '/about.yml'}`;
    const document = parseDocument(draft.read(file));
    const node = document.getIn(steps, true);
    if (!isScalar(node)) continue;
    const name = String(node.value);
    const at = node.range![1];
    const source = draft.read(file);
    draft.write(file, `${source.slice(0, at)}x${source.slice(at)}`);
    return { file, name, field: path.replace(/\.\[\]/g, '[0]') };
  }
  throw new Error(`No file of the fixture’s ${section} sets ${path}.`);
}

describe('an editor who names something that does not exist is told what is nearest', () => {
  test.each(references)('%s: %s', (section, path) => {
    const draft = draftHub();
    const { file, name, field } = misspell(draft, section, path);
    const faults = draft.faults();
    expect(faults).toHaveLength(1);
    const [, line, message] = /^([^:]+:\d+): (.*)$/.exec(faults[0]!) as unknown as [string, string, string];
    expect(line).toBe(draft.at(file, `${name}x`));
    expect(message).toMatch(
      new RegExp(`^${escape(field)}: \\w+ ${name}x does not exist\\. Did you mean ${name}\\?$`),
    );
  });

  test('and to write it first when nothing is near', () => {
    const draft = draftHub();
    draft.edit('shows/harbour-talk.yml', 'host: bruno-sample', 'host: nobody-of-that-sort');
    expect(draft.faults()).toEqual([
      `shows/harbour-talk.yml:3: host: person nobody-of-that-sort does not exist. Write it first, or delete the mention.`,
    ]);
  });
});

test('there are as many kinds of references as the content format has', () => {
  expect(references.map(([section, path]) => `${section}: ${path}`).sort()).toEqual([
    'articles: authors.[]',
    'articles: books.[]',
    'articles: related.[]',
    'articles: topics.[]',
    'books: authors.[]',
    'books: related.[]',
    'books: topics.[]',
    'glossary: see.[]',
    'letters: to',
    'lists: books.[].book',
    'lists: related.[]',
    'lists: topics.[]',
    'paths: steps.[].item',
    'quotes: by',
    'quotes: source.item',
    'shows: host',
    'tips: books.[]',
    'tips: guests.[]',
    'tips: host',
    'tips: related.[]',
    'tips: show',
    'tips: topics.[]',
  ]);
});

test('an editor who breaks one file is not told of every file that names it', () => {
  const draft = draftHub();
  draft.edit('people/ada-exemple.yml', 'slug:', 'slugg:');
  draft.edit('articles/first-knot/about.yml', 'source: en', 'source: eng');
  draft.edit('pages/about/en.mdx', 'slug: about', 'slug: About');
  expect(draft.faults().map((fault) => fault.split(':')[0])).toEqual([
    'articles/first-knot/about.yml',
    'pages/about/en.mdx',
    'people/ada-exemple.yml',
    'people/ada-exemple.yml',
  ]);
});

describe('an editor who gives two things one address is told of both', () => {
  test('two works of a section', () => {
    const draft = draftHub();
    draft.edit('articles/merged-rope/fr.mdx', 'slug: la-corde-reunie', 'slug: faire-le-premier-noeud');
    expect(draft.faults()).toEqual([
      'articles/merged-rope/fr.mdx:3: “faire-le-premier-noeud” is the slug of two articles: articles/first-knot/fr.mdx has it too. Change one of them.',
    ]);
  });

  test.each([
    [
      'books',
      'books/tide-tables.yml',
      'fr: tables-des-marees',
      'fr: lettres-sur-les-noeuds',
      'French',
      'books/letters-on-knots.yml',
    ],
    ['people', 'people/maris.yml', 'en: maris,', 'en: ada-exemple,', 'English', 'people/ada-exemple.yml'],
    ['topics', 'topics/light.yml', 'en: light,', 'en: knots,', 'English', 'topics/knots.yml'],
    [
      'glossary',
      'glossary/loop.yml',
      'fr: boucle }\nmeaning',
      'fr: noeud-de-chaise }\nmeaning',
      'French',
      'glossary/bowline.yml',
    ],
    [
      'paths',
      'paths/second-steps.yml',
      'fr: deuxiemes-pas',
      'fr: premiers-pas',
      'French',
      'paths/first-steps.yml',
    ],
  ])('two of the %s', (section, file, from, to, language, first) => {
    const draft = draftHub();
    draft.edit(file, from, to);
    const slug = /: ([a-z-]+)/.exec(to)![1]!;
    expect(draft.faults()).toEqual([
      `${draft.at(file, 'slug:')}: “${slug}” is the ${language} slug of two ${section}: ${first} has it too. Change one of them.`,
    ]);
  });

  test('two free pages, or a page and a section', () => {
    const draft = draftHub();
    draft.edit('pages/follow/en.mdx', 'slug: follow', 'slug: about');
    draft.edit('pages/follow/fr.mdx', 'slug: suivre', 'slug: livres');
    expect(draft.faults()).toEqual([
      'pages/follow/en.mdx:3: “about” is the slug of two free pages: pages/about/en.mdx has it too. Change one of them.',
      'pages/follow/fr.mdx:3: “livres” is the address of a section. Choose another slug.',
    ]);
  });

  test('but a slug may be the same in both languages, and in two sections', () => {
    const draft = draftHub();
    draft.edit('people/maris.yml', 'fr: maris-l-ancien }', 'fr: maris }');
    draft.edit('topics/light.yml', 'en: light,', 'en: maris,');
    expect(draft.faults()).toEqual([]);
  });

  test('two tips of one number', () => {
    const draft = draftHub();
    draft.edit('tips/measure-twice/about.yml', 'number: 7', 'number: 12');
    expect(draft.faults()).toEqual([
      'tips/measure-twice/about.yml:1: tip number 12 is taken by tips/coil-the-line/about.yml. Give this tip the next free number.',
    ]);
  });
});

function escape(text: string): string {
  return text.replace(/[[\].]/g, '\\$&');
}
