import { fingerprint } from '../blocks/cache.ts';
import { tagOfVersion } from '../domain/tag-uri.ts';
import type { RecordingFacts, Work } from '../hub/hub.ts';
import { podcastPath, sectionPath, transcriptPath } from '../i18n/addresses.ts';
import { hubLang, languages, other, type Lang } from '../i18n/languages.ts';
import { typeset } from '../i18n/typography.ts';
import type { TipAbout } from '../model/index.ts';
import { podcastGuid } from '../outputs/podcast-guid.ts';
import type { CoverFacts } from '../outputs/podcast-cover.ts';
import { podcastRss, type EpisodeFacts, type PodcastFacts, type TranscriptLink } from '../outputs/podcast.ts';
import { addressOf, type Catalogue } from './catalogue.ts';
import { chaptersOf } from './chapters.ts';

import { episodesIn, hasPodcast, podcastTitle, recordingIn } from './episodes.ts';
import { wordsOf } from './frame.ts';
import { fullTextHtml, fullTextOf, type FullText } from './full-text.ts';
import { recordingPath } from './recordings.ts';
import { soundbitesOf } from './soundbites.ts';
import { licenceUrl } from './structured.ts';
import { transcriptFiles } from './transcript-files.ts';

/** A podcast whose texts are not yet composed. */
export interface PodcastView extends Omit<PodcastFacts, 'episodes'> {
  episodes: (Omit<EpisodeFacts, 'html'> & FullText)[];
}

/** Raised whenever covers would be drawn otherwise: apps fetch a cover again only under another address. */
const drawing = 1;

/** Where the podcast is filed unless the hub says where. */
const usualCategory = 'Education > Self-Improvement';

/** The podcast in a language; there is none where nothing can be heard. */
export async function podcastView(lang: Lang, catalogue: Catalogue): Promise<PodcastView> {
  const { hub, base } = catalogue;
  const { site } = hub;
  const settings = site.podcast ?? {};
  const words = wordsOf(catalogue, lang).podcast;
  const set = (text: string) => typeset(text, site.locale[lang]);
  const tips = episodesIn(lang, catalogue);
  const [name, within] = (settings.category ?? usualCategory).split(' > ') as [string, string?];
  const twin = other(lang);
  const episodes: PodcastView['episodes'] = [];
  for (const tip of tips) episodes.push(await episodeOf(tip, lang, catalogue));
  const voices = new Set(tips.map((tip) => recordingIn(tip, lang)!.voice));
  const voice = voices.has('synthetic') && (voices.has('human') ? words.someSynthetic : words.synthetic);
  return {
    title: podcastTitle(lang, catalogue),
    description: [
      settings.description?.[lang] ?? set(words.description),
      ...(voice ? [set(voice)] : []),
    ].join(' '),
    language: site.locale[lang],
    self: site.url + podcastPath(lang, base),
    page: site.url + sectionPath('tips', lang, base),
    cover: `${site.url}${base}${coverOf(lang, catalogue).file}`,
    author: site.name,
    ...(site.contact?.mail && { mail: site.contact.mail }),
    category: { name, ...(within && { within }) },
    explicit: settings.explicit ?? false,
    locked: settings.locked ?? true,
    // Of the address that the site calls its own: a preview is the same podcast.
    guid: settings.guid?.[lang] ?? podcastGuid(new URL(podcastPath(lang, '/'), site.identity).href),
    licence: { name: site.licence, url: licenceUrl(site.licence) },
    ...(hasPodcast(twin, catalogue) && {
      other: { language: site.locale[twin], feed: site.url + podcastPath(twin, base) },
    }),
    episodes,
  };
}

/** The feed itself. */
export function podcastXml(view: PodcastView): string {
  const episodes = view.episodes.map(({ text, sentence, spoken, ...episode }) => ({
    ...episode,
    html: fullTextHtml({ text, ...(sentence && { sentence }), ...(spoken && { spoken }) }),
  }));
  return podcastRss({ ...view, episodes });
}

async function episodeOf(
  tip: Work<TipAbout>,
  lang: Lang,
  catalogue: Catalogue,
): Promise<PodcastView['episodes'][number]> {
  const { hub, base } = catalogue;
  const { site } = hub;
  const { about } = tip;
  const { title, summary } = tip.texts[lang]!;
  const recording = recordingIn(tip, lang)!;
  const words = wordsOf(catalogue, lang).podcast;
  const item = catalogue.items.get(`tips/${tip.key}`)!;
  const synthetic = recording.voice === 'synthetic';
  return {
    ...(await fullTextOf(tip, lang, catalogue)),
    guid: tagOfVersion(tip.tag, lang),
    number: about.number,
    title,
    // Directories ask that it be said of what no person reads.
    description: synthetic ? `${summary} ${typeset(words.synthetic, site.locale[lang])}` : summary,
    url: site.url + addressOf(item, lang, base).href,
    published: about.published,
    recording: { ...enclosureOf(tip, recording, catalogue), seconds: recording.seconds },
    alternates: (tip.recordings ?? [])
      .filter((one) => one !== recording)
      .map((one) => ({
        ...enclosureOf(tip, one, catalogue),
        title: typeset(words.alternate[one.language], site.locale[lang]),
      })),
    people: peopleOf(tip, lang, catalogue),
    transcripts: transcriptLinks(tip, recording, catalogue),
    ...(chaptersOf(tip, recording, lang).length && {
      chapters: site.url + transcriptPath(about.number, lang, 'chapters.json', base),
    }),
    soundbites: soundbitesOf(tip, lang),
  };
}

/** A recording as feeds name it. */
export function enclosureOf(tip: Work<TipAbout>, recording: RecordingFacts, { hub, base }: Catalogue) {
  const { type, bytes, language } = recording;
  return { url: hub.site.url + recordingPath(tip, recording, base), type, bytes, language };
}

function peopleOf({ about }: Work<TipAbout>, lang: Lang, catalogue: Catalogue): EpisodeFacts['people'] {
  const host = about.host ?? catalogue.fact('shows', about.show).data.host;
  const person = (key: string, role: 'host' | 'guest') => {
    const item = catalogue.items.get(`people/${key}`)!;
    return {
      name: item.title[lang]!,
      role,
      url: catalogue.hub.site.url + addressOf(item, lang, catalogue.base).href,
    };
  };
  return [...(host ? [person(host, 'host')] : []), ...about.guests.map((guest) => person(guest, 'guest'))];
}

/**
 * The transcripts of a tip, that in the language of the recording first, for apps that know no languages take the
 * first. What follows another recording has other times, so of that only the words are offered.
 */
function transcriptLinks(
  tip: Work<TipAbout>,
  { language }: RecordingFacts,
  catalogue: Catalogue,
): TranscriptLink[] {
  const own = (lang: Lang) => tip.transcripts?.find((one) => one.language === lang);
  return [language, other(language)].flatMap((lang) =>
    transcriptFiles(tip, lang, catalogue)
      .filter(({ format }) => format === 'text' || hubLang(own(lang)!.of) === language)
      .map(({ format, href, type }) => ({
        url: catalogue.hub.site.url + href,
        type,
        language: lang,
        captions: format !== 'text',
      })),
  );
}

/** The cover of the podcast in a language, and its file: named by what it shows. */
export function coverOf(lang: Lang, catalogue: Catalogue): { file: string; cover: CoverFacts } {
  const { name, tagline } = catalogue.hub.site;
  const cover = { lang, hub: name, tagline: tagline[lang], kind: wordsOf(catalogue, lang).podcast.cover };
  return { file: `covers/${fingerprint(String(drawing), JSON.stringify(cover))}.png`, cover };
}

/** The covers of the podcasts there are. */
export function podcastCovers(catalogue: Catalogue) {
  return languages.filter((lang) => hasPodcast(lang, catalogue)).map((lang) => coverOf(lang, catalogue));
}
