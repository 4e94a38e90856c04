import { workProperties, type WorkFacts } from './article.ts';
import { agent, duration, thing, type Agent, type Thing } from './thing.ts';

/** A tip: an episode of a show. */
export interface EpisodeFacts extends WorkFacts {
  number: number;
  series: { name: string; url?: string; language?: string; host?: Agent; feed?: string };
  guests?: Agent[];
  /** Where it can be heard: pages of other publishers, or files of the hub. */
  recordings?: Recording[];
  moments?: Moment[];
}

/** Something to hear. */
export interface Recording {
  /** BCP 47 tag of what is spoken. */
  language: string;
  /** The page it is heard on. */
  url?: string;
  /** The audio file itself, and its media type. */
  file?: string;
  mediaType?: string;
  /** Length of the file. */
  bytes?: number;
  /** Address of its words as plain text. */
  transcript?: string;
  /** Its words with their times, in each language. */
  captions?: { file: string; mediaType: string; language: string }[];
  seconds?: number;
  /** ISO date. */
  published?: string;
}

/** A passage worth hearing. Seconds from the start of the recording. */
export interface Moment {
  name: string;
  start: number;
  end?: number;
  /** Address that opens the recording at this moment. */
  url?: string;
  /** BCP 47 tag of what is spoken there, where it is not the language of the page. */
  language?: string;
  /** A few words spoken there. */
  text?: string;
}

/** `PodcastEpisode` in its `PodcastSeries`, with a `Clip` for each moment. */
export function podcastEpisode(facts: EpisodeFacts): Thing {
  const { series } = facts;
  return thing('PodcastEpisode', {
    ...workProperties('PodcastEpisode', facts),
    episodeNumber: facts.number,
    partOfSeries: thing('PodcastSeries', {
      '@id': series.url,
      name: series.name,
      url: series.url,
      inLanguage: series.language,
      author: series.host && agent(series.host),
      webFeed: series.feed,
    }),
    contributor: facts.guests?.map(agent),
    associatedMedia: facts.recordings?.map(audio),
    hasPart: facts.moments?.map((moment) => clip(facts, moment)),
  });
}

function audio(recording: Recording): Thing {
  return thing('AudioObject', {
    url: recording.url,
    contentUrl: recording.file,
    encodingFormat: recording.mediaType,
    contentSize: recording.bytes === undefined ? undefined : `${recording.bytes} B`,
    inLanguage: recording.language,
    duration: duration(recording.seconds, 'S'),
    datePublished: recording.published,
    transcript: recording.transcript,
    caption: recording.captions?.map(({ file, mediaType, language }) =>
      thing('MediaObject', { contentUrl: file, encodingFormat: mediaType, inLanguage: language }),
    ),
  });
}

/** Names of clips follow the address of a moment in the page, `#t=95`. */
function clip({ id, lang }: EpisodeFacts, moment: Moment): Thing {
  return thing('Clip', {
    '@id': `${id}#t=${moment.start}`,
    name: moment.name,
    inLanguage: moment.language ?? lang,
    text: moment.text,
    startOffset: moment.start,
    endOffset: moment.end,
    url: moment.url ?? `${id}#t=${moment.start}`,
  });
}
