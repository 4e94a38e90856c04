import { homePath, pagePath, sectionPath, shortPath } from '../../i18n/addresses.ts';
import { languages, other, type Both, type Lang } from '../../i18n/languages.ts';
import { coverHue } from '../../domain/cover-hue.ts';
import type { Work } from '../../hub/hub.ts';
import type { TipAbout } from '../../model/index.ts';
import { addressOf, cardOf, sections, type Catalogue } from '../catalogue.ts';
import { followKey, followView } from '../follow.ts';
import { frameOf, headOf, wordsOf } from '../frame.ts';
import { sharePage, shareTip } from '../reach.ts';
import { siteNodes } from '../structured.ts';
import type {
  BothView,
  BookCover,
  Choice,
  FreePageView,
  HomeView,
  Link,
  SearchView,
  Section,
  ShortView,
} from '../views.ts';
import { homePaths } from './listing.ts';
import { linksOf } from './work.ts';

/** How many of each the home page shows. */
const onHome = { articles: 5, lists: 4, shelf: 6 };

/** The home page in one language: one tip, the paths, the latest articles, a shelf. */
export function homeView(lang: Lang, catalogue: Catalogue): HomeView {
  const { hub } = catalogue;
  const words = wordsOf(catalogue, lang);
  const paths = homePaths(catalogue.base);
  const latest = hub.tips.filter((tip) => tip.texts[lang]).sort((a, b) => b.about.number - a.about.number)[0];
  const card = (id: string) => cardOf(catalogue.items.get(id)!, lang, catalogue);
  const cards = (section: Section, count: number) =>
    catalogue
      .section(section, lang)
      .slice(0, count)
      .map((item) => cardOf(item, lang, catalogue));
  return {
    head: headOf(
      {
        lang,
        title: hub.site.tagline[lang],
        description: words.homeDescription,
        paths,
        crumbs: [],
        nodes: siteNodes(paths[lang], sectionPath('search', lang, catalogue.base), lang, catalogue),
        card: { kind: '', title: hub.site.tagline[lang], voice: 'house' },
      },
      catalogue,
    ),
    frame: frameOf(catalogue, lang),
    ...(latest && { tip: { ...card(`tips/${latest.key}`), sentence: latest.texts[lang]!.sentence! } }),
    paths: catalogue.section('paths', lang).map((item) => {
      const path = cardOf(item, lang, catalogue);
      return { ...path, steps: path.facts.join(', ') };
    }),
    articles: cards('articles', onHome.articles),
    shelf: shelf(lang, catalogue),
    lists: cards('lists', onHome.lists),
  };
}

/** Books that many things speak of come first. */
function shelf(lang: Lang, catalogue: Catalogue): BookCover[] {
  return catalogue
    .section('books', lang)
    .map((item) => ({ item, count: catalogue.mentionedIn(item.id, lang).length }))
    .sort((a, b) => b.count - a.count || (a.item.key < b.item.key ? -1 : 1))
    .slice(0, onHome.shelf)
    .map(({ item }) => ({
      href: addressOf(item, lang, catalogue.base).href,
      text: item.title[lang]!,
      author: item.facts[lang]?.[0] ?? '',
      hue: coverHue(catalogue.fact('books', item.key).data.title.original),
    }));
}

/** The search page in one language, with the names of what can be chosen. */
export function searchView(lang: Lang, catalogue: Catalogue): SearchView {
  const words = wordsOf(catalogue, lang);
  const { base } = catalogue;
  const paths: Both = { en: sectionPath('search', 'en', base), fr: sectionPath('search', 'fr', base) };
  const choices = (section: Section): Choice[] =>
    catalogue.section(section, lang).map(({ key, title }) => ({ key, name: title[lang]! }));
  const used = new Set(
    languages.flatMap((one) =>
      [...catalogue.items.values()]
        .filter((item) => item.slug[one] && item.section !== 'people')
        .flatMap(({ people }) => people),
    ),
  );
  const ways: Section[] = ['topics', 'glossary', 'books', 'people', 'articles', 'tips'];
  return {
    head: headOf(
      {
        lang,
        title: words.search.title,
        description: words.search.description,
        paths,
        source: 'en',
        crumbs: [],
        index: false,
      },
      catalogue,
    ),
    frame: frameOf(catalogue, lang),
    facets: {
      kind: sections
        .filter((section) => catalogue.section(section, lang).length)
        .map((key) => ({ key, name: words.section[key].title })),
      topic: choices('topics'),
      person: choices('people').filter(({ key }) => used.has(key)),
    },
    ways: ways
      .filter((section) => catalogue.section(section, lang).length)
      .map((section) => ({ href: sectionPath(section, lang, base), text: words.section[section].title })),
  };
}

/** A free page in one language; its text is compiled by Astro. */
export function freePageView(key: string, lang: Lang, catalogue: Catalogue): FreePageView {
  const { hub, base } = catalogue;
  const page = hub.pages.find((one) => one.key === key)!;
  const text = page.texts[lang];
  const twin = page.texts[other(lang)];
  const paths = Object.fromEntries(
    languages.map((one) => [one, pagePath(page.texts[one].slug, one, base)]),
  ) as Both;
  const { newsletter } = hub.site;
  const frame = frameOf(catalogue, lang);
  return {
    head: headOf(
      { lang, title: text.title, description: text.summary, paths, source: 'en', crumbs: [] },
      catalogue,
    ),
    frame,
    key,
    digest: text.digest,
    title: text.title,
    summary: text.summary,
    otherTitle: { href: paths[other(lang)], text: twin.title, lang: other(lang), hreflang: other(lang) },
    links: linksOf(Object.keys(page.links[lang]), lang, catalogue),
    ...(key === sharePage && { share: shareTip(lang, catalogue) }),
    ...(newsletter && {
      newsletter: {
        action: newsletter.action,
        field: newsletter.field,
        sender: newsletter.sender[lang],
        leave: newsletter.leave[lang],
      },
    }),
    ...(key === followKey && { follow: followView(lang, catalogue) }),
  };
}

function bothView(
  catalogue: Catalogue,
  parts: (lang: Lang) => {
    title: string;
    description: string;
    path: string;
    index: boolean;
    nodes?: object[];
  },
): BothView {
  const of = <T>(make: (lang: Lang) => T) => ({ en: make('en'), fr: make('fr') });
  return {
    frames: of((lang) => frameOf(catalogue, lang)),
    heads: of((lang) => {
      const { path, ...said } = parts(lang);
      const head = headOf({ lang, ...said, paths: { en: path, fr: path }, crumbs: [] }, catalogue);
      return {
        ...head,
        alternates: [],
        switchTo: { href: homePath(other(lang), catalogue.base), lang: other(lang) },
      };
    }),
  };
}

/** `/`: the choice between the two languages. */
export function chooserView(catalogue: Catalogue): BothView {
  const { site } = catalogue.hub;
  const view = bothView(catalogue, (lang) => ({
    title: `${site.tagline.en} / ${site.tagline.fr}`,
    description: wordsOf(catalogue, lang).homeDescription,
    path: catalogue.base,
    index: true,
  }));
  const paths = homePaths(catalogue.base);
  const alternates = [
    ...languages.map((lang) => ({ hreflang: lang as string, href: site.url + paths[lang] })),
    { hreflang: 'x-default', href: site.url + catalogue.base },
  ];
  view.heads.en.alternates = alternates;
  return view;
}

/** The page for an address that leads nowhere, in both languages. */
export function notFoundView(catalogue: Catalogue): BothView {
  return bothView(catalogue, (lang) => {
    const words = wordsOf(catalogue, lang);
    return {
      title: words.notFound.title,
      description: words.notFound.description,
      path: `${catalogue.base}404.html`,
      index: false,
    };
  });
}

/** `/814/`: a tip’s short address, which offers both languages. */
export function shortView(work: Work<TipAbout>, catalogue: Catalogue): ShortView {
  const { number } = work.about;
  const item = catalogue.items.get(`tips/${work.key}`)!;
  const sentence = (lang: Lang): Link => {
    const { href, at, aside } = addressOf(item, lang, catalogue.base);
    return {
      href,
      text: work.texts[at]!.sentence!,
      ...(at !== lang && { lang: at, hreflang: at }),
      ...(aside && { aside }),
    };
  };
  return {
    ...bothView(catalogue, (lang) => ({
      title: `${wordsOf(catalogue, 'en').tipNumber(number)} / ${wordsOf(catalogue, 'fr').tipNumber(number)}`,
      description: work.texts[work.texts[lang] ? lang : other(lang)]!.summary,
      path: shortPath(number, catalogue.base),
      index: false,
    })),
    number,
    sentences: { en: sentence('en'), fr: sentence('fr') },
  };
}
