import { describe, expect, onTestFinished, test } from 'vitest';
import { blocksFor } from '../../src/blocks/cache.ts';
import { readHub } from '../../src/hub/read.ts';
import { draftHub } from '../support/hub.ts';
import { shown } from '../i18n/random.ts';

test('the hub of this repository is in good order', () => {
  expect(readHub('content').faults).toEqual([]);
});

test('an editor finds each kind in the order of its keys, whatever the system says', () => {
  const hub = draftHub().hub();
  expect(hub.articles.map(({ key }) => key)).toEqual([
    'english-only',
    'first-knot',
    'french-only',
    'merged-rope',
    'split-sail',
  ]);
  expect(hub.tips.map(({ key }) => key)).toEqual(['coil-the-line', 'measure-twice', 'slack-the-knot']);
  expect(hub.pages.map(({ key }) => key)).toEqual(['about', 'follow', 'share-a-tip']);
  expect(hub.letters.map(({ key }) => key)).toEqual([
    'a-reader-in-april',
    'a-reader-in-may',
    'about-a-list',
    'about-a-tip',
  ]);
});

test('a hub of which nothing is written but site.yml is a hub', () => {
  const draft = draftHub();
  for (const folder of [
    'articles',
    'tips',
    'lists',
    'books',
    'people',
    'shows',
    'topics',
    'glossary',
    'paths',
    'quotes',
    'letters',
    'pages',
  ])
    draft.remove(folder);
  draft.remove('words.txt');
  draft.write(
    'site.yml',
    'name: Fanal\ntagline: { en: A, fr: B }\nurl: https://fanal.example.org\nlocale: { en: en-CA, fr: fr-CA }\nlicence: CC0-1.0\n',
  );
  const { site, articles } = draft.hub();
  expect(articles).toEqual([]);
  expect(Object.keys(site).sort()).toEqual(['identity', 'licence', 'locale', 'name', 'tagline', 'url']);
});

test('what has not changed is read from the cache, and is the same', () => {
  const draft = draftHub();
  const first = JSON.stringify(draft.hub());
  expect(JSON.stringify(draft.hub())).toBe(first);
});

test('a change of one work, and its revert, leave the hub as it was', () => {
  const draft = draftHub();
  const before = draft.hub();
  draft.edit('articles/merged-rope/en.mdx', 'stands alone', 'stands quite alone');
  const changed = draft.hub();
  draft.edit('articles/merged-rope/en.mdx', 'stands quite alone', 'stands alone');
  const after = draft.hub();
  const digests = (hub: typeof before) => hub.articles.map(({ digest }) => digest);
  expect(digests(changed).filter((digest) => !digests(before).includes(digest))).toHaveLength(1);
  expect(JSON.stringify(after)).toBe(JSON.stringify(before));
  const merged = after.articles.find(({ key }) => key === 'merged-rope')!;
  expect(blocksFor(merged.digest, 'en').at(4)!.text).toBe('The third one stands alone.');
});

test('a change of the locale sets every text anew', () => {
  const draft = draftHub();
  const knot = () => draft.hub().articles.find(({ key }) => key === 'first-knot')!;
  const note = () => shown(blocksFor(knot().digest, 'fr').find(({ kind }) => kind === 'note')!.text);
  expect(note()).toBe('Une note se tient dans la marge. Elle est courte_; la marge aussi_!');
  draft.edit('site.yml', 'fr: fr-FR', 'fr: fr-CA');
  expect(note()).toBe('Une note se tient dans la marge. Elle est courte; la marge aussi!');
});

describe('what an editor types is set as prose is', () => {
  test('in titles, sentences, reasons and labels, by the language they stand under', () => {
    const draft = draftHub();
    draft.edit(
      'tips/measure-twice/fr.mdx',
      'sentence: Mesurez deux fois, et coupez une seule fois.',
      "sentence: Mesurez deux fois ; n'en coupez qu'une !",
    );
    draft.edit(
      'lists/who-can-teach-me-knots/about.yml',
      'en: It begins with the loop.',
      "en: 'It''s the \"loop\"...'",
    );
    draft.edit(
      'glossary/loop.yml',
      'fr: Corde qui se rejoint elle-même.',
      "fr: 'Corde : l''une et l''autre.'",
    );
    const hub = draft.hub();
    expect(shown(hub.tips[1]!.texts.fr!.sentence!)).toBe('Mesurez deux fois_; n’en coupez qu’une_!');
    expect(hub.lists[1]!.about.books[0]!.reason.en).toBe('It’s the “loop”…');
    expect(shown(hub.glossary[1]!.data.meaning.fr)).toBe('Corde~: l’une et l’autre.');
    expect(shown(hub.lists[1]!.texts.fr!.title)).toBe('Qui peut m’apprendre les nœuds_?');
  });

  test('but not in addresses, other spellings, names of files and places', () => {
    const draft = draftHub();
    draft.edit('people/maris.yml', 'aliases: [Marius Maris]', "aliases: [\"Maris 'l'Ancien' ; Marius\"]");
    draft.write('articles/first-knot/l\'image "1"....jpg', 'x');
    draft.edit(
      'articles/first-knot/fr.mdx',
      '![Le même nœud, vu de derrière](knot.jpg)',
      '![Le même nœud](<l\'image "1"....jpg>)',
    );
    draft.edit(
      'articles/first-knot/en.mdx',
      '![The same knot, from behind](knot.jpg)',
      '![The same knot](<l\'image "1"....jpg>)',
    );
    const hub = draft.hub();
    expect(hub.people.find(({ key }) => key === 'maris')!.data.aliases).toEqual([
      "Maris 'l'Ancien' ; Marius",
    ]);
    expect(hub.articles[1]!.texts.fr!.images).toContain('l\'image "1"....jpg');
    expect(hub.tips[1]!.about.episode!.url).toBe('https://podcast.example.com/7');
  });
});

test('a listing knows of a text what it needs without reading its blocks', () => {
  const text = draftHub().hub().articles[1]!.texts.en!;
  expect(text.headings).toEqual([
    { id: 'loop', text: 'The loop', depth: 2 },
    { id: 'three-ways', text: 'Three ways', depth: 3 },
    { id: 'turn', text: 'The turn', depth: 2 },
  ]);
  expect(text.images).toEqual(['knot.jpg']);
  expect(Object.keys(text.links)).toEqual([
    'glossary/bowline',
    'people/ada-exemple',
    'books/letters-on-knots',
    'articles/merged-rope#the-rope-1',
    'tips/measure-twice',
    'lists/who-can-teach-me-knots',
    'topics/knots',
    'paths/first-steps',
    'pages/about',
    'articles/french-only',
    'moment/3725,3740/fr/https://video.example.com/panel',
    'moment/9//https://podcast.example.com/7?a=b&c=d',
  ]);
  expect(text.words).toBeGreaterThan(150);
  expect(text.words).toBeLessThan(260);
});

test('the languages of a work are those it is written in', () => {
  const { articles } = draftHub().hub();
  expect(articles.map(({ texts }) => Object.keys(texts))).toEqual([
    ['en'],
    ['en', 'fr'],
    ['fr'],
    ['en', 'fr'],
    ['en', 'fr'],
  ]);
});

test('SITE_URL puts the hub on another host; what names its contents stays', () => {
  const before = process.env.SITE_URL;
  onTestFinished(() => {
    if (before === undefined) delete process.env.SITE_URL;
    else process.env.SITE_URL = before;
  });
  process.env.SITE_URL = 'https://other.example.net/some/path';
  const { site } = draftHub().hub();
  expect(site.url).toBe('https://other.example.net');
  expect(site.identity).toBe('https://fanal.example.org');
});
