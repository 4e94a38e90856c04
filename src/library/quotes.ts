import type { Fact, FactData, Hub } from '../hub/hub.ts';
import { hubLang, languages, other, type Both, type Lang } from '../i18n/languages.ts';
import { libraryWords } from '../i18n/library.ts';
import { quoted } from '../i18n/quotes.ts';
import type { Quote } from '../model/index.ts';
import type { Item } from './catalogue.ts';

/** What a quote is to the rest of the hub: its words as a title, who said them, and what they are taken from. */

/** Lists, titles and pictures show no more of a quote than this many letters. */
const most = 280;

/** The words of a quote in a language of the hub: as they were said, or translated. */
export function wordsIn({ language, text, translation }: Quote, lang: Lang): string {
  if (hubLang(language) === lang) return text;
  return typeof translation === 'object' ? translation[lang] : translation!;
}

/** What is said in one language, or the same in both. */
export function saidIn(said: string | Both, lang: Lang): string {
  return typeof said === 'object' ? said[lang] : said;
}

/** `#` and the block that the place of a quote names; empty where it is said in words, or not at all. */
export function blockOf({ source }: Quote): string {
  return typeof source?.place === 'string' && source.place.startsWith('#') ? source.place : '';
}

/** The place of a quote, where it is said in words. */
export function placeOf(quote: Quote, lang: Lang): string | undefined {
  const place = quote.source?.place;
  return place === undefined || blockOf(quote) ? undefined : saidIn(place, lang);
}

/** The words on one line between quote marks, cut at a word where there are too many. */
export function titleOf(quote: Quote, lang: Lang, limit = most): string {
  const line = wordsIn(quote, lang).replace(/ *\n\s*/g, ' ');
  if (line.length <= limit) return quoted(line, lang);
  return quoted(`${line.slice(0, limit - 1).replace(/[\s,;:–—]+\S*$/, '')}…`, lang);
}

/** The parts of a quote’s item that come from its record. */
export function quoteParts(
  { key, data }: Fact<FactData['quotes']>,
  hub: Hub,
  items: ReadonlyMap<string, Item>,
): Pick<Item, 'sortTitle' | 'facts' | 'topics' | 'people' | 'source' | 'mentions'> & {
  title: Both;
  slug: Both;
} {
  const by = hub.people.find((person) => person.key === data.by)!.data;
  const source = data.source?.item === undefined ? undefined : items.get(data.source.item);
  const names = new Set([`people/${data.by}`, ...(source ? [source.id] : [])]);
  const each = <T>(of: (lang: Lang) => T): Both<T> => ({ en: of('en'), fr: of('fr') });
  return {
    title: each((lang) => titleOf(data, lang)),
    slug: data.slug ?? { en: key, fr: key },
    // By family name; the words of one person in their own order.
    sortTitle: each((lang) => `${(by.sortName ?? by.name)[lang]}, ${wordsIn(data, lang)}`),
    facts: each((lang) => [by.name[lang], ...provenance(data, source, lang)]),
    topics: source?.topics ?? [],
    people: [data.by],
    source: hubLang(data.language) ?? languages[0],
    mentions: { en: names, fr: names },
  };
}

/** Where it is from, in a word or two, for lists. */
function provenance({ attributed, source }: Quote, item: Item | undefined, lang: Lang): string[] {
  if (attributed) return [libraryWords(lang).quote.attributed];
  if (source?.url) return [hostOf(source.url)];
  const title = item?.title[lang] ?? item?.title[other(lang)];
  return title === undefined ? [] : [title];
}

/** The host of an address, as a reader knows it. */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}
