import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/i18n/languages.ts';
import { catalogueOf } from '../../src/library/catalogue.ts';
import { episodeAt, inLanguage } from '../../src/library/moments.ts';
import { articleView, tipView } from '../../src/library/views/work.ts';
import { draftHub, type Draft } from '../support/hub.ts';

const tipFile = 'tips/measure-twice/about.yml';

function catalogue(draft: Draft = draftHub()) {
  return catalogueOf(draft.hub(), '/');
}

/** The views of the fixture’s tip and article with moments, without their pictures. */
async function views(lang: Lang, draft?: Draft) {
  const hub = catalogue(draft);
  const tip = hub.hub.tips.find(({ key }) => key === 'measure-twice')!;
  const article = hub.hub.articles.find(({ key }) => key === 'first-knot')!;
  delete article.about.image;
  delete article.texts.en!.images;
  delete article.texts.fr!.images;
  return { tip: await tipView(tip, lang, hub), article: await articleView(article, lang, hub) };
}

/** A tip that somebody else recorded, so that its moments lead there. */
function heardElsewhere(): Draft {
  const draft = draftHub();
  draft.edit(tipFile, 'recordings:\n  - { language: en, file: audio.en.mp3, voice: synthetic }\n', '');
  draft.remove('tips/measure-twice/audio.en.mp3');
  return draft;
}

describe('a listener who reads of a moment in a tip', () => {
  test('is led to it on the page, where the hub has the recording, and reads what is said', async () => {
    const { moments } = (await views('en')).tip;
    expect(moments[0]).toEqual({
      at: '0:20',
      text: 'Why one measures twice',
      href: '#t=20',
      words: { text: '“The second time you see what you wanted the first time, and what is really there.”' },
    });
    // The words are those of the recording, whatever the page says.
    expect((await views('fr')).tip.moments[0]).toMatchObject({ href: '#t=20', aside: '(en anglais)' });
    expect((await views('fr')).tip.moments[0]!.words).toEqual({
      text: '«~The second time you see what you wanted the first time, and what is really there.~»'.replaceAll(
        '~',
        '\u00a0',
      ),
      lang: 'en',
    });
  });

  test('is led into the episode of another publisher, in the form of its player', async () => {
    const { moments } = (await views('fr', heardElsewhere())).tip;
    expect(moments[0]).toMatchObject({
      href: 'https://podcast.example.com/7#t=00:00:20',
      hreflang: 'en',
      aside: '(en anglais)',
      words: { lang: 'en' },
    });
  });

  test('is led to the page of a host that has no form for it, told the language, and reads the words given', async () => {
    expect((await views('en')).tip.moments[1]).toEqual({
      at: '20:39',
      text: 'The same, on a panel',
      href: 'https://video.example.com/panel',
      hreflang: 'fr',
      aside: '(in French)',
      words: { text: '“Mesurez d’abord”', lang: 'fr' },
    });
    expect((await views('fr')).tip.moments[1]).toEqual({
      at: '20:39',
      text: 'La même chose, en table ronde',
      href: 'https://video.example.com/panel',
      words: { text: '«~Mesurez d’abord~»'.replaceAll('~', '\u00a0') },
    });
  });

  test('is led to where a host would have her, once the address tells which', async () => {
    const draft = draftHub();
    draft.edit(tipFile, 'https://video.example.com/panel', 'https://youtu.be/aBcDeFgHiJk?t=5');
    expect((await views('en', draft)).tip.moments[1]!.href).toBe('https://youtu.be/aBcDeFgHiJk?t=1239');
  });

  test('is told of a language that the hub does not speak by its name', () => {
    const hub = catalogue();
    expect(inLanguage('la', 'en', hub)).toEqual({ hreflang: 'la', aside: '(in Latin)' });
    expect(inLanguage('la', 'fr', hub)).toEqual({ hreflang: 'la', aside: '(en latin)' });
    expect(inLanguage('fr-CA', 'fr', hub)).toEqual({});
    expect(inLanguage(undefined, 'fr', hub)).toEqual({});
  });

  test('is led into an episode by its show, on whatever page of that site it is', () => {
    const hub = catalogue();
    expect(episodeAt('https://www.podcast.example.com/8?x=1', 65.9, hub)).toBe(
      'https://www.podcast.example.com/8?x=1#t=00:01:05',
    );
    expect(episodeAt('https://podcast.example.com/8.mp3', 65, hub)).toBe(
      'https://podcast.example.com/8.mp3#t=65',
    );
    expect(episodeAt('https://other.example.com/8', 65, hub)).toBe('https://other.example.com/8');
  });
});

test('a reader of a transcript is led into the episode from each turn, where the page plays nothing', async () => {
  const { tip } = await views('en', heardElsewhere());
  expect(tip.transcript!.episode).toEqual({ url: 'https://podcast.example.com/7', player: 'podlove' });
  // Where nothing is known of the player, one link to the episode is enough.
  const draft = heardElsewhere();
  draft.edit('shows/harbour-talk.yml', 'player: podlove\n', '');
  expect((await views('en', draft)).tip.transcript).not.toHaveProperty('episode');
});

describe('a reader of an article', () => {
  test('is led from a moment that the text names into the recording, as written', async () => {
    const { article } = await views('fr');
    const panel = article.text.links['moment/3725,3740/fr/https://video.example.com/panel'];
    expect(panel).toEqual({ href: 'https://video.example.com/panel' });
    const episode = article.text.links['moment/9//https://podcast.example.com/7?a=b&c=d'];
    expect(episode).toEqual({
      href: 'https://podcast.example.com/7?a=b&c=d#t=00:00:09',
      hreflang: 'en',
      aside: '(en anglais)',
    });
    expect(article.moments.map(({ at, href }) => [at, href])).toEqual([
      ['1:02:05', 'https://video.example.com/panel'],
    ]);
  });
});

test('a program that reads a tip finds its moments as clips, in the language they are heard in', async () => {
  const { tip } = await views('fr', heardElsewhere());
  const [episode] = (tip.head.jsonLd as { '@graph': Record<string, unknown>[] })['@graph'];
  expect(episode!.hasPart).toMatchObject([
    {
      '@type': 'Clip',
      inLanguage: 'en',
      startOffset: 20,
      url: 'https://podcast.example.com/7#t=00:00:20',
      text: 'The second time you see what you wanted the first time, and what is really there.',
    },
    { inLanguage: 'fr', startOffset: 1239, endOffset: 1260, text: 'Mesurez d’abord' },
  ]);
  const own = (await views('fr')).tip.head.jsonLd as { '@graph': { hasPart: { url: string }[] }[] };
  expect(own['@graph'][0]!.hasPart[0]!.url).toMatch(
    /^https:\/\/fanal\.example\.org\/fr\/conseils\/[^#]+\/#t=20$/,
  );
});
