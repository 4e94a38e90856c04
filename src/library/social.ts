import { fingerprint } from '../blocks/cache.ts';
import type { Lang } from '../i18n/languages.ts';

/** What a social picture shows. */
export interface SocialCard {
  kind: string;
  title: string;
  author?: string;
  lang: Lang;
  voice: 'house' | 'author';
  hub: string;
}

/** Raised whenever the pictures would be drawn otherwise. */
const drawing = 1;

/** The file of a picture: named by what it shows, so that it is drawn once and cached for ever. */
export function cardFile(card: SocialCard): string {
  const name = fingerprint(String(drawing), JSON.stringify(card));
  cards.set(name, card);
  return `social/${name}.png`;
}

const cards = new Map<string, SocialCard>();

/** All pictures that the views made so far name. */
export function namedCards(): ReadonlyMap<string, SocialCard> {
  return cards;
}
