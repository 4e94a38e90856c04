import { isMomentKey } from '../blocks/moments.ts';
import type { Speakers } from '../domain/speakers.ts';
import type { Fact, FactData, Hub, Work } from '../hub/hub.ts';
import { peopleByName } from '../hub/speakers.ts';
import { basePath, itemPath, type SectionName } from '../i18n/addresses.ts';
import { formatDate, formatDuration, formatLife, formatYear } from '../i18n/dates.ts';
import { languages, other, type Both, type Lang } from '../i18n/languages.ts';
import { libraryWords } from '../i18n/library.ts';
import { compare } from '../i18n/sort.ts';
import { typeset } from '../i18n/typography.ts';
import { readingMinutes } from '../domain/reading-time.ts';
import type { ArticleAbout, TipAbout } from '../model/index.ts';
import { quoteParts } from './quotes.ts';
import type { Card, Link, Section } from './views.ts';

/** One thing of the hub that has a page, whatever its kind, with what other pages need to speak of it. */
export interface Item {
  /** `section/key`. */
  id: string;
  section: Section;
  key: string;
  title: Partial<Both>;
  slug: Partial<Both>;
  summary: Partial<Both>;
  /** The name it is filed under, where it is not the title. */
  sortTitle?: Both;
  /** Language of a title that is not in the language of the page. */
  titleLang?: string;
  facts: Partial<Both<string[]>>;
  topics: string[];
  /** Keys of the people it is by or about, for the facets of search. */
  people: string[];
  /** The language it was written in. */
  source: Lang;
  published?: string;
  updated?: string;
  number?: number;
  /** Place among its kind, chosen by the editor. */
  order?: number;
  /** Ids it speaks of, by text or by fact. */
  mentions: Partial<Both<Set<string>>>;
}

/** The sections whose things have pages, in the order of search’s choices. */
export const sections: readonly Section[] = [
  'articles',
  'tips',
  'lists',
  'books',
  'people',
  'topics',
  'paths',
  'glossary',
  'quotes',
];

/** The whole hub by id, joined both ways. */
export interface Catalogue {
  hub: Hub;
  base: string;
  items: Map<string, Item>;
  /** Cards made so far: the same item stands on many pages. */
  cards: Both<Map<Item, Card>>;
  /** People by the names that transcripts give them. */
  speakers: Speakers;
  /** The items of a section that exist in a language, in the order a reader expects. */
  section(section: Section, lang: Lang): Item[];
  /** What speaks of an item, in a language. */
  mentionedIn(id: string, lang: Lang): Item[];
  fact<S extends keyof FactData>(section: S, key: string): Fact<FactData[S]>;
}

/** Joins a hub: what names what, both ways. */
export function catalogueOf(hub: Hub, base = basePath()): Catalogue {
  const items = new Map<string, Item>();
  const speakers = peopleByName(hub.people);
  const add = (item: Item) => items.set(item.id, item);
  for (const section of ['articles', 'tips', 'lists'] as const)
    for (const work of hub[section]) add(workItem(work, hub, speakers));
  for (const { key, data } of hub.books) {
    const names = data.authors.map((author) => hub.people.find((person) => person.key === author)!.data.name);
    const year = data.written;
    add({
      ...factItem('books', key, { en: data.title.en, fr: data.title.fr }, data.slug),
      summary: data.about ?? {},
      facts: bothWays((lang) => [
        names.map((name) => name[lang]).join(', '),
        ...(year ? [formatYear(year, lang)] : []),
      ]),
      topics: data.topics,
      people: data.authors,
      mentions: sameMentions([...data.authors.map((author) => `people/${author}`), ...data.related]),
    });
  }
  for (const { key, data } of hub.people)
    add({
      ...factItem('people', key, data.name, data.slug),
      summary: data.bio ?? {},
      ...(data.sortName && { sortTitle: data.sortName }),
      facts: bothWays((lang) => (data.born || data.died ? [formatLife(data.born, data.died, lang)] : [])),
      people: [key],
    });
  for (const { key, data } of hub.topics)
    add({ ...factItem('topics', key, data.name, data.slug), summary: data.summary, topics: [key] });
  for (const { key, data } of hub.glossary)
    add({
      ...factItem('glossary', key, data.term, data.slug),
      summary: data.meaning,
      mentions: sameMentions(data.see.map((term) => `glossary/${term}`)),
    });
  for (const { key, data } of hub.paths)
    add({
      ...factItem('paths', key, data.title, data.slug),
      ...(data.order !== undefined && { order: data.order }),
      summary: data.summary,
      facts: bothWays((lang) => [
        libraryWords(lang).steps(data.steps.length),
        ...minutesOf(
          data.steps.map(({ minutes }) => minutes),
          lang,
          hub,
        ),
      ]),
      mentions: sameMentions(data.steps.map(({ item }) => item)),
    });
  // Last, for a quote takes after the work it is from.
  for (const fact of hub.quotes) {
    const parts = quoteParts(fact, hub, items);
    add({ ...factItem('quotes', fact.key, parts.title, parts.slug), ...parts });
  }
  const groups = groupSections(items, hub);
  const back = backLinks(items);
  return {
    hub,
    base,
    items,
    speakers,
    cards: { en: new Map(), fr: new Map() },
    section: (section, lang) => groups[lang].get(section) ?? [],
    mentionedIn: (id, lang) => back[lang].get(id) ?? [],
    fact: (section, key) => hub[section].find((fact) => fact.key === key) as never,
  };
}

function factItem(section: Section, key: string, title: Both, slug: Both): Item {
  return {
    id: `${section}/${key}`,
    section,
    key,
    title,
    slug,
    summary: {},
    facts: {},
    topics: [],
    people: [],
    source: 'en',
    mentions: {},
  };
}

function bothWays<T>(of: (lang: Lang) => T): Both<T> {
  return { en: of('en'), fr: of('fr') };
}

function sameMentions(ids: string[]): Both<Set<string>> {
  const set = new Set(ids);
  return { en: set, fr: set };
}

function minutesOf(minutes: (number | undefined)[], lang: Lang, hub: Hub): string[] {
  const sum = minutes.reduce<number>((total, one) => total + (one ?? 0), 0);
  return sum ? [formatDuration({ minutes: sum }, hub.site.locale[lang])] : [];
}

function workItem(work: Work, hub: Hub, speakers: Speakers): Item {
  const { about, texts, section, key } = work;
  const item: Item = {
    id: `${section}/${key}`,
    section,
    key,
    title: {},
    slug: {},
    summary: {},
    facts: {},
    topics: about.topics,
    source: about.source,
    people: 'authors' in about ? about.authors : 'guests' in about ? voicesOf(work, about, speakers) : [],
    mentions: {},
    ...(about.published && { published: about.published }),
    ...(about.updated && { updated: about.updated }),
    ...('number' in about && { number: about.number }),
  };
  const books = about.books.map((book) => `books/${typeof book === 'string' ? book : book.book}`);
  const named = [...books, ...item.people.map((person) => `people/${person}`), ...about.related];
  for (const lang of languages) {
    const text = texts[lang];
    if (!text) continue;
    item.title[lang] = text.title;
    item.slug[lang] = text.slug;
    item.summary[lang] = text.summary;
    item.facts[lang] = workFacts(work, lang, hub);
    item.mentions[lang] = new Set([
      ...named,
      ...Object.keys(text.links)
        .filter((link) => !isMomentKey(link))
        .map((link) => link.split('#')[0]!),
    ]);
  }
  return item;
}

/** Who is heard in a tip: guests, the host, and whoever else its transcripts name. */
function voicesOf({ transcripts = [] }: Work, { guests, host }: TipAbout, speakers: Speakers): string[] {
  const named = transcripts.flatMap(({ speakers: names }) =>
    Object.keys(names).flatMap((name) => speakers.keyOf(name) ?? []),
  );
  return [...new Set([...guests, ...(host ? [host] : []), ...named])];
}

function workFacts(work: Work, lang: Lang, hub: Hub): string[] {
  const locale = hub.site.locale[lang];
  const { about } = work;
  const words = libraryWords(lang);
  if (work.section === 'tips') {
    const guests = (about as TipAbout).guests.map(
      (guest) => hub.people.find(({ key }) => key === guest)!.data.name[lang],
    );
    return guests.length ? [words.with(guests)] : [];
  }
  if (work.section === 'lists') return [words.books(about.books.length)];
  const minutes = readingMinutes(work.texts[lang]!.words);
  return [
    formatDate((about as ArticleAbout).published, locale),
    formatDuration({ minutes: minutes }, locale),
  ];
}

function groupSections(items: Map<string, Item>, hub: Hub): Both<Map<Section, Item[]>> {
  return bothWays((lang) => {
    const groups = new Map<Section, Item[]>();
    for (const item of items.values()) {
      if (item.slug[lang] === undefined) continue;
      const group = groups.get(item.section) ?? [];
      group.push(item);
      groups.set(item.section, group);
    }
    const byTitle = compare(hub.site.locale[lang], { ignoreArticles: true });
    const filed = (item: Item) => item.sortTitle?.[lang] ?? item.title[lang]!;
    for (const [section, group] of groups)
      group.sort(
        section === 'tips'
          ? (a, b) => a.number! - b.number!
          : section === 'articles'
            ? (a, b) =>
                a.published! > b.published! ? -1 : a.published! < b.published! ? 1 : a.key < b.key ? -1 : 1
            : section === 'paths'
              ? (a, b) => (a.order ?? 1e9) - (b.order ?? 1e9) || byTitle(filed(a), filed(b))
              : (a, b) => byTitle(filed(a), filed(b)),
      );
    return groups;
  });
}

function backLinks(items: Map<string, Item>): Both<Map<string, Item[]>> {
  return bothWays((lang) => {
    const back = new Map<string, Item[]>();
    for (const item of items.values())
      for (const id of item.mentions[lang] ?? []) {
        if (id === item.id || item.slug[lang] === undefined) continue;
        const list = back.get(id);
        if (list) list.push(item);
        else back.set(id, [item]);
      }
    return back;
  });
}

/** Where an item is found from a page in `lang`: its page in that language, else its only page, said to be so. */
export function addressOf(item: Item, lang: Lang, base: string): { href: string; at: Lang; aside?: string } {
  const at = item.slug[lang] === undefined ? other(lang) : lang;
  const href = itemPath(item.section as SectionName, item.slug[at]!, at, base);
  return { href, at, ...(at !== lang && { aside: libraryWords(lang).onlyIn[at] }) };
}

/** A link to an item by its title. */
export function linkTo(item: Item, lang: Lang, catalogue: Catalogue): Link {
  const { href, at, aside } = addressOf(item, lang, catalogue.base);
  const titleLang = at !== lang ? at : item.titleLang;
  return {
    href,
    text: item.title[at]!,
    ...(titleLang && { lang: titleLang }),
    ...(at !== lang && { hreflang: at }),
    ...(aside && { aside }),
  };
}

/** An item as it stands in a list. */
export function cardOf(item: Item, lang: Lang, catalogue: Catalogue): Card {
  let card = catalogue.cards[lang].get(item);
  if (!card) catalogue.cards[lang].set(item, (card = makeCard(item, lang, catalogue)));
  return card;
}

function makeCard(item: Item, lang: Lang, catalogue: Catalogue): Card {
  const link = linkTo(item, lang, catalogue);
  const at = item.slug[lang] === undefined ? other(lang) : lang;
  const words = libraryWords(lang);
  const locale = catalogue.hub.site.locale[lang];
  return {
    ...link,
    section: item.section,
    kind: typeset(
      item.number === undefined ? words.kind[item.section] : words.tipNumber(item.number),
      locale,
    ),
    facts: (item.facts[lang] ?? item.facts[at] ?? []).map((fact) => typeset(fact, locale)),
    ...(item.summary[at] && at === lang && { summary: item.summary[at] }),
  };
}

/** Cards of ids, in the order given. */
export function cardsOf(ids: Iterable<string>, lang: Lang, catalogue: Catalogue): Card[] {
  return [...ids].map((id) => cardOf(catalogue.items.get(id)!, lang, catalogue));
}
