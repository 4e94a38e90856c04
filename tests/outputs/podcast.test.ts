import { XMLValidator } from 'fast-xml-parser';
import { parseFeed } from 'podcast-partytime';
import { describe, expect, test } from 'vitest';
import { chaptersJson } from '../../src/outputs/chapters.ts';
import { podcastGuid } from '../../src/outputs/podcast-guid.ts';
import { podcastRss, type EpisodeFacts, type PodcastFacts } from '../../src/outputs/podcast.ts';

const origin = 'https://elan.example/hub';

const episode: EpisodeFacts = {
  guid: 'tag:elan.example,2026:fr/tips/ask',
  number: 814,
  title: 'Tout demander & <presque> tout donner 😀',
  description: 'L’attente : une heure\u00a0; puis la question\u00a0!\u0007',
  html: '<p>« Cœur » &amp; <a href="/hub/fr/livres/b/">un livre</a> ]]> 😀</p>',
  url: `${origin}/fr/conseils/demander/`,
  published: '2026-11-21',
  recording: {
    url: `${origin}/audio/814.fr.mp3`,
    type: 'audio/mpeg',
    bytes: 481_234,
    language: 'fr',
    seconds: 61.4,
  },
  alternates: [
    { url: `${origin}/audio/814.en.mp3`, type: 'audio/mpeg', bytes: 9, language: 'en', title: 'In English' },
  ],
  people: [
    { name: 'Ève & Noël', role: 'host', url: `${origin}/fr/personnes/eve/` },
    { name: 'x'.repeat(200), role: 'guest' },
  ],
  transcripts: [
    { url: `${origin}/transcripts/814.fr.vtt`, type: 'text/vtt', language: 'fr', captions: true },
    { url: `${origin}/transcripts/814.en.txt`, type: 'text/plain', language: 'en', captions: false },
  ],
  chapters: `${origin}/transcripts/814.fr.chapters.json`,
  soundbites: [{ start: 3.217, seconds: 15.04, title: 'Demandez une heure.' }],
};

const podcast: PodcastFacts = {
  title: 'Élan : « conseils » & co',
  description: 'Une phrase à essayer < cette semaine >',
  language: 'fr-CA',
  self: `${origin}/fr/podcast.xml`,
  page: `${origin}/fr/conseils/`,
  cover: `${origin}/covers/x.png`,
  author: 'Élan',
  mail: 'bonjour@elan.example',
  category: { name: 'Education', within: 'Self-Improvement' },
  explicit: false,
  locked: true,
  guid: podcastGuid('https://elan.example/hub/fr/podcast.xml'),
  licence: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  other: { language: 'en-CA', feed: `${origin}/en/podcast.xml` },
  episodes: [episode, { ...episode, guid: 'tag:elan.example,2026:fr/tips/b', number: 3 }],
};

const read = (facts: PodcastFacts = podcast) => parseFeed(podcastRss(facts))!;
const first = (facts: Partial<EpisodeFacts> = {}) =>
  read({ ...podcast, episodes: [{ ...episode, ...facts }] }).items[0]!;

describe('the guid of a podcast', () => {
  test.each([
    ['mp3s.nashownotes.com/pc20rss.xml', '917393e3-1b1e-5cef-ace4-edaa54e1f810'],
    ['https://podnews.net/rss/', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
  ])('is that which others compute: %s', (feed, guid) => {
    expect(podcastGuid(feed)).toBe(guid);
  });
});

describe('an app that reads the feed of a podcast', () => {
  test('can read it at all, whatever an editor wrote', () => {
    expect(XMLValidator.validate(podcastRss(podcast))).toBe(true);
    expect(read().title).toBe(podcast.title);
    expect(read().description).toBe(podcast.description);
    expect(first().title).toBe(episode.title);
    expect(first().description).toBe('L’attente : une heure\u00a0; puis la question\u00a0!');
    expect(first().content).toContain('<a href="https://elan.example/hub/fr/livres/b/">un livre</a> ]]> 😀');
  });

  test('learns all that a directory asks of a podcast', () => {
    expect(read()).toMatchObject({
      link: podcast.page,
      language: 'fr-ca',
      itunesImage: podcast.cover,
      itunesCategory: ['Education > Self-Improvement'],
      explicit: false,
      itunesType: 'episodic',
      author: 'Élan',
      owner: { name: 'Élan', email: podcast.mail },
      locked: true,
      podcastOwner: podcast.mail,
      guid: podcast.guid,
      medium: 'podcast',
      license: { identifier: 'cc-by-4.0', url: podcast.licence.url },
      pubsub: { self: podcast.self },
    });
    expect(podcastRss(podcast)).toContain('<itunes:explicit>false</itunes:explicit>');
    expect(podcastRss({ ...podcast, explicit: true })).toContain('<itunes:explicit>true</itunes:explicit>');
  });

  test('is told of no owner where none wants to be told of', () => {
    const { mail: _, ...unnamed } = podcast;
    expect(podcastRss(unnamed)).not.toMatch(/itunes:owner|owner=/);
    expect(podcastRss(unnamed)).toContain('<podcast:locked>yes</podcast:locked>');
  });

  test('learns all of an episode', () => {
    expect(first()).toMatchObject({
      guid: episode.guid,
      link: episode.url,
      enclosure: { url: episode.recording.url, length: 481_234, type: 'audio/mpeg' },
      duration: 61,
      itunesEpisode: 814,
      podcastEpisode: { number: 814 },
      explicit: false,
      podcastChapters: { url: episode.chapters, type: 'application/json+chapters' },
      podcastSoundbites: [{ startTime: 3.2, duration: 15, title: 'Demandez une heure.' }],
      license: { identifier: 'cc-by-4.0' },
    });
  });

  test('names who is heard, in as many letters as directories take', () => {
    const [host, guest] = first().podcastPeople!;
    expect(host).toMatchObject({ name: 'Ève & Noël', role: 'Host', href: `${origin}/fr/personnes/eve/` });
    expect(guest!.name).toHaveLength(128);
    expect(guest!.role).toBe('Guest');
  });

  test('finds the words in each language, and shows with the sound only those that have its times', () => {
    expect(
      first().podcastTranscripts!.map(({ url, type, language, rel }) => [url, type, language, rel]),
    ).toEqual([
      [`${origin}/transcripts/814.fr.vtt`, 'text/vtt', 'fr', 'captions'],
      [`${origin}/transcripts/814.en.txt`, 'text/plain', 'en', undefined],
    ]);
  });

  test('finds the same in the other language', () => {
    expect(first().alternativeEnclosures).toMatchObject([
      { lang: 'en', length: 9, source: [{ uri: `${origin}/audio/814.en.mp3` }] },
    ]);
    expect(podcastRss(podcast)).toContain(
      `<atom:link href="${origin}/en/podcast.xml" rel="alternate" type="application/rss+xml" hreflang="en-CA"/>`,
    );
  });

  test('shows the day on which it was published wherever it is, and episodes of one day in their order', () => {
    const [later, sooner] = read().items;
    expect(later!.pubDate!.getTime()).toBeGreaterThan(sooner!.pubDate!.getTime());
    for (const { pubDate } of read().items)
      for (const timeZone of ['Pacific/Pago_Pago', 'America/Vancouver', 'Europe/Paris', 'Asia/Tokyo'])
        expect(pubDate!.toLocaleDateString('en-CA', { timeZone })).toBe('2026-11-21');
    expect(first({ number: 1_000_000 }).pubDate!.toISOString()).toBe('2026-11-21T23:59:59.000Z');
  });

  test('is told of nothing that there is not', () => {
    const { chapters: _, ...bare } = episode;
    const xml = podcastRss({
      ...podcast,
      episodes: [{ ...bare, alternates: [], people: [], transcripts: [], soundbites: [] }],
    });
    expect(xml).not.toMatch(/podcast:(chapters|transcript|soundbite|person|alternateEnclosure)/);
    expect(xml).toContain('<itunes:author>Élan</itunes:author>');
  });
});

test('an app that reads chapters finds where each begins', () => {
  const chapters = [
    { start: 0, title: 'Pourquoi', url: `${origin}/fr/conseils/demander/#t=0` },
    { start: 12.5, title: 'À essayer' },
  ];
  expect(JSON.parse(chaptersJson({ title: 'T', podcast: 'P', file: '814.fr.mp3', chapters }))).toEqual({
    version: '1.2.0',
    title: 'T',
    podcastName: 'P',
    fileName: '814.fr.mp3',
    chapters: [
      { startTime: 0, title: 'Pourquoi', url: `${origin}/fr/conseils/demander/#t=0` },
      { startTime: 12.5, title: 'À essayer' },
    ],
  });
});
