import { formatDate, formatDuration, formatMoment } from '../../i18n/dates.ts';
import { duoPath, sectionPath, shortPath } from '../../i18n/addresses.ts';
import { other, type Both, type Lang } from '../../i18n/languages.ts';
import { compare } from '../../i18n/sort.ts';
import { readingMinutes } from '../../domain/reading-time.ts';
import { fingerprint } from '../../blocks/cache.ts';
import { isMomentKey } from '../../blocks/moments.ts';
import type { Work } from '../../hub/hub.ts';
import type { ArticleAbout, ListAbout, TipAbout } from '../../model/index.ts';
import { addressOf, cardOf, cardsOf, linkTo, type Catalogue, type Item } from '../catalogue.ts';
import { frameOf, headOf, wordsOf, type HeadParts } from '../frame.ts';
import { articleNodes, listNodes, tipNodes } from '../structured.ts';
import { imageOf } from '../images.ts';
import { inLanguage, momentLink, momentsIn, quotedOn } from '../moments.ts';
import { linkAfter } from '../names.ts';
import { addressOfWork, answerTo, shareLinks, writeLink } from '../reach.ts';
import { letterViews } from './letters.ts';
import { audioView, transcriptView } from './transcript.ts';
import type { ArticleView, Card, Link, ListView, MomentView, Text, TipView, WorkView } from '../views.ts';

/** Paths of an item’s versions. */
export function pathsOf(item: Item, catalogue: Catalogue): Partial<Both> {
  const paths: Partial<Both> = {};
  for (const lang of ['en', 'fr'] as const)
    if (item.slug[lang] !== undefined) paths[lang] = addressOf(item, lang, catalogue.base).href;
  return paths;
}

/** A link to the other version, under its title; nothing where there is none. */
export function otherTitle(item: Item, lang: Lang, catalogue: Catalogue): Link | undefined {
  const at = other(lang);
  if (item.slug[at] === undefined) return undefined;
  return { href: addressOf(item, at, catalogue.base).href, text: item.title[at]!, lang: at, hreflang: at };
}

/** Where the links of a text lead, by the key they name. */
export function linksOf(keys: Iterable<string>, lang: Lang, catalogue: Catalogue): Text['links'] {
  const links: Text['links'] = {};
  for (const key of keys) {
    if (isMomentKey(key)) {
      links[key] = momentLink(key, lang, catalogue);
      continue;
    }
    const [id, anchor] = key.split('#') as [string, string?];
    const page = id.startsWith('pages/') && catalogue.hub.pages.find((one) => `pages/${one.key}` === id);
    if (page) {
      links[key] = {
        href: `${catalogue.base}${lang}/${page.texts[lang].slug}/${anchor ? `#${anchor}` : ''}`,
      };
      continue;
    }
    const item = catalogue.items.get(id);
    if (!item) continue;
    const { href, at, aside } = addressOf(item, lang, catalogue.base);
    links[key] = { href: anchor ? `${href}#${anchor}` : href, ...(aside && { aside, hreflang: at }) };
  }
  return links;
}

function day(
  date: string | undefined,
  lang: Lang,
  catalogue: Catalogue,
): { text: string; iso: string } | undefined {
  return date ? { text: formatDate(date, catalogue.hub.site.locale[lang]), iso: date } : undefined;
}

/** What all kinds of works show. */
function workView(work: Work, lang: Lang, catalogue: Catalogue): Omit<WorkView, 'head' | 'frame'> {
  const id = `${work.section}/${work.key}`;
  const item = catalogue.items.get(id)!;
  const text = work.texts[lang]!;
  const { about } = work;
  const locale = catalogue.hub.site.locale[lang];
  const siblings = catalogue.section(item.section, lang);
  const at = siblings.indexOf(item);
  const books = about.books.map((book) => `books/${typeof book === 'string' ? book : book.book}`);
  const quotes = quotesOf(id, lang, catalogue);
  const shownBelow = new Set([...about.related, ...books, ...quotes]);
  const title = otherTitle(item, lang, catalogue);
  const published = day(about.published, lang, catalogue);
  const updated = day(about.updated, lang, catalogue);
  const address = addressOfWork(id, lang, catalogue);
  const write = writeLink(text.title, address, lang, catalogue);
  const [before, after] =
    item.section === 'articles' ? [siblings[at + 1], siblings[at - 1]] : [siblings[at - 1], siblings[at + 1]];
  return {
    title: text.title,
    summary: text.summary,
    ...(title && { otherTitle: title }),
    ...(lang !== about.source && work.stale?.some(({ front }) => front) && { changed: true }),
    ...(published && { published }),
    ...(updated && { updated }),
    readingTime: formatDuration({ minutes: readingMinutes(text.words) }, locale),
    topics: about.topics.map((topic) => linkTo(catalogue.items.get(`topics/${topic}`)!, lang, catalogue)),
    contents: text.headings.filter(({ depth }) => depth <= 3),
    text: {
      digest: work.digest,
      lang,
      links: linksOf(Object.keys(text.links), lang, catalogue),
      files: {},
      ...(title && { other: { lang: other(lang), href: title.href } }),
    },
    books: cardsOf(books, lang, catalogue),
    quotes: cardsOf(quotes, lang, catalogue),
    related: cardsOf(about.related, lang, catalogue),
    mentionedIn: mentions(id, lang, catalogue, shownBelow),
    ...(before && { previous: linkTo(before, lang, catalogue) }),
    ...(after && { next: linkTo(after, lang, catalogue) }),
    ...(about.only && { only: about.only.reason[lang] }),
    ...(title && { duo: duoPath(item.section, text.slug, lang, catalogue.base) }),
    letters: letterViews(id, lang, catalogue),
    share: shareLinks(text.title, address),
    ...(write && { write }),
  };
}

/** Cards of what speaks of an item, without those the page shows already. */
export function mentions(id: string, lang: Lang, catalogue: Catalogue, shown: ReadonlySet<string>): Card[] {
  return catalogue
    .mentionedIn(id, lang)
    .filter((item) => !shown.has(item.id))
    .map((item) => cardOf(item, lang, catalogue));
}

/** What the social picture of a work shows. */
export function pictureOf(work: Work, lang: Lang, catalogue: Catalogue): NonNullable<HeadParts['card']> {
  const item = catalogue.items.get(`${work.section}/${work.key}`)!;
  const author = 'authors' in work.about ? namesOf(work.about.authors, lang, catalogue).join(', ') : '';
  return {
    kind: cardOf(item, lang, catalogue).kind,
    title: item.title[lang]!,
    voice: work.section === 'tips' ? 'house' : 'author',
    ...(author && { author }),
  };
}

/** The names of people, by their keys. */
export function namesOf(people: readonly string[], lang: Lang, catalogue: Catalogue): string[] {
  return people.map((key) => catalogue.items.get(`people/${key}`)!.title[lang]!);
}

/** Ids of the quotes that are taken from a text or a book, or that a person said. */
export function quotesOf(id: string, lang: Lang, catalogue: Catalogue): string[] {
  const inOrder = compare(catalogue.hub.site.locale[lang]);
  return catalogue
    .mentionedIn(id, lang)
    .filter(({ section }) => section === 'quotes')
    .sort((a, b) => inOrder(a.sortTitle![lang], b.sortTitle![lang]))
    .map((quote) => quote.id);
}

function workHead(
  work: Work,
  lang: Lang,
  catalogue: Catalogue,
  view: ReturnType<typeof workView>,
  nodes: object[],
) {
  const item = catalogue.items.get(`${work.section}/${work.key}`)!;
  const words = wordsOf(catalogue, lang);
  const section = item.section;
  return headOf(
    {
      lang,
      title: view.title,
      description: view.summary,
      paths: pathsOf(item, catalogue),
      source: work.about.source,
      fallback:
        `${sectionPath(section, other(lang), catalogue.base)}#${work.about.only ? 'only' : ''}`.replace(
          /#$/,
          '',
        ),
      crumbs: [{ href: sectionPath(section, lang, catalogue.base), text: words.section[section].title }],
      type: 'article',
      ...(work.about.published && { published: work.about.published }),
      ...(work.about.updated && { modified: work.about.updated }),
      section,
      nodes,
      card: pictureOf(work, lang, catalogue),
    },
    catalogue,
  );
}

/** The page of an article in one language. */
export async function articleView(
  work: Work<ArticleAbout>,
  lang: Lang,
  catalogue: Catalogue,
): Promise<ArticleView> {
  const view = workView(work, lang, catalogue);
  const authors = work.about.authors.map((key) => linkAfter(key, lang, catalogue));
  const image = work.about.image && (await imageOf(work, work.about.image.file));
  return {
    ...view,
    text: { ...view.text, files: await filesOf(work, lang) },
    head: workHead(work, lang, catalogue, view, articleNodes(work, lang, catalogue)),
    frame: frameOf(catalogue, lang, 'articles'),
    authors,
    ...(image && {
      image: {
        ...image,
        alt: work.about.image!.alt[lang],
        ...creditOf(work.about.image!),
      },
    }),
    moments: momentViews(work, lang, catalogue),
  };
}

/** The moments of a work as its page shows them. */
function momentViews(
  work: Work<ArticleAbout> | Work<TipAbout>,
  lang: Lang,
  catalogue: Catalogue,
): MomentView[] {
  return momentsIn(work, lang, catalogue).map(({ title, href, hreflang, aside, start, words }) => ({
    at: formatMoment(start),
    text: title,
    href,
    ...(hreflang && { hreflang }),
    ...(aside && { aside }),
    ...(words && { words: quotedOn(words, lang) }),
  }));
}

/** Whose a picture is, by which licence, and where it comes from. */
export function creditOf({ credit, licence, from }: NonNullable<ArticleAbout['image']>) {
  return {
    ...(credit && { credit: [credit, licence].filter(Boolean).join(', ') }),
    ...(from && { creditHref: from }),
  };
}

/** Where the images of a text are published. */
export async function filesOf(work: Work, lang: Lang): Promise<Text['files']> {
  const files: Text['files'] = {};
  for (const name of work.texts[lang]!.images ?? []) files[name] = await imageOf(work, name);
  return files;
}

/** The page of a tip in one language. */
export async function tipView(work: Work<TipAbout>, lang: Lang, catalogue: Catalogue): Promise<TipView> {
  const view = workView(work, lang, catalogue);
  const { about } = work;
  const person = (key: string) => linkAfter(key, lang, catalogue);
  const show = catalogue.fact('shows', about.show).data;
  const audio = audioView(work, lang, catalogue);
  const transcript = transcriptView(work, lang, catalogue);
  const short = shortPath(about.number, catalogue.base);
  const locale = catalogue.hub.site.locale[lang];
  const foreign = (language: string) => inLanguage(language, lang, catalogue);
  return {
    ...view,
    text: { ...view.text, files: await filesOf(work, lang) },
    head: workHead(work, lang, catalogue, view, tipNodes(work, lang, catalogue)),
    frame: frameOf(catalogue, lang, 'tips'),
    number: about.number,
    shortAddress: { href: short, text: `${new URL(catalogue.hub.site.url).host}${short.replace(/\/$/, '')}` },
    sentence: work.texts[lang]!.sentence!,
    answer: answerTo(work, lang, catalogue),
    show: { name: show.name, ...(show.url && { href: show.url }) },
    ...(about.host && { host: person(about.host) }),
    guests: about.guests.map(person),
    ...(about.episode && {
      episode: {
        href: about.episode.url,
        text: show.name,
        ...foreign(about.episode.language),
        facts: [
          ...(about.episode.published ? [formatDate(about.episode.published, locale)] : []),
          ...(about.episode.seconds ? [formatDuration({ seconds: about.episode.seconds }, locale)] : []),
        ],
      },
    }),
    moments: momentViews(work, lang, catalogue),
    links: about.links.map(({ kind, url, language, label }) => ({
      kind,
      href: url,
      text: label[lang],
      ...foreign(language),
    })),
    ...(audio && { audio }),
    ...(transcript && { transcript }),
  };
}

/** The page of a reading list in one language. */
export async function listView(work: Work<ListAbout>, lang: Lang, catalogue: Catalogue): Promise<ListView> {
  const view = workView(work, lang, catalogue);
  const locale = catalogue.hub.site.locale[lang];
  const total = work.about.books.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return {
    ...view,
    text: { ...view.text, files: await filesOf(work, lang) },
    head: workHead(work, lang, catalogue, view, listNodes(work, lang, catalogue)),
    frame: frameOf(catalogue, lang, 'lists'),
    items: work.about.books.map(({ book, minutes, reason }) => {
      const { data } = catalogue.fact('books', book);
      const free = data.editions.find((edition) => edition.language.startsWith(lang) && edition.free);
      return {
        card: cardOf(catalogue.items.get(`books/${book}`)!, lang, catalogue),
        reason: reason[lang],
        ...(minutes && { minutes: formatDuration({ minutes: minutes }, locale) }),
        authors: data.authors
          .map((author) => catalogue.items.get(`people/${author}`)!.title[lang]!)
          .join(', '),
        ...(free && { free: { href: free.free!, text: free.title ?? data.title[lang] } }),
      };
    }),
    ...(total && { totalTime: formatDuration({ minutes: total }, locale) }),
  };
}

const frames = new WeakMap<object, string>();

/** The fingerprint of a view: its page is rendered again only when it changes, or the program does. */
export function cacheKeyOf(view: { frame?: object }): string {
  const { frame, ...own } = view;
  if (frame && !frames.has(frame)) frames.set(frame, fingerprint(JSON.stringify(frame)));
  return fingerprint(frame ? frames.get(frame)! : '', JSON.stringify(own));
}
