import { secondsOf } from '../domain/moment.ts';
import { readingMinutes } from '../domain/reading-time.ts';
import type { Fact, FactData, RecordingFacts, Work } from '../hub/hub.ts';
import { homePath, podcastPath, sectionPath } from '../i18n/addresses.ts';
import { hubLang, other, type Lang } from '../i18n/languages.ts';
import { libraryWords } from '../i18n/library.ts';
import type { ArticleAbout, ListAbout, Quote, TipAbout } from '../model/index.ts';
import {
  article,
  book,
  breadcrumbList,
  definedTerm,
  definedTermSet,
  itemList,
  learningResource,
  podcastEpisode,
  profilePage,
  quotation,
  webSite,
  type Agent,
  type ListEntry,
  type Moment,
  type PageFacts,
  type QuotationSource,
  type Recording,
  type SourceType,
  type Thing,
} from '../outputs/json-ld.ts';
import { addressOf, type Catalogue, type Item } from './catalogue.ts';
import { recordingIn } from './episodes.ts';
import { letterId, lettersTo } from './letters.ts';
import { lineOf, momentsIn, quoteHeard, type HeardMoment } from './moments.ts';
import { blockOf, placeOf, wordsIn } from './quotes.ts';
import { recordingPath } from './recordings.ts';
import { transcriptFiles } from './transcript-files.ts';
import type { Link } from './views.ts';

/** Structured data of each kind of page, from the hub to the builders of `outputs/json-ld`. */

function absolute(item: Item, lang: Lang, { hub, base }: Catalogue): string {
  return hub.site.url + addressOf(item, lang, base).href;
}

function pageFacts(item: Item, lang: Lang, catalogue: Catalogue): PageFacts {
  const { hub, base } = catalogue;
  const description = item.summary[lang];
  return {
    id: absolute(item, lang, catalogue),
    lang,
    name: item.title[lang]!,
    ...(description && { description }),
    site: { id: hub.site.url + homePath(lang, base), name: hub.site.name },
  };
}

function agentOf(key: string, lang: Lang, catalogue: Catalogue): Agent {
  const item = catalogue.items.get(`people/${key}`)!;
  const { kind } = catalogue.fact('people', key).data;
  return { name: item.title[lang]!, url: absolute(item, lang, catalogue), kind };
}

function topicNames(item: Item, lang: Lang, catalogue: Catalogue): string[] {
  return item.topics.map((topic) => catalogue.items.get(`topics/${topic}`)!.title[lang]!);
}

const types = {
  articles: 'Article',
  tips: 'PodcastEpisode',
  lists: 'ItemList',
  books: 'Book',
  people: 'Person',
  glossary: 'DefinedTerm',
  paths: 'LearningResource',
  topics: undefined,
  quotes: 'Quotation',
} as const;

function entryOf(id: string, lang: Lang, catalogue: Catalogue, reason?: string): ListEntry {
  const item = catalogue.items.get(id)!;
  const type = types[item.section];
  const at = item.slug[lang] === undefined ? other(lang) : lang;
  return {
    name: item.title[at]!,
    url: absolute(item, lang, catalogue),
    ...(type && { type }),
    ...(reason && { reason }),
  };
}

function workFacts(work: Work, lang: Lang, catalogue: Catalogue) {
  const item = catalogue.items.get(`${work.section}/${work.key}`)!;
  const twin = other(lang);
  const { about } = work;
  const letters = lettersTo(item.id, catalogue);
  return {
    ...pageFacts(item, lang, catalogue),
    ...(about.published && { published: about.published }),
    ...(about.updated && { updated: about.updated }),
    topics: topicNames(item, lang, catalogue),
    licence: licenceUrl(catalogue.hub.site.licence),
    ...(letters.length && {
      comments: letters.map(({ key, data: { name, date, language, text } }) => ({
        id: `${absolute(item, lang, catalogue)}#${letterId(key)}`,
        name,
        date,
        lang: language,
        text,
      })),
    }),
    ...(item.slug[twin] !== undefined && {
      translation: {
        id: absolute(item, twin, catalogue),
        lang: twin,
        name: item.title[twin]!,
        original: about.source === twin,
      },
    }),
  };
}

/** The address that names a licence: that of its deed for Creative Commons, of its SPDX page for others. */
export function licenceUrl(licence: string): string {
  const [, code, version] = /^CC-(BY(?:-[A-Z]{2})*)-(\d\.\d)$/.exec(licence) ?? [];
  return code
    ? `https://creativecommons.org/licenses/${code.toLowerCase()}/${version}/`
    : `https://spdx.org/licenses/${licence}.html`;
}

export function articleNodes(work: Work<ArticleAbout>, lang: Lang, catalogue: Catalogue): Thing[] {
  const { words } = work.texts[lang]!;
  return [
    article({
      ...workFacts(work, lang, catalogue),
      published: work.about.published,
      authors: work.about.authors.map((key) => agentOf(key, lang, catalogue)),
      words,
      minutes: readingMinutes(words),
      citations: work.about.books.map((key) => ({
        name: catalogue.items.get(`books/${key}`)!.title[lang]!,
        url: absolute(catalogue.items.get(`books/${key}`)!, lang, catalogue),
        type: 'Book' as const,
      })),
    }),
  ];
}

/** A moment of somebody else’s recording leads there; one of the tip’s own is named by the address of its page. */
function clipOf({ title, href, start, end, language, words }: HeardMoment): Moment {
  return {
    name: title,
    start,
    ...(end !== undefined && { end }),
    ...(!href.startsWith('#') && { url: href }),
    ...(language && { language }),
    ...(words && { text: words.text }),
  };
}

export function tipNodes(work: Work<TipAbout>, lang: Lang, catalogue: Catalogue): Thing[] {
  const { about } = work;
  const show = catalogue.fact('shows', about.show).data;
  const { episode } = about;
  // What somebody else publishes is not of our podcast, though we may read it aloud.
  const own = !episode && recordingIn(work, lang);
  return [
    podcastEpisode({
      ...workFacts(work, lang, catalogue),
      number: about.number,
      series: {
        ...(own && { feed: catalogue.hub.site.url + podcastPath(lang, catalogue.base) }),
        name: show.name,
        ...(show.url && { url: show.url }),
        ...(show.language && { language: show.language }),
        ...(about.host && { host: agentOf(about.host, lang, catalogue) }),
      },
      guests: about.guests.map((key) => agentOf(key, lang, catalogue)),
      recordings: [
        ...(work.recordings ?? []).map((recording) => ownRecording(work, recording, catalogue)),
        ...(episode
          ? [
              {
                language: episode.language,
                url: episode.url,
                ...(episode.seconds && { seconds: episode.seconds }),
                ...(episode.published && { published: episode.published }),
              },
            ]
          : []),
      ],
      moments: momentsIn(work, lang, catalogue).map(clipOf),
    }),
  ];
}

/** A recording of ours, with the transcripts that follow it. */
function ownRecording(work: Work<TipAbout>, recording: RecordingFacts, catalogue: Catalogue): Recording {
  const { site } = catalogue.hub;
  const followed = (work.transcripts ?? []).filter(({ of }) => hubLang(of) === recording.language);
  const files = followed.flatMap(({ language }) =>
    transcriptFiles(work, language, catalogue).map((file) => ({ ...file, language })),
  );
  const words = files.find(({ format, language }) => format === 'text' && language === recording.language);
  return {
    language: recording.language,
    file: site.url + recordingPath(work, recording, catalogue.base),
    mediaType: recording.type,
    bytes: recording.bytes,
    seconds: Math.round(recording.seconds),
    published: work.about.published,
    ...(words && { transcript: site.url + words.href }),
    captions: files
      .filter(({ format }) => format === 'VTT')
      .map(({ href, type, language }) => ({ file: site.url + href, mediaType: type, language })),
  };
}

export function listNodes(work: Work<ListAbout>, lang: Lang, catalogue: Catalogue): Thing[] {
  const facts = workFacts(work, lang, catalogue);
  const items = work.about.books.map(({ book: key, reason }) =>
    entryOf(`books/${key}`, lang, catalogue, reason[lang]),
  );
  return [itemList({ ...facts, items, ordered: true })];
}

export function bookNodes(
  { key, data }: Pick<Fact<FactData['books']>, 'key' | 'data'>,
  lang: Lang,
  catalogue: Catalogue,
): Thing[] {
  const item = catalogue.items.get(`books/${key}`)!;
  return [
    book({
      ...pageFacts(item, lang, catalogue),
      authors: data.authors.map((author) => agentOf(author, lang, catalogue)),
      language: data.language,
      otherNames: [...new Set([data.title.original, data.title[other(lang)]])],
      ...(data.written && { written: data.written }),
      topics: topicNames(item, lang, catalogue),
      editions: data.editions.map(({ title, ...edition }) => ({ ...edition, ...(title && { name: title }) })),
    }),
  ];
}

export function personNodes(
  { key, data }: Pick<Fact<FactData['people']>, 'key' | 'data'>,
  lang: Lang,
  catalogue: Catalogue,
): Thing[] {
  return [
    profilePage({
      ...pageFacts(catalogue.items.get(`people/${key}`)!, lang, catalogue),
      kind: data.kind,
      otherNames: [...new Set([...data.aliases, data.name[other(lang)]])],
      ...(data.born && { born: data.born }),
      ...(data.died && { died: data.died }),
      sameAs: data.links.map(({ url }) => url),
    }),
  ];
}

export function termNodes(
  { key, data }: Pick<Fact<FactData['glossary']>, 'key' | 'data'>,
  lang: Lang,
  catalogue: Catalogue,
): Thing[] {
  const item = catalogue.items.get(`glossary/${key}`)!;
  const set = catalogue.hub.site.url + sectionPath('glossary', lang, catalogue.base);
  return [
    definedTerm({
      ...pageFacts(item, lang, catalogue),
      variants: data.variants?.[lang] ?? [],
      set: { id: set, name: libraryWords(lang).section.glossary.title },
      twin: absolute(item, other(lang), catalogue),
    }),
  ];
}

export function pathNodes(
  { key, data }: Pick<Fact<FactData['paths']>, 'key' | 'data'>,
  lang: Lang,
  catalogue: Catalogue,
): Thing[] {
  const minutes = data.steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  return [
    learningResource({
      ...pageFacts(catalogue.items.get(`paths/${key}`)!, lang, catalogue),
      steps: data.steps.map(({ item, why }) => entryOf(item, lang, catalogue, why[lang])),
      ...(minutes && { minutes }),
      licence: licenceUrl(catalogue.hub.site.licence),
    }),
  ];
}

/** A quote, under the name its page gives it; `credit` says that it is only attributed. */
export function quoteNodes(
  { key, data }: Pick<Fact<FactData['quotes']>, 'key' | 'data'>,
  said: { name: string; credit?: string },
  lang: Lang,
  catalogue: Catalogue,
): Thing[] {
  const item = catalogue.items.get(`quotes/${key}`)!;
  const twin = other(lang);
  const own = hubLang(data.language);
  const source = quotationSource(data, lang, catalogue);
  return [
    quotation({
      ...pageFacts(item, lang, catalogue),
      ...said,
      text: wordsIn(data, lang),
      by: agentOf(data.by, lang, catalogue),
      ...(source && { source }),
      other: own
        ? {
            id: absolute(item, twin, catalogue),
            language: twin,
            text: wordsIn(data, twin),
            original: own === twin,
          }
        : { language: data.language, text: data.text, original: true },
    }),
  ];
}

function quotationSource(data: Quote, lang: Lang, catalogue: Catalogue): QuotationSource | undefined {
  const { item, url, moment } = data.source ?? {};
  const work = item === undefined ? undefined : entryOf(item, lang, catalogue);
  const heard = quoteHeard(data, lang, catalogue)?.href;
  const passage = work && work.url + (blockOf(data) || lineOf(data, catalogue));
  const address = heard?.startsWith('/') ? catalogue.hub.site.url + heard : (heard ?? passage ?? url);
  if (address === undefined) return undefined;
  const place = placeOf(data, lang);
  return {
    url: address,
    ...(work && { work: { ...work, type: work.type as SourceType } }),
    ...(place !== undefined && { place }),
    ...(moment !== undefined && { start: secondsOf(moment) }),
  };
}

/** A section’s own page: a list, or for the glossary a set of terms. */
export function listingNodes(
  items: readonly Item[],
  name: string,
  path: string,
  lang: Lang,
  catalogue: Catalogue,
): Thing[] {
  const { site } = catalogue.hub;
  const page: PageFacts = {
    id: site.url + path,
    lang,
    name,
    site: { id: site.url + homePath(lang, catalogue.base), name: site.name },
  };
  const entries = items.map((item) => ({ name: item.title[lang]!, url: absolute(item, lang, catalogue) }));
  return items[0]?.section === 'glossary'
    ? [definedTermSet({ ...page, terms: entries })]
    : [itemList({ ...page, items: entries, ordered: false })];
}

export function siteNodes(path: string, search: string, lang: Lang, { hub: { site } }: Catalogue): Thing[] {
  return [
    webSite({
      id: site.url + path,
      lang,
      name: site.name,
      description: site.tagline[lang],
      search: site.url + search,
      licence: licenceUrl(site.licence),
    }),
  ];
}

/** The trail from the home page to a page. */
export function breadcrumbs(trail: Link[], toAbsolute: (path: string) => string): Thing {
  const crumbs = trail.map(({ href, text }) => ({ name: text, url: toAbsolute(href) }));
  return breadcrumbList({ id: crumbs.at(-1)!.url, crumbs });
}
