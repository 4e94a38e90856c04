import { pagePath } from '../../i18n/addresses.ts';
import { formatDate } from '../../i18n/dates.ts';
import { other, type Lang } from '../../i18n/languages.ts';
import { addressOf, cardOf, linkTo, type Catalogue } from '../catalogue.ts';
import { wordsOf } from '../frame.ts';
import type { HubPair, HubParity } from '../parity.ts';
import type { Link, ParityCheck, ParityEntry } from '../views.ts';

/** As many places are listed of each kind: who has more to mend asks `npm run parity`. */
const mostPlaces = 100;

/** A link to a text in the language of the page, or in its only one. */
export function textLink(id: string, lang: Lang, catalogue: Catalogue): Link {
  const item = catalogue.items.get(id);
  if (item) return linkTo(item, lang, catalogue);
  const { title, slug } = pageOf(id, catalogue).texts[lang];
  return { href: pagePath(slug, lang, catalogue.base), text: title };
}

/** Free pages are no items of the catalogue. */
function pageOf(id: string, { hub }: Catalogue) {
  return hub.pages.find(({ key }) => id === `pages/${key}`)!;
}

/** What is in one language or needs a look, text by text, with links to the very places. */
export function listsOf(
  { gaps, pairs, spoken }: HubParity,
  lang: Lang,
  catalogue: Catalogue,
): { name: ParityCheck; entries: ParityEntry[] }[] {
  const words = wordsOf(catalogue, lang).parity;
  const locale = catalogue.hub.site.locale[lang];
  const entry = (id: string, facts: string[] = []) => ({
    title: textLink(id, lang, catalogue),
    house: id.startsWith('tips/'),
    kind: kindOf(id, lang, catalogue),
    facts,
  });
  const inPairs = (placesIn: (pair: HubPair) => ParityEntry['places']): ParityEntry[] => {
    let left = mostPlaces;
    return pairs.flatMap((pair) => {
      const places = placesIn(pair).slice(0, left);
      left -= places.length;
      return places.length ? [{ ...entry(pair.id), places }] : [];
    });
  };
  /** A block by its words, in the language they are in, and the same block in the other. */
  const place = (pair: HubPair, at: Lang, block: string | undefined, text: string) => ({
    words: {
      ...blockLink(pair.id, at, block, catalogue),
      text: clip(text),
      ...(at !== lang && { lang: at, hreflang: at }),
    },
    twin: {
      ...blockLink(pair.id, other(at), block, catalogue),
      text: words.twin[other(at)],
      ...(at === lang && { hreflang: other(at) }),
    },
  });
  return [
    {
      name: 'gaps',
      entries: gaps.map(({ id, lang: only, reason, since }) => ({
        ...entry(id, [words.only[only], since ? words.since(formatDate(since, locale)) : words.undated]),
        reason: reason[lang],
        places: [],
      })),
    },
    {
      name: 'stale',
      entries: inPairs((pair) =>
        pair.stale.map(({ id, to, touched, said }) => ({
          ...place(pair, said ?? pair.source, id, to),
          ...(touched && { note: words.touched }),
        })),
      ),
    },
    {
      name: 'alike',
      entries: inPairs((pair) => pair.alike.map(({ id, text }) => place(pair, pair.source, id, text))),
    },
    {
      name: 'pictures',
      entries: inPairs((pair) => [
        ...pair.described.missing.map(({ id, lang: lacking, alt, file }) => ({
          ...place(pair, other(lacking), id, alt || file),
          note: words.undescribed[lacking],
        })),
        ...pair.described.same.map(({ id, alt }) => ({
          ...place(pair, lang, id, alt),
          note: words.sameWords,
        })),
      ]),
    },
    {
      name: 'spoken',
      entries: spoken.map(({ id, what, lang: only }) => ({ ...entry(id, [words[what][only]]), places: [] })),
    },
  ];
}

function kindOf(id: string, lang: Lang, catalogue: Catalogue): string {
  const item = catalogue.items.get(id);
  return item ? cardOf(item, lang, catalogue).kind : wordsOf(catalogue, lang).parity.page;
}

function blockLink(
  id: string,
  lang: Lang,
  block: string | undefined,
  catalogue: Catalogue,
): { href: string } {
  const item = catalogue.items.get(id);
  const { href } = item ? addressOf(item, lang, catalogue.base) : textLink(id, lang, catalogue);
  return { href: block ? `${href}#${block}` : href };
}

/** The first words of a paragraph. */
function clip(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 88).replace(/[^\p{L}\p{N}]+[\p{L}\p{N}]*$/u, '')}…`;
}
