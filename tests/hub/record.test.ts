import { describe, expect, test } from 'vitest';
import type { Both } from '../../src/i18n/languages.ts';
import { seeded } from '../i18n/random.ts';
import { twinWarnings } from '../../src/hub/twin-warnings.ts';
import { draftHub } from '../support/hub.ts';
import { reading, writtenWorks } from '../support/works.ts';

const works = writtenWorks();
const random = seeded(7);
const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
const copy = (prose: Both<string[]>): Both<string[]> => ({ en: [...prose.en], fr: [...prose.fr] });

/** Where a paragraph of plain words stands: what an editor changes most. */
function plainBlocks(blocks: readonly string[]): number[] {
  return blocks.flatMap((text, at) => (/^[\p{L}“]/u.test(text) && text.length > 60 ? [at] : []));
}

/** A paragraph with one word taken out, put in, doubled or replaced, outside of links and marks. */
function editWords(text: string): string {
  const words = [...text.matchAll(/(?<=^|[ “(])\p{L}{4,}(?=[ ,.;:!?”)]|$)/gu)].filter(
    ({ index }) => !/[[(<`][^\])>`]*$/.test(text.slice(0, index)),
  );
  const { index, 0: word } = pick(words);
  const put = pick(['', `${word} momentum`, `${word}ward`, 'otherwise', `never ${word}`]);
  return text.slice(0, index) + (put || 'X') + text.slice(index + word.length);
}

/** A paragraph with other capitals, marks or spaces. */
function editMarks(text: string): string {
  return pick([
    () => text.replace(/\. /, '! '),
    () => text.replace(/, /, ' – '),
    () => text.replace(/^\p{L}/u, (letter) => letter.toLowerCase()),
    () => text.replace(/(?<=\p{Ll}) (?=\p{Ll})/u, '\n'),
    () => text.replace(/[.?!]$/, '…'),
    () => text.replace(/(?<= )\p{Ll}(?=\p{Ll})/u, (letter) => letter.toUpperCase()),
    () => text.replace(/’/g, "'"),
    () => text.replace(/(?<=\p{Ll}) (?=\p{Ll}{3})/u, ', '),
    () => `“${text}”`,
  ])();
}

describe('of a hundred random changes', () => {
  test('of words, each is found, in the block where it was made and in no other', () => {
    let found = 0;
    for (let round = 0; round < 100; round++) {
      const { prose } = pick(works);
      const before = reading(prose);
      const next = copy(prose);
      const at = pick(plainBlocks(prose.en));
      next.en[at] = editWords(next.en[at]!);
      const after = reading(next, before.record);
      expect(after.ids).toEqual(before.ids);
      if (after.stale.length === 1 && after.stale[0]!.id === before.ids.en[at]) found++;
      expect(after.stale.map(({ id }) => id)).toEqual([before.ids.en[at]]);
    }
    expect(found).toBe(100);
  });

  test('of capitals, marks and spaces, none makes a translation out of date', () => {
    for (let round = 0; round < 100; round++) {
      const { prose } = pick(works);
      const before = reading(prose);
      const next = copy(prose);
      const at = pick(plainBlocks(prose.en));
      next.en[at] = editMarks(next.en[at]!);
      const after = reading(next, before.record);
      expect(after.stale).toEqual([]);
      expect(after.ids).toEqual(before.ids);
    }
  });

  test('of the French, where that is the source, each is found', () => {
    for (let round = 0; round < 100; round++) {
      const { prose } = pick(works);
      const before = reading(prose, undefined, { source: 'fr' });
      const next = copy(prose);
      const at = pick(plainBlocks(prose.fr));
      next.fr[at] = editWords(next.fr[at]!);
      const after = reading(next, before.record, { source: 'fr' });
      expect(
        after.stale.map(({ id }) => id),
        next.fr[at],
      ).toEqual([before.ids.fr[at]]);
    }
  });

  test('of the translation, none makes it out of date', () => {
    for (let round = 0; round < 100; round++) {
      const { prose } = pick(works);
      const before = reading(prose);
      const next = copy(prose);
      const at = pick(plainBlocks(prose.fr));
      next.fr[at] = editWords(next.fr[at]!);
      const after = reading(next, before.record);
      expect(after.stale).toEqual([]);
      expect(after.ids).toEqual(before.ids);
    }
  });
});

describe('a shared address goes on leading to the same words', () => {
  test('when paragraphs are moved in both versions, and nothing is out of date', () => {
    for (let round = 0; round < 60; round++) {
      const { prose } = pick(works);
      const before = reading(prose);
      const next = copy(prose);
      const [from, to] = [pick(plainBlocks(prose.en)), pick(plainBlocks(prose.en))];
      for (const blocks of [next.en, next.fr]) blocks.splice(to, 0, ...blocks.splice(from, 1));
      expectSameWords(before, reading(next, before.record));
    }
  });

  test('when a paragraph was moved in the source alone: its twin is known by its words, and the editor is told', () => {
    let told = 0;
    for (let round = 0; round < 60; round++) {
      const { prose } = pick(works);
      const places = plainBlocks(prose.en).filter((at, step, all) => all[step + 1] === at + 1);
      if (!places.length) continue;
      const before = reading(prose);
      const next = copy(prose);
      const at = pick(places);
      next.en.splice(at + 1, 0, ...next.en.splice(at, 1));
      const after = reading(next, before.record);
      expectSameWords(before, after);
      expect(after.moved.map(({ id }) => id).sort()).toEqual(
        [before.ids.en[at], before.ids.en[at + 1]].sort(),
      );
      told++;
    }
    expect(told).toBeGreaterThan(20);
  });

  test('when a paragraph is added anywhere, which takes a number that was never given', () => {
    for (let round = 0; round < 60; round++) {
      const { prose } = pick(works);
      const before = reading(prose);
      const next = copy(prose);
      const at = random(prose.en.length);
      next.en.splice(at, 0, 'A paragraph nobody has read before stands here now.');
      next.fr.splice(at, 0, 'Un alinéa que personne n’a encore lu se trouve ici maintenant.');
      const after = reading(next, before.record);
      expectSameWords(before, after);
      expect(before.ids.en).not.toContain(after.ids.en[at]);
      expect(new Set(after.ids.en).size).toBe(after.ids.en.length);
    }
  });

  test('when a paragraph is taken out, brought back, and another put in meanwhile', () => {
    const { prose } = works[0]!;
    const before = reading(prose);
    const at = plainBlocks(prose.en)[2]!;
    const without = copy(prose);
    for (const blocks of [without.en, without.fr]) blocks.splice(at, 1);
    const less = reading(without, before.record);
    expectSameWords(before, less);
    const other = copy(without);
    other.en.splice(at, 0, 'Something else altogether is said here.');
    other.fr.splice(at, 0, 'On dit ici tout autre chose.');
    const more = reading(other, less.record);
    expect(before.ids.en).not.toContain(more.ids.en[at]);
    const back = copy(other);
    back.en.splice(at, 0, prose.en[at]!);
    back.fr.splice(at, 0, prose.fr[at]!);
    const all = reading(back, more.record);
    expect(all.ids.en[at]).toBe(before.ids.en[at]);
    expectSameWords(before, all);
  });

  test('when a section gets another heading', () => {
    const { prose } =
      works.find(({ prose }) => prose.en.some((text) => /^## [^{]*$/.test(text))) ?? works[0]!;
    const before = reading(prose);
    const at = prose.en.findIndex((text) => text.startsWith('## '));
    const next = copy(prose);
    next.en[at] = '## Another name for it';
    const after = reading(next, before.record);
    expect(after.ids.en).toEqual(before.ids.en);
    expect(after.stale.map(({ id }) => id)).toEqual([before.ids.en[at]]);
  });

  test('when its author gives the section an id: the old one still leads there', () => {
    const prose = {
      en: ['## The rope', 'It holds.', '## The end', 'It ends.'],
      fr: ['## La corde', 'Elle tient.', '## La fin', 'Elle finit.'],
    };
    const before = reading(prose);
    const next = copy(prose);
    next.en[0] = '## The rope {#hemp}';
    next.fr[0] = '## La corde {#hemp}';
    const after = reading(next, before.record);
    expect(after.ids.en).toEqual(['hemp', 'the-rope-1', 'the-end', 'the-end-1']);
    expect(after.record.blocks[0]!.also).toEqual(['the-rope']);
    expect(reading(next, after.record).record).toEqual(after.record);
  });

  test('when the other version becomes the source', () => {
    for (const { prose } of works) {
      const before = reading(prose);
      const after = reading(prose, before.record, { source: 'fr' });
      expect(after.ids).toEqual(before.ids);
      expect(after.stale).toEqual([]);
      const next = copy(prose);
      const at = plainBlocks(prose.fr)[0]!;
      next.fr[at] = editWords(next.fr[at]!);
      expect(reading(next, after.record, { source: 'fr' }).stale.map(({ id }) => id)).toEqual([
        before.ids.fr[at],
      ]);
    }
  });

  function expectSameWords(before: ReturnType<typeof reading>, after: ReturnType<typeof reading>): void {
    expect(after.stale).toEqual([]);
    for (const lang of ['en', 'fr'] as const)
      before.ids[lang].forEach((id, at) => {
        const now = after.ids[lang].indexOf(id);
        if (now >= 0) expect(after.texts[lang][now]).toBe(before.texts[lang][at]);
      });
  }
});

test('what is recorded is the same when it is read again', () => {
  for (const { prose } of works) {
    let { record } = reading(prose);
    const next = copy(prose);
    for (let round = 0; round < 5; round++) {
      const at = pick(plainBlocks(next.en));
      if (round % 2) next.en[at] = editWords(next.en[at]!);
      else {
        const to = pick(plainBlocks(next.en));
        for (const blocks of [next.en, next.fr]) blocks.splice(to, 0, ...blocks.splice(at, 1));
      }
      const first = reading(next, record);
      const again = reading(next, first.record);
      expect(again.record).toEqual(first.record);
      expect(again.ids).toEqual(first.ids);
      record = first.record;
    }
  }
});

describe('paragraphs may be parted and joined', () => {
  const prose = {
    en: ['One says this. Then one says that.', 'The second says more.', 'The third is short.'],
    fr: ['On dit ceci. Puis on dit cela.', 'Le deuxième en dit plus.', 'Le troisième est court.'],
  };
  const before = reading(prose);

  test('in both versions, and nothing is out of date', () => {
    const parted = {
      en: ['One says this.', 'Then one says that.', ...prose.en.slice(1)],
      fr: ['On dit ceci.', 'Puis on dit cela.', ...prose.fr.slice(1)],
    };
    const after = reading(parted, before.record);
    expect(after.stale).toEqual([]);
    expect(after.ids.en).toEqual(['intro-1', 'intro-4', 'intro-2', 'intro-3']);
    const joined = reading(prose, after.record);
    expect(joined.stale).toEqual([]);
    expect(joined.ids.en).toEqual(['intro-1', 'intro-2', 'intro-3']);
    expect(joined.record.blocks[0]!.also).toEqual(['intro-4']);
  });

  test('in the source alone, as declared, and nothing is out of date', () => {
    const parted = { en: ['One says this.', 'Then one says that.', ...prose.en.slice(1)], fr: prose.fr };
    const align = [{ en: ['intro-1', 'intro-4'], fr: ['intro-1'] }];
    const after = reading(parted, before.record, { align });
    expect(after.stale).toEqual([]);
    expect(after.ids).toEqual({
      en: ['intro-1', 'intro-4', 'intro-2', 'intro-3'],
      fr: ['intro-1', 'intro-2', 'intro-3'],
    });
  });

  test('and what is then said otherwise is out of date as a whole', () => {
    const parted = { en: ['One says this.', 'Then one says otherwise.', ...prose.en.slice(1)], fr: prose.fr };
    const align = [{ en: ['intro-1', 'intro-4'], fr: ['intro-1'] }];
    const { stale } = reading(parted, before.record, { align });
    expect(stale).toEqual([
      {
        id: 'intro-1',
        from: 'One says this. Then one says that.',
        to: 'One says this. Then one says otherwise.',
        touched: false,
        lines: { en: 1, fr: 1 },
      },
    ]);
  });
});

test('a declaration goes on holding when a paragraph is put before what it names', () => {
  const prose = {
    en: ['One says this.', 'Then one says that.', 'The end.'],
    fr: ['On dit ceci, puis cela.', 'La fin.'],
  };
  const align = [{ en: ['intro-1', 'intro-2'], fr: ['intro-1'] }];
  const before = reading(prose, undefined, { align });
  const next = { en: ['A word before.', ...prose.en], fr: ['Un mot d’abord.', ...prose.fr] };
  const after = reading(next, before.record, { align });
  expect(after.ids).toEqual({
    en: ['intro-4', 'intro-1', 'intro-2', 'intro-3'],
    fr: ['intro-4', 'intro-1', 'intro-3'],
  });
  expect(after.stale).toEqual([]);
});

describe('an editor who changes the source of a published work', () => {
  const file = 'articles/merged-rope/en.mdx';
  const record = 'articles/merged-rope/record.json';

  test('finds the work up to date until then, and again when the old words are back', () => {
    const draft = draftHub();
    draft.publish();
    const first = draft.read(record);
    expect(stale()).toBeUndefined();
    draft.edit(file, 'The third one stands alone.', 'The third one stands for itself.');
    expect(stale()).toEqual([
      {
        id: 'the-rope-3',
        from: 'The third one stands alone.',
        to: 'The third one stands for itself.',
        touched: false,
        lines: { en: 14, fr: 12 },
      },
    ]);
    draft.publish();
    expect(stale()).toHaveLength(1);
    draft.edit('articles/merged-rope/fr.mdx', 'Celui-ci reste seul.', 'Celui-ci est à part.');
    expect(stale()![0]!.touched).toBe(true);
    draft.publish();
    expect(stale()![0]!.touched).toBe(true);
    draft.edit('articles/merged-rope/fr.mdx', 'Celui-ci est à part.', 'Celui-ci reste seul.');
    draft.edit(file, 'The third one stands for itself.', 'The third one stands alone.');
    draft.publish();
    expect(stale()).toBeUndefined();
    expect(draft.read(record)).toBe(first);

    function stale() {
      return draft.hub().articles.find(({ key }) => key === 'merged-rope')!.stale;
    }
  });

  test('is told of a title, a summary and a sentence that the translation does not follow', () => {
    const draft = draftHub();
    draft.publish();
    draft.edit(file, 'title: The rope that was merged', 'title: The rope that was joined');
    const work = () => draft.hub().articles.find(({ key }) => key === 'merged-rope')!;
    expect(work().stale).toMatchObject([{ id: 'title', front: true, to: 'The rope that was joined' }]);
  });

  test('is told of a broken record, for with it ids would be lost', () => {
    const draft = draftHub();
    draft.publish();
    draft.write(record, draft.read(record).slice(0, 200));
    expect(draft.faults()).toEqual([
      expect.stringMatching(
        /^articles\/merged-rope\/record\.json:1: the file is no JSON .+ bring back the last good one/,
      ),
    ]);
    draft.write(record, `{\n<<<<<<< HEAD\n}`);
    expect(draft.faults()[0]).toMatch(/record\.json:2: the file is no JSON \(a merge was not finished\)/);
    draft.write(record, '{ "blocks": [{ "id": 3 }] }');
    expect(draft.faults()[0]).toMatch(/record\.json:1: blocks\.0\.id is not as the program wrote it/);
  });

  test('may not make the translation the source while it is out of date', () => {
    const draft = draftHub();
    draft.publish();
    draft.edit(file, 'The third one stands alone.', 'The third one stands for itself.');
    draft.publish();
    draft.edit('articles/merged-rope/about.yml', 'source: en', 'source: fr');
    expect(draft.faults()).toEqual([
      expect.stringMatching(
        /^articles\/merged-rope\/about\.yml:1: source was en, and 1 passage of the translation is out of date/,
      ),
    ]);
  });

  test('finds a work in one language recorded, and its translation up to date when it comes', () => {
    const draft = draftHub();
    draft.publish();
    expect(JSON.parse(draft.read('articles/english-only/record.json')).blocks[0]).not.toHaveProperty('twin');
    expect(draft.publish().articles.find(({ key }) => key === 'english-only')!.stale).toBeUndefined();
  });
});

describe('an editor who moves a paragraph in one version alone', () => {
  const file = 'articles/merged-rope/en.mdx';
  const last = 'Both versions end in the same way.';

  test('is warned, and the two stay twins', () => {
    const draft = draftHub();
    const before = 'Nothing else is said of it.';
    draft.edit(file, last, `${before}\n\n${last}`);
    draft.edit(
      'articles/merged-rope/fr.mdx',
      'Les deux versions',
      'On n’en dit rien d’autre.\n\nLes deux versions',
    );
    draft.publish();
    draft.edit(file, `${before}\n\n${last}`, `${last}\n\n${before}`);
    const hub = draft.hub();
    const { stale, moved } = hub.articles.find(({ key }) => key === 'merged-rope')!;
    expect(stale).toBeUndefined();
    expect(moved?.map(({ id }) => id)).toEqual(['the-end-2', 'the-end-1']);
    const warnings = twinWarnings(hub).map(({ message }) => message);
    expect(warnings).toContainEqual(
      expect.stringMatching(/^the block the-end-2 stands elsewhere than its twin \(.*en\.mdx:18\)/),
    );
  });

  test('past one that is merged is warned too, and no other words are taken for its twin', () => {
    const draft = draftHub();
    draft.publish();
    const third = 'The third one stands alone.\n\n';
    draft.edit(file, third, '');
    draft.edit(file, 'The first paragraph of this section', `${third}The first paragraph of this section`);
    const { stale, moved } = draft.hub().articles.find(({ key }) => key === 'merged-rope')!;
    expect(stale).toBeUndefined();
    expect(moved?.map(({ id }) => id)).toEqual(['the-rope-3', 'the-rope-1']);
  });
});
