import { homePath, pagePath, sectionPath } from '../../i18n/addresses.ts';
import { languages, other, type Both, type Lang } from '../../i18n/languages.ts';
import { initial } from '../../i18n/sort.ts';
import { typeset } from '../../i18n/typography.ts';
import { cardOf, type Catalogue, type Item } from '../catalogue.ts';
import { hasPodcast } from '../episodes.ts';
import { followKey } from '../follow.ts';
import { frameOf, headOf, wordsOf } from '../frame.ts';
import { listingNodes } from '../structured.ts';
import type { Group, ListingView, Section } from '../views.ts';

const byLetter: ReadonlySet<Section> = new Set(['books', 'people', 'glossary']);

/** More than this many are divided by letter whatever the section, so that a long list can be jumped through. */
const longList = 60;

/** The page of a section in one language. */
export function listingView(section: Section, lang: Lang, catalogue: Catalogue): ListingView {
  const words = wordsOf(catalogue, lang);
  const { title, description } = words.section[section];
  const items = catalogue.section(section, lang);
  const paths: Both = {
    en: sectionPath(section, 'en', catalogue.base),
    fr: sectionPath(section, 'fr', catalogue.base),
  };
  const lettered = byLetter.has(section);
  const groups = lettered
    ? letters(items, lang, catalogue)
    : section === 'quotes'
      ? speakers(items, lang, catalogue)
      : [{ id: 'all', title: '', cards: items.map((item) => cardOf(item, lang, catalogue)) }];
  const foreign = onlyElsewhere(section, lang, catalogue);
  return {
    head: headOf(
      {
        lang,
        title,
        description,
        paths,
        source: 'en',
        crumbs: [],
        section,
        nodes: listingNodes(items.slice(0, longList), title, paths[lang], lang, catalogue),
      },
      catalogue,
    ),
    frame: frameOf(catalogue, lang, section),
    title,
    description,
    otherTitle: {
      href: paths[other(lang)],
      text: wordsOf(catalogue, other(lang)).section[section].title,
      lang: other(lang),
      hreflang: other(lang),
    },
    groups: foreign ? [...groups, foreign] : groups,
    jumps: lettered ? groups.map(({ id, title: letter }) => ({ href: `#${id}`, text: letter })) : [],
    ...(section === 'articles' || section === 'books'
      ? { byTopic: { href: sectionPath('topics', lang, catalogue.base), text: words.byTopic } }
      : {}),
    ...followLink(section, lang, catalogue),
  };
}

/** Tips come one by one: from their list one can be told of the next. */
function followLink(section: Section, lang: Lang, catalogue: Catalogue): Pick<ListingView, 'follow'> {
  const page = catalogue.hub.pages.find(({ key }) => key === followKey);
  if (section !== 'tips' || !page) return {};
  const { hear, follow } = wordsOf(catalogue, lang).podcast;
  const { locale } = catalogue.hub.site;
  return {
    follow: {
      href: pagePath(page.texts[lang].slug, lang, catalogue.base),
      text: typeset(hasPodcast(lang, catalogue) ? hear : follow, locale[lang]),
    },
  };
}

function letters(items: Item[], lang: Lang, catalogue: Catalogue): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const letter = initial(item.sortTitle?.[lang] ?? item.title[lang]!, catalogue.hub.site.locale[lang], {
      ignoreArticles: true,
    });
    const id = letter === '#' ? 'numbers' : letter.toLowerCase();
    const group = groups.get(id) ?? { id, title: letter, cards: [] };
    group.cards.push(cardOf(item, lang, catalogue));
    groups.set(id, group);
  }
  return [...groups.values()];
}

/** Quotes by who said them: their names are headings, and are not said again of each. */
function speakers(items: Item[], lang: Lang, catalogue: Catalogue): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const by = catalogue.items.get(`people/${item.people[0]}`)!;
    const name = by.title[lang]!;
    const group = groups.get(by.key) ?? { id: `by-${by.slug[lang]!}`, title: name, cards: [] };
    const card = cardOf(item, lang, catalogue);
    group.cards.push({ ...card, facts: card.facts.filter((fact) => fact !== name) });
    groups.set(by.key, group);
  }
  return [...groups.values()];
}

/** What the section holds in the other language only: offered at its end, said to be so; the switch of such a page leads here. */
function onlyElsewhere(section: Section, lang: Lang, catalogue: Catalogue): Group | undefined {
  const cards = catalogue
    .section(section, other(lang))
    .filter((item) => item.slug[lang] === undefined)
    .map((item) => cardOf(item, lang, catalogue));
  return cards.length ? { id: 'only', title: wordsOf(catalogue, lang).onlyThere, cards } : undefined;
}

/** Paths of the home pages. */
export function homePaths(base: string): Both {
  return Object.fromEntries(languages.map((lang) => [lang, homePath(lang, base)])) as Both;
}
