import { podcastPath } from '../i18n/addresses.ts';
import { other, type Lang } from '../i18n/languages.ts';
import { feedReaders, podcastApps } from '../outputs/subscribe.ts';
import type { Catalogue } from './catalogue.ts';
import { hasPodcast, podcastTitle } from './episodes.ts';
import { frameOf } from './frame.ts';
import { coverOf } from './podcast.ts';
import type { FollowView } from './views.ts';

/** The key of the free page that tells how to follow the hub. */
export const followKey = 'follow';

/** The feeds of a language, and what opens them. */
export function followView(lang: Lang, catalogue: Catalogue): FollowView {
  const { hub, base } = catalogue;
  const feedIn = (one: Lang) => hub.site.url + frameOf(catalogue, one).feed;
  const podcastIn = (one: Lang) =>
    hasPodcast(one, catalogue) ? hub.site.url + podcastPath(one, base) : undefined;
  const twin = other(lang);
  const podcast = podcastIn(lang);
  const twinPodcast = podcastIn(twin);
  const title = podcastTitle(lang, catalogue);
  return {
    feed: { href: feedIn(lang), ...feedReaders(feedIn(lang)) },
    ...(podcast && {
      podcast: {
        href: podcast,
        title,
        cover: base + coverOf(lang, catalogue).file.replace(/\.png$/, '.webp'),
        apps: podcastApps(podcast, title),
      },
    }),
    other: { lang: twin, feed: feedIn(twin), ...(twinPodcast && { podcast: twinPodcast }) },
  };
}
