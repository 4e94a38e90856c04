import { generateRssFeed } from 'feedsmith';
import { chaptersType } from './chapters.ts';
import { absolute, type Enclosure } from './feed.ts';
import { clean, noonOf, unindented } from './xml.ts';

/** A podcast in one language. Addresses are absolute, dates ISO. */
export interface PodcastFacts {
  title: string;
  description: string;
  /** BCP 47 tag of what is spoken. */
  language: string;
  /** Address of the feed. */
  self: string;
  /** The page that says more of it. */
  page: string;
  /** The square picture it is known by. */
  cover: string;
  author: string;
  /** Whom directories write to; without one they are told of nobody. */
  mail?: string;
  /** A category of Apple’s, and one within it. */
  category: { name: string; within?: string };
  explicit: boolean;
  /** True where no other host may take it over. */
  locked: boolean;
  /** From `podcastGuid`, or as it was where the podcast comes from. */
  guid: string;
  licence: Licence;
  /** The same podcast in another language. */
  other?: { language: string; feed: string };
  /** The newest first. */
  episodes: EpisodeFacts[];
}

/** By which licence it may be used: its SPDX identifier and the address that names it. */
export interface Licence {
  name: string;
  url: string;
}

/** An episode: a tip with a recording in the language of the podcast. */
export interface EpisodeFacts {
  /** Never changes. */
  guid: string;
  number: number;
  /** Without the number. */
  title: string;
  /** Plain words. */
  description: string;
  /** The whole text; addresses in it may be relative to the page. */
  html: string;
  url: string;
  published: string;
  recording: Enclosure & { seconds: number };
  /** Recordings in other languages. */
  alternates: (Enclosure & { title: string })[];
  people: { name: string; role: 'host' | 'guest'; url?: string }[];
  transcripts: TranscriptLink[];
  /** Address of the file of chapters. */
  chapters?: string;
  /** Passages that stand for it. Seconds. */
  soundbites: { start: number; seconds: number; title: string }[];
}

/** A transcript in one format. */
export interface TranscriptLink {
  url: string;
  type: string;
  language: string;
  /** True where it has the times of this recording, so that it can be shown with it. */
  captions: boolean;
}

/** Directories cut what a person or a passage is called after this many characters. Source: podcast namespace, 1.0. */
const mostOfName = 128;

/**
 * An RSS feed as podcast apps and directories take it, with the tags of Podcasting 2.0.
 * Sources: https://help.apple.com/itc/podcasts_connect/#/itcb54353390 and
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md
 */
export function podcastRss(podcast: PodcastFacts): string {
  const { language, author, mail, licence, other } = podcast;
  const xml = generateRssFeed({
    title: clean(podcast.title),
    link: podcast.page,
    description: clean(podcast.description),
    language: language.toLowerCase(),
    copyright: clean(`${author}, ${licence.name}`),
    lastBuildDate: podcast.episodes[0] && dateOf(podcast.episodes[0]),
    image: { url: podcast.cover, title: clean(podcast.title), link: podcast.page },
    atom: {
      links: [
        { rel: 'self', type: 'application/rss+xml', hreflang: language, href: podcast.self },
        ...(other
          ? [{ rel: 'alternate', type: 'application/rss+xml', hreflang: other.language, href: other.feed }]
          : []),
      ],
    },
    itunes: {
      image: podcast.cover,
      categories: [
        {
          text: podcast.category.name,
          ...(podcast.category.within && { categories: [{ text: podcast.category.within }] }),
        },
      ],
      explicit: podcast.explicit,
      author: clean(author),
      type: 'episodic',
      ...(mail && { owner: { name: clean(author), email: mail } }),
    },
    podcast: {
      guid: podcast.guid,
      locked: { value: podcast.locked, ...(mail && { owner: mail }) },
      medium: 'podcast',
      license: licenceOf(licence),
    },
    items: podcast.episodes.map((episode) => item(episode, podcast)),
  });
  return asDirectoriesSay(unindented(xml));
}

function item(episode: EpisodeFacts, { author, licence, explicit }: PodcastFacts) {
  const { recording, number } = episode;
  const names = episode.people.map(({ name }) => name).join(', ');
  return {
    title: clean(episode.title),
    link: episode.url,
    description: clean(episode.description),
    guid: { value: episode.guid, isPermaLink: false },
    pubDate: dateOf(episode),
    enclosures: [{ url: recording.url, length: recording.bytes, type: recording.type }],
    content: { encoded: clean(absolute(episode.html, episode.url)) },
    itunes: {
      duration: Math.max(1, Math.round(recording.seconds)),
      episode: number,
      episodeType: 'full',
      explicit,
      author: clean(names || author),
    },
    podcast: {
      episode: { number },
      license: licenceOf(licence),
      persons: episode.people.map(({ name, role, url }) => ({
        display: short(name),
        role,
        ...(url && { href: url }),
      })),
      transcripts: episode.transcripts.map(({ url, type, language, captions }) => ({
        url,
        type,
        language,
        ...(captions && { rel: 'captions' }),
      })),
      ...(episode.chapters && { chapters: { url: episode.chapters, type: chaptersType } }),
      soundbites: episode.soundbites.map(({ start, seconds, title }) => ({
        startTime: tenths(start),
        duration: tenths(seconds),
        display: short(title),
      })),
      alternateEnclosures: episode.alternates.map(({ url, type, bytes, language, title }) => ({
        type,
        length: bytes,
        lang: language,
        title: clean(title),
        sources: [{ uri: url }],
      })),
    },
  };
}

/** A licence is named in lower case there. */
function licenceOf({ name, url }: Licence): { display: string; url: string } {
  return { display: name.toLowerCase(), url };
}

/** Apps sort by date: episodes of one day keep the order of their numbers. A day has 43,200 seconds from noon on. */
function dateOf({ published, number }: EpisodeFacts): string {
  return noonOf(published, Math.min(number, 43_199));
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

function short(name: string): string {
  const letters = [...clean(name)];
  return letters.length <= mostOfName ? letters.join('') : `${letters.slice(0, mostOfName - 1).join('')}…`;
}

/** The writer says yes or no of what is explicit, as one once did; directories now ask for true or false. */
function asDirectoriesSay(xml: string): string {
  return xml.replace(
    /(<itunes:explicit>)(yes|no)(<)/g,
    (_, before: string, said: string, after: string) => `${before}${said === 'yes'}${after}`,
  );
}
