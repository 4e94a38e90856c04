import { secondsOf } from '../../domain/moment.ts';
import type { Fact, FactData } from '../../hub/hub.ts';
import { formatDate, formatMomentInWords, formatYear } from '../../i18n/dates.ts';
import { hubLang, other, type Lang } from '../../i18n/languages.ts';
import { quoted } from '../../i18n/quotes.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Quote } from '../../model/index.ts';
import { addressOf, cardOf, linkTo, type Catalogue, type Item } from '../catalogue.ts';
import { frameOf, mostDescribed, wordsOf } from '../frame.ts';
import { lineOf, quoteHeard } from '../moments.ts';
import { linkAfter, nameAfter } from '../names.ts';
import { blockOf, hostOf, placeOf, saidIn, titleOf, wordsIn } from '../quotes.ts';
import { quoteNodes } from '../structured.ts';
import type { Card, Link, QuoteView, Saying } from '../views.ts';
import { factHead } from './facts.ts';
import { mentions } from './work.ts';

/** Search results show about this many letters of a title. */
const ofTitle = 90;

/** The quote marks around the words take up to this many letters, with their spaces. */
const marks = 4;

/** The page of a quote in one language. */
export function quoteView(
  { key, data }: Fact<FactData['quotes']>,
  lang: Lang,
  catalogue: Catalogue,
): QuoteView {
  const item = catalogue.items.get(`quotes/${key}`)!;
  const by = catalogue.items.get(`people/${data.by}`)!;
  const { quote: words, kind } = wordsOf(catalogue, lang);
  const locale = catalogue.hub.site.locale[lang];
  const set = (text: string) => typeset(text, locale);
  const name = by.title[lang]!;
  const unsourced = data.attributed ? set(words.unsourced(nameAfter(data.by, lang, catalogue))) : undefined;
  const all = catalogue.section('quotes', lang);
  const at = all.indexOf(item);
  const [before, after] = [all[at - 1], all[at + 1]];
  const source = sourceOf(data, lang, catalogue);
  const title = set(words.title(name, titleOf(data, lang, ofTitle)));
  return {
    head: factHead(item, lang, catalogue, {
      title,
      description: unsourced
        ? `${titleOf(data, lang, mostDescribed - marks - unsourced.length - 1)} ${unsourced}`
        : fitting(set(words.description(item.title[lang]!, name)), data, lang),
      source: item.source,
      nodes: quoteNodes(
        { key, data },
        { name: title, ...(unsourced && { credit: unsourced }) },
        lang,
        catalogue,
      ),
      card: { kind: kind.quotes, title: item.title[lang]!, author: name, voice: 'author' },
    }),
    frame: frameOf(catalogue, lang, 'quotes'),
    heading: set(words.heading(name)),
    sayings: sayingsOf(data, lang, catalogue),
    by: linkAfter(data.by, lang, catalogue),
    ...(data.role && { role: data.role[lang] }),
    ...(unsourced && { unsourced }),
    ...(source && { source }),
    from: cardsFrom(data, lang, catalogue),
    mentionedIn: mentions(item.id, lang, catalogue, new Set(data.source?.item ? [data.source.item] : [])),
    ...(before && { previous: linkTo(before, lang, catalogue) }),
    ...(after && { next: linkTo(after, lang, catalogue) }),
  };
}

/** A description where it is short enough, else the words of the quote alone, with the mark that closes them. */
function fitting(description: string, data: Quote, lang: Lang): string {
  return description.length <= mostDescribed ? description : titleOf(data, lang, mostDescribed - marks);
}

/** Where a passage of the hub stands, in the version of a language, else in the only one. */
function passage(item: Item, lang: Lang, data: Quote, catalogue: Catalogue): string {
  return `${addressOf(item, lang, catalogue.base).href}${blockOf(data) || lineOf(data, catalogue)}`;
}

function sayingsOf(data: Quote, lang: Lang, catalogue: Catalogue): [Saying, Saying] {
  const second = hubLang(data.language) && other(lang);
  return [saying(data, lang, lang, catalogue), saying(data, second, lang, catalogue)];
}

/** The words in a language of the hub, or with none in the one they were said in, for a page in `lang`. */
function saying(data: Quote, at: Lang | undefined, lang: Lang, catalogue: Catalogue): Saying {
  const { site } = catalogue.hub;
  const own = hubLang(data.language);
  const original = at === own;
  const item = data.source?.item === undefined ? undefined : catalogue.items.get(data.source.item);
  const version = item && hasVersions(item) ? at : undefined;
  const cite = item
    ? site.url + passage(item, version ?? own ?? lang, data, catalogue)
    : (quoteHeard(data, lang, catalogue)?.href ?? data.source?.url);
  const tag = original ? data.language : at!;
  return {
    text: at === undefined ? data.text : wordsIn(data, at),
    ...(tag !== lang && { lang: tag }),
    caption: typeset(captionOf(data, original, version, lang, catalogue), site.locale[lang]),
    ...(cite && { cite }),
  };
}

/** What a wording is: the original, that of the text’s other version, or somebody’s translation. */
function captionOf(
  { language, translator }: Quote,
  original: boolean,
  version: Lang | undefined,
  lang: Lang,
  catalogue: Catalogue,
): string {
  const { quote: words, languageName } = wordsOf(catalogue, lang);
  if (original) return words.original(languageName(language));
  if (translator) return words.translatedBy(saidIn(translator, lang));
  return version ? words.version[version] : words.ours;
}

/** True for a work that the hub publishes in both languages: its second version is no translation of the quote’s own. */
function hasVersions({ section, slug }: Item): boolean {
  return /^(articles|tips|lists)$/.test(section) && slug.en !== undefined && slug.fr !== undefined;
}

function sourceOf(data: Quote, lang: Lang, catalogue: Catalogue): QuoteView['source'] {
  const { source } = data;
  if (!source) return undefined;
  const item = source.item === undefined ? undefined : catalogue.items.get(source.item)!;
  const place = placeOf(data, lang);
  const when = item && whenOf(item, lang, catalogue);
  return {
    link: item
      ? titled(linkTo(item, lang, catalogue), passage(item, lang, data, catalogue), lang)
      : { href: source.url!, text: hostOf(source.url!) },
    elsewhere: !item,
    ...(place && { place: typeset(place, catalogue.hub.site.locale[lang]) }),
    ...(source.moment && {
      moment: {
        at: formatMomentInWords(secondsOf(source.moment), catalogue.hub.site.locale[lang]),
        ...quoteHeard(data, lang, catalogue),
      },
    }),
    ...(when && { when }),
  };
}

/** A link to a passage by the title of its text, which stands in a sentence between quote marks. */
function titled(link: Link, href: string, lang: Lang): Link {
  return { ...link, href, text: quoted(link.text, lang) };
}

function whenOf({ section, key, published }: Item, lang: Lang, catalogue: Catalogue): string | undefined {
  if (published) return formatDate(published, catalogue.hub.site.locale[lang]);
  const written = section === 'books' && catalogue.fact('books', key).data.written;
  return written ? formatYear(written, lang) : undefined;
}

function cardsFrom(data: Quote, lang: Lang, catalogue: Catalogue): Card[] {
  if (data.source?.item === undefined) return [];
  const item = catalogue.items.get(data.source.item)!;
  return [{ ...cardOf(item, lang, catalogue), href: passage(item, lang, data, catalogue) }];
}
