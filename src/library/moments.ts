import { momentTarget, targetOf, type MomentTarget } from '../blocks/moments.ts';
import { deepLink, playerOf, type Player } from '../domain/deep-link.ts';
import { secondsOf } from '../domain/moment.ts';
import type { Fact, FactData, Work } from '../hub/hub.ts';
import { hubLang, type Lang } from '../i18n/languages.ts';
import { libraryWords } from '../i18n/library.ts';
import { languageName } from '../i18n/lists.ts';
import { quoted } from '../i18n/quotes.ts';
import { typeset } from '../i18n/typography.ts';
import type { ArticleAbout, Quote, TipAbout } from '../model/index.ts';
import { addressOf, type Catalogue } from './catalogue.ts';
import { heardOn, lineAt, sameSecond, toldIn } from './clock.ts';
import type { Link } from './views.ts';

/** Moments of recordings: where each is heard, in which language, and what is said there. */

/** A link into a recording, with the language spoken there where that is not the page’s. */
export type Heard = Pick<Link, 'href' | 'hreflang' | 'aside'>;

/** A moment as the page of a work shows it, and as its structured data tell it. */
export interface HeardMoment extends Heard {
  title: string;
  start: number;
  end?: number;
  /** BCP 47 tag of what is spoken there, where it is known. */
  language?: string;
  /** A few words spoken there, and their language. */
  words?: { text: string; language: string };
}

/** What plays a recording, told by its address or by the show whose site it is on. */
export function playerAt(url: string, catalogue: Catalogue): Player | undefined {
  return playerOf(url) ?? showAt(url, catalogue)?.player;
}

/** The address that opens somebody else’s recording at a second of it: that of its page, where nothing more is known. */
export function episodeAt(url: string, seconds: number, catalogue: Catalogue): string {
  return deepLink(url, { start: seconds }, playerAt(url, catalogue));
}

/** The show on whose site an address lies. */
function showAt(url: string, { hub }: Catalogue): FactData['shows'] | undefined {
  const host = siteOf(url);
  return hub.shows.find(({ data }: Fact<FactData['shows']>) => data.url && siteOf(data.url) === host)?.data;
}

function siteOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

/** Says “(in Latin)” of what is in another language than the page; nothing of what is in the page’s own. */
export function inLanguage(
  language: string | undefined,
  lang: Lang,
  catalogue: Catalogue,
): Pick<Link, 'hreflang' | 'aside'> {
  const known = language && hubLang(language);
  if (!language || known === lang) return {};
  const words = libraryWords(lang);
  const aside = known ? words.onlyIn[known] : words.spokenIn(languageName(language, lang));
  return { hreflang: language, aside: typeset(aside, catalogue.hub.site.locale[lang]) };
}

/** Where a moment is heard, from a page in `lang`; `told` is the language of the tip’s recording that tells it. */
function heardAt(
  { recording, start, end, language }: MomentTarget,
  lang: Lang,
  catalogue: Catalogue,
  told?: Lang,
): Heard & Pick<HeardMoment, 'start' | 'end' | 'language'> {
  const tip = catalogue.hub.tips.find(({ key }) => recording === `tips/${key}`);
  if (tip) {
    const { href, at, aside } = addressOf(catalogue.items.get(recording)!, lang, catalogue.base);
    const heard = heardOn(tip, at);
    // The page may be in the reader’s language, and what it plays in another.
    const spoken = aside ?? inLanguage(heard, lang, catalogue).aside;
    const [from, to] = [start, end].map(
      (one) => one !== undefined && sameSecond(tip, one, told ?? toldIn(tip), heard),
    );
    return {
      href: `${href}#t=${[from, ...(to ? [to] : [])].join()}`,
      start: from || 0,
      ...(to && { end: to }),
      ...(heard && { language: heard }),
      ...(spoken && { aside: spoken }),
      ...(aside && { hreflang: at }),
    };
  }
  const spoken = language ?? showAt(recording, catalogue)?.language;
  return {
    href: deepLink(recording, { start, end }, playerAt(recording, catalogue)),
    start,
    ...(end !== undefined && { end }),
    ...(spoken && { language: spoken }),
    ...inLanguage(spoken, lang, catalogue),
  };
}

function linkOf({ href, hreflang, aside }: Heard): Heard {
  return { href, ...(hreflang && { hreflang }), ...(aside && { aside }) };
}

/** Where the moment leads that a text names under a key. */
export function momentLink(key: string, lang: Lang, catalogue: Catalogue): Heard {
  return linkOf(heardAt(momentTarget(key), lang, catalogue));
}

/** The moments of a work, in the order of its `about.yml`. */
export function momentsIn(
  work: Work<ArticleAbout> | Work<TipAbout>,
  lang: Lang,
  catalogue: Catalogue,
): HeardMoment[] {
  const id = `${work.section}/${work.key}`;
  return work.about.moments.map((moment) => {
    const target = targetOf(moment, work.about, id)!;
    const heard = heardAt(target, lang, catalogue);
    const own = target.recording === id;
    const words = moment.words ?? wordsAt(work, target, heard);
    return {
      ...heard,
      // On the page that plays it, without its address: so nothing is loaded anew.
      ...(own && { href: heard.href.slice(heard.href.indexOf('#')) }),
      ...(words && { words }),
      title: moment.title[lang],
    };
  });
}

/** Words between the quote marks of a page, with their language where it is another. */
export function quotedOn(
  { text, language }: NonNullable<HeardMoment['words']>,
  lang: Lang,
): { text: string; lang?: string } {
  return { text: quoted(text, lang), ...(hubLang(language) !== lang && { lang: language }) };
}

/** No more letters of what somebody said are shown beside a moment. */
const mostLetters = 120;

/** What is said at a moment, by the transcript of that very recording. */
function wordsAt(
  work: Work<ArticleAbout> | Work<TipAbout>,
  { recording }: MomentTarget,
  { start, language }: Pick<HeardMoment, 'start' | 'language'>,
): HeardMoment['words'] {
  const { about, section, key } = work;
  const episode = 'episode' in about ? about.episode?.url : undefined;
  if (!language || (recording !== `${section}/${key}` && recording !== episode)) return undefined;
  const line = lineAt(work, start, hubLang(language));
  return line && { text: shortened(line.text), language };
}

function shortened(text: string): string {
  return text.length <= mostLetters
    ? text
    : `${text.slice(0, mostLetters - 1).replace(/[\s,;:–—]+\S*$/, '')}…`;
}

/** Where the words of a quote are heard; nothing for one that names no moment. */
export function quoteHeard({ source, language }: Quote, lang: Lang, catalogue: Catalogue): Heard | undefined {
  const { item, url, moment } = source ?? {};
  const about = catalogue.hub.tips.find(({ key }) => item === `tips/${key}`)?.about;
  const recording = url ?? (about?.recordings.length ? item : about?.episode?.url);
  if (!moment || recording === undefined) return undefined;
  const target = { start: secondsOf(moment), language, recording };
  return linkOf(heardAt(target, lang, catalogue, hubLang(language)));
}

/** The address in the page of a tip of the line a quote is taken from, `#said-…`; empty where there is none. */
export function lineOf({ source, language }: Quote, catalogue: Catalogue): string {
  const tip = catalogue.hub.tips.find(({ key }) => source?.item === `tips/${key}`);
  const line = tip && source?.moment && lineAt(tip, secondsOf(source.moment), hubLang(language));
  return line ? `#said-${line.id}` : '';
}
