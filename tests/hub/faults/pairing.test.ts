import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Lang } from '../../../src/i18n/languages.ts';
import { draftHub, type Draft } from '../../support/hub.ts';

const merged = 'articles/merged-rope';
const declared = 'align:\n  - { en: [the-rope-1, the-rope-2], fr: [the-rope-1] }\n';

/** The `align` entry that a fault proposes. */
function proposed(fault: string): string {
  return /- \{ en: \[[^\]]*\], fr: \[[^\]]*\] \}/.exec(fault)![0];
}

/** Adds an entry to those of a work. */
function declare(draft: Draft, file: string, entry: string): void {
  const source = draft.read(file).replace(/align:\n|$/, (found) => (found ? found : 'align:\n'));
  const clean = source.includes('align:\n') ? source : `${source}align:\n`;
  draft.write(file, clean.replace('align:\n', `align:\n  ${entry}\n`));
}

describe('an editor whose two versions do not pair is told both lines, and the declaration that would settle it', () => {
  test('where the translation merges two paragraphs', () => {
    const draft = draftHub();
    draft.edit(`${merged}/about.yml`, declared, '');
    expect(draft.faults()).toEqual([
      `${draft.at(`${merged}/fr.mdx`, '## La fin')}: the heading of level 2 the-end (${draft.at(`${merged}/fr.mdx`, '## La fin')})` +
        ` faces the paragraph the-rope-3 (${draft.at(`${merged}/en.mdx`, 'The third')}), and the two do not pair.` +
        ' Make the blocks pair, or if one version merges or splits, add to align in about.yml: - { en: [the-rope-1, the-rope-2], fr: [the-rope-1] }.',
    ]);
    declare(draft, `${merged}/about.yml`, proposed(draft.faults()[0]!));
    expect(draft.faults()).toEqual([]);
  });

  test('where the translation splits one', () => {
    const draft = draftHub();
    const file = 'articles/split-sail/about.yml';
    draft.edit(file, 'align:\n  - { fr: [la-voile-1], en: [la-voile-1, la-voile-2] }\n', '');
    const en = 'articles/split-sail/en.md';
    expect(draft.faults()).toEqual([
      `${draft.at(en, 'The last one')}: the paragraph la-voile-3 (${draft.at(en, 'The last one')})` +
        ' faces nothing (articles/split-sail/fr.md ends), and the two do not pair.' +
        ' Make the blocks pair, or if one version merges or splits, add to align in about.yml: - { en: [la-voile-1, la-voile-2], fr: [la-voile-1] }.',
    ]);
    declare(draft, file, proposed(draft.faults()[0]!));
    expect(draft.faults()).toEqual([]);
  });

  test('where one section does both, one after the other', () => {
    const draft = draftHub();
    draft.edit(`${merged}/about.yml`, declared, '');
    draft.edit(
      `${merged}/en.mdx`,
      'The third one stands alone.',
      'The third one stands alone, between the two others.\n\nThe fourth paragraph is long again, and says that a rope which was wet has to dry before anybody puts it away. It says so twice.',
    );
    draft.edit(
      `${merged}/fr.mdx`,
      'Celui-ci reste seul.',
      'Le troisième reste seul, entre les deux autres.\n\nLe quatrième est long lui aussi, et dit qu’une corde mouillée doit sécher.\n\nIl ajoute qu’on ne la range qu’alors, et il le dit deux fois.',
    );
    // One is settled, then the other shows: as often as there is one.
    for (let round = 0; round < 2; round++) {
      const faults = draft.faults();
      if (!faults.length) break;
      expect(faults).toHaveLength(1);
      declare(draft, `${merged}/about.yml`, proposed(faults[0]!));
    }
    expect(draft.faults()).toEqual([]);
  });

  test('in every section that has such a fault, in one run', () => {
    const draft = draftHub();
    draft.edit('articles/first-knot/fr.mdx', '## La boucle {#loop}\n', '## La boucle {#loop}\n\nDe trop.\n');
    draft.edit(
      'articles/first-knot/fr.mdx',
      '## Le tour {#turn}\n',
      '## Le tour {#turn}\n\nDe trop encore.\n',
    );
    expect(draft.faults().map((fault) => fault.split(': ')[0])).toHaveLength(2);
  });
});

describe('an editor is told', () => {
  test('by the levels which heading one version lacks', () => {
    const draft = draftHub();
    draft.edit('articles/first-knot/fr.mdx', '### Trois façons {#three-ways}\n\n', '');
    draft.edit(
      'articles/first-knot/fr.mdx',
      /1\. Lentement[^>]*(?=> Un)/.exec(draft.read('articles/first-knot/fr.mdx'))![0],
      '',
    );
    const at = {
      en: draft.at('articles/first-knot/en.mdx', '### Three'),
      fr: draft.at('articles/first-knot/fr.mdx', '> Un nœud'),
    };
    expect(draft.faults()[0]).toContain(`faces the heading of level 3 three-ways (${at.en})`);
    expect(draft.faults()[0]).toContain(`${at.fr}: the quote`);
  });

  test('nothing of two headings that face each other at two levels: that is no fault', () => {
    const draft = draftHub();
    draft.edit('articles/first-knot/fr.mdx', '### Trois façons', '## Trois façons');
    expect(draft.faults()).toEqual([]);
  });

  test.each([
    ['a block that is not there', 'the-rope-2]', 'the-rope-9]', 'the-rope-9'],
    ['a section that is not there', 'fr: [the-rope-1]', 'fr: [la-corde-1]', 'la-corde-1'],
    [
      'blocks that do not follow one another',
      'en: [the-rope-1, the-rope-2]',
      'en: [the-rope-1, the-rope-3]',
      'the-rope-1, the-rope-3, the-rope-1',
    ],
  ])('that align names %s', (_, from, to, names) => {
    const draft = draftHub();
    const file = `${merged}/about.yml`;
    draft.edit(file, from, to);
    expect(draft.faults()).toContain(
      `${draft.at(file, to)}: align names ${names}, and no such blocks stand there to be paired. Name blocks by section and number, such as intro-1, or delete the entry.`,
    );
  });

  test('that align names blocks which pair without it', () => {
    const draft = draftHub();
    const file = `${merged}/about.yml`;
    declare(draft, file, '- { en: [the-end-1], fr: [the-rope-2] }');
    expect(draft.faults()).toEqual([
      `${draft.at(file, 'the-end-1')}: align names the-end-1, the-rope-2, and no such blocks stand there to be paired. Name blocks by section and number, such as intro-1, or delete the entry.`,
    ]);
  });

  test('nothing of pairing while a text cannot be read', () => {
    const draft = draftHub();
    draft.edit(`${merged}/fr.mdx`, 'Celui-ci', '<Note>Celui-ci');
    expect(draft.faults()).toEqual([expect.stringContaining('the MDX is broken')]);
  });

  test('of blocks that do not pair even where the facts have a fault of their own', () => {
    const draft = draftHub();
    draft.edit(`${merged}/about.yml`, 'topics:', 'topic:');
    expect(draft.faults()).toHaveLength(1);
    draft.edit(`${merged}/fr.mdx`, 'Les deux versions', 'Ceci est de trop.\n\nLes deux versions');
    expect(draft.faults()).toHaveLength(2);
  });
});

describe('both versions of a work share their addresses', () => {
  const idsOf = (blocks: { id: string }[]) => blocks.map(({ id }) => id);

  test('block by block, and where one version merges, it answers to both', async () => {
    const { blocksFor } = await import('../../../src/blocks/cache.ts');
    const draft = draftHub();
    const work = draft.hub().articles.find(({ key }) => key === 'merged-rope')!;
    const of = (lang: Lang) => blocksFor(work.digest, lang);
    expect(idsOf(of('en'))).toEqual([
      'intro-1',
      'the-rope',
      'the-rope-1',
      'the-rope-2',
      'the-rope-3',
      'the-end',
      'the-end-1',
    ]);
    expect(idsOf(of('fr'))).toEqual([
      'intro-1',
      'the-rope',
      'the-rope-1',
      'the-rope-3',
      'the-end',
      'the-end-1',
    ]);
    expect(of('fr')[2]!.anchors).toEqual(['the-rope-2']);
  });

  test('and where one splits, the other answers to both', async () => {
    const { blocksFor } = await import('../../../src/blocks/cache.ts');
    const draft = draftHub();
    const work = draft.hub().articles.find(({ key }) => key === 'split-sail')!;
    const of = (lang: Lang) => blocksFor(work.digest, lang);
    expect(idsOf(of('fr'))).toEqual(['intro-1', 'la-voile', 'la-voile-1', 'la-voile-2']);
    expect(idsOf(of('en'))).toEqual(['intro-1', 'la-voile', 'la-voile-1', 'la-voile-1-b', 'la-voile-2']);
    expect(of('fr')[2]!.anchors).toEqual(['la-voile-1-b']);
  });
});

test('the entry that a fault proposes is YAML as it stands', () => {
  const draft = draftHub();
  draft.edit(`${merged}/about.yml`, declared, '');
  expect(parse(proposed(draft.faults()[0]!))).toEqual([
    { en: ['the-rope-1', 'the-rope-2'], fr: ['the-rope-1'] },
  ]);
});
