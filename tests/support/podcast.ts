import { XMLValidator } from 'fast-xml-parser';
import { parseBuffer } from 'music-metadata';
import { parseFeed, type Episode, type FeedObject } from 'podcast-partytime';
import sharp from 'sharp';
import type { Lang } from '../../src/i18n/languages.ts';

/** A built site, as those who fetch from it see it. */
export interface PublishedSite {
  /** Its absolute address, with a slash at its end. */
  root: string;
  /** What is published at a path from there; nothing where nothing is. */
  bytes(path: string): Buffer | undefined;
}

/** The podcast of a language as an app reads it; nothing where there is none. */
export function readPodcast(site: PublishedSite, lang: Lang): FeedObject | undefined {
  const xml = site.bytes(`${lang}/podcast.xml`)?.toString('utf8');
  return xml === undefined ? undefined : parseFeed(xml)!;
}

const types: Record<string, string> = {
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
  json: 'application/json',
  txt: 'text/plain',
};

/**
 * What a podcast app or a directory would stumble over in the podcast of a language: every rule it is held to, read by a
 * parser that did not write it. Throws when there is no such podcast.
 */
export async function stumblingBlocks(site: PublishedSite, lang: Lang): Promise<string[]> {
  const self = `${lang}/podcast.xml`;
  const xml = site.bytes(self)!.toString('utf8');
  const feed = readPodcast(site, lang)!;
  const found: string[] = [];
  const rule = (holds: unknown, said: string) => {
    if (!holds) found.push(said);
  };
  const at = (url: string | undefined) =>
    url?.startsWith(site.root) ? site.bytes(url.slice(site.root.length).replace(/[?#].*$/, '')) : undefined;

  rule(XMLValidator.validate(xml) === true, 'the feed is no XML');
  rule(feed.title && feed.description, 'the podcast has no title or no description');
  rule(at(`${feed.link}index.html`), `the page of the podcast, ${feed.link}, is not there`);
  rule(new RegExp(`^${lang}(-[a-z]{2})?$`).test(feed.language ?? ''), `the language is ${feed.language}`);
  rule(feed.itunesCategory?.length, 'there is no category');
  rule(/<itunes:explicit>(true|false)<\/itunes:explicit>/.test(xml), 'nothing says whether it is explicit');
  rule(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(feed.guid ?? ''), 'no guid');
  rule(
    /<podcast:locked( owner="[^"]+")?>(yes|no)<\/podcast:locked>/.test(xml),
    'not said to be locked or not',
  );
  rule(
    feed.medium === 'podcast' && feed.itunesType === 'episodic' && feed.author,
    'no medium, type or author',
  );
  rule(feed.pubsub?.self === site.root + self, `the feed says that it lies at ${feed.pubsub?.self}`);
  await checkCover(at(feed.itunesImage));
  rule(feed.items.length > 0, 'there is no episode');
  const dates = feed.items.map(({ pubDate }) => pubDate!.getTime());
  rule(
    dates.every((date, place) => !place || date < dates[place - 1]!),
    'the newest does not come first, or two are of one moment',
  );
  for (const [, date] of xml.matchAll(/<pubDate>([^<]*)</g))
    rule(
      /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(date!),
      `${date} is no date`,
    );
  const guids = feed.items.map(({ guid }) => guid);
  rule(new Set(guids).size === guids.length, 'two episodes have one guid');
  for (const item of feed.items) await checkEpisode(item);
  return found;

  async function checkCover(bytes: Buffer | undefined): Promise<void> {
    if (!bytes) return void found.push(`the cover ${feed.itunesImage} is not there`);
    const { width = 0, height, format, hasAlpha } = await sharp(bytes).metadata();
    rule(width === height && width >= 1400 && width <= 3000, `the cover is ${width} by ${height}`);
    rule((format === 'png' || format === 'jpeg') && !hasAlpha, `the cover is ${format}, alpha: ${hasAlpha}`);
    rule(bytes.length < 512 * 1024, `the cover has ${bytes.length} bytes`);
  }

  async function checkEpisode(item: Episode): Promise<void> {
    const { title = '', enclosure, guid } = item;
    const say = (holds: unknown, said: string) => rule(holds, `${guid}: ${said}`);
    say(title && !new RegExp(`\\b${item.itunesEpisode}\\b`).test(title), `its title is “${title}”`);
    say(guid.startsWith('tag:'), 'its guid is an address');
    say(item.itunesEpisode && item.itunesEpisode === item.podcastEpisode?.number, 'it has no number');
    say(at(`${item.link}index.html`), `its page ${item.link} is not there`);
    say(item.description && item.content?.includes('<p'), 'it says nothing of itself');
    for (const [, href] of (item.content ?? '').matchAll(/(?:href|src)="([^"]*)"/g))
      say(/^(https?|mailto|tel|sms):/.test(href!), `it links to ${href}`);
    const audio = at(enclosure.url);
    say(audio, `its audio ${enclosure.url} is not there`);
    if (!audio) return;
    say(audio.length === enclosure.length, `its audio has ${audio.length} bytes, not ${enclosure.length}`);
    const { format } = await parseBuffer(audio, { mimeType: enclosure.type }, { duration: true });
    say(Math.abs(format.duration! - item.duration) <= 0.5, `it lasts ${format.duration} s`);
    for (const { name, href } of item.podcastPeople ?? [])
      say(name && at(`${href}index.html`), `${name} has no page at ${href}`);
    for (const { lang: language, length, source } of item.alternativeEnclosures ?? []) {
      const file = at(source[0]!.uri);
      say(language && language !== lang && file?.length === length, `${source[0]!.uri} is not as it says`);
    }
    checkWords(item, say);
  }

  function checkWords(item: Episode, say: (holds: unknown, said: string) => void): void {
    const transcripts = item.podcastTranscripts ?? [];
    say(
      !transcripts.length ||
        transcripts[0]!.language === lang ||
        transcripts.every((one) => one.language !== lang),
      'the first transcript is in the other language',
    );
    for (const { url, type, language } of transcripts) {
      const words = at(url)?.toString('utf8');
      const [, named, ending] = /\.(en|fr)\.(\w+)$/.exec(url) ?? [];
      say(words?.trim(), `${url} is not there`);
      // The parser has its own name for SubRip; what is written is asked of the feed itself.
      const said = xml.includes(`url="${url}" type="${types[ending!]}" language="${named}"`);
      say(said && named === language, `${url} is said to be ${type} in ${language}`);
      say(ending !== 'vtt' || words?.startsWith('WEBVTT'), `${url} is no WebVTT`);
      if (ending === 'json') JSON.parse(words ?? '');
    }
    const { podcastChapters: chapters } = item;
    if (chapters) {
      const told = JSON.parse(at(chapters.url)?.toString('utf8') ?? '{}') as {
        version?: string;
        chapters?: { startTime: number; title: string }[];
      };
      const starts = (told.chapters ?? []).map(({ startTime }) => startTime);
      say(told.version?.startsWith('1.2'), `${chapters.url} is no file of chapters`);
      say(chapters.type === 'application/json+chapters', `its chapters are said to be ${chapters.type}`);
      say(
        starts.length > 1 && starts.every((start, place) => start > (starts[place - 1] ?? -1)),
        'chapters go back',
      );
      say(
        starts.every((start) => start < item.duration),
        'a chapter begins after the end',
      );
    }
    for (const { startTime, duration } of item.podcastSoundbites ?? [])
      say(duration > 0 && startTime + duration <= item.duration + 1, 'a soundbite goes on after the end');
  }
}
