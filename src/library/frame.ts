import { homePath, pagePath, podcastPath, sectionPath, type SectionName } from '../i18n/addresses.ts';
import { languages, other, type Both, type Lang } from '../i18n/languages.ts';
import { libraryWords } from '../i18n/library.ts';
import { stringsFor } from '../i18n/strings.ts';
import { typeset } from '../i18n/typography.ts';
import { breadcrumbs, licenceUrl } from './structured.ts';
import type { Catalogue } from './catalogue.ts';
import { hasPodcast, podcastTitle } from './episodes.ts';
import { cardFile } from './social.ts';
import type { Frame, Head, Link, Section } from './views.ts';

/** The key of the free page that tells how to follow the hub. */
export const followPage = 'follow';

/** The sections in the navigation, in its order. */
const navigation = ['articles', 'tips', 'lists', 'people', 'paths'] as const;

/** What stands around every page of a language: the same for all pages of a section, so made once. */
export function frameOf(catalogue: Catalogue, lang: Lang, current?: Section): Frame {
  return once(catalogue, `frame ${lang} ${current}`, () => makeFrame(catalogue, lang, current));
}

const made = new WeakMap<Catalogue, Map<string, unknown>>();

function once<T>(catalogue: Catalogue, name: string, make: () => T): T {
  let known = made.get(catalogue);
  if (!known) made.set(catalogue, (known = new Map()));
  if (!known.has(name)) known.set(name, make());
  return known.get(name) as T;
}

function makeFrame(catalogue: Catalogue, lang: Lang, current?: Section): Frame {
  const { site } = catalogue.hub;
  const { base } = catalogue;
  const words = wordsOf(catalogue, lang);
  const section = (name: SectionName, text: string): Link => ({ href: sectionPath(name, lang, base), text });
  return {
    name: site.name,
    tagline: site.tagline[lang],
    locale: site.locale[lang],
    home: homePath(lang, base),
    nav: navigation
      .filter((name) => catalogue.section(name, lang).length)
      .map((name) => ({ ...section(name, words.section[name].title), current: name === current })),
    footer: [
      ...(['books', 'topics', 'glossary', 'quotes'] as const)
        .filter((name) => catalogue.section(name, lang).length)
        .map((name) => section(name, words.section[name].title)),
      ...(catalogue.hub.letters.length ? [section('letters', words.section.letters.title)] : []),
      ...catalogue.hub.pages.map(({ texts }) => ({
        href: pagePath(texts[lang].slug, lang, base),
        text: texts[lang].title,
      })),
      ...newsletterLink(catalogue, lang),
      section('parity', words.parity.link),
    ],
    search: sectionPath('search', lang, base),
    feed: `${homePath(lang, base)}feed.xml`,
    ...(hasPodcast(lang, catalogue) && {
      podcast: { href: podcastPath(lang, base), title: podcastTitle(lang, catalogue) },
    }),
    licence: licenceLink(site.licence, lang),
    ...(site.repository && { repository: site.repository }),
    base,
  };
}

/** The form of the newsletter, where there is one, by its page. */
function newsletterLink({ hub, base }: Catalogue, lang: Lang): Link[] {
  const page = hub.pages.find(({ key }) => key === followPage);
  if (!page || !hub.site.newsletter) return [];
  const text = stringsFor(lang).page.newsletterLink;
  return [{ href: `${pagePath(page.texts[lang].slug, lang, base)}#newsletter`, text }];
}

/** Licences of texts by SPDX identifier; another identifier is linked to its SPDX page. */
function licenceLink(licence: string, lang: Lang): Link {
  const href = licenceUrl(licence);
  const creative = href.includes('creativecommons.org');
  return {
    href: creative ? `${href}deed.${lang}` : href,
    text: creative ? licence.replaceAll('-', ' ').replace(/(?<=BY) (?=[A-Z])/g, '-') : licence,
  };
}

type Words = ReturnType<typeof libraryWords>;

/** The library’s words, with the fixed ones typeset. */
export function wordsOf(catalogue: Catalogue, lang: Lang): Words {
  return once(catalogue, `words ${lang}`, () => setWords(catalogue, lang));
}

function setWords(catalogue: Catalogue, lang: Lang): Words {
  const words = libraryWords(lang);
  const set = (text: string) => typeset(text, catalogue.hub.site.locale[lang]);
  return {
    ...words,
    search: { title: set(words.search.title), description: set(words.search.description) },
    section: Object.fromEntries(
      Object.entries(words.section).map(([name, { title, description }]) => [
        name,
        { title: set(title), description: set(description) },
      ]),
    ) as Words['section'],
    topicOf: (name) => set(words.topicOf(name)),
    noEdition: (date) => set(words.noEdition(date)),
    homeDescription: set(words.homeDescription),
    bookDescription: (title, authors) => set(words.bookDescription(title, authors)),
    personDescription: (name) => set(words.personDescription(name)),
    parity: {
      ...words.parity,
      title: set(words.parity.title),
      link: set(words.parity.link),
      description: set(words.parity.description),
    },
    sideBySide: (title) => set(words.sideBySide(title)),
  };
}

/** What a page says of itself, as its own view gives it. */
export interface HeadParts {
  lang: Lang;
  title: string;
  description: string;
  /** Paths of its versions, with the base path. */
  paths: Partial<Both>;
  /** The page that stands for this one elsewhere, where it is not itself: its paths by language. */
  standsFor?: Both;
  /** The language whose version is the default for others; none: `/`. */
  source?: Lang;
  /** Where the switch leads from a page in one language. */
  fallback?: string;
  crumbs: Link[];
  type?: Head['type'];
  published?: string;
  modified?: string;
  section?: Section;
  index?: boolean;
  /** Nodes of structured data. */
  nodes?: object[];
  /** What its social picture shows; none: the picture of the hub. */
  card?: { kind: string; title: string; author?: string; voice: 'house' | 'author' };
}

/** Joins what a page says of itself with what the hub says of all pages. */
export function headOf(parts: HeadParts, catalogue: Catalogue): Head {
  const { lang, paths, crumbs } = parts;
  const { site } = catalogue.hub;
  const absolute = (path: string) => site.url + path;
  const path = paths[lang]!;
  const twin = paths[other(lang)];
  const pair = languages.every((one) => paths[one]);
  const words = wordsOf(catalogue, lang);
  const home: Link = { href: homePath(lang, catalogue.base), text: words.home };
  const trail = path === home.href ? [home] : [home, ...crumbs, { href: path, text: parts.title }];
  const card = parts.card ?? { kind: site.tagline[lang], title: parts.title, voice: 'house' as const };
  const description = clip(parts.description);
  return {
    lang,
    path,
    title: parts.title,
    description,
    canonical: absolute(parts.standsFor?.[lang] ?? path),
    ...(parts.standsFor && { otherCanonical: absolute(parts.standsFor[other(lang)]) }),
    alternates:
      pair && parts.index !== false
        ? [
            ...languages.map((one) => ({ hreflang: one, href: absolute(paths[one]!) })),
            { hreflang: 'x-default', href: absolute(parts.source ? paths[parts.source]! : catalogue.base) },
          ]
        : [],
    switchTo: twin
      ? { href: twin, lang: other(lang) }
      : { href: parts.fallback ?? homePath(other(lang), catalogue.base), lang: other(lang), note: true },
    crumbs: trail,
    social: {
      src: absolute(`${catalogue.base}${cardFile({ ...card, lang, hub: site.name })}`),
      alt: `${card.title} — ${site.name}`,
    },
    type: parts.type ?? 'website',
    ...(parts.published && { published: parts.published }),
    ...(parts.modified && { modified: parts.modified }),
    jsonLd: {
      '@context': 'https://schema.org',
      '@graph': [...(parts.nodes ?? []), breadcrumbs(trail, absolute)],
    },
    index: parts.index ?? true,
    ...(parts.section && { section: parts.section }),
  };
}

/** Descriptions have no more characters: search engines show no more. */
export const mostDescribed = 200;

/** A description of at most 200 characters, cut at a sentence or a word. */
function clip(text: string): string {
  if (text.length <= mostDescribed) return text;
  const sentence = /^[\s\S]{60,199}[.!?…](?=\s)/.exec(text)?.[0];
  return sentence ?? `${text.slice(0, 198).replace(/\s+\S*$/, '')}…`;
}
