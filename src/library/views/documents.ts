import { tagOfVersion, tagUri } from '../../domain/tag-uri.ts';
import { homePath, pagePath, sectionPath } from '../../i18n/addresses.ts';
import { languages, type Both, type Lang } from '../../i18n/languages.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Work } from '../../hub/hub.ts';
import type { PlayerSetup } from '../../islands/player/setup.ts';
import type { ListenSetup } from '../../listen/setup.ts';
import { atom, type FeedEntry, type FeedFacts } from '../../outputs/feed.ts';
import { manifest } from '../../outputs/manifest.ts';
import { robots } from '../../outputs/robots.ts';
import { sitemaps } from '../../outputs/sitemap.ts';
import { addressOf, sections, type Catalogue } from '../catalogue.ts';
import { fullTextHtml, fullTextOf, spokenIn, type FullText } from '../full-text.ts';
import { enclosureOf } from '../podcast.ts';
import { licenceUrl } from '../structured.ts';
import type { TipAbout } from '../../model/index.ts';
import { pathsOf } from './work.ts';

/** How many works a feed holds: readers fetch it whole, again and again. */
const feedLength = 60;

/** A feed with its texts not yet composed, so that one which stays as it is costs nothing. */
export interface FeedView extends Omit<FeedFacts, 'entries'> {
  entries: (Omit<FeedEntry, 'html'> & FullText)[];
}

/** The full-text feed of a language: the newest works, whatever their kind. */
export async function feedView(lang: Lang, catalogue: Catalogue): Promise<FeedView> {
  const { hub, base } = catalogue;
  const works = (['articles', 'tips', 'lists'] as const)
    .flatMap((section) => hub[section] as Work[])
    .filter((work) => work.texts[lang] && work.about.published)
    .sort((a, b) =>
      a.about.published! < b.about.published!
        ? 1
        : a.about.published! > b.about.published!
          ? -1
          : a.key < b.key
            ? -1
            : 1,
    )
    .slice(0, feedLength);
  const entries: FeedView['entries'] = [];
  for (const work of works) entries.push(await entryOf(work, lang, catalogue));
  const home = hub.site.url + homePath(lang, base);
  return {
    lang,
    title: hub.site.name,
    subtitle: hub.site.tagline[lang],
    self: `${home}feed.xml`,
    home,
    id: tagUri(hub.site.identity, lang),
    updated:
      entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? '2026-01-01',
    rights: licenceUrl(hub.site.licence),
    entries,
  };
}

/** The feed itself. */
export function feedXml(view: FeedView): string {
  const entries = view.entries.map(({ text, sentence, spoken, ...entry }) => ({
    ...entry,
    html: fullTextHtml({ text, ...(sentence && { sentence }), ...(spoken && { spoken }) }),
  }));
  return atom({ ...view, entries });
}

async function entryOf(work: Work, lang: Lang, catalogue: Catalogue): Promise<FeedView['entries'][number]> {
  const { hub, base } = catalogue;
  const text = work.texts[lang]!;
  const item = catalogue.items.get(`${work.section}/${work.key}`)!;
  const tip = work.section === 'tips' ? (work as Work<TipAbout>) : undefined;
  const authors =
    'authors' in work.about ? work.about.authors : ['guests' in work.about ? work.about.guests : []].flat();
  const names = authors.map((key) => catalogue.items.get(`people/${key}`)!);
  return {
    id: tagOfVersion(work.tag, lang),
    url: hub.site.url + addressOf(item, lang, base).href,
    title: text.title,
    summary: text.summary,
    ...(await fullTextOf(work, lang, catalogue)),
    ...(tip && spokenIn(tip, lang, catalogue)),
    ...(tip?.recordings && { recordings: enclosures(tip, lang, catalogue) }),
    published: work.about.published!,
    updated: work.about.updated ?? work.about.published!,
    authors: names.length
      ? names.map((person) => ({
          name: person.title[lang]!,
          url: hub.site.url + addressOf(person, lang, base).href,
        }))
      : [{ name: hub.site.name, url: hub.site.url + homePath(lang, base) }],
    categories: item.topics.map((topic) => catalogue.items.get(`topics/${topic}`)!.title[lang]!),
    language: lang,
  };
}

/** The recordings of a tip, that in the language of the feed first: readers that play one play the first. */
function enclosures({ recordings = [], ...tip }: Work<TipAbout>, lang: Lang, catalogue: Catalogue) {
  return recordings
    .toSorted((a, b) => Number(b.language === lang) - Number(a.language === lang))
    .map((recording) => enclosureOf(tip, recording, catalogue));
}

/** The sitemap, in as many files as it takes, by name without its ending. */
export function sitemapFiles(catalogue: Catalogue): { name: string; xml: string }[] {
  const { hub, base } = catalogue;
  const entry = (paths: Partial<Both>, source: Lang | undefined, lastmod?: string) => {
    const found = languages.filter((lang) => paths[lang] !== undefined);
    const pair = found.length === languages.length;
    const alternates = pair
      ? [
          ...found.map((lang) => ({ hreflang: lang as string, href: hub.site.url + paths[lang] })),
          { hreflang: 'x-default', href: hub.site.url + (source ? paths[source] : base) },
        ]
      : [];
    return found.map((lang) => ({
      loc: hub.site.url + paths[lang],
      alternates,
      ...(lastmod && { lastmod }),
    }));
  };
  const home = entry({ en: homePath('en', base), fr: homePath('fr', base) }, undefined);
  const pages = [
    { loc: hub.site.url + base, alternates: home[0]!.alternates },
    ...home,
    ...sections
      .filter((section) => languages.some((lang) => catalogue.section(section, lang).length))
      .flatMap((section) =>
        entry({ en: sectionPath(section, 'en', base), fr: sectionPath(section, 'fr', base) }, 'en'),
      ),
    ...hub.pages.flatMap(({ texts }) =>
      entry({ en: pagePath(texts.en.slug, 'en', base), fr: pagePath(texts.fr.slug, 'fr', base) }, 'en'),
    ),
    ...entry({ en: sectionPath('parity', 'en', base), fr: sectionPath('parity', 'fr', base) }, 'en'),
    ...[...catalogue.items.values()].flatMap((item) =>
      entry(pathsOf(item, catalogue), item.source, item.updated ?? item.published),
    ),
  ];
  return sitemaps(pages, catalogue.hub.site.url + catalogue.base).map(({ name, body }) => ({
    name: name.replace(/\.xml$/, ''),
    xml: body,
  }));
}

/** The manifests of the hub, one a language. */
export function manifestJson(lang: Lang, { hub, base }: Catalogue): string {
  const icon = (name: string, size: number, purpose: 'any' | 'maskable' = 'any') => ({
    src: `${base}${name}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return manifest({
    lang,
    name: typeset(`${hub.site.name}: ${hub.site.tagline[lang]}`, hub.site.locale[lang]),
    shortName: hub.site.name,
    description: hub.site.tagline[lang],
    start: homePath(lang, base),
    scope: base,
    icons: [icon('icon', 192), icon('icon', 512), icon('icon-maskable', 512, 'maskable')],
    colours: { theme: '#fcfbfe', background: '#fcfbfe' },
  });
}

/** What robots may read. */
export function robotsTxt({ hub, base }: Catalogue): string {
  return robots(`${hub.site.url}${base}sitemap.xml`);
}

/** What a page is told when a reader first listens, in a language. */
export function listenSetup(lang: Lang, catalogue: Catalogue): ListenSetup {
  return { words: stringsFor(lang).listen, locales: catalogue.hub.site.locale };
}

/** What a page is told when somebody first plays a recording, in a language. */
export function playerSetup(lang: Lang, catalogue: Catalogue): PlayerSetup {
  return { words: stringsFor(lang).player, locale: catalogue.hub.site.locale[lang] };
}
