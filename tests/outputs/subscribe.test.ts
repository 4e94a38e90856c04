import { describe, expect, test } from 'vitest';
import { feedReaders, podcastApps } from '../../src/outputs/subscribe.ts';

const feed = 'https://elan.example/hub/fr/podcast.xml';
const whole = 'https%3A%2F%2Felan.example%2Fhub%2Ffr%2Fpodcast.xml';
const bare = 'elan.example/hub/fr/podcast.xml';

describe('one tap on the page that tells how to follow', () => {
  const apps = podcastApps(feed, 'Élan & co');

  test.each([
    ['Apple Podcasts', `podcast://${bare}`],
    ['Overcast', `overcast://x-callback-url/add?url=${whole}`],
    ['Castro', `castro://subscribe/${bare}`],
    ['AntennaPod', `https://antennapod.org/deeplink/subscribe?url=${whole}&title=%C3%89lan%20%26%20co`],
    ['Podcast Addict', `https://podcastaddict.com/feed/${whole}`],
    ['Pocket Casts', `pktc://subscribe/${bare}`],
  ])('follows the podcast in %s', (name, href) => {
    expect(Object.values(apps).flat()).toContainEqual({ name, href });
  });

  test.each([
    ['Feedly', `https://feedly.com/i/subscription/feed%2F${whole}`],
    ['Inoreader', `https://www.inoreader.com/?add_feed=${whole}`],
    ['NewsBlur', `https://www.newsblur.com/?url=${whole}`],
  ])('adds the feed to %s', (name, href) => {
    expect(feedReaders(feed).web).toContainEqual({ name, href });
  });

  test('gives the feed to the reader that the device has', () => {
    expect(feedReaders(feed).device).toBe(`feed:${feed}`);
  });
});
