import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../src/search/engine.ts';
import type { Engine } from '../../src/search/found.ts';
import { fetchFromDisk, sampleIndex, type SampleIndex } from './sample-index.ts';
import { record } from './sample-records.ts';

const named = (section: 'articles' | 'books' | 'glossary' | 'people', slug: string, title: string) =>
  record('fr', section, slug, title, { text: 'Un texte.' });

let index: SampleIndex;
let engine: Engine;

beforeAll(async () => {
  fetchFromDisk();
  index = await sampleIndex([
    named('articles', 'inverse', 'Le mentorat inversé expliqué à mon père'),
    named('articles', 'lettre', 'Lettre d’un mentor'),
    named('glossary', 'mentorat', 'Mentorat'),
    named('glossary', 'phare', 'Phare, au sens des gardiens'),
    named('books', 'meditations', 'Pensées pour moi-même'),
    named('people', 'simone', 'Simone Œuvrard'),
    ...Array.from({ length: 9 }, (_, at) => named('articles', `phare-${at}`, `Phare numéro ${at}`)),
  ]);
  engine = createEngine({ base: index.base, lang: 'fr' });
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await index.remove();
});

const titles = async (text: string) => (await engine.suggest(text)).map(({ title }) => title.text);

describe('A reader who begins to type', () => {
  it.each([
    ['ment', ['Mentorat', 'Lettre d’un mentor', 'Le mentorat inversé expliqué à mon père']],
    ['MENTORA', ['Mentorat', 'Le mentorat inversé expliqué à mon père']],
    ['le mentorat inve', ['Le mentorat inversé expliqué à mon père']],
    ['pensees pour', ['Pensées pour moi-même'].slice(1)],
    ['pense', ['Pensées pour moi-même']],
    ['oeuv', ['Simone Œuvrard']],
    ['m', []],
    ['mentorat ', []],
    ['mentorat zz', []],
  ])('“%s” is offered %j', async (text, expected) => expect(await titles(text)).toEqual(expected));

  it('sees what she typed marked in the name, whatever its accents', async () => {
    const [first] = await engine.suggest('mentorat inve');
    const { text, marks } = first!.title;
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['mentorat', 'inve']);
    expect(first).toMatchObject({ url: '/fr/articles/inverse/', kind: 'articles' });
  });

  it('sees no more than she takes in at a glance', async () => {
    expect(await titles('phare')).toHaveLength(6);
  });

  it('sees a term first, though titles are shorter', async () => {
    expect((await titles('phare'))[0]).toBe('Phare, au sens des gardiens');
  });
});
