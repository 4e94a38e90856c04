import { formatDate, formatDuration, formatLife, formatYear } from '../../i18n/dates.ts';
import { sectionPath } from '../../i18n/addresses.ts';
import { other, type Lang } from '../../i18n/languages.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Fact, FactData } from '../../hub/hub.ts';
import { cardOf, cardsOf, linkTo, type Catalogue, type Item } from '../catalogue.ts';
import { frameOf, headOf, wordsOf, type HeadParts } from '../frame.ts';
import { nameAfter } from '../names.ts';
import { bookNodes, pathNodes, personNodes, termNodes } from '../structured.ts';
import type { BookView, Card, Group, PathView, PersonView, TermView, TopicView } from '../views.ts';
import { saidBy } from './transcript.ts';
import { mentions, otherTitle, pathsOf, quotesOf } from './work.ts';

/** The parts of a head that all facts share. */
export function factHead(
  item: Item,
  lang: Lang,
  catalogue: Catalogue,
  parts: Pick<HeadParts, 'description'> & Partial<HeadParts>,
) {
  const words = wordsOf(catalogue, lang);
  return headOf(
    {
      lang,
      title: item.title[lang]!,
      paths: pathsOf(item, catalogue),
      source: 'en',
      crumbs: [
        { href: sectionPath(item.section, lang, catalogue.base), text: words.section[item.section].title },
      ],
      section: item.section,
      card: { kind: words.kind[item.section], title: item.title[lang]!, voice: 'house' },
      ...parts,
    },
    catalogue,
  );
}

/** The page of a book in one language. */
export function bookView({ key, data }: Fact<FactData['books']>, lang: Lang, catalogue: Catalogue): BookView {
  const id = `books/${key}`;
  const item = catalogue.items.get(id)!;
  const words = wordsOf(catalogue, lang);
  const locale = catalogue.hub.site.locale[lang];
  const authors = data.authors.map((author) =>
    linkTo(catalogue.items.get(`people/${author}`)!, lang, catalogue),
  );
  const byline = authors.map(({ text }) => text).join(', ');
  const lists = catalogue.hub.lists.filter(
    (list) => list.texts[lang] && list.about.books.some(({ book }) => book === key),
  );
  const onLists = lists.map((list) => {
    const reason = list.about.books.find(({ book }) => book === key)!.reason[lang];
    return { ...cardOf(catalogue.items.get(`lists/${list.key}`)!, lang, catalogue), reason };
  });
  const quotes = quotesOf(id, lang, catalogue);
  const shown = new Set([
    ...quotes,
    ...data.related,
    ...data.authors.map((author) => `people/${author}`),
    ...lists.map((list) => `lists/${list.key}`),
  ]);
  const title = otherTitle(item, lang, catalogue);
  const ownFirst = [...data.editions].sort(
    (a, b) => Number(b.language.startsWith(lang)) - Number(a.language.startsWith(lang)),
  );
  return {
    head: factHead(item, lang, catalogue, {
      description:
        data.about?.[lang] ??
        words.bookDescription(
          data.title[lang],
          data.authors.map((author) => nameAfter(author, lang, catalogue)).join(', '),
        ),
      type: 'book',
      nodes: bookNodes({ key, data }, lang, catalogue),
      card: { kind: words.kind.books, title: data.title[lang], author: byline, voice: 'author' },
    }),
    frame: frameOf(catalogue, lang, 'lists'),
    title: data.title[lang],
    ...(data.title.original !== data.title[lang] && {
      original: { text: data.title.original, lang: data.language },
    }),
    ...(title && title.text !== data.title[lang] && { otherTitle: title }),
    authors,
    ...(data.written && { written: formatYear(data.written, lang) }),
    language: words.languageName(data.language),
    ...(data.about && { about: data.about[lang] }),
    topics: data.topics.map((topic) => linkTo(catalogue.items.get(`topics/${topic}`)!, lang, catalogue)),
    editions: ownFirst.map((edition) => ({
      language: words.languageName(edition.language),
      lang: edition.language,
      title: edition.title ?? titleIn(edition.language, data.title, data.language),
      facts: [
        ...(edition.translator ? [words.translatedBy(edition.translator)] : []),
        ...(edition.publisher ? [edition.publisher] : []),
        ...(edition.year ? [String(edition.year)] : []),
      ].map((fact) => typeset(fact, locale)),
      ...(edition.isbn && { isbn: edition.isbn }),
      ...(edition.free && { free: edition.free }),
    })),
    noEdition: data.noEdition?.[lang]
      ? [words.noEdition(formatDate(data.noEdition[lang].checked, locale))]
      : [],
    onLists,
    quotes: cardsOf(quotes, lang, catalogue),
    related: cardsOf(data.related, lang, catalogue),
    mentionedIn: mentions(id, lang, catalogue, shown),
  };
}

function titleIn(language: string, title: FactData['books']['title'], original: string): string {
  if (language === original) return title.original;
  return language.startsWith('fr') ? title.fr : language.startsWith('en') ? title.en : title.original;
}

/** The page of a person in one language. */
export function personView(
  { key, data }: Fact<FactData['people']>,
  lang: Lang,
  catalogue: Catalogue,
): PersonView {
  const id = `people/${key}`;
  const item = catalogue.items.get(id)!;
  const words = wordsOf(catalogue, lang);
  const { hub } = catalogue;
  const written = hub.books
    .filter((book) => book.data.authors.includes(key))
    .map((book) => `books/${book.key}`);
  const wrote = hub.articles
    .filter((work) => work.texts[lang] && work.about.authors.includes(key))
    .map((work) => `articles/${work.key}`);
  const tips = hub.tips
    .map((tip) => catalogue.items.get(`tips/${tip.key}`)!)
    .filter(({ slug, people }) => slug[lang] !== undefined && people.includes(key))
    .map((tip) => tip.id);
  const said = saidBy(key, lang, catalogue);
  const heard = new Set(said.map(({ tip }) => tip.href));
  const quotes = quotesOf(id, lang, catalogue);
  const name = otherTitle(item, lang, catalogue);
  return {
    head: factHead(item, lang, catalogue, {
      description: data.bio?.[lang] ?? words.personDescription(data.name[lang]),
      type: 'profile',
      nodes: personNodes({ key, data }, lang, catalogue),
    }),
    frame: frameOf(catalogue, lang, 'people'),
    name: data.name[lang],
    ...((data.born || data.died) && { life: formatLife(data.born, data.died, lang) }),
    ...(name && name.text !== data.name[lang] && { otherName: name }),
    aliases: data.aliases,
    ...(data.bio && { bio: data.bio[lang] }),
    links: data.links
      .filter(({ language }) => language === lang || !data.links.some((link) => link.language === lang))
      .map(({ kind, url, language, label }) => ({
        kind,
        href: url,
        text: label[lang],
        ...(language !== lang && { hreflang: language, aside: `(${words.languageName(language)})` }),
      })),
    books: cardsOf(written, lang, catalogue),
    wrote: cardsOf(wrote, lang, catalogue),
    tips: cardsOf(tips, lang, catalogue).filter(({ href }) => !heard.has(href)),
    said,
    quotes: cardsOf(quotes, lang, catalogue),
    mentionedIn: mentions(id, lang, catalogue, new Set([...written, ...wrote, ...tips, ...quotes])),
  };
}

/** The page of a topic in one language: everything under it, by kind. */
export function topicView(
  { key, data }: Fact<FactData['topics']>,
  lang: Lang,
  catalogue: Catalogue,
): TopicView {
  const item = catalogue.items.get(`topics/${key}`)!;
  const words = wordsOf(catalogue, lang);
  const groups = (['articles', 'tips', 'lists', 'books'] as const).flatMap((section): Group[] => {
    const cards = catalogue
      .section(section, lang)
      .filter(({ topics }) => topics.includes(key))
      .map((one) => cardOf(one, lang, catalogue));
    return cards.length ? [{ id: section, title: words.section[section].title, cards }] : [];
  });
  return {
    head: factHead(item, lang, catalogue, { description: data.summary[lang] }),
    frame: frameOf(catalogue, lang, 'topics'),
    name: data.name[lang],
    summary: data.summary[lang],
    otherName: otherTitle(item, lang, catalogue)!,
    groups,
  };
}

/** The page of a glossary term in one language. */
export function termView(
  { key, data }: Fact<FactData['glossary']>,
  lang: Lang,
  catalogue: Catalogue,
): TermView {
  const item = catalogue.items.get(`glossary/${key}`)!;
  const words = wordsOf(catalogue, lang);
  const all = catalogue.section('glossary', lang);
  const at = all.indexOf(item);
  const [before, after] = [all[at - 1], all[at + 1]];
  const see = data.see.map((term) => `glossary/${term}`);
  return {
    head: factHead(item, lang, catalogue, {
      description: `${data.term[lang]} / ${data.term[other(lang)]}. ${data.meaning[lang]}`,
      nodes: termNodes({ key, data }, lang, catalogue),
      card: { kind: words.kind.glossary, title: data.term[lang], voice: 'house' },
    }),
    frame: frameOf(catalogue, lang, 'glossary'),
    term: data.term[lang],
    otherTerm: otherTitle(item, lang, catalogue)!,
    variants: data.variants?.[lang] ?? [],
    meaning: data.meaning[lang],
    avoid: data.avoid?.[lang] ?? [],
    see: cardsOf(see, lang, catalogue),
    mentionedIn: mentions(item.id, lang, catalogue, new Set(see)),
    ...(before && { previous: linkTo(before, lang, catalogue) }),
    ...(after && { next: linkTo(after, lang, catalogue) }),
  };
}

/** The page of a path in one language. */
export function pathView({ key, data }: Fact<FactData['paths']>, lang: Lang, catalogue: Catalogue): PathView {
  const item = catalogue.items.get(`paths/${key}`)!;
  const locale = catalogue.hub.site.locale[lang];
  const total = data.steps.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return {
    head: factHead(item, lang, catalogue, {
      description: data.summary[lang],
      nodes: pathNodes({ key, data }, lang, catalogue),
    }),
    frame: frameOf(catalogue, lang, 'paths'),
    title: data.title[lang],
    otherTitle: otherTitle(item, lang, catalogue)!,
    summary: data.summary[lang],
    ...(total && { totalTime: formatDuration({ minutes: total }, locale) }),
    steps: data.steps.map(({ item: id, minutes, why, prompt }) => ({
      card: cardOf(catalogue.items.get(id)!, lang, catalogue) satisfies Card,
      ...(minutes && { minutes: formatDuration({ minutes: minutes }, locale) }),
      why: why[lang],
      ...(prompt && { prompt: prompt[lang] }),
    })),
  };
}
