import { describe, expect, test } from 'vitest';
import { deepLink, playerOf, players, type Player } from '../../src/domain/deep-link.ts';

/** 20 min 39 s, the moment all tables lead to. */
const moment = { start: 1239 };

/** Addresses of recordings, and what each becomes. */
const table: Partial<Record<Player, [url: string, link: string][]>> = {
  youtube: [
    ['https://www.youtube.com/watch?v=aBcDeFgHiJk', 'https://www.youtube.com/watch?v=aBcDeFgHiJk&t=1239'],
    ['https://youtube.com/watch?v=aBcDeFgHiJk&t=83s', 'https://youtube.com/watch?v=aBcDeFgHiJk&t=1239'],
    [
      'https://www.youtube.com/watch?t=83&v=aBcDeFgHiJk&list=PL%20x',
      'https://www.youtube.com/watch?v=aBcDeFgHiJk&list=PL%20x&t=1239',
    ],
    ['https://m.youtube.com/watch?v=aBcDeFgHiJk#t=83', 'https://m.youtube.com/watch?v=aBcDeFgHiJk&t=1239'],
    ['https://youtu.be/aBcDeFgHiJk', 'https://youtu.be/aBcDeFgHiJk?t=1239'],
    ['https://youtu.be/aBcDeFgHiJk?si=x_y-z&t=83', 'https://youtu.be/aBcDeFgHiJk?si=x_y-z&t=1239'],
    ['https://www.youtube.com/shorts/aBcDeFgHiJk', 'https://www.youtube.com/shorts/aBcDeFgHiJk?t=1239'],
    [
      'https://www.youtube.com/live/aBcDeFgHiJk?feature=share',
      'https://www.youtube.com/live/aBcDeFgHiJk?feature=share&t=1239',
    ],
    ['https://music.youtube.com/watch?v=aBcDeFgHiJk', 'https://music.youtube.com/watch?v=aBcDeFgHiJk&t=1239'],
    ['https://www.youtube.com/embed/aBcDeFgHiJk', 'https://www.youtube.com/embed/aBcDeFgHiJk?start=1239'],
    [
      'https://www.youtube-nocookie.com/embed/aBcDeFgHiJk?start=83&end=90&rel=0',
      'https://www.youtube-nocookie.com/embed/aBcDeFgHiJk?rel=0&start=1239',
    ],
  ],
  vimeo: [
    ['https://vimeo.com/76979871', 'https://vimeo.com/76979871#t=20m39s'],
    ['https://vimeo.com/76979871/8272103f6e', 'https://vimeo.com/76979871/8272103f6e#t=20m39s'],
    ['https://vimeo.com/76979871?share=copy#t=83s', 'https://vimeo.com/76979871?share=copy#t=20m39s'],
    [
      'https://vimeo.com/channels/staffpicks/97276391',
      'https://vimeo.com/channels/staffpicks/97276391#t=20m39s',
    ],
    [
      'https://player.vimeo.com/video/76979871?h=8272103f6e',
      'https://player.vimeo.com/video/76979871?h=8272103f6e#t=20m39s',
    ],
  ],
  soundcloud: [
    ['https://soundcloud.com/a-show/an-episode', 'https://soundcloud.com/a-show/an-episode#t=20:39'],
    ['https://m.soundcloud.com/a-show/an-episode', 'https://m.soundcloud.com/a-show/an-episode#t=20:39'],
    [
      'https://soundcloud.com/a-show/an-episode/s-AbC?in=x/sets/y#t=1:23',
      'https://soundcloud.com/a-show/an-episode/s-AbC?in=x/sets/y#t=20:39',
    ],
    ['https://on.soundcloud.com/AbC12', 'https://on.soundcloud.com/AbC12#t=20:39'],
  ],
  spotify: [
    [
      'https://open.spotify.com/episode/7makk4oTQel546B0PZlDM5',
      'https://open.spotify.com/episode/7makk4oTQel546B0PZlDM5?t=1239',
    ],
    [
      'https://open.spotify.com/intl-fr/episode/7makk4oTQel546B0PZlDM5?si=1a2b&t=83',
      'https://open.spotify.com/intl-fr/episode/7makk4oTQel546B0PZlDM5?si=1a2b&t=1239',
    ],
    [
      'https://open.spotify.com/embed/episode/7makk4oTQel546B0PZlDM5',
      'https://open.spotify.com/embed/episode/7makk4oTQel546B0PZlDM5?t=1239',
    ],
  ],
  apple: [
    [
      'https://podcasts.apple.com/ca/podcast/a-show/id1200361736?i=1000665010654',
      'https://podcasts.apple.com/ca/podcast/a-show/id1200361736?i=1000665010654&t=1239',
    ],
    [
      'https://podcasts.apple.com/ca/podcast/id1200361736?t=83&i=1000665010654&l=fr',
      'https://podcasts.apple.com/ca/podcast/id1200361736?i=1000665010654&l=fr&t=1239',
    ],
  ],
  peertube: [
    [
      'https://tube.example.org/w/3fbif9S3WmtTP8gGsC5HBd',
      'https://tube.example.org/w/3fbif9S3WmtTP8gGsC5HBd?start=20m39s',
    ],
    [
      'https://tube.example.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d?subtitle=fr&start=49s&stop=1m',
      'https://tube.example.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d?subtitle=fr&start=20m39s',
    ],
    [
      'https://tube.example.org/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d',
      'https://tube.example.org/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d?start=20m39s',
    ],
  ],
  file: [
    ['https://media.example.org/7.mp3', 'https://media.example.org/7.mp3#t=1239'],
    ['https://media.example.org/7.M4A?from=feed#t=83', 'https://media.example.org/7.M4A?from=feed#t=1239'],
    ['http://media.example.org/panel.webm#track=en', 'http://media.example.org/panel.webm#t=1239&track=en'],
    [
      'https://media.example.org/film.mp4#xywh=0,0,9,9&t=1',
      'https://media.example.org/film.mp4#t=1239&xywh=0,0,9,9',
    ],
  ],
};

describe('a listener who follows “20:39” is taken to that moment', () => {
  for (const [player, rows] of Object.entries(table))
    test.each(rows)(`by ${player}: %s`, (url, link) => {
      expect(playerOf(url)).toBe(player);
      expect(deepLink(url, moment)).toBe(link);
      // What was linked once can be linked again.
      expect(deepLink(link, moment)).toBe(link);
      expect(deepLink(deepLink(url, { start: 5 }), moment)).toBe(link);
    });

  test.each([
    ['https://show.example.org/7/', 'https://show.example.org/7/#t=00:20:39'],
    ['https://show.example.org/?p=7&t=83#comments', 'https://show.example.org/?p=7#t=00:20:39'],
    ['https://show.example.org/7?t=00:01:23', 'https://show.example.org/7#t=00:20:39'],
  ])('by a Podlove player, which is on any host: %s', (url, link) => {
    expect(playerOf(url)).toBeUndefined();
    expect(deepLink(url, moment, 'podlove')).toBe(link);
    expect(deepLink(link, moment, 'podlove')).toBe(link);
  });

  test('by a file whose address does not end as one', () => {
    expect(deepLink('https://cast.example.org/play/7', moment, 'file')).toBe(
      'https://cast.example.org/play/7#t=1239',
    );
  });
});

test.each([
  'https://www.linkedin.com/pulse/reverse-mentorship-sulemaan-ahmed',
  'https://dailysales.tips/814',
  'https://www.youtube.com/@channel',
  'https://www.youtube.com/playlist?list=PLx',
  'https://www.youtube.com/embed/videoseries?list=PLx',
  'https://www.youtube.com/watch',
  'https://vimeo.com/channels/staffpicks',
  'https://soundcloud.com/a-show',
  'https://soundcloud.com/a-show/sets/all',
  'https://soundcloud.com/discover/sets',
  'https://open.spotify.com/show/0tKu6eD6VDfxboZoWd0j6H',
  'https://podcasts.apple.com/ca/podcast/a-show/id1200361736',
  'https://notyoutube.com/watch?v=aBcDeFgHiJk',
  'https://youtube.com.example.org/watch?v=aBcDeFgHiJk',
  'https://example.org/w/about',
  'https://example.org/mp3',
  'mailto:somebody@example.org',
  'no address',
])('a listener is led to %s as it is: it has no moments', (url) => {
  expect(playerOf(url)).toBeUndefined();
  expect(deepLink(url, { start: 1239, end: 1260 })).toBe(url);
});

describe('a passage', () => {
  test.each([
    ['https://media.example.org/7.mp3', 'https://media.example.org/7.mp3#t=1239,1260'],
    ['https://youtu.be/aBcDeFgHiJk', 'https://youtu.be/aBcDeFgHiJk?t=1239'],
    [
      'https://www.youtube.com/embed/aBcDeFgHiJk',
      'https://www.youtube.com/embed/aBcDeFgHiJk?start=1239&end=1260',
    ],
    [
      'https://tube.example.org/w/3fbif9S3WmtTP8gGsC5HBd',
      'https://tube.example.org/w/3fbif9S3WmtTP8gGsC5HBd?start=20m39s&stop=21m',
    ],
  ])('ends where it should, at %s, if its host can', (url, link) => {
    expect(deepLink(url, { start: 1239, end: 1260 })).toBe(link);
  });

  test('ends where it should on a Podlove player', () => {
    expect(deepLink('https://show.example.org/7', { start: 1239, end: 1260 }, 'podlove')).toBe(
      'https://show.example.org/7#t=00:20:39,00:21:00',
    );
  });

  test('has parts of a second only where a file takes them, and loses no word of it', () => {
    const part = { start: 9.54, end: 20.2 };
    expect(deepLink('https://media.example.org/7.mp3', part)).toBe(
      'https://media.example.org/7.mp3#t=9.54,20.2',
    );
    expect(deepLink('https://tube.example.org/w/3fbif9S3WmtTP8gGsC5HBd', part)).toMatch(/start=9s&stop=21s$/);
  });

  test.each([[{ start: -1 }], [{ start: Number.NaN }], [{ start: 9, end: 9 }], [{ start: 9, end: 3 }]])(
    'that is none is refused: %o',
    (passage) => expect(() => deepLink('https://media.example.org/7.mp3', passage)).toThrow(RangeError),
  );
});

test('hours are told as each host tells them, and the start is a moment too', () => {
  const at = (start: number) => (url: string) => deepLink(url, { start });
  expect(
    ['https://vimeo.com/1', 'https://soundcloud.com/a/b', 'https://a.example/1.mp3'].map(at(3725)),
  ).toEqual([
    'https://vimeo.com/1#t=1h2m5s',
    'https://soundcloud.com/a/b#t=1:02:05',
    'https://a.example/1.mp3#t=3725',
  ]);
  expect(
    ['https://vimeo.com/1', 'https://soundcloud.com/a/b', 'https://youtu.be/aBcDeFgHiJk'].map(at(0)),
  ).toEqual([
    'https://vimeo.com/1#t=0s',
    'https://soundcloud.com/a/b#t=0:00',
    'https://youtu.be/aBcDeFgHiJk?t=0',
  ]);
});

test('every player an editor may name has a form', () => {
  for (const player of players)
    expect(deepLink('https://a.example/embed/x?a=b', moment, player)).toMatch(
      /[?#&](t|start)=.*(1239|20.39)/,
    );
});
