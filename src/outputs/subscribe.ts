/**
 * Links by which apps follow a feed in one tap. Each form is one that the app documents or its sources read; apps that
 * need a number of their own directory for each podcast have none here.
 */

/** An app, and what opens a feed in it. */
export interface FollowLink {
  name: string;
  href: string;
}

const bare = (feed: string) => feed.replace(/^https?:\/\//, '');

/** Podcast apps by the devices they are for. */
export function podcastApps(feed: string, title: string): Record<'apple' | 'android' | 'any', FollowLink[]> {
  const whole = encodeURIComponent(feed);
  return {
    apple: [
      { name: 'Apple Podcasts', href: `podcast://${bare(feed)}` },
      // Source: https://overcast.fm/podcasterinfo
      { name: 'Overcast', href: `overcast://x-callback-url/add?url=${whole}` },
      // Source: https://github.com/podlove/podlove-subscribe-button/blob/master/src/coffee/clients.coffee
      { name: 'Castro', href: `castro://subscribe/${bare(feed)}` },
    ],
    android: [
      // Source: https://antennapod.org/documentation/podcasters-hosters/add-on-antennapod
      {
        name: 'AntennaPod',
        href: `https://antennapod.org/deeplink/subscribe?url=${whole}&title=${encodeURIComponent(title)}`,
      },
      // Source: https://github.com/nathangathright/podcast-platform-links
      { name: 'Podcast Addict', href: `https://podcastaddict.com/feed/${whole}` },
    ],
    // Source: https://github.com/Automattic/pocket-casts-android, the test of IntentUtil
    any: [{ name: 'Pocket Casts', href: `pktc://subscribe/${bare(feed)}` }],
  };
}

/** Readers of feeds in the browser, and what the device itself has for feeds. */
export function feedReaders(feed: string): { web: FollowLink[]; device: string } {
  return {
    web: [
      { name: 'Feedly', href: `https://feedly.com/i/subscription/feed%2F${encodeURIComponent(feed)}` },
      { name: 'Inoreader', href: `https://www.inoreader.com/?add_feed=${encodeURIComponent(feed)}` },
      { name: 'NewsBlur', href: `https://www.newsblur.com/?url=${encodeURIComponent(feed)}` },
    ],
    // Source: https://www.iana.org/assignments/uri-schemes/prov/feed
    device: `feed:${feed}`,
  };
}
