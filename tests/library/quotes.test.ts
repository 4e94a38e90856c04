import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/i18n/languages.ts';
import { quoted } from '../../src/i18n/quotes.ts';
import { catalogueOf, type Catalogue } from '../../src/library/catalogue.ts';
import { searchRecords } from '../../src/library/records.ts';
import { sitemapFiles } from '../../src/library/views/documents.ts';
import { bookView, personView } from '../../src/library/views/facts.ts';
import { listingView } from '../../src/library/views/listing.ts';
import { quoteView } from '../../src/library/views/quote.ts';
import { tipView } from '../../src/library/views/work.ts';
import { shown } from '../i18n/random.ts';
import { draftHub, type Draft } from '../support/hub.ts';

const fixture = (draft: Draft = draftHub()): Catalogue => catalogueOf(draft.hub(), '/');

const page = (key: string, lang: Lang, catalogue = fixture()) =>
  quoteView(
    catalogue.hub.quotes.find((quote) => quote.key === key)!,
    lang,
    catalogue,
  );

/** The first node of a page’s structured data. */
const node = (view: ReturnType<typeof page>) =>
  (view.head.jsonLd as { '@graph': Record<string, unknown>[] })['@graph'][0]!;

describe('a reader of a quote', () => {
  test('has the words in her own language first, and those that were said beside them', () => {
    expect(page('on-lamps', 'fr').sayings).toEqual([
      { text: 'Le fanal ne choisit pas ses bateaux.', caption: 'L’original, en français' },
      { text: 'The lamp does not choose its boats.', lang: 'en', caption: 'Notre traduction' },
    ]);
    expect(page('on-lamps', 'en').sayings).toEqual([
      { text: 'The lamp does not choose its boats.', caption: 'Our translation' },
      { text: 'Le fanal ne choisit pas ses bateaux.', lang: 'fr', caption: 'The original, in French' },
    ]);
  });

  test('has words of a third language in hers and in that one, with who translated them', () => {
    const cite = (path: string) => `https://fanal.example.org${path}`;
    expect(page('on-beginning', 'fr').sayings).toEqual([
      {
        text: 'Recommence.',
        caption: 'Traduction : Bruno Sample'.replace(' :', '\u00a0:'),
        cite: cite('/fr/livres/lettres-sur-les-noeuds/'),
      },
      {
        text: 'Iterum incipe.',
        lang: 'la',
        caption: 'L’original, en latin',
        cite: cite('/fr/livres/lettres-sur-les-noeuds/'),
      },
    ]);
    expect(page('on-beginning', 'en').sayings[0]).toMatchObject({
      text: 'Begin again.',
      caption: 'Translated by Ada Exemple',
    });
  });

  test('is told of a text of the hub in both languages that each version says it so, and where', () => {
    const [own, twin] = page('on-knots', 'fr').sayings;
    expect(own).toEqual({
      text: 'Un nœud que personne ne défait n’est pas un nœud.',
      caption: 'La version française',
      cite: 'https://fanal.example.org/fr/articles/faire-le-premier-noeud/#three-ways-2',
    });
    expect(twin).toEqual({
      text: 'A knot that nobody can undo is no knot at all.',
      lang: 'en',
      caption: 'L’original, en anglais',
      cite: 'https://fanal.example.org/en/articles/tying-the-first-knot/#three-ways-2',
    });
  });

  test('learns who said it, what they were then, where and when', () => {
    const { by, role, source, from } = page('on-beginning', 'fr');
    expect(by).toEqual({ href: '/fr/personnes/maris-l-ancien/', text: 'Maris l’Ancien' });
    expect(role).toBe('Autrice sur les nœuds');
    expect(source).toEqual({
      link: {
        href: '/fr/livres/lettres-sur-les-noeuds/',
        text: '«~Lettres sur les nœuds~»'.replaceAll('~', '\u00a0'),
      },
      elsewhere: false,
      place: 'Lettre 3',
      when: 'vers 40 av. n. è.'.replaceAll(' ', '\u00a0'),
    });
    expect(from.map(({ text, href }) => [text, href])).toEqual([
      ['Lettres sur les nœuds', '/fr/livres/lettres-sur-les-noeuds/'],
    ]);
  });

  test('is led to the very passage, with the date of the text', () => {
    const { source, from } = page('on-knots', 'en');
    expect(source).toEqual({
      link: { href: '/en/articles/tying-the-first-knot/#three-ways-2', text: '“Tying the first knot”' },
      elsewhere: false,
      when: '2 March 2026',
    });
    expect(from[0]!.href).toBe('/en/articles/tying-the-first-knot/#three-ways-2');
  });

  test('is told the moment at which it was said, on another’s page or in the episode of a tip', () => {
    expect(page('on-panels', 'fr').source).toEqual({
      link: { href: 'https://video.example.com/panel', text: 'video.example.com' },
      elsewhere: true,
      place: '12 %'.replace(' ', '\u202f'),
      moment: {
        at: '20_min~39_s'.replaceAll('_', '\u202f').replace('~', '\u00a0'),
        href: 'https://video.example.com/panel',
      },
    });
    expect(page('on-panels', 'en').source!.moment).toMatchObject({ hreflang: 'fr-CA', aside: '(in French)' });
  });

  test('is led to it in the form of the one who plays it, and told in which language', () => {
    expect(page('on-measuring', 'fr').source!.moment).toEqual({
      at: '9\u202fs',
      href: 'https://podcast.example.com/7#t=00:00:09',
      hreflang: 'en',
      aside: '(en anglais)',
    });
    expect(page('on-measuring', 'en').sayings[0].cite).toBe('https://podcast.example.com/7#t=00:00:09');
    expect(node(page('on-measuring', 'en')).isBasedOn).toMatchObject({
      '@type': 'Clip',
      url: 'https://podcast.example.com/7#t=00:00:09',
      startOffset: 9,
    });
  });

  test('is led to the line of a tip she reads it in, and to its second where the page plays it', () => {
    const draft = draftHub();
    draft.edit('quotes/on-measuring.yml', "url: 'https://podcast.example.com/7'", 'item: tips/measure-twice');
    expect(page('on-measuring', 'en', fixture(draft)).source).toEqual({
      link: { href: '/en/tips/measure-twice/#said-9', text: '“Measure twice”' },
      elsewhere: false,
      moment: { at: '0:09', href: '/en/tips/measure-twice/#t=9' },
      when: '4 May 2026',
    });
    // Each page of this one plays a recording of its own, in which the line comes at another second.
    expect(page('on-haste', 'en').source!.moment!.href).toMatch(/^\/en\/tips\/[^#]+\/#t=24$/);
    const { source, from } = page('on-haste', 'fr');
    expect(source!.moment!.href).toMatch(/^\/fr\/conseils\/[^#]+\/#t=26$/);
    expect(from[0]!.href).toMatch(/^\/fr\/conseils\/[^#]+\/#said-none$/);
  });

  test('is told when the text it is from is in the other language only', () => {
    const draft = draftHub();
    draft.edit('quotes/on-knots.yml', 'articles/first-knot', 'articles/french-only');
    draft.edit('quotes/on-knots.yml', "'#three-ways-2'", "'#intro-1'");
    draft.edit(
      'articles/french-only/fr.mdx',
      'et ses données',
      '*a knot that nobody can undo is no knot at all*, et ses données',
    );
    const { source, sayings } = page('on-knots', 'en', fixture(draft));
    expect(source!.link).toMatchObject({ hreflang: 'fr', lang: 'fr', aside: '(in French)' });
    expect(source!.link.href).toMatch(/^\/fr\/articles\/.+\/#intro-1$/);
    expect(sayings[1].caption).toBe('Our translation');
  });

  test('is told that a source was looked for and not found', () => {
    const quote = page('on-lamps', 'en');
    expect(quote.unsourced).toBe('Attributed to Maris; the source was looked for and not found.');
    expect(quote.head.description).toContain(quote.unsourced);
    expect(quote.source).toBeUndefined();
    expect(page('on-lamps', 'fr').unsourced).toBe(
      'Citation attribuée à Maris l’Ancien. Nous en avons cherché la source, sans la trouver.',
    );
    expect(page('on-knots', 'en').unsourced).toBeUndefined();
  });

  test('is told who said it in one sentence with “by”, whose name is no sentence of its own', () => {
    expect(page('on-knots', 'en').by.text).toBe('the editors of Fanal');
    expect(page('on-knots', 'fr').by.text).toBe('la rédaction de Fanal');
    expect(page('on-lamps', 'fr').by.text).toBe('Maris l’Ancien');
    expect(page('on-knots', 'fr').heading).toContain('La rédaction de Fanal');
  });
});

describe('a reader comes to a quote', () => {
  test('under an address in each language: its slug, or its key', () => {
    expect(page('on-beginning', 'fr').head.path).toBe('/fr/citations/recommence/');
    expect(page('on-lamps', 'en').head).toMatchObject({
      path: '/en/quotes/on-lamps/',
      switchTo: { href: '/fr/citations/on-lamps/', lang: 'fr' },
    });
    expect(page('on-lamps', 'en').head.alternates.at(-1)).toEqual({
      hreflang: 'x-default',
      href: 'https://fanal.example.org/fr/citations/on-lamps/',
    });
  });

  test('from the list, where quotes stand under who said them, by family name', () => {
    const { groups, jumps } = listingView('quotes', 'en', fixture());
    expect(groups.map(({ title, cards }) => [title, ...cards.map(({ text }) => text)])).toEqual([
      ['The editors of Fanal', '“A knot that nobody can undo is no knot at all.”'],
      [
        'Ada Exemple',
        '“Measure it, put it down, have a glass of water, and measure it again.”',
        '“Say ‘a rope’, and is it a knot already?”',
        '“There was no time for the knot in the first place.”',
      ],
      ['Maris', '“Begin again.”', '“The lamp does not choose its boats.”'],
    ]);
    expect(groups[2]!.cards.map(({ facts }) => facts)).toEqual([['Letters on Knots'], ['attributed']]);
    expect(jumps).toEqual([]);
  });

  test('from the foot of every page, where there are any', () => {
    const footer = (catalogue: Catalogue) =>
      listingView('topics', 'fr', catalogue).frame.footer.map(({ text }) => text);
    expect(footer(fixture())).toContain('Citations');
    const draft = draftHub();
    draft.remove('quotes');
    expect(footer(fixture(draft))).not.toContain('Citations');
  });

  test('from the page of who said it, of the book and of the text it is from, each once', async () => {
    const draft = draftHub();
    draft.edit('quotes/on-measuring.yml', "url: 'https://podcast.example.com/7'", 'item: tips/measure-twice');
    const catalogue = fixture(draft);
    const { people, books, tips } = catalogue.hub;
    const maris = people.find(({ key }) => key === 'maris')!;
    const book = books.find(({ key }) => key === 'letters-on-knots')!;
    const tip = tips.find(({ key }) => key === 'measure-twice')!;
    for (const [view, words] of [
      [personView(maris, 'fr', catalogue), ['« Le fanal ne choisit pas ses bateaux. »', '« Recommence. »']],
      [bookView(book, 'fr', catalogue), ['« Recommence. »']],
      [
        await tipView(tip, 'en', catalogue),
        ['“Measure it, put it down, have a glass of water, and measure it again.”'],
      ],
    ] as const) {
      expect(view.quotes.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual(words);
      expect(view.mentionedIn.filter(({ section }) => section === 'quotes')).toEqual([]);
    }
  });

  test('from a text that names it, and back', () => {
    const draft = draftHub();
    draft.edit('tips/coil-the-line/en.md', '(tips/measure-twice#try)', '(quotes/on-knots)');
    draft.edit('paths/first-steps.yml', 'glossary/bowline', 'quotes/on-knots');
    const { mentionedIn } = page('on-knots', 'en', fixture(draft));
    expect(mentionedIn.map(({ section }) => section)).toEqual(['tips', 'paths']);
  });

  test('from a search for its words, by kind, by who said it and by what its text is about', () => {
    const records = searchRecords(fixture()).filter(({ section }) => section === 'quotes');
    expect(records).toHaveLength(12);
    expect(records.find(({ url }) => url === '/fr/citations/recommence/')).toEqual({
      work: 'quotes/on-beginning',
      url: '/fr/citations/recommence/',
      lang: 'fr',
      section: 'quotes',
      title: '« Recommence. »'.replaceAll(' ', '\u00a0'),
      topics: ['knots'],
      people: ['maris'],
      by: ['Maris l’Ancien'],
      passages: ['Maris l’Ancien', 'Lettres sur les nœuds', 'Autrice sur les nœuds', 'Iterum incipe.'].map(
        (text) => ({ text }),
      ),
    });
  });

  test('from a search engine, which reads of both versions in the sitemap', () => {
    const xml = sitemapFiles(fixture())[0]?.xml;
    for (const path of [
      '/en/quotes/',
      '/fr/citations/',
      '/en/quotes/begin-again/',
      '/fr/citations/recommence/',
    ])
      expect(xml).toContain(`<loc>https://fanal.example.org${path}</loc>`);
  });
});

describe('a program that reads a quote’s page', () => {
  test('finds words of a third language as what the page’s are translated from', () => {
    expect(node(page('on-beginning', 'en'))).toMatchObject({
      '@type': 'Quotation',
      '@id': 'https://fanal.example.org/en/quotes/begin-again/',
      inLanguage: 'en',
      text: 'Begin again.',
      creator: { '@type': 'Person', name: 'Maris' },
      isBasedOn: { name: 'Letter 3', isPartOf: { '@type': 'Book', name: 'Letters on Knots' } },
      translationOfWork: { inLanguage: 'la', text: 'Iterum incipe.' },
    });
  });

  test('finds the twin under its own address, and which of the two is the original', () => {
    expect(node(page('on-knots', 'fr'))).toMatchObject({
      inLanguage: 'fr',
      translationOfWork: {
        '@id': 'https://fanal.example.org/en/quotes/a-knot-that-nobody-can-undo/',
        inLanguage: 'en',
      },
    });
    expect(node(page('on-panels', 'fr'))).toMatchObject({
      inLanguage: 'fr',
      isBasedOn: { '@type': 'Clip', startOffset: 1239 },
      workTranslation: { inLanguage: 'en' },
    });
  });

  test('does not find as somebody’s what is only attributed', () => {
    const quote = node(page('on-lamps', 'fr'));
    expect(quote).not.toHaveProperty('creator');
    expect(quote).toMatchObject({ creditText: expect.stringMatching(/^Citation attribuée/) as string });
  });
});

describe('a long quote', () => {
  const elsewhere = [
    "{ item: articles/first-knot, place: '#three-ways-2' }",
    '{ url: https://knots.example.com/ }',
  ] as const;
  const verse = 'A knot is a promise\nthat a rope makes to a hand. '.repeat(12).trim();
  const draft = () => {
    const hub = draftHub();
    hub.edit(
      'quotes/on-knots.yml',
      'text: A knot that nobody can undo is no knot at all.',
      `text: ${JSON.stringify(verse)}`,
    );
    hub.edit('quotes/on-knots.yml', ...elsewhere);
    return hub;
  };

  test('is whole on its page, lines and all, and cut at a word where it is a title', () => {
    const catalogue = fixture(draft());
    const view = page('on-knots', 'en', catalogue);
    expect(view.sayings[0].text).toBe(verse);
    const { text } = listingView('quotes', 'en', catalogue).groups[0]!.cards[0]!;
    expect(text.length).toBeLessThanOrEqual(282);
    expect(text).toMatch(/^“A knot is a promise that a rope [^\n]*\w…”$/);
    expect(view.head.title.length).toBeLessThan(120);
    expect(view.head.title).toMatch(/^The editors of Fanal: “A knot is[^\n]*\w…”$/);
    expect(view.head.description.length).toBeLessThanOrEqual(200);
    expect(view.head.description).toMatch(/^“A knot is a promise that a rope [^”\n]*\w…”$/);
  });

  test('closes in what a search engine shows of it, with nothing cut after it', () => {
    const words = `${'A knot is a promise that a rope makes to a hand. '.repeat(3)}So is a lamp.`;
    const hub = draftHub();
    hub.edit('quotes/on-knots.yml', 'text: A knot that nobody can undo is no knot at all.', `text: ${words}`);
    hub.edit('quotes/on-knots.yml', ...elsewhere);
    expect(page('on-knots', 'en', fixture(hub)).head.description).toBe(`“${words}”`);
    hub.edit('quotes/on-lamps.yml', 'The lamp does not choose its boats.', words);
    expect(page('on-lamps', 'en', fixture(hub)).head.description).toMatch(
      /^“A knot [^”]*\w…” Attributed to Maris; the source was looked for and not found\.$/,
    );
  });
});

describe('words between quote marks', () => {
  test.each([
    ['fr', 'Oui.', '«~Oui.~»'],
    ['fr', 'On dit «~oui~», parfois.', '«~On dit “oui”, parfois.~»'],
    ['en', 'Yes.', '“Yes.”'],
    ['en', 'Say “yes”, it’s said.', '“Say ‘yes’, it’s said.”'],
  ] as const)('%s: %s', (lang, text, marked) => {
    expect(shown(quoted(text.replaceAll('~', '\u00a0'), lang))).toBe(marked);
  });
});

describe('what an editor types in a quote is set as prose is', () => {
  test('in the language of each part, whatever the variety', () => {
    const { data } = fixture().hub.quotes.find(({ key }) => key === 'on-panels')!;
    expect(shown(data.text)).toBe('On dit «~une corde~», et c’est déjà un nœud_?');
    expect(data.translation).toBe('Say “a rope”, and is it a knot already?');
  });
});
