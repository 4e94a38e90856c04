import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isMap, isSeq, parseDocument } from 'yaml';
import { languages, other } from '../../../src/i18n/languages.ts';
import { factSections, site, workSections } from '../../../src/model/index.ts';
import { fixture } from '../../support/fixture.ts';
import { draftHub, faultsOf, type Draft } from '../../support/hub.ts';
import { fieldsOf } from '../../support/schema.ts';

/** Every way in which something may be said in one language and not in the other: each stops the build. */

const schemas = {
  ...Object.fromEntries(Object.entries(workSections).map(([section, { about }]) => [section, about])),
  ...factSections,
  site,
};

/** Every field that is said in both languages. */
const both = Object.entries(schemas).flatMap(([section, schema]) => {
  const fields = fieldsOf(schema);
  const required = new Set(fields.filter((field) => !field.schema.isOptional()).map(({ path }) => path));
  return fields
    .filter(({ path }) => languages.every((lang) => required.has(path ? `${path}.${lang}` : lang)))
    .map(({ path }) => [section, path] as const);
});

function filesOf(section: string): string[] {
  if (section === 'site') return ['site.yml'];
  return readdirSync(`${fixture}/${section}`)
    .sort()
    .map((entry) => `${section}/${entry}${entry.endsWith('.yml') ? '' : '/about.yml'}`);
}

/** Changes the field in the first file of the section that sets it. Throws where none does. */
function change(draft: Draft, section: string, path: string, how: (words: object) => void): string {
  const steps = path.split('.').map((step) => (step === '[]' ? 0 : step));
  for (const file of filesOf(section)) {
    const document = parseDocument(draft.read(file));
    const words: unknown = document.getIn(steps, true);
    if (!isMap(words) && !isSeq(words)) continue;
    how(words);
    draft.write(file, String(document));
    return file;
  }
  throw new Error(`No file of the fixture’s ${section} sets ${path}.`);
}

describe('an editor who says something in one language only is stopped, and told what is missing', () => {
  test.each(both)('%s: %s', (section, path) => {
    for (const lang of languages) {
      const draft = draftHub();
      const file = change(draft, section, path, (words) => isMap(words) && words.delete(lang));
      const field = `${path.replace(/\.\[\]/g, '[0]')}.${lang}`;
      expect(draft.faults()).toEqual([
        expect.stringMatching(
          new RegExp(`^${file}:\\d+: field ${field.replace(/[[\].]/g, '\\$&')} is missing\\. Add it: `),
        ),
      ]);
    }
  });

  test.each(both)('%s: %s, where its words are empty', (section, path) => {
    for (const empty of ['', ' ', null]) {
      const draft = draftHub();
      const file = change(draft, section, path, (words) => isMap(words) && words.set('fr', empty));
      const faults = draft.faults();
      expect(faults).not.toEqual([]);
      for (const fault of faults) {
        expect(fault).toContain(`${file}:`);
        expect(fault).toMatch(/\.fr\b.* (is missing|is empty|is shorter|is no|begins or ends|is “)/);
      }
    }
  });

  test('in as many places as there are', () => {
    expect(both.map(([section, path]) => `${section}: ${path}`)).toEqual(
      expect.arrayContaining([
        'articles: only.reason',
        'articles: image.alt',
        'articles: moments.[].title',
        'tips: moments.[].title',
        'tips: links.[].label',
        'lists: books.[].reason',
        'books: slug',
        'people: bio',
        'topics: summary',
        'glossary: meaning',
        'paths: steps.[].prompt',
        'quotes: role',
        'site: newsletter.leave',
      ]),
    );
  });
});

describe('an editor is stopped by a text that', () => {
  const merged = 'articles/merged-rope';

  test.each(languages)('does not exist in %s', (lang) => {
    const draft = draftHub();
    draft.remove(`${merged}/${lang}.mdx`);
    expect(draft.faults().join('\n')).toContain(
      `${merged}/about.yml:1: the ${lang === 'en' ? 'English' : 'French'} text ${merged}/${lang}.mdx is missing. Write it, or declare in about.yml: only: { lang: ${other(lang)}, reason: { en: …, fr: … } }.`,
    );
  });

  test('exists in no language at all', () => {
    const draft = draftHub();
    for (const lang of languages) draft.remove(`${merged}/${lang}.mdx`);
    expect(draft.faults().filter((fault) => fault.startsWith(`${merged}/about.yml:1: the `))).toHaveLength(2);
  });

  test('exists in the language that is declared not to exist, and not in the other', () => {
    const draft = draftHub();
    const file = 'articles/english-only/about.yml';
    draft.edit(file, 'lang: en', 'lang: fr');
    draft.edit(file, 'source: en', 'source: fr');
    expect(draft.faults()).toEqual(
      [
        `${file}:1: the French text articles/english-only/fr.mdx is missing. Write it, or declare in about.yml: only: { lang: en, reason: { en: …, fr: … } }.`,
        'articles/english-only/en.mdx:1: about.yml declares that there is only fr. Delete this file, or the declaration.',
      ].sort(),
    );
  });

  test.each([
    ['nothing', ''],
    ['a comment', '{/* À traduire. */}\n'],
    ['a space that does not break', '&nbsp;\n'],
    ['a rule', '***\n'],
  ])('holds %s but its title, in one language', (_, prose) => {
    for (const file of [`${merged}/fr.mdx`, 'pages/about/fr.mdx']) {
      // What a free page draws is a program’s business: there only nothing at all is nothing.
      if (file.startsWith('pages') && !/^(\{|$)/.test(prose)) continue;
      const draft = draftHub();
      const [, front] = /^(---\n[\s\S]*?\n---\n)/.exec(draft.read(file))!;
      draft.write(file, front! + prose);
      expect(draft.faults()).toEqual([
        `${file}:${front!.split('\n').length}: the prose is empty. Write it, or declare the one language in about.yml.`,
      ]);
    }
  });

  test.each(languages)('leaves a block empty in %s', (lang) => {
    const draft = draftHub();
    const words = { en: 'The third one stands alone.', fr: 'Celui-ci reste seul.' };
    const at = draft.at(`${merged}/${lang}.mdx`, words[lang]);
    draft.edit(`${merged}/${lang}.mdx`, words[lang], '&nbsp;');
    const twin = draft.at(`${merged}/${other(lang)}.mdx`, words[other(lang)]);
    expect(draft.faults()).toEqual([
      `${at}: the paragraph the-rope-3 has no words, and its twin has (${twin}). Write them, or delete those.`,
    ]);
  });

  test('leaves a picture without its caption in one language', () => {
    const draft = draftHub();
    draft.edit('articles/first-knot/fr.mdx', 'Les *trois* parties du nœud.', '');
    expect(draft.faults()).toEqual([
      expect.stringContaining(
        'the figure turn-3 has no words, and its twin has (articles/first-knot/en.mdx:',
      ),
    ]);
  });

  test('says nothing in a block that the other version splits', () => {
    const { faults } = faultsOf('&nbsp;', 'articles/split-sail/fr.md', 'Le second est court.');
    expect(faults).toEqual([expect.stringContaining('the paragraph la-voile-2 has no words')]);
  });

  test('is a free page in one language', () => {
    for (const lang of languages) {
      const draft = draftHub();
      draft.remove(`pages/follow/${lang}.mdx`);
      expect(draft.faults()).toEqual([
        `pages/follow/${lang}.mdx:1: the free page follow has no ${lang === 'en' ? 'English' : 'French'} version. Write it.`,
      ]);
    }
  });
});

describe('an editor is stopped by a picture that is described in one language only', () => {
  test.each([
    ['in Markdown', 'articles/first-knot/fr.mdx', '![Le même nœud, vu de derrière]', '![]'],
    ['in a figure', 'articles/first-knot/fr.mdx', 'alt="Une boucle, un tour et un bout" ', ''],
    ['by spaces', 'articles/first-knot/en.mdx', 'alt="A loop, a turn and an end"', 'alt=" "'],
  ])('%s', (_, file, from, to) => {
    const draft = draftHub();
    draft.edit(file, from, to);
    expect(draft.faults()).toEqual([
      expect.stringMatching(
        new RegExp(`^${file}:\\d+: the image knot\\.jpg has no alternative text\\. Say what it shows`),
      ),
    ]);
  });

  test.each([
    ['in Markdown', '![](https://x.example/a.png)'],
    ['as a tag', '<img src="https://x.example/a.png" />'],
    ['as a tag that says nothing', '<img src="https://x.example/a.png" alt="" />'],
  ])('in a free page, %s', (_, image) => {
    const draft = draftHub();
    const file = 'pages/about/fr.mdx';
    draft.write(file, `${draft.read(file)}\n${image}\n`);
    expect(draft.faults()).toEqual([
      `${draft.at(file, image)}: the image https://x.example/a.png has no alternative text. Say what it shows.`,
    ]);
  });

  test('but not by one that a program describes', () => {
    const draft = draftHub();
    const file = 'pages/about/fr.mdx';
    draft.write(file, `${draft.read(file)}\n<img src={'a.png'} alt={'Un ' + 'fanal'} />\n`);
    expect(draft.faults()).toEqual([]);
  });
});

describe('an editor is not stopped', () => {
  test('by a recording or a transcript in one language: they follow who spoke', () => {
    const draft = draftHub();
    const file = 'tips/measure-twice/about.yml';
    draft.edit(file, '  - { language: fr, file: transcript.fr.vtt, of: en, by: Fanal }\n', '');
    draft.remove('tips/measure-twice/transcript.fr.vtt');
    expect(draft.faults()).toEqual([]);
  });

  test('by a block without words in either version', () => {
    const draft = draftHub();
    for (const [lang, words] of [
      ['en', 'The third one stands alone.'],
      ['fr', 'Celui-ci reste seul.'],
    ] as const)
      draft.edit(`articles/merged-rope/${lang}.mdx`, words, '…');
    expect(draft.faults()).toEqual([]);
  });
});
