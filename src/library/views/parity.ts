import { sectionPath } from '../../i18n/addresses.ts';
import { other, type Both, type Lang } from '../../i18n/languages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { Catalogue } from '../catalogue.ts';
import { frameOf, headOf, wordsOf } from '../frame.ts';
import { parityKinds, parityOfHub, type HubPair, type HubParity } from '../parity.ts';
import type { ParityCheck, ParityView } from '../views.ts';
import { lengthsOf } from './parity-lengths.ts';
import { listsOf } from './parity-lists.ts';

/** Where on the page each check lists what it found. */
const places: Record<ParityCheck, string> = {
  gaps: 'one-language',
  stale: 'out-of-date',
  alike: 'untranslated',
  pictures: 'pictures',
  lengths: 'lengths',
  spoken: 'spoken',
};

/** The page that compares the two languages, in one of them. */
export function parityView(lang: Lang, catalogue: Catalogue): ParityView {
  const parity = parityOfHub(catalogue.hub);
  const { title, description } = wordsOf(catalogue, lang).parity;
  const paths: Both = {
    en: sectionPath('parity', 'en', catalogue.base),
    fr: sectionPath('parity', 'fr', catalogue.base),
  };
  const lists = listsOf(parity, lang, catalogue);
  const lengths = lengthsOf(parity, lang, catalogue);
  return {
    head: headOf({ lang, title, description, paths, source: 'en', crumbs: [] }, catalogue),
    frame: frameOf(catalogue, lang),
    title,
    otherTitle: {
      href: paths[other(lang)],
      text: wordsOf(catalogue, other(lang)).parity.title,
      lang: other(lang),
      hreflang: other(lang),
    },
    checks: checksOf(parity, lang, catalogue),
    kinds: kindsOf(parity, lang, catalogue),
    lists: lists
      .filter(({ entries }) => entries.length)
      .map(({ name, entries }) => ({ name, id: places[name], entries })),
    ...(lengths && { lengths: { id: places.lengths, ...lengths } }),
  };
}

function checksOf({ gaps, pairs, spoken }: HubParity, lang: Lang, catalogue: Catalogue) {
  const sum = (of: (pair: HubPair) => number) => pairs.reduce((total, pair) => total + of(pair), 0);
  const found: Record<ParityCheck, number> = {
    gaps: gaps.length,
    stale: sum(({ stale }) => stale.length),
    alike: sum(({ alike }) => alike.length),
    pictures: sum(({ described }) => described.missing.length + described.same.length),
    lengths: sum(({ flagged }) => Number(flagged)),
    spoken: spoken.length,
  };
  return (
    (Object.keys(found) as ParityCheck[])
      // Not every hub has recordings.
      .filter((name) => name !== 'spoken' || found.spoken)
      .map((name) => ({
        name,
        count: found[name],
        text: formatNumber(found[name], catalogue.hub.site.locale[lang]),
        ...(found[name] && { href: `#${places[name]}` }),
      }))
  );
}

function kindsOf({ kinds, total }: HubParity, lang: Lang, catalogue: Catalogue): ParityView['kinds'] {
  const words = wordsOf(catalogue, lang);
  const number = (count: number) => formatNumber(count, catalogue.hub.site.locale[lang]);
  const row = (name: string, count: HubParity['total'], href?: string) => ({
    name,
    ...(href && { href }),
    own: number(count[lang]),
    other: number(count[other(lang)]),
    both: number(count.both),
  });
  const rows = parityKinds.flatMap((kind) => {
    const count = kinds[kind];
    if (!count) return [];
    const list = kind !== 'pages' && count[lang] ? sectionPath(kind, lang, catalogue.base) : undefined;
    return [row(nameOfKind(kind), count, list)];
  });
  return rows.length ? [...rows, row(words.parity.total, total)] : [];

  function nameOfKind(kind: (typeof parityKinds)[number]): string {
    return kind === 'pages' || kind === 'quotes' ? words.parity[kind] : words.section[kind].title;
  }
}
