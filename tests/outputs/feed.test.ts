import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { tagUri } from '../../src/domain/tag-uri.ts';
import { absolute, atom, type FeedFacts } from '../../src/outputs/feed.ts';

const origin = 'https://elan.example';
const page = `${origin}/hub/fr/articles/le-panel/`;

const feed: FeedFacts = {
  lang: 'fr',
  title: 'Élan & <compagnie> 😀',
  subtitle: 'Le mentorat qui donne de l’élan',
  self: `${origin}/hub/fr/feed.xml`,
  home: `${origin}/hub/fr/`,
  id: tagUri(origin, 'fr'),
  updated: '2026-11-24',
  rights: 'CC-BY-4.0',
  entries: [
    {
      id: tagUri(origin, 'fr', 'articles', 'the-panel'),
      url: page,
      title: 'Après « le panel » & 1 < 2 😀',
      summary: 'L’attente : une heure\u00a0; puis la question\u00a0!\u0007',
      html:
        '<h2 id="x">Le panel <a class="anchor" href="#x" aria-label="Lien"><span aria-hidden="true">´</span></a></h2>' +
        '<p>« Cœur » &amp; <a href="/hub/fr/livres/b/">un livre</a>, <a href="#y">plus bas</a>, ' +
        '<a href="https://x.example/?a=1&amp;b=2">ailleurs</a> ]]&gt; ]]> 😀</p>' +
        '<img src="/hub/_astro/a.webp" srcset="/hub/_astro/a.webp 1x, /hub/_astro/b.webp 2x" alt="a > b">',
      published: '2026-11-20',
      updated: '2026-11-24',
      authors: [{ name: 'Ève & Noël', url: `${origin}/hub/fr/personnes/eve/` }],
      categories: ['Écoute & élan'],
      language: 'fr',
    },
    {
      id: tagUri(origin, 'fr', 'tips', 'one'),
      url: `${origin}/hub/fr/conseils/un/`,
      title: '1',
      summary: 'Court.',
      html: '<p>Court.</p>',
      published: '2026-11-01',
      updated: '2026-11-01',
      authors: [],
      categories: [],
      language: 'fr',
      recordings: [
        { url: `${origin}/hub/audio/1.fr.mp3`, type: 'audio/mpeg', bytes: 1234, language: 'fr' },
        { url: `${origin}/hub/audio/1.en.mp3`, type: 'audio/mpeg', bytes: 5678, language: 'en' },
      ],
    },
  ],
};

interface Link {
  '@rel': string;
  '@href': string;
}
interface Entry {
  id: string;
  title: { '#text': string };
  updated: string;
  published: string;
  summary: { '#text': string };
  content: { '#text': string; '@type': string };
  author?: { name: string; uri: string }[];
  link: Link[];
  category?: { '@term': string }[];
  '@xml:lang': string;
}

/** The feed as another program reads it. */
function readBack(xml: string) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => ['entry', 'link', 'author', 'category'].includes(name),
  });
  return parser.parse(xml).feed as Omit<Entry, 'content'> & { '@xmlns': string; entry: Entry[] };
}

describe('the feed of a language', () => {
  const xml = atom(feed);
  const read = readBack(xml);

  test('is well-formed Atom with all that Atom requires', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(read).toMatchObject({ '@xmlns': 'http://www.w3.org/2005/Atom', '@xml:lang': 'fr', id: feed.id });
    expect(read.title['#text']).toBe(feed.title);
    expect(read.updated).toBe('2026-11-24T12:00:00.000Z');
    expect(read.author).toMatchObject([{ name: feed.title, uri: feed.home }]);
    expect(read.link).toMatchObject([
      { '@rel': 'self', '@href': feed.self },
      { '@rel': 'alternate', '@href': feed.home },
    ]);
    for (const entry of read.entry) {
      expect(entry.id).toMatch(/^tag:/);
      expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(entry.title['#text']).toBeTruthy();
      expect(entry.link.filter((link) => link['@rel'] === 'alternate')).toHaveLength(1);
    }
  });

  test('gives every sign back as it was written', () => {
    const entry = read.entry[0]!;
    expect(entry.title['#text']).toBe('Après « le panel » & 1 < 2 😀');
    expect(entry.summary['#text']).toBe('L’attente : une heure\u00a0; puis la question\u00a0!');
    expect(entry.author).toMatchObject([{ name: 'Ève & Noël', uri: `${origin}/hub/fr/personnes/eve/` }]);
    expect(entry.category?.map((category) => category['@term'])).toEqual(['Écoute & élan']);
    expect(read.entry[1]!.title['#text']).toBe('1');
    expect(read.entry[1]!.author).toBeUndefined();
  });

  test('brings the whole text, with links that work in any reader', () => {
    const { '#text': html, '@type': type } = read.entry[0]!.content;
    expect(type).toBe('html');
    expect(html).toContain('« Cœur » &amp; <a href="https://elan.example/hub/fr/livres/b/">un livre</a>');
    expect(html).toContain(`<a href="${page}#y">`);
    expect(html).toContain('href="https://x.example/?a=1&amp;b=2"');
    expect(html).toContain(']]&gt; ]]> 😀');
    for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^https:/);
  });

  test('names a work by its key, so that a new address makes no new entry', () => {
    expect(read.entry[0]!.id).toBe('tag:elan.example,2026:fr/articles/the-panel');
    const moved = readBack(
      atom({ ...feed, entries: feed.entries.map((entry) => ({ ...entry, url: `${origin}/fr/x/` })) }),
    );
    expect(moved.entry.map((entry) => entry.id)).toEqual(read.entry.map((entry) => entry.id));
  });

  test('says where a tip can be heard, and how long the file is', () => {
    expect(read.entry[1]!.link.slice(1)).toEqual([
      {
        '@href': `${origin}/hub/audio/1.fr.mp3`,
        '@rel': 'enclosure',
        '@type': 'audio/mpeg',
        '@hreflang': 'fr',
        '@length': '1234',
      },
      expect.objectContaining({ '@hreflang': 'en', '@length': '5678' }),
    ]);
    expect(read.entry[0]!.link).toHaveLength(1);
  });

  test('is the same when made again', () => {
    expect(atom(feed)).toBe(xml);
  });
});

describe('HTML that leaves its page', () => {
  test('loses the marks of headings and no other link', () => {
    expect(
      absolute('<h2>A <a href="#a">´</a></h2><p><a href="#b">b</a> ´ <a href="#c">c</a></p>', page),
    ).toBe(`<h2>A</h2><p><a href="${page}#b">b</a> ´ <a href="${page}#c">c</a></p>`);
  });

  test('keeps the addresses of pictures whole in every size', () => {
    const html = absolute('<img src="a.webp" srcset="/a.webp 1x, b.webp 2x">', page);
    expect(html).toBe(`<img src="${page}a.webp" srcset="${origin}/a.webp 1x, ${page}b.webp 2x">`);
  });

  test('keeps mail, telephone and foreign addresses as they are', () => {
    const html =
      '<a href="mailto:a@b.example">a</a><a href="tel:+15145550123">b</a><a href="https://B.example">c</a>';
    expect(absolute(html, page)).toBe(html);
  });
});
