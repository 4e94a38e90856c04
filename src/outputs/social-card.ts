import type { Lang } from '../i18n/languages.ts';
import { box, draw, faces, wordmark, type Box } from './drawing.ts';

/** What a social picture says. */
export interface SocialCardFacts {
  /** What it is, beside the rule: “Article”, “Tip 814”. */
  kind: string;
  title: string;
  author?: string;
  lang: Lang;
  /** Who speaks: the house in Bricolage, an author in Newsreader. */
  voice: 'house' | 'author';
  /** Name of the hub. */
  hub: string;
}

/** The size that social networks ask for, in pixels. */
const size = { width: 1200, height: 630 };
const colours = faces.light;
const languageNames: Record<Lang, string> = { en: 'English', fr: 'Français' };
const margin = 280;
const text = { width: size.width - margin - 110, height: 430 };

/** How each voice sets a title: mean advance of a letter and leading, in ems. */
const voices = {
  house: { family: 'Bricolage Condensed', advance: 0.41, leading: 1.02, spacing: '-0.02em' },
  author: { family: 'Newsreader Display', advance: 0.46, leading: 1.06, spacing: '-0.018em' },
};

/** Draws the picture of a page, 1200 by 630 pixels, as a PNG. */
export function renderSocialCard(card: SocialCardFacts): Promise<Uint8Array> {
  return draw(picture(card), size);
}

/** The largest size, in pixels, at which a title fits its place. */
export function titleSize(title: string, voice: SocialCardFacts['voice']): number {
  const { advance, leading } = voices[voice];
  for (let pixels = 124; pixels > 44; pixels -= 4) {
    // A line is filled to nine tenths on the average.
    const perLine = Math.floor((text.width * 0.9) / (pixels * advance));
    const longest = Math.max(...title.split(/\s+/).map((word) => word.length));
    const lines = Math.ceil(title.length / perLine);
    if (longest <= perLine && lines * pixels * leading <= text.height) return pixels;
  }
  return 44;
}

function picture(card: SocialCardFacts): Box {
  const voice = voices[card.voice];
  const title = {
    fontFamily: voice.family,
    fontSize: titleSize(card.title, card.voice),
    lineHeight: voice.leading,
    letterSpacing: voice.spacing,
    textWrap: 'balance',
  };
  const small = { fontFamily: 'Bricolage', fontSize: 27, lineHeight: 1.35 };
  return box(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      backgroundColor: colours.paper,
      color: colours.ink,
    },
    box(
      { flex: 1, paddingTop: 70 },
      box(
        {
          ...small,
          width: margin,
          paddingLeft: 48,
          flexDirection: 'column',
          alignItems: 'flex-end',
          textAlign: 'right',
        },
        box({ paddingRight: 32, color: colours.words }, card.kind),
        ...(card.author ? [box({ paddingRight: 32, color: colours.ink2 }, card.author)] : []),
      ),
      box(
        {
          width: size.width - margin,
          height: 440,
          borderLeft: `2px solid ${colours.marge}`,
          paddingLeft: 36,
        },
        box({ ...title, width: text.width }, card.title),
      ),
    ),
    box(
      {
        height: 96,
        marginTop: 10,
        padding: '0 64px 0 48px',
        alignItems: 'center',
        justifyContent: 'space-between',
        borderTop: `2px solid ${colours.rule}`,
      },
      box(
        { fontFamily: 'Bricolage Condensed', fontSize: 52, letterSpacing: '-0.02em' },
        ...wordmark(card.hub, colours),
      ),
      box(
        { fontFamily: 'Newsreader', fontStyle: 'italic', fontSize: 34, color: colours.ink2 },
        languageNames[card.lang],
      ),
    ),
  );
}
