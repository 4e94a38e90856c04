import bricolage from '../styles/fonts/bricolage.woff2?url';
import bricolageCondensed from '../styles/fonts/bricolage-condensed.woff2?url';
import newsreaderDisplay from '../styles/fonts/newsreader-display.woff2?url';
import newsreaderItalic from '../styles/fonts/newsreader-italic.woff2?url';
import newsreaderStrong from '../styles/fonts/newsreader-strong.woff2?url';
import newsreaderText from '../styles/fonts/newsreader-text.woff2?url';
import { device } from './device.ts';
import { settled } from './settled.ts';

/**
 * The hub’s own fonts come after the first paint; until then local fonts stand in for them. They take their place only
 * when nothing in sight would move by it; else from the next page on, where they come from the browser’s cache before
 * anything is painted.
 */

/** As `fonts.css` says it. */
const faces: [family: string, address: string, weight: string, style?: string][] = [
  ['Newsreader', newsreaderText, '400'],
  ['Newsreader', newsreaderStrong, '600'],
  ['Newsreader', newsreaderItalic, '400', 'italic'],
  ['Newsreader Display', newsreaderDisplay, '400'],
  ['Bricolage', bricolage, '500'],
  ['Bricolage Condensed', bricolageCondensed, '800'],
];

/** The device remembers under this name which fonts are in the cache. */
const memory = 'elan-fonts';
const version = faces.map(([, address]) => address).join();
const known = device[memory] === version;

let painted = false;

/** Where every element and text in sight begins. */
function places(): number[] {
  const found: number[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node; (node = walker.nextNode());) {
    range.selectNode(node);
    const { left, top, bottom } = range.getBoundingClientRect();
    found.push(...(bottom > 0 && top < innerHeight ? [left, top] : [0, 0]));
  }
  return found;
}

async function load(): Promise<void> {
  const fonts = await Promise.all(
    faces.map(([family, address, weight, style = 'normal']) =>
      new FontFace(family, `url(${address})`, { weight, style, display: 'swap' }).load(),
    ),
  );
  const before = painted ? places() : [];
  for (const font of fonts) document.fonts.add(font);
  const after = painted ? places() : [];
  if (before.some((place, at) => Math.abs(place - after[at]!) > 1))
    for (const font of fonts) document.fonts.delete(font);
  device[memory] = version;
}

/** A frame that finds a body paints it: browsers say so only later, when fonts may have come in between. */
function frame(): void {
  if (document.body?.firstChild) painted = true;
  else requestAnimationFrame(frame);
}

requestAnimationFrame(frame);
if (known) void load();
settled(() => {
  if (!known) void load();
  // The manifest, too, which browsers would fetch before; it stands there for those without scripts.
  document.head.insertAdjacentHTML('beforeend', document.querySelector('noscript')!.textContent);
});
