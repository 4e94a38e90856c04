/**
 * Draws the icons from the first letter of the wordmark: the É of Bricolage Condensed, its accent in coral.
 * Run by hand after a change here; what it writes is kept under git.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const colours = {
  paper: '#fcfbfe',
  ink: '#221832',
  marge: '#ee455b',
  chalk: '#eeede4',
  chalkMarge: '#fd8284',
};
// Outlines of the glyph, y downwards from the top of the accent; 320 wide, 853 high.
const letter = 'M0 193h320v124H155v143h139v114H155v155h165v124H0z';
const accent = 'M202 143H82L139 0h150z';
const glyph = { width: 320, height: 853 };

/** The letter in the middle of a square, `share` of it high. */
function icon(share: number, ground?: string): string {
  const side = glyph.height / share;
  const [x, y] = [(side - glyph.width) / 2, (side - glyph.height) / 2];
  const square = ground ? `<path fill="${ground}" d="M0 0h${side}v${side}H0z"/>` : '';
  const style = ground
    ? ''
    : `<style>@media(prefers-color-scheme:dark){.e{fill:${colours.chalk}}.a{fill:${colours.chalkMarge}}}</style>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(side)} ${round(side)}">${style}${square}` +
    `<g transform="translate(${round(x)} ${round(y)})"><path class="e" fill="${colours.ink}" d="${letter}"/>` +
    `<path class="a" fill="${colours.marge}" d="${accent}"/></g></svg>`
  );
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

const folder = new URL('../public/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('favicon.svg', folder), `${icon(0.96)}\n`);
// Android cuts a maskable icon to a circle of four fifths.
const pictures = {
  'icon-192.png': [192, 0.68],
  'icon-512.png': [512, 0.68],
  'icon-maskable-512.png': [512, 0.52],
  'apple-touch-icon.png': [180, 0.62],
} as const;
for (const [name, [width, share]] of Object.entries(pictures)) {
  const drawn = new Resvg(icon(share, colours.paper), { fitTo: { mode: 'width', value: width } }).render();
  writeFileSync(new URL(name, folder), drawn.asPng());
}
