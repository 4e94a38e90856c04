import { describe, expect, test } from 'vitest';
import type { Stale } from '../../src/hub/hub.ts';
import { catalogueOf } from '../../src/library/catalogue.ts';
import { parityOfHub } from '../../src/library/parity.ts';
import { parityView } from '../../src/library/views/parity.ts';
import { draftHub, type Draft } from '../support/hub.ts';

const forgotten = 'The third one stands alone, and nobody has ever translated it.';

/** A hub in which a paragraph was never translated. */
function withForgotten(): Draft {
  const draft = draftHub();
  draft.edit('articles/merged-rope/en.mdx', 'The third one stands alone.', forgotten);
  draft.edit('articles/merged-rope/fr.mdx', 'Celui-ci reste seul.', forgotten);
  return draft;
}

const pairOf = (draft: Draft, id: string) => parityOfHub(draft.hub()).pairs.find((pair) => pair.id === id)!;

describe('an editor who asks how the languages compare', () => {
  test('has every kind counted that is said in both', () => {
    const { kinds, total, gaps } = parityOfHub(draftHub().hub());
    expect(kinds.articles).toEqual({ en: 4, fr: 4, both: 3, all: 5 });
    expect(kinds.tips).toEqual({ en: 3, fr: 2, both: 2, all: 3 });
    expect(kinds.pages).toEqual({ en: 3, fr: 3, both: 3, all: 3 });
    expect(Object.keys(kinds)).toEqual([
      'articles',
      'tips',
      'lists',
      'books',
      'people',
      'topics',
      'paths',
      'glossary',
      'quotes',
      'pages',
    ]);
    expect(total.all).toBe(Object.values(kinds).reduce((sum, { all }) => sum + all, 0));
    expect(gaps.map(({ id, lang, since }) => [id, lang, since])).toEqual([
      ['articles/english-only', 'en', '2026-03-23'],
      ['articles/french-only', 'fr', '2026-03-30'],
      ['tips/coil-the-line', 'en', '2026-05-18'],
      ['lists/who-can-read-a-chart', 'fr', null],
    ]);
  });

  test('has prose measured by its characters, and code left out', () => {
    const draft = draftHub();
    const before = pairOf(draft, 'articles/merged-rope');
    for (const lang of ['en', 'fr']) {
      const file = `articles/merged-rope/${lang}.mdx`;
      draft.write(file, `${draft.read(file)}\nOui.\n\n\`\`\`\na long line of a program\n\`\`\`\n`);
    }
    const after = pairOf(draft, 'articles/merged-rope');
    expect(after.characters).toEqual({ en: before.characters.en + 4, fr: before.characters.fr + 4 });
    expect(after.blocks).toEqual({ en: before.blocks.en + 2, fr: before.blocks.fr + 2 });
    expect(after.words).toEqual({ en: before.words.en + 7, fr: before.words.fr + 7 });
  });

  test('has each picture counted once, that above the text among them', () => {
    expect(pairOf(draftHub(), 'articles/first-knot').described).toEqual({
      pictures: 3,
      missing: [],
      same: [],
    });
  });

  test('is told of a picture in one version only, and of words that were never translated', () => {
    const draft = draftHub();
    const file = 'articles/first-knot/fr.mdx';
    draft.edit(file, 'appelez [le quai]', 'appelez ![Le quai](cover.jpg) [le quai]');
    draft.edit(file, 'Une boucle, un tour et un bout', 'A loop, a turn and an end');
    const { described } = pairOf(draft, 'articles/first-knot');
    expect(described.missing).toEqual([{ file: 'cover.jpg', alt: 'Le quai', id: 'turn-6', lang: 'en' }]);
    expect(described.same).toEqual([{ file: 'knot.jpg', alt: 'A loop, a turn and an end', id: 'turn-3' }]);
  });

  test('is told of a paragraph that was left as it was', () => {
    expect(pairOf(withForgotten(), 'articles/merged-rope').alike).toEqual([
      { id: 'the-rope-3', text: forgotten },
    ]);
  });

  test('and also where the other version merges or splits it', () => {
    const draft = draftHub();
    const one = 'The first is here, and it was never translated.';
    const two = 'So is the second, which nobody has read.';
    const en = draft.read('articles/merged-rope/en.mdx').split('\n\n');
    const at = en.findIndex((block) => block.startsWith('## The rope'));
    draft.write(
      'articles/merged-rope/en.mdx',
      en
        .with(at + 1, one)
        .with(at + 2, two)
        .join('\n\n'),
    );
    const fr = draft.read('articles/merged-rope/fr.mdx').split('\n\n');
    const there = fr.findIndex((block) => block.startsWith('## La corde'));
    draft.write('articles/merged-rope/fr.mdx', fr.with(there + 1, `${one} ${two}`).join('\n\n'));
    expect(pairOf(draft, 'articles/merged-rope').alike.map(({ id }) => id)).toEqual(['the-rope-1']);
  });

  test.each([
    [
      'in both, of a third language',
      '<Foreign lang="la">Iterum incipe, et iterum, et iterum, donec.</Foreign>',
    ],
    ['a list of names', 'Seneca, Montaigne, Simone de Beauvoir, Christine de Pizan'],
    ['short', 'Begin again, and again.'],
    ['code', '`echo this is a line of a program that nobody translates`.'],
  ])('is not told of words that may be the same: %s', (_, words) => {
    const draft = draftHub();
    draft.edit('articles/merged-rope/en.mdx', 'The third one stands alone.', words);
    draft.edit('articles/merged-rope/fr.mdx', 'Celui-ci reste seul.', words);
    expect(pairOf(draft, 'articles/merged-rope').alike).toEqual([]);
  });

  test('is not told of words that one version quotes in their language', () => {
    const draft = draftHub();
    const words = 'il faut recommencer, encore et toujours, jusqu’au bout';
    draft.edit(
      'articles/merged-rope/en.mdx',
      'The third one stands alone.',
      `<Foreign lang="fr">${words}</Foreign>`,
    );
    draft.edit('articles/merged-rope/fr.mdx', 'Celui-ci reste seul.', words);
    expect(pairOf(draft, 'articles/merged-rope').alike).toEqual([]);
  });

  test('is told of a recording or a transcript in one language', () => {
    const draft = draftHub();
    const recording = { id: 'tips/measure-twice', what: 'recording', lang: 'en' };
    expect(parityOfHub(draft.hub()).spoken).toEqual([recording]);
    const file = 'tips/measure-twice/about.yml';
    draft.edit(file, '  - { language: fr, file: transcript.fr.vtt, of: en, by: Fanal }\n', '');
    draft.remove('tips/measure-twice/transcript.fr.vtt');
    expect(parityOfHub(draft.hub()).spoken).toEqual([
      recording,
      { id: 'tips/measure-twice', what: 'transcript', lang: 'en' },
    ]);
  });

  test('is answered from the facts that are kept, and the same each time', () => {
    const draft = withForgotten();
    const first = JSON.stringify(parityOfHub(draft.hub()));
    expect(JSON.stringify(parityOfHub(draft.hub()))).toBe(first);
  });
});

describe('a reader of the page', () => {
  const view = (draft: Draft, lang: 'en' | 'fr', stale: Stale[] = []) => {
    const hub = draft.hub();
    const work = hub.articles.find(({ key }) => key === 'first-knot')!;
    if (stale.length) work.stale = stale;
    return parityView(lang, catalogueOf(hub, '/'));
  };

  test('finds nothing listed of which there is nothing', () => {
    const { checks, lists } = view(draftHub(), 'fr');
    expect(checks.map(({ name, text, href }) => [name, text, href])).toEqual([
      ['gaps', '4', '#one-language'],
      ['stale', '0', undefined],
      ['alike', '0', undefined],
      ['pictures', '0', undefined],
      ['lengths', '0', undefined],
      ['spoken', '1', '#spoken'],
    ]);
    expect(lists.map(({ name }) => name)).toEqual(['gaps', 'spoken']);
  });

  test('reads why something is in one language, and since which day, in her own', () => {
    const [english, , , undated] = view(draftHub(), 'fr').lists[0]!.entries;
    expect(english).toMatchObject({
      title: { href: '/en/articles/a-pun-on-the-bow/', lang: 'en', aside: '(en anglais)' },
      kind: 'Article',
      facts: ['En anglais seulement', 'depuis le 23\u00a0mars 2026'],
      reason: 'Il explique un jeu de mots anglais.',
    });
    expect(undated!.facts).toEqual(['En français seulement', 'sans date']);
  });

  test('is led to the very paragraphs that no longer agree, in both versions', () => {
    const stale: Stale[] = [
      { id: 'loop-1', from: 'Make a loop.', to: 'Make two loops.', lines: { en: 12, fr: 12 }, touched: true },
    ];
    const draft = draftHub();
    const [french] = view(draft, 'fr', stale).lists.find(({ name }) => name === 'stale')!.entries;
    expect(french!.places).toEqual([
      {
        words: {
          href: '/en/articles/tying-the-first-knot/#loop-1',
          text: 'Make two loops.',
          lang: 'en',
          hreflang: 'en',
        },
        twin: { href: '/fr/articles/faire-le-premier-noeud/#loop-1', text: 'Le même passage en français' },
        note: 'Traduction retouchée depuis, mais pas encore comparée à l’original.',
      },
    ]);
    const [english] = view(draft, 'en', stale).lists.find(({ name }) => name === 'stale')!.entries;
    expect(english!.places[0]!.words).toEqual({
      href: '/en/articles/tying-the-first-knot/#loop-1',
      text: 'Make two loops.',
    });
    expect(english!.places[0]!.twin.hreflang).toBe('fr');
  });

  test('sees a paragraph left in the other language, and a length that is out of proportion', () => {
    const draft = withForgotten();
    draft.write(
      'pages/about/fr.mdx',
      `${draft.read('pages/about/fr.mdx')}\n${'Bien davantage. '.repeat(20)}\n`,
    );
    const { checks, lists, lengths } = view(draft, 'en');
    expect(checks.find(({ name }) => name === 'alike')).toMatchObject({ count: 1, href: '#untranslated' });
    expect(lists.find(({ name }) => name === 'alike')!.entries[0]!.places[0]!.words.text).toBe(forgotten);
    expect(checks.find(({ name }) => name === 'lengths')).toMatchObject({ count: 1, href: '#lengths' });
    const rows = lengths!.groups.flatMap(({ rows: own }) => own);
    expect(rows.filter(({ flagged }) => flagged).map(({ text }) => text.text)).toEqual([
      'About this test hub',
    ]);
  });

  test('sees the length of all texts while they are few, and of many those alone that are flagged', () => {
    const hub = withForgotten().hub();
    const few = parityView('fr', catalogueOf(hub, '/')).lengths!;
    expect(few.brief).toBe(false);
    expect(few.groups.map(({ rows }) => rows.length)).toEqual([3, 2, 1, 3]);
    const [about, follow] = hub.pages;
    const long = { ...follow!, texts: { ...follow!.texts, fr: { ...follow!.texts.fr, characters: 9000 } } };
    const many = Array.from({ length: 250 }, (_, at) => ({ ...about!, key: `about-${at}` }));
    const brief = parityView('fr', catalogueOf({ ...hub, pages: [...many, long] }, '/')).lengths!;
    expect(brief.brief).toBe(true);
    expect(brief.groups.map(({ title, rows }) => [title, rows.length])).toEqual([['Autres pages', 1]]);
    expect(brief.spread).toMatch(/^Sur 257 textes, le rapport va de 0,97 à 176,47\s;/);
  });

  test('sees a hub of which nothing is written yet', () => {
    const draft = draftHub();
    for (const folder of 'articles tips lists books people shows topics glossary paths quotes letters pages'.split(
      ' ',
    ))
      draft.remove(folder);
    const { kinds, lists, lengths } = parityView('en', catalogueOf(draft.hub(), '/'));
    expect([kinds, lists, lengths]).toEqual([[], [], undefined]);
  });
});
