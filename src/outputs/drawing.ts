import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';

/** What the pictures of the hub are drawn with: its colours, its letters, and boxes laid out as CSS lays them out. */

/** Tokens of the two faces. `words` is the coral of text, `marge` that of rules and accents. */
export const faces = {
  light: {
    paper: '#fcfbfe',
    ink: '#221832',
    ink2: '#514862',
    words: '#a11732',
    marge: '#ee455b',
    rule: '#dad6eb',
  },
  dark: {
    paper: '#0d201c',
    ink: '#eeede4',
    ink2: '#b8c1b6',
    words: '#ff9798',
    marge: '#fd8284',
    rule: '#2a433d',
  },
};

/** The colours of one face. */
export type Face = (typeof faces)['light'];

/** A box as `satori` takes it. */
export interface Box {
  type: 'div';
  key: null;
  props: { style: Record<string, string | number>; children: Box[] | string };
}

/** A box with words or boxes in it. */
export function box(style: Record<string, string | number>, ...children: (Box | string)[]): Box {
  const [first] = children;
  const inside = typeof first === 'string' ? first : (children as Box[]);
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children: inside } };
}

/** The hub’s name; the accent of its first letter is the mark of the house. */
export function wordmark(name: string, { marge, ink }: Face): Box[] {
  const [first = '', ...rest] = [...name];
  const accented = `linear-gradient(180deg, ${marge} 20.5%, ${ink} 20.5%)`;
  return [
    box({ backgroundImage: accented, backgroundClip: 'text', color: 'transparent' }, first),
    box({}, rest.join('')),
  ];
}

let fonts: Font[] | undefined;

/** Draws a box of that size in pixels, as a PNG. */
export async function draw(picture: Box, size: { width: number; height: number }): Promise<Uint8Array> {
  fonts ??= readFonts();
  const svg = await satori(picture, { ...size, fonts });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

function readFonts(): Font[] {
  const read = (file: string) => readFileSync(new URL(`./fonts/${file}.ttf`, import.meta.url));
  return [
    { name: 'Bricolage', data: read('bricolage'), weight: 400, style: 'normal' },
    { name: 'Bricolage Condensed', data: read('bricolage-condensed'), weight: 400, style: 'normal' },
    { name: 'Newsreader Display', data: read('newsreader-display'), weight: 400, style: 'normal' },
    { name: 'Newsreader', data: read('newsreader-italic'), weight: 400, style: 'italic' },
  ];
}
