import type { Lang } from '../i18n/languages.ts';
import { box, draw, faces, wordmark, type Box } from './drawing.ts';

/** What the cover of a podcast says. */
export interface CoverFacts {
  lang: Lang;
  /** Name of the hub. */
  hub: string;
  /** The line under it. */
  tagline: string;
  /** What it is, and in which language: “Podcast in English”. */
  kind: string;
}

/** The largest square that directories take. Source: https://podcasters.apple.com/support/896-artwork-requirements */
export const coverSide = 3000;

/** Two podcasts of one name stand beside each other in a list of thumbnails: one is the copybook, one the blackboard. */
const faceOf: Record<Lang, keyof typeof faces> = { en: 'light', fr: 'dark' };
const margin = 520;
const text = coverSide - margin - 320;

/** Draws the cover of a podcast, 3000 pixels square, as a PNG. */
export function renderCover(cover: CoverFacts): Promise<Uint8Array> {
  return draw(picture(cover), { width: coverSide, height: coverSide });
}

/** A name of several words in two lines as even as can be, where one would make it small. */
function linesOf(name: string): string[] {
  const words = name.split(' ');
  if (words.length === 1 || name.length < 10) return [name];
  const cuts = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  return cuts.sort((a, b) => longest(a) - longest(b))[0]!;
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => [...line].length));
}

/** The size in pixels at which a name fills its place: its letters are two fifths as wide as they are high. */
function nameSize(lines: readonly string[]): number {
  return Math.min(1240, 1450 / lines.length, Math.floor(text / (longest(lines) * 0.405)));
}

/** The lowest fifth is left empty: players lay their progress over it. */
function picture({ lang, hub, tagline, kind }: CoverFacts): Box {
  const face = faces[faceOf[lang]];
  const [first = '', ...more] = linesOf(hub);
  const name = { height: '1em', alignItems: 'center' };
  return box(
    { width: '100%', height: '100%', backgroundColor: face.paper, color: face.ink },
    box({ width: margin, height: '100%', borderRight: `22px solid ${face.marge}` }),
    box(
      {
        flexDirection: 'column',
        paddingLeft: 150,
        paddingTop: 240,
        width: coverSide - margin,
      },
      box({ fontFamily: 'Bricolage', fontSize: 150, color: face.words }, kind),
      box(
        {
          flexDirection: 'column',
          fontFamily: 'Bricolage Condensed',
          fontSize: nameSize([first, ...more]),
          letterSpacing: '-0.025em',
          marginTop: 110,
        },
        box(name, ...wordmark(first, face)),
        ...more.map((line) => box(name, line)),
      ),
      box(
        {
          fontFamily: 'Newsreader',
          fontStyle: 'italic',
          fontSize: 236,
          lineHeight: 1.15,
          marginTop: 110,
          width: text,
          color: face.ink2,
          textWrap: 'balance',
        },
        tagline,
      ),
    ),
  );
}
