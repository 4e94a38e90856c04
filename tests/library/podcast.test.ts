import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'podcast-partytime';
import { describe, expect, test } from 'vitest';
import { formatFault } from '../../src/hub/fault.ts';
import { readWholeHub } from '../../src/hub/read.ts';
import { writeRecords } from '../../src/hub/record.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { catalogueOf } from '../../src/library/catalogue.ts';
import { chaptersOf } from '../../src/library/chapters.ts';
import { hasPodcast } from '../../src/library/episodes.ts';
import { podcastCovers, podcastView, podcastXml } from '../../src/library/podcast.ts';
import { transcriptFiles, transcriptFileViews, transcriptText } from '../../src/library/transcript-files.ts';
import { followView } from '../../src/library/follow.ts';
import { tipNodes } from '../../src/library/structured.ts';
import { draftHub, type Draft } from '../support/hub.ts';

/** The hub of a draft with all that is heard in it, joined. */
async function catalogue(draft: Draft, base = '/') {
  const { hub, faults, records } = await readWholeHub(draft.folder);
  if (!hub) throw new Error(faults.map(formatFault).join('\n'));
  writeRecords(records);
  return catalogueOf(hub, base);
}

const podcast = async (draft: Draft, lang: Lang, base?: string) =>
  parseFeed(podcastXml(await podcastView(lang, await catalogue(draft, base))))!;

const about = 'tips/slack-the-knot/about.yml';
const recordings =
  'recordings:\n  - { language: en, file: audio.en.mp3, voice: synthetic }\n  - { language: fr, file: audio.fr.mp3, voice: human }\n';

/** A hub in which nothing is heard. */
function silent(): Draft {
  const draft = draftHub();
  // What somebody said in a recording goes with it.
  for (const name of readdirSync(join(draft.folder, 'quotes')))
    if (draft.read(`quotes/${name}`).includes('tips/')) draft.remove(`quotes/${name}`);
  draft.edit(about, recordings, '');
  draft.edit(
    'tips/measure-twice/about.yml',
    'recordings:\n  - { language: en, file: audio.en.mp3, voice: synthetic }\n',
    '',
  );
  for (const file of [
    'slack-the-knot/audio.en.mp3',
    'slack-the-knot/audio.fr.mp3',
    'measure-twice/audio.en.mp3',
  ])
    rmSync(join(draft.folder, 'tips', file));
  return draft;
}

describe('a hub in which nothing is heard', () => {
  test('has no podcast, no cover, and nobody is told to follow one', async () => {
    const made = await catalogue(silent());
    for (const lang of ['en', 'fr'] as const) {
      expect(hasPodcast(lang, made)).toBe(false);
      const follow = followView(lang, made);
      expect(follow.podcast).toBeUndefined();
      expect(follow.other.podcast).toBeUndefined();
    }
    expect(podcastCovers(made)).toEqual([]);
  });
});

describe('a listener who follows a podcast', () => {
  test('does not lose what she has heard when a tip has another title, slug, number, folder or site', async () => {
    const draft = draftHub();
    const before = await podcast(draft, 'fr');
    draft.edit(
      'tips/slack-the-knot/fr.mdx',
      /^title: .*$/m.exec(draft.read('tips/slack-the-knot/fr.mdx'))![0],
      'title: Autre titre',
    );
    draft.edit(
      'tips/slack-the-knot/fr.mdx',
      /^slug: .*$/m.exec(draft.read('tips/slack-the-knot/fr.mdx'))![0],
      'slug: autre-titre',
    );
    draft.edit(about, 'number: 15', 'number: 151');
    draft.edit('site.yml', 'https://fanal.example.org', 'https://moved.example.com');
    const after = await podcast(draft, 'fr', '/hub/');
    expect(after.items[0]).toMatchObject({
      title: 'Autre titre',
      link: 'https://moved.example.com/hub/fr/conseils/autre-titre/',
      guid: before.items[0]!.guid,
    });
    expect(after.guid).toBe(before.guid);
  });

  test('is not sent to another podcast by a preview of the site', async () => {
    const draft = draftHub();
    draft.edit('site.yml', /^ {2}guid: .*\n/m.exec(draft.read('site.yml'))![0], '');
    const own = await podcast(draft, 'en');
    process.env.SITE_URL = 'https://preview.example.net';
    try {
      const preview = await podcast(draft, 'en', '/try/');
      expect(preview.pubsub!.self).toBe('https://preview.example.net/try/en/podcast.xml');
      expect(preview.guid).toBe(own.guid);
    } finally {
      delete process.env.SITE_URL;
    }
  });

  test('gets no tip of which the only recording is in the other language', async () => {
    expect((await podcast(draftHub(), 'fr')).items.map(({ title }) => title)).toEqual([
      'Donner du mou au nœud',
    ]);
    const draft = draftHub();
    draft.edit(about, '  - { language: fr, file: audio.fr.mp3, voice: human }\n', '');
    rmSync(join(draft.folder, 'tips/slack-the-knot/audio.fr.mp3'));
    const made = await catalogue(draft);
    expect([hasPodcast('en', made), hasPodcast('fr', made)]).toEqual([true, false]);
    expect(podcastCovers(made)).toHaveLength(1);
  });

  test('is told what is set, else what goes without saying', async () => {
    const draft = draftHub();
    const settings = /^podcast:\n(?: .*\n)+/m.exec(draft.read('site.yml'))![0];
    draft.edit('site.yml', settings, '');
    expect(await podcast(draft, 'fr')).toMatchObject({
      title: 'Fanal\u00a0: conseils à écouter',
      itunesCategory: ['Education > Self-Improvement'],
      explicit: false,
      locked: true,
    });
  });

  test('hears in one passage what the tip is, where the recording says its sentence', async () => {
    const draft = draftHub();
    const [, sentence] = /^sentence: (.*)$/m.exec(draft.read('tips/slack-the-knot/en.mdx'))!;
    const said = draft.read('tips/slack-the-knot/transcript.en.vtt');
    const [cue] = /(?<=<v Ada Exemple>).*/.exec(said)!;
    draft.write('tips/slack-the-knot/transcript.en.vtt', said.replace(cue, `${sentence!} ${cue}`));
    const { podcastSoundbites } = (await podcast(draft, 'en')).items[0]!;
    expect(podcastSoundbites).toMatchObject([{ title: sentence }]);
    expect(podcastSoundbites![0]!.startTime).toBeGreaterThan(0);
    expect(podcastSoundbites![0]!.duration).toBeGreaterThanOrEqual(15);
  });
});

describe('the chapters of a recording', () => {
  const slack = async (draft: Draft) =>
    (await catalogue(draft)).hub.tips.find(({ key }) => key === 'slack-the-knot')!;
  const starts = /(\d\d):(\d\d):([\d.]+) -->/g;
  const begins = (draft: Draft, lang: Lang) =>
    [...draft.read(`tips/slack-the-knot/transcript.${lang}.vtt`).matchAll(starts)].map(
      ([, hours, minutes, seconds]) => Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
    );

  test('are the moments that the editor named, each where its line is said in that recording', async () => {
    const draft = draftHub();
    const [en, fr] = [begins(draft, 'en'), begins(draft, 'fr')];
    const second = Math.ceil(en[1]!);
    const at = `00:00:${String(second).padStart(2, '0')}`;
    draft.edit(
      about,
      recordings,
      `${recordings}moments:\n  - at: '${at}'\n    until: '00:00:24'\n    title: { en: Slack, fr: Du mou }\n`,
    );
    const tip = await slack(draft);
    const of = (lang: Lang) =>
      chaptersOf(
        tip,
        tip.recordings!.find(({ language }) => language === lang)!,
        lang,
      );
    expect(of('en')).toEqual([
      { at: 0, title: tip.texts.en!.title },
      { at: second, title: 'Slack' },
    ]);
    expect(of('fr')[1]).toEqual({ at: Math.floor(fr[1]!), title: 'Du mou' });
    expect((await podcast(draft, 'en')).items.at(0)!.podcastSoundbites).toEqual([
      { startTime: second, duration: 24 - second, title: 'Slack' },
    ]);
  });

  test('are the sections of the text where it is the text that is read', async () => {
    const draft = draftHub();
    for (const lang of ['en', 'fr']) {
      const file = `tips/slack-the-knot/transcript.${lang}.vtt`;
      draft.write(
        file,
        draft
          .read(file)
          .replace(/^slack$/m, 'why-1')
          .replace(/^hurry$/m, 'try'),
      );
    }
    const tip = await slack(draft);
    const [english] = tip.recordings!;
    expect(chaptersOf(tip, english!, 'en').map(({ title }) => title)).toEqual([
      tip.texts.en!.title,
      ...tip.texts.en!.headings.map(({ text }) => text),
    ]);
  });

  test('are none where nothing says what they are', async () => {
    const tip = await slack(draftHub());
    expect(chaptersOf(tip, tip.recordings![0]!, 'en')).toEqual([]);
  });
});

describe('a reader who takes a transcript along', () => {
  test('has it in four formats, or as text alone where nobody knows the times', async () => {
    const draft = draftHub();
    draft.write('tips/measure-twice/transcript.en.txt', 'Bruno Sample: One.\n\nAda Exemple: Two.\n');
    draft.write('tips/measure-twice/transcript.fr.txt', 'Bruno Sample: Un.\n\nAda Exemple: Deux.\n');
    for (const lang of ['en', 'fr']) {
      rmSync(join(draft.folder, `tips/measure-twice/transcript.${lang}.vtt`));
      draft.edit('tips/measure-twice/about.yml', `transcript.${lang}.vtt`, `transcript.${lang}.txt`);
    }
    const made = await catalogue(draft);
    const files = (key: string) =>
      transcriptFiles(
        made.hub.tips.find((tip) => tip.key === key)!,
        'fr',
        made,
      ).map(({ href, type }) => [href, type]);
    expect(files('slack-the-knot')).toEqual([
      ['/transcripts/15.fr.vtt', 'text/vtt'],
      ['/transcripts/15.fr.srt', 'application/x-subrip'],
      ['/transcripts/15.fr.json', 'application/json'],
      ['/transcripts/15.fr.txt', 'text/plain'],
    ]);
    expect(files('measure-twice')).toEqual([['/transcripts/7.fr.txt', 'text/plain']]);
    expect(files('coil-the-line')).toEqual([]);
  });

  test('reads at its head what it is, who translated it, where it is from, and by which licence it may be used', async () => {
    const made = await catalogue(draftHub());
    const tip = made.hub.tips.find(({ key }) => key === 'measure-twice')!;
    const [vtt] = transcriptFileViews(tip, 'fr', made);
    expect(transcriptText(vtt!)).toMatch(
      /^WEBVTT\n\nNOTE\nLanguage: fr\nMesurer deux fois\nTraduction de l’anglais\s: Fanal\.\nhttps:\/\/fanal\.example\.org\/7\/\nCC-BY-4\.0\n/,
    );
  });
});

test('a search engine finds the recordings of a tip, their words and the podcast they are of', async () => {
  const made = await catalogue(draftHub());
  const nodeOf = (key: string) =>
    tipNodes(
      made.hub.tips.find((tip) => tip.key === key)!,
      'fr',
      made,
    )[0]!;
  const origin = 'https://fanal.example.org';
  expect(nodeOf('slack-the-knot')).toMatchObject({
    partOfSeries: { webFeed: `${origin}/fr/podcast.xml` },
    associatedMedia: [
      {
        '@type': 'AudioObject',
        contentUrl: `${origin}/audio/15.en.mp3`,
        encodingFormat: 'audio/mpeg',
        inLanguage: 'en',
        transcript: `${origin}/transcripts/15.en.txt`,
        caption: [{ contentUrl: `${origin}/transcripts/15.en.vtt`, encodingFormat: 'text/vtt' }],
      },
      { contentUrl: `${origin}/audio/15.fr.mp3`, inLanguage: 'fr' },
    ],
  });
  // The episode of somebody else is of their podcast, though it can be heard here.
  expect(nodeOf('measure-twice').partOfSeries).not.toHaveProperty('webFeed');
  expect(nodeOf('measure-twice')).toMatchObject({
    associatedMedia: [
      { caption: [{ inLanguage: 'en' }, { inLanguage: 'fr' }] },
      { url: 'https://podcast.example.com/7' },
    ],
  });
});
