import { spread } from '../../domain/parity.ts';
import { other, type Lang } from '../../i18n/languages.ts';
import { formatNumber, formatRatio } from '../../i18n/numbers.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Catalogue } from '../catalogue.ts';
import { wordsOf } from '../frame.ts';
import type { HubPair, HubParity } from '../parity.ts';
import type { ParityLengths } from '../views.ts';
import { textLink } from './parity-lists.ts';

/** As many pairs are still read as a table; of more, only those are listed that are flagged. */
const fewPairs = 200;

/** The length of both versions of each text, section by section; nothing where no text is in both languages. */
export function lengthsOf(
  { pairs }: HubParity,
  lang: Lang,
  catalogue: Catalogue,
): Omit<ParityLengths, 'id'> | undefined {
  const { section, parity } = wordsOf(catalogue, lang);
  const locale = catalogue.hub.site.locale[lang];
  const range = spread(pairs.flatMap(({ ratio }) => ratio ?? []));
  if (!pairs.length) return undefined;
  const brief = pairs.length > fewPairs;
  const listed = new Map(pairs.filter(({ flagged }) => flagged || !brief).map((pair) => [pair.id, pair]));
  const row = ({ id, characters, ratio, flagged }: HubPair) => ({
    text: textLink(id, lang, catalogue),
    own: formatNumber(characters[lang], locale),
    other: formatNumber(characters[other(lang)], locale),
    ratio: ratio === null ? '–' : formatRatio(ratio, locale),
    flagged,
  });
  /** In the order in which the section’s own page lists them. */
  const works = (kind: 'articles' | 'tips' | 'lists') =>
    catalogue.section(kind, lang).flatMap(({ id }) => listed.get(id) ?? []);
  const pages = [...listed.values()].filter(({ kind }) => kind === 'pages');
  return {
    ...(range &&
      pairs.length > 1 && {
        spread: typeset(
          parity.spread(
            parity.texts(formatNumber(pairs.length, locale)),
            formatRatio(range.least, locale),
            formatRatio(range.median, locale),
            formatRatio(range.most, locale),
          ),
          locale,
        ),
      }),
    brief,
    groups: [
      ...(['articles', 'tips', 'lists'] as const).map((kind) => ({
        title: section[kind].title,
        rows: works(kind).map(row),
      })),
      { title: parity.pages, rows: pages.map(row) },
    ].filter(({ rows }) => rows.length),
  };
}
