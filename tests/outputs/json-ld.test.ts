import { describe, expect, test } from 'vitest';
import {
  article,
  book,
  breadcrumbList,
  definedTerm,
  definedTermSet,
  graph,
  itemList,
  jsonLdText,
  learningResource,
  podcastEpisode,
  profilePage,
  quotation,
  webPage,
  webSite,
  type QuotationSource,
} from '../../src/outputs/json-ld.ts';

const origin = 'https://elan.example';
const site = { id: `${origin}/fr/`, name: 'Élan' };

describe('what a search engine is told of a page', () => {
  test('an article names its original, its author and what it cites', () => {
    const id = `${origin}/fr/articles/mentorat-inverse/`;
    const original = `${origin}/en/articles/reverse-mentorship/`;
    const node = article({
      id,
      lang: 'fr',
      name: 'Le mentorat inversé',
      description: 'Apprendre dans les deux sens.',
      site,
      published: '2026-11-24',
      authors: [{ name: 'Élan', url: `${origin}/fr/personnes/elan/`, kind: 'organization' }],
      minutes: 7,
      words: 1200,
      translation: { id: original, lang: 'en', name: 'Reverse mentorship', original: true },
      citations: [{ type: 'Book', name: 'Time to Think', url: `${origin}/fr/livres/time-to-think/` }],
    });
    expect(node).toMatchObject({
      '@type': 'Article',
      '@id': id,
      inLanguage: 'fr',
      headline: 'Le mentorat inversé',
      datePublished: '2026-11-24',
      dateModified: '2026-11-24',
      timeRequired: 'PT7M',
      author: [{ '@type': 'Organization', '@id': `${origin}/fr/personnes/elan/#organization` }],
      isPartOf: { '@type': 'WebSite', '@id': site.id },
      translationOfWork: { '@type': 'Article', '@id': original, inLanguage: 'en' },
      citation: [{ '@type': 'Book', name: 'Time to Think' }],
    });
    expect(node).not.toHaveProperty('workTranslation');
    expect(node).not.toHaveProperty('image');
  });

  test('a letter is a comment on its text, in its own language, and stands about a list as what is said of it', () => {
    const id = `${origin}/en/articles/a/`;
    const letter = {
      id: `${id}#letter-x`,
      name: 'C. D.',
      date: '2026-04-12',
      lang: 'fr',
      text: 'Merci.',
    } as const;
    const facts = { id, lang: 'en', name: 'A', published: '2026-11-24', comments: [letter] } as const;
    const node = {
      '@type': 'Comment',
      '@id': `${id}#letter-x`,
      url: `${id}#letter-x`,
      inLanguage: 'fr',
      author: { '@type': 'Person', name: 'C. D.' },
      dateCreated: '2026-04-12',
      text: 'Merci.',
    };
    expect(article({ ...facts, comments: [letter], authors: [] })).toMatchObject({ comment: [node] });
    const list = itemList({ id, lang: 'en', name: 'A', items: [], ordered: true, comments: [letter] });
    expect(list).toMatchObject({ subjectOf: [node] });
    expect(list).not.toHaveProperty('comment');
  });

  test('the original of an article names its translation', () => {
    const translation = { id: `${origin}/fr/articles/a/`, lang: 'fr', name: 'A', original: false } as const;
    const facts = { id: `${origin}/en/articles/a/`, lang: 'en', name: 'A', published: '2026-11-24' } as const;
    const node = article({ ...facts, authors: [], translation });
    expect(node).toMatchObject({ workTranslation: { '@id': translation.id, inLanguage: 'fr' } });
    expect(node).not.toHaveProperty('translationOfWork');
  });

  test('a tip is an episode of its show, with a clip for each moment', () => {
    const id = `${origin}/en/tips/reimagine-mentoring/`;
    const node = podcastEpisode({
      id,
      lang: 'en',
      name: 'Re-imagine mentoring',
      number: 814,
      series: {
        name: 'Daily Sales Tips',
        url: 'https://show.example/',
        language: 'en',
        host: { name: 'A host' },
      },
      guests: [{ name: 'A guest', url: `${origin}/en/people/guest/` }],
      recordings: [{ language: 'en', url: 'https://show.example/814', seconds: 754 }],
      moments: [
        { name: 'Reaching up', start: 95, url: 'https://show.example/814?t=95' },
        { name: 'Then', start: 130 },
      ],
    });
    expect(node).toMatchObject({
      '@type': 'PodcastEpisode',
      '@id': id,
      inLanguage: 'en',
      episodeNumber: 814,
      partOfSeries: { '@type': 'PodcastSeries', name: 'Daily Sales Tips', author: { name: 'A host' } },
      contributor: [{ '@id': `${origin}/en/people/guest/#person` }],
      associatedMedia: [{ '@type': 'AudioObject', duration: 'PT754S' }],
      hasPart: [
        { '@type': 'Clip', startOffset: 95, url: 'https://show.example/814?t=95' },
        { '@type': 'Clip', startOffset: 130, url: `${id}#t=130` },
      ],
    });
  });

  test('a book speaks its own language, and each edition its own', () => {
    const id = `${origin}/fr/livres/lettres-a-lucilius/`;
    const node = book({
      id,
      lang: 'fr',
      name: 'Lettres à Lucilius',
      language: 'la',
      otherNames: ['Epistulae morales ad Lucilium', 'Lettres à Lucilius'],
      authors: [{ name: 'Sénèque', url: `${origin}/fr/personnes/seneque/` }],
      written: { year: 65, circa: true },
      editions: [
        {
          language: 'fr',
          translator: 'Une traductrice',
          publisher: 'Une maison',
          year: 1887,
          free: 'https://free.example/',
        },
        { language: 'en', name: 'Letters', isbn: '978-0-14-044210-6' },
      ],
    });
    expect(node).toMatchObject({
      '@type': 'Book',
      '@id': id,
      inLanguage: 'la',
      mainEntityOfPage: { '@type': 'WebPage', inLanguage: 'fr' },
      alternateName: ['Epistulae morales ad Lucilium'],
      workExample: [
        {
          '@type': 'Book',
          inLanguage: 'fr',
          translator: { '@type': 'Person', name: 'Une traductrice' },
          bookEdition: 'Une maison, 1887',
          datePublished: '1887',
          url: 'https://free.example/',
          isAccessibleForFree: true,
        },
        { name: 'Letters', inLanguage: 'en', isbn: '9780140442106' },
      ],
    });
    expect(node).not.toHaveProperty('dateCreated');
  });

  test('a person has the years that are sure, and no others', () => {
    const facts = { id: `${origin}/en/people/p/`, lang: 'en', name: 'P' } as const;
    const life = (born: number, died: number, circa?: boolean) =>
      profilePage({ ...facts, born: { year: born, circa }, died: { year: died } })['mainEntity'];
    expect(life(-4, 65)).toMatchObject({ '@type': 'Person', birthDate: '-000003', deathDate: '0065' });
    expect(life(-1, 20)).toMatchObject({ birthDate: '0000' });
    expect(life(-4, 65, true)).not.toHaveProperty('birthDate');
    expect(new Date('-000003').getUTCFullYear()).toBe(-3);
  });

  test('an organization that signs is no person', () => {
    const facts = {
      id: `${origin}/en/people/elan/`,
      lang: 'en',
      name: 'Élan',
      born: { year: 2026 },
    } as const;
    expect(profilePage({ ...facts, kind: 'organization' })).toMatchObject({
      '@type': 'ProfilePage',
      '@id': facts.id,
      inLanguage: 'en',
      mainEntity: { '@type': 'Organization', '@id': `${facts.id}#organization`, foundingDate: '2026' },
    });
  });

  test('a reading list keeps its order and its reasons, a section only its members', () => {
    const facts = { id: `${origin}/en/lists/asking/`, lang: 'en', name: 'Who can teach me to ask?' } as const;
    const url = `${origin}/en/books/b/`;
    const list = itemList({
      ...facts,
      ordered: true,
      items: [{ type: 'Book', name: 'B', url, reason: 'It asks.' }],
    });
    expect(list).toMatchObject({
      '@type': 'ItemList',
      '@id': facts.id,
      inLanguage: 'en',
      numberOfItems: 1,
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      itemListElement: [{ position: 1, description: 'It asks.', item: { '@type': 'Book', '@id': url } }],
    });
    expect(itemList({ ...facts, ordered: false, items: [{ name: 'B', url }] })).toMatchObject({
      itemListOrder: 'https://schema.org/ItemListUnordered',
      itemListElement: [{ '@type': 'ListItem', position: 1, name: 'B', url }],
    });
  });

  test('a path is a learning resource whose steps are in order', () => {
    const steps = ['a', 'b'].map((name) => ({
      name,
      url: `${origin}/en/articles/${name}/`,
      reason: 'Because.',
    }));
    const facts = { id: `${origin}/en/paths/p/`, lang: 'en', name: 'P', minutes: 40, site } as const;
    expect(learningResource({ ...facts, steps })).toMatchObject({
      '@type': 'LearningResource',
      '@id': facts.id,
      inLanguage: 'en',
      timeRequired: 'PT40M',
      mainEntity: { '@type': 'ItemList', itemListElement: [{ position: 1 }, { position: 2, name: 'b' }] },
    });
  });

  test('a term stands in its glossary and knows its twin', () => {
    const set = { id: `${origin}/en/glossary/`, name: 'Glossary' };
    const term = {
      id: `${set.id}sponsor/`,
      lang: 'en',
      name: 'sponsor',
      set,
      twin: `${origin}/fr/glossaire/parrain/`,
    } as const;
    expect(definedTerm(term)).toMatchObject({
      '@type': 'DefinedTerm',
      '@id': term.id,
      inLanguage: 'en',
      inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': set.id },
      sameAs: term.twin,
    });
    const whole = definedTermSet({ ...set, lang: 'en', terms: [{ name: 'sponsor', url: term.id }] });
    expect(whole).toMatchObject({ '@type': 'DefinedTermSet', hasDefinedTerm: [{ '@id': term.id }] });
  });

  test('a quote names who said it, the passage it is from, and its translation', () => {
    const id = `${origin}/en/quotes/a-refusal/`;
    const work = {
      name: 'What a board is owed',
      url: `${origin}/en/articles/owed/`,
      type: 'Article',
    } as const;
    const node = quotation({
      id,
      lang: 'en',
      name: 'Élan: “A refusal.”',
      text: 'A refusal.',
      by: { name: 'Élan', url: `${origin}/en/people/elan/`, kind: 'organization' },
      source: { work, url: `${work.url}#end-1` },
      other: { id: `${origin}/fr/citations/un-refus/`, language: 'fr', text: 'Un refus.', original: false },
      site,
    });
    expect(node).toMatchObject({
      '@type': 'Quotation',
      '@id': id,
      inLanguage: 'en',
      text: 'A refusal.',
      creator: { '@type': 'Organization', '@id': `${origin}/en/people/elan/#organization` },
      isBasedOn: { url: `${work.url}#end-1`, isPartOf: { '@type': 'Article', '@id': work.url } },
      workTranslation: {
        '@type': 'Quotation',
        '@id': `${origin}/fr/citations/un-refus/`,
        inLanguage: 'fr',
        text: 'Un refus.',
      },
    });
    for (const none of ['translationOfWork', 'creditText', 'spokenByCharacter'])
      expect(node).not.toHaveProperty(none);
  });

  test('a quote of which no source was found is nobody’s, but attributed to somebody', () => {
    const node = quotation({
      id: `${origin}/fr/citations/les-bateaux/`,
      lang: 'fr',
      name: 'M : « Les bateaux. »',
      text: 'Les bateaux.',
      by: { name: 'M' },
      credit: 'Citation attribuée à M.',
      other: { language: 'la', text: 'Naves.', original: true },
    });
    expect(node).toMatchObject({
      creditText: 'Citation attribuée à M.',
      spokenByCharacter: { '@type': 'Person', name: 'M' },
      translationOfWork: { '@type': 'Quotation', inLanguage: 'la', text: 'Naves.' },
    });
    for (const none of ['creator', 'isBasedOn', 'workTranslation']) expect(node).not.toHaveProperty(none);
  });

  test('a quote that was heard leads to its moment, one that was read to its chapter', () => {
    const facts = {
      id: `${origin}/en/quotes/q/`,
      lang: 'en',
      name: 'Q',
      text: 'Q.',
      by: { name: 'Q' },
      other: { language: 'fr', text: 'Q.', original: true },
    } as const;
    const work = { name: 'Letters', url: `${origin}/en/books/letters/`, type: 'Book' } as const;
    const from = (source: QuotationSource) => quotation({ ...facts, source })['isBasedOn'];
    expect(from({ url: 'https://video.example/panel', start: 1239 })).toEqual({
      '@type': 'Clip',
      url: 'https://video.example/panel',
      startOffset: 1239,
    });
    expect(from({ work, url: work.url, place: 'Letter 3' })).toMatchObject({
      '@type': 'CreativeWork',
      name: 'Letter 3',
      isPartOf: { '@type': 'Book', '@id': work.url },
    });
    expect(from({ work, url: work.url })).toMatchObject({ '@type': 'Book', '@id': work.url });
  });

  test('the home page is the site, with its search', () => {
    const node = webSite({ ...site, lang: 'fr', search: `${origin}/fr/recherche/` });
    expect(node).toMatchObject({
      '@type': 'WebSite',
      '@id': site.id,
      inLanguage: 'fr',
      potentialAction: { target: { urlTemplate: `${origin}/fr/recherche/?q={search_term_string}` } },
    });
  });

  test('breadcrumbs count from the home page and leave the page’s own name to its main node', () => {
    const id = `${origin}/fr/a-propos/`;
    const page = webPage({ id, lang: 'fr', name: 'À propos', type: 'AboutPage', site });
    const crumbs = breadcrumbList({
      id,
      crumbs: [
        { name: 'Élan', url: site.id },
        { name: 'À propos', url: id },
      ],
    });
    expect(graph(page, crumbs)).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'AboutPage', '@id': id },
        {
          '@type': 'BreadcrumbList',
          '@id': `${id}#breadcrumb`,
          itemListElement: [{ position: 1 }, { position: 2, item: id }],
        },
      ],
    });
  });

  test('no word of an author can end the script that holds the graph', () => {
    const text = jsonLdText({ name: '</script><!-- <script>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><!-- <script>' });
  });
});
