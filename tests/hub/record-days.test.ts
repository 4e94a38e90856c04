import { describe, expect, test } from 'vitest';
import type { WorkRecord } from '../../src/domain/record.ts';
import { readRecord } from '../../src/hub/record.ts';
import type { Both } from '../../src/i18n/languages.ts';
import { draftHub } from '../support/hub.ts';
import { reading } from '../support/works.ts';

/** Several changes at once, as an editor makes them in a day between two builds. */

const A = 'The rope lies on the quay in the morning, dry and coiled.';
const B = 'Whoever throws it must know where its other end is.';
const C = 'In the evening the tide has wetted it, and it weighs twice as much.';
const D = 'Nobody can undo a knot that was tied in anger.';
const [a, b, c, d] = [
  'La corde repose sur le quai le matin, sèche et lovée.',
  'Qui la lance doit savoir où en est l’autre bout.',
  'Le soir, la marée l’a mouillée, et elle pèse deux fois plus.',
  'Personne ne défait un nœud fait dans la colère.',
];
const [N, n] = ['Somebody has painted the bollards red.', 'Quelqu’un a peint les bollards en rouge.'];
const Q = 'Ships are named after people who never saw them.';

const prose = (en: string[], fr: string[]): Both<string[]> => ({
  en: ['## The rope {#the-rope}', ...en],
  fr: ['## La corde {#the-rope}', ...fr],
});
const before = reading(prose([A, B, C, D], [a, b, c, d]));
const later = (
  en: string[],
  fr: string[],
  record: WorkRecord = before.record,
  align: Both<string[]>[] = [],
) => {
  const found = reading(prose(en, fr), record, { align });
  // What is recorded now reads the same from a clean checkout.
  const again = reading(prose(en, fr), found.record, { align });
  expect(again.record).toEqual(found.record);
  expect(again.ids).toEqual(found.ids);
  return found;
};
const ids = ({ stale }: { stale: { id: string }[] }) => stale.map(({ id }) => id);
const rope = (...numbers: number[]) => ['the-rope', ...numbers.map((number) => `the-rope-${number}`)];

describe('old words are never taken for the translation of new ones', () => {
  test('where one paragraph was rewritten whole and another added', () => {
    const found = later([A, Q, N, C, D], [a, b, n, c, d]);
    expect(found.stale).toMatchObject([{ from: B, to: Q, touched: false }]);
  });

  test('where one was deleted and another written elsewhere, and the translation left as it was', () => {
    expect(later([A, C, D, Q], [a, b, c, d]).stale).toMatchObject([{ from: B, to: Q }]);
  });

  test('where each version lost another paragraph', () => {
    expect(later([A, C, D], [a, b, c]).stale).toMatchObject([{ from: B, to: D }]);
  });

  test('where what was translated with another is alone', () => {
    const align = [{ en: ['the-rope-2', 'the-rope-3'], fr: ['the-rope-2'] }];
    const merged = later([A, B, C, D], [a, `${b} ${c}`, d], undefined, align);
    expect(merged.stale).toEqual([]);
    expect(later([A, B, D], [a, `${b} ${c}`, d], merged.record).stale).toMatchObject([
      { from: `${B} ${C}`, to: B },
    ]);
    expect(later([A, C, D], [a, `${b} ${c}`, d], merged.record).stale).toHaveLength(1);
  });

  test('where what was out of date is joined with what is not', () => {
    const changed = later([A, B, `${C} Twice as much.`, D], [a, b, c, d]);
    expect(ids(changed)).toEqual(['the-rope-3']);
    const joined = later([A, `${B} ${C} Twice as much.`, D], [a, `${b} ${c}`, d], changed.record);
    expect(joined.stale).toHaveLength(1);
  });

  test('where it was away for a while, in one version or in both', () => {
    const longer = `${B} And where its middle is.`;
    const changed = later([A, longer, C, D], [a, b, c, d]);
    const without = later([A, C, D], [a, c, d], changed.record);
    expect(ids(later([A, longer, C, D], [a, b, c, d], without.record))).toEqual(['the-rope-2']);
    const gone = later([A, C, D], [a, c, d]);
    expect(later([A, longer, C, D], [a, b, c, d], gone.record).stale).toMatchObject([
      { from: B, to: longer },
    ]);
  });

  test('where there was no translation for a while', () => {
    const draft = draftHub();
    const [english, french] = ['articles/merged-rope/en.mdx', 'articles/merged-rope/fr.mdx'];
    const about = 'articles/merged-rope/about.yml';
    const facts = draft.read(about);
    const text = draft.read(french);
    draft.publish();
    draft.edit(english, 'The third one stands alone.', 'The third one stands for itself.');
    draft.remove(french);
    draft.write(
      about,
      `${facts.split('align:')[0]}only: { lang: en, reason: { en: 'Not yet.', fr: 'Pas encore.' } }\n`,
    );
    draft.publish();
    draft.write(french, text);
    draft.write(about, facts);
    const { stale } = draft.hub().articles.find(({ key }) => key === 'merged-rope')!;
    expect(stale).toMatchObject([{ id: 'the-rope-3', from: 'The third one stands alone.' }]);
  });
});

describe('an address goes on leading to its words', () => {
  test('when a paragraph beside it has moved, and it was edited itself', () => {
    const edited = 'Whoever throws it must not forget where the other end of it has gone.';
    const found = later([A, D, edited, C], [a, d, b, c]);
    expect(found.ids.en).toEqual(rope(1, 4, 2, 3));
    expect(ids(found)).toEqual(['the-rope-2']);
  });

  test('when two were joined and another added beside them', () => {
    const found = later([A, `${B} ${C}`, N, D], [a, `${b} ${c}`, n, d]);
    expect(found.stale).toEqual([]);
    expect(found.ids.en).toEqual(rope(1, 2, 5, 4));
    expect(found.record.blocks[2]!.also).toEqual(['the-rope-3']);
  });

  test('when headings exchange the names their author gave them', () => {
    const two = (first: string, second: string, lang: 'en' | 'fr') =>
      lang === 'en'
        ? [`## One thing ${first}`, A, `## Another ${second}`, B]
        : [`## Un sujet ${first}`, a, `## Un autre ${second}`, b];
    const named = { en: two('{#one}', '{#other}', 'en'), fr: two('{#one}', '{#other}', 'fr') };
    const first = reading(named);
    const swapped = { en: two('{#other}', '{#one}', 'en'), fr: two('{#other}', '{#one}', 'fr') };
    const found = reading(swapped, first.record);
    expect(found.stale).toEqual([]);
    expect(found.moved).toEqual([]);
    expect(found.ids.fr[0]).toBe('other');
    expect(found.texts.fr[0]).toBe('Un sujet');
  });

  test('when the language a work is written in changes, and changes back, with paragraphs joined and parted', () => {
    for (const [en, fr, align] of [
      [[A, B, C, D], [a, `${b} ${c}`, d], { en: ['the-rope-2', 'the-rope-3'], fr: ['the-rope-2'] }],
      [[A, `${B} ${C}`, D], [a, b, c, d], { en: ['the-rope-2'], fr: ['the-rope-2', 'the-rope-3'] }],
    ] as [string[], string[], Both<string[]>][]) {
      const english = reading(prose(en, fr), undefined, { align: [align] });
      const all = english.record.blocks.flatMap(({ id, also = [], parts = [] }) => [id, ...also, ...parts]);
      const names = { en: english.ids.en.filter((id) => /-[23]$/.test(id)), fr: ['the-rope-2'] };
      const declared =
        en.length > 3
          ? [{ en: names.en, fr: names.fr }]
          : [{ en: ['the-rope-2'], fr: ['the-rope-2', 'the-rope-2-b'] }];
      const french = reading(prose(en, fr), english.record, { source: 'fr', align: declared });
      const now = french.record.blocks.flatMap(({ id, also = [], parts = [] }) => [id, ...also, ...parts]);
      expect(now).toEqual(expect.arrayContaining(all));
      expect(french.stale).toEqual([]);
      const back = reading(prose(en, fr), french.record, { source: 'en', align: declared });
      expect(back.stale).toEqual([]);
      const again = back.record.blocks.flatMap(({ id, also = [], parts = [] }) => [id, ...also, ...parts]);
      expect(again).toEqual(expect.arrayContaining(all));
    }
  });

  test('of a picture by its description', () => {
    const picture = (alt: string, file: string) => `![${alt}](${file}.jpg)`;
    const en = [picture('A knot', 'a'), picture('A sail', 'b')];
    const fr = [picture('Un nœud', 'a'), picture('Une voile', 'b')];
    const first = reading(prose(en, fr));
    const found = reading(prose(en.toReversed(), fr.toReversed()), first.record);
    expect(found.ids.en).toEqual(rope(2, 1));
    const described = reading(prose([picture('A bowline', 'a'), en[1]!], fr), first.record);
    expect(ids(described)).toEqual(['the-rope-1']);
  });
});

describe('a declaration goes on holding', () => {
  const parted = [{ en: ['the-rope-2'], fr: ['the-rope-2', 'the-rope-3'] }];
  const joined = [{ en: ['the-rope-2', 'the-rope-3'], fr: ['the-rope-2'] }];

  test('for a paragraph parted in the translation, when others come before it', () => {
    const first = later([A, `${B} ${C}`, D], [a, b, c, d], reading(prose([A], [a])).record, parted);
    const found = later([N, A, `${B} ${C}`, D], [n, a, b, c, d], first.record, parted);
    expect(found.stale).toEqual([]);
    expect(found.ids.en).toEqual(rope(4, 1, 2, 3));
    expect(found.ids.fr).toEqual([
      'the-rope',
      'the-rope-4',
      'the-rope-1',
      'the-rope-2',
      'the-rope-2-b',
      'the-rope-3',
    ]);
  });

  test('for two joined in a translation that is edited the same day', () => {
    const first = later([A, B, C, D], [a, `${b} ${c}`, d], undefined, joined);
    const found = later([N, A, B, C, D], [n, a, `${b} Vraiment, ${c}`, d], first.record, joined);
    expect(found.stale).toEqual([]);
    expect(found.ids.fr).toEqual(rope(5, 1, 2, 4));
    const beside = later([A, N, B, C, D], [a, n, `${b} Vraiment, ${c}`, d], first.record, joined);
    expect(beside.ids.fr).toEqual(rope(1, 5, 2, 4));
    expect(beside.stale).toEqual([]);
  });

  test('and one that is not needed any more is named, to be deleted', () => {
    const first = later([A, B, C, D], [a, `${b} ${c}`, d], undefined, joined);
    expect(() => later([A, B, C, D], [a, b, c, d], first.record, joined)).toThrow(
      /align names the-rope-2, the-rope-3, the-rope-2, .*delete the entry/,
    );
  });
});

describe('what is in a record', () => {
  const read = (record: object, faults: { message: string }[] = []) =>
    readRecord(JSON.stringify(record), 'record.json', 'en', faults as never);

  test('of two branches that each added a paragraph is read with an address for each', () => {
    const both = {
      blocks: [
        { id: 'rope-5', text: A },
        { id: 'rope-6', text: B },
        { id: 'rope-6', text: C },
      ],
    };
    expect(read(both).blocks.map(({ id }) => id)).toEqual(['rope-5', 'rope-6', 'rope-7']);
  });

  test.each(['x"><img src=x onerror=alert(1)>', 'a b', 'Rope', ''])('is no id: %s', (id) => {
    const faults: { message: string }[] = [];
    read({ blocks: [{ id, text: A }] }, faults);
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('blocks.0.id is not as the program wrote it'),
    ]);
  });

  test('of a heading may not take the published address of another block', () => {
    expect(() =>
      reading(
        { en: ['## The rope {#the-rope-2}', A, B, C, D], fr: ['## La corde', a, b, c, d] },
        before.record,
      ),
    ).toThrow(/#the-rope-2 is the address of another block/);
  });
});

test('a text rewritten whole is read, however long, and all of it is out of date', () => {
  const words = (number: number, what: string) =>
    `Paragraph ${what} ${number} speaks of ropes and of ${number * 7} knots.`;
  const long = (what: string) => Array.from({ length: 1500 }, (_, number) => words(number, what));
  const first = reading({ en: long('one'), fr: long('un') });
  const { stale } = reading({ en: long('two'), fr: long('un') }, first.record);
  expect(stale).toHaveLength(1500);
});
