import { generateAtomFeed } from 'feedsmith';
import type { Lang } from '../i18n/languages.ts';
import { clean, noonOf, unindented } from './xml.ts';

/** A feed of one language. Addresses are absolute, dates ISO. */
export interface FeedFacts {
  lang: Lang;
  title: string;
  subtitle: string;
  /** Address of the feed. */
  self: string;
  /** Address of the home page. */
  home: string;
  id: string;
  updated: string;
  rights: string;
  generator?: string;
  /** The newest first. */
  entries: FeedEntry[];
}

/** One work, whole. */
export interface FeedEntry {
  /** A lasting name: what a reader has once seen does not come again when its address changes. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The text as its page shows it; addresses in it may be relative to the page. */
  html: string;
  published: string;
  updated: string;
  authors: { name: string; url?: string }[];
  categories: string[];
  /** BCP 47 tag of the text. */
  language: string;
  /** Where it can be heard. */
  recordings?: Enclosure[];
}

/** An audio file. */
export interface Enclosure {
  /** Absolute address. */
  url: string;
  /** Media type. */
  type: string;
  /** Length of the file. */
  bytes: number;
  /** BCP 47 tag of what is spoken. */
  language: string;
}

/**
 * An Atom feed with the full text of its entries.
 * Source: https://www.rfc-editor.org/rfc/rfc4287
 */
export function atom(feed: FeedFacts): string {
  const xml = generateAtomFeed({
    id: feed.id,
    xml: { lang: feed.lang },
    title: text(feed.title),
    subtitle: text(feed.subtitle),
    updated: noonOf(feed.updated),
    rights: text(feed.rights),
    // An entry without an author takes this one; without either the feed would not be valid.
    authors: [{ name: clean(feed.title), uri: feed.home }],
    generator: feed.generator ? { text: feed.generator } : undefined,
    links: [
      { rel: 'self', type: 'application/atom+xml', hreflang: feed.lang, href: feed.self },
      { rel: 'alternate', type: 'text/html', hreflang: feed.lang, href: feed.home },
    ],
    entries: feed.entries.map(entryOf),
  });
  return unindented(xml);
}

function entryOf(entry: FeedEntry) {
  return {
    id: entry.id,
    xml: { lang: entry.language },
    title: text(entry.title),
    summary: text(entry.summary),
    content: { type: 'html', value: clean(absolute(entry.html, entry.url)) },
    published: noonOf(entry.published),
    updated: noonOf(entry.updated),
    authors: entry.authors.map(({ name, url }) => ({ name: clean(name), uri: url })),
    categories: entry.categories.map((term) => ({ term: clean(term) })),
    links: [
      { rel: 'alternate', type: 'text/html', hreflang: entry.language, href: entry.url },
      ...(entry.recordings ?? []).map(({ url, type, bytes, language }) => ({
        rel: 'enclosure',
        type,
        hreflang: language,
        length: bytes,
        href: url,
      })),
    ],
  };
}

function text(value: string): { type: string; value: string } {
  return { type: 'text', value: clean(value) };
}

const anchor = /\s*<a\b[^>]*>(?:\s|<(?!\/?a\b)[^>]*>)*´(?:\s|<(?!\/?a\b)[^>]*>)*<\/a>/g;
const address = /(<[a-z][^>]*?\s(?:href|src|poster)=")([^"]*)(")/g;
const addressSet = /(<[a-z][^>]*?\ssrcset=")([^"]*)(")/g;

/**
 * HTML as it may stand anywhere: every address whole, and without the `´` by which a page shows that a heading has one.
 * @param page absolute address of the page the HTML is part of
 */
export function absolute(html: string, page: string): string {
  return html
    .replace(anchor, '')
    .replace(address, (_, before: string, href: string, after: string) => before + whole(href, page) + after)
    .replace(addressSet, (_, before: string, set: string, after: string) => {
      const sources = set
        .split(',')
        .map((source) => source.trim().replace(/^\S+/, (src) => whole(src, page)));
      return before + sources.join(', ') + after;
    });
}

/** Addresses that are whole stay as written. An `&amp;` is left for the reader of the HTML. */
function whole(href: string, page: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
  return URL.canParse(href, page) ? new URL(href, page).href : href;
}
