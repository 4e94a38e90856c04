import { describe, expect, test } from 'vitest';
import { formatFault } from '../../src/hub/fault.ts';
import { shown } from '../../src/hub/folder.ts';
import { twinWarnings } from '../../src/hub/twin-warnings.ts';
import { draftHub, type Draft } from '../support/hub.ts';

const knot = 'articles/first-knot';
const rope = 'articles/merged-rope';
const first = { en: `${knot}/en.mdx`, fr: `${knot}/fr.mdx` };
const last = { en: 'Both versions end in the same way.', fr: 'Les deux versions finissent de même.' };

function warnings(draft: Draft): string[] {
  return twinWarnings(draft.hub())
    .map(formatFault)
    .map((warning) => warning.replaceAll(`${shown(draft.folder)}/`, ''));
}

/** A draft whose article of merged blocks ends in these words. */
function ending(en: string, fr: string): Draft {
  const draft = draftHub();
  draft.edit(`${rope}/en.mdx`, last.en, en);
  draft.edit(`${rope}/fr.mdx`, last.fr, fr);
  return draft;
}

test('an editor of a hub in good order is told of no difference', () => {
  expect(warnings(draftHub())).toEqual([]);
});

describe('an editor is told of both places and the cure where the two versions differ', () => {
  test('in the level of a heading', () => {
    const draft = draftHub();
    draft.edit(first.fr, '### Trois façons', '## Trois façons');
    const there = draft.at(first.en, '### Three');
    expect(warnings(draft)).toEqual([
      `${draft.at(first.fr, '## Trois')}: the heading is of level 2, and of level 3 in ${there}. Give both one level.`,
    ]);
  });

  test('in a link into the hub', () => {
    const draft = draftHub();
    draft.edit(first.fr, '[un sujet](topics/knots)', 'un sujet');
    const there = draft.at(first.en, '1. Slowly');
    expect(warnings(draft)).toEqual([
      `${draft.at(first.fr, '1. Lentement')}: the link to topics/knots stands in ${there} and not in its twin here. Add it here, or delete it there.`,
    ]);
  });

  test('in a link out of it', () => {
    const draft = draftHub();
    draft.edit(first.fr, 'une corde **mouillée**', 'une [corde](https://ropes.example.com/) **mouillée**');
    expect(warnings(draft)).toEqual([
      expect.stringContaining(
        `the link to https://ropes.example.com/ stands here and not in its twin ${draft.at(first.en, 'Write to')}. Add it there, or delete it here.`,
      ),
    ]);
  });

  test('in an image', () => {
    const draft = draftHub();
    draft.edit(first.fr, '![Le même nœud, vu de derrière](knot.jpg)', '![Un fanal](cover.jpg)');
    expect(warnings(draft)).toEqual([
      expect.stringContaining('the image knot.jpg stands in '),
      expect.stringContaining('the image cover.jpg stands here and not in its twin '),
    ]);
  });

  test('in a number, digits or words', () => {
    const draft = ending('Nine of 1,500 ropes.', 'Huit des 1 600 cordes.');
    expect(warnings(draft).map((warning) => warning.replace(/^.*?: /, ''))).toEqual([
      `the number 1,500 stands in ${draft.at(`${rope}/en.mdx`, 'Nine')} and not in its twin here. Add it here, or delete it there.`,
      `the number 1\u202f600 stands here and not in its twin ${draft.at(`${rope}/en.mdx`, 'Nine')}. Add it there, or delete it here.`,
      `the number “Huit” stands here, and “Nine” in its twin ${draft.at(`${rope}/en.mdx`, 'Nine')}. Make both say the same.`,
    ]);
  });

  test('in who is named', () => {
    const draft = ending('So says Maris.', 'Elle le dit.');
    expect(warnings(draft)).toEqual([
      `${draft.at(`${rope}/fr.mdx`, 'Elle le dit')}: the name Maris stands in ${draft.at(`${rope}/en.mdx`, 'Maris')} and not in its twin here. Add it here, or delete it there.`,
    ]);
  });

  test('in how somebody of the hub is spelt', () => {
    const inside = ending('It was Ada Exemple who said so.', 'C’est Ada Exemplle qui l’a dit.');
    expect(warnings(inside)).toEqual([
      expect.stringContaining('the name “Exemplle” stands here, and “Exemple” in its twin'),
    ]);
    const once = ending('It was Bruno Sample who said so.', 'C’est Bruno Sampel qui l’a dit.');
    expect(warnings(once)).toEqual([
      expect.stringContaining('the name “Sampel” stands here, and “Sample” in its twin'),
    ]);
    const ahead = ending('Exemple said so.', 'Exempl l’a dit.');
    expect(warnings(ahead)).toEqual([expect.stringContaining('“Exempl” stands here: is it Ada Exemple?')]);
  });

  test('in a name the hub does not know, where one of them is spelt otherwise elsewhere', () => {
    const draft = ending('It was Kappus who wrote.', 'C’est Kapus qui a écrit.');
    expect(warnings(draft)).toEqual([]);
    draft.edit('articles/split-sail/fr.md', 'Le second est court.', 'Le second est de Kappus.');
    draft.edit('articles/split-sail/en.md', 'The last one is short.', 'The last one is by Kappus.');
    expect(warnings(draft)).toEqual([
      expect.stringContaining('the name “Kapus” stands here, and “Kappus” in its twin'),
    ]);
  });
});

describe('an editor is not told of', () => {
  test('a name that a translation leaves out where the section says it', () => {
    const draft = draftHub();
    draft.edit(`${rope}/en.mdx`, last.en, `${last.en}\n\nMaris says so.\n\nThat is what Maris holds.`);
    draft.edit(`${rope}/fr.mdx`, last.fr, `${last.fr}\n\nMaris l’Ancien le dit.\n\nVoilà son avis.`);
    expect(warnings(draft)).toEqual([]);
  });

  test('a name in the form of its language', () => {
    expect(warnings(ending('Maris says so.', 'Maris l’Ancien le dit.'))).toEqual([]);
  });

  test('the same number in the ways of each language', () => {
    expect(
      warnings(
        ending('At 8:39 p.m. on May 1, 2026, nine of 1,000.5.', 'À 20 h 39 le 1er mai 2026, 9 sur 1 000,5.'),
      ),
    ).toEqual([]);
  });

  test('what is in code', () => {
    const draft = draftHub();
    draft.edit(first.fr, 'echo "it\'s" | wc -c', 'echo "it\'s" | wc -c 42');
    expect(warnings(draft)).toEqual([]);
  });

  test('which of the blocks that one version merges says it', () => {
    const draft = draftHub();
    draft.edit(`${rope}/en.mdx`, 'dry and coiled.', 'dry and coiled, in 1887.');
    draft.edit(`${rope}/en.mdx`, 'has wetted it.', 'has wetted it. See [Maris](people/maris).');
    draft.edit(`${rope}/fr.mdx`, 'l’a mouillée.', 'l’a mouillée, en 1887. Voyez [Maris](people/maris).');
    expect(warnings(draft)).toEqual([]);
    draft.edit(`${rope}/fr.mdx`, ', en 1887', ', en 1878');
    expect(warnings(draft)).toEqual([
      expect.stringContaining(`the number 1887 stands in ${draft.at(`${rope}/en.mdx`, 'dry and coiled')}`),
      expect.stringContaining('the number 1878 stands here'),
    ]);
  });
});
