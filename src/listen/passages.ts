import { hasWords } from './pieces.ts';

/** Words of one language. A line break stands where the voice must not run on. */
export interface Run {
  text: string;
  lang: string;
}

/** One block of a page as it is heard: marked while it is spoken, and moved to as a whole. */
export interface Passage {
  element: Element;
  /** The language it is in: on a side-by-side page that of its side, else that of the page. */
  lang: string;
  /** Its place in the page; both sides of a pair have the same. */
  row: number;
  runs: Run[];
}

/** What is said where the eye would see what is meant. */
export interface Cues {
  /** Language of the page. */
  lang: string;
  /** Said before the alternative text of an image. */
  picture: string;
  /** Said before a note in the margin. */
  note: string;
}

/** Where something stands to be read aloud; inside, it lets through what would be left out. */
const read = '[data-read], .duo figcaption .hide';

/** What is seen but not prose: ways around, marks, facts, code, and what is not there at all. */
const unread = [
  'nav, form, button, input, select, script, style, template, pre, svg',
  '[hidden], [aria-hidden="true"], [data-on], details:not([open]) > :not(summary)',
  '.anchor, .twin, .stale, .hide, .screen, .topics, .feed, .facts, article:not(.duo) section',
].join();

const block =
  'h1, h2, h3, h4, h5, h6, p, ul:not(.cards), ol:not(.cards), blockquote, figure, table, aside, img';

/** What both languages say, side by side: each side bears its language. */
const rowOfBoth = '.duo .row';

/** Elements that begin and end a line of their own. */
const lines = new Set('li tr p dt dd figcaption caption br h1 h2 h3 h4 h5 h6'.split(' '));

/**
 * What there is to hear in the main part of a page, block by block, as it stands. Where parts of it say so by
 * `data-read`, those alone are read. On a side-by-side page, both sides of each row.
 */
export function passagesIn(main: Element, cues: Cues): Passage[] {
  const passages: Passage[] = [];
  let row = 0;
  const marked = [...main.querySelectorAll('[data-read]')].filter(
    (part) => !parentOf(part).closest('[data-read]'),
  );
  for (const root of marked.length ? marked : [main]) walk(root);
  return passages;

  function walk(element: Element, side?: string): void {
    if (silent(element)) return;
    const children = [...element.children];
    if (!side && element.matches(rowOfBoth)) {
      row += 1;
      for (const child of children) walk(child, child.getAttribute('lang') ?? cues.lang);
    } else if (isWhole(element, side)) add(element, side);
    else for (const child of children) walk(child, side);
  }

  function add(element: Element, side?: string): void {
    if (!side) row += 1;
    // What another language says is left to speak for itself.
    const mute = side && side !== cues.lang;
    const runs = runsOf(element, mute ? { lang: side, picture: '', note: '' } : cues);
    if (runs.some(({ text }) => hasWords(text)))
      passages.push({ element, lang: side ?? cues.lang, row, runs });
  }
}

/** Those in the languages that are asked for; where both sides of a row are, in the order of the languages. */
export function inLanguages(passages: readonly Passage[], langs: readonly string[]): Passage[] {
  const place = ({ lang }: Passage) => langs.indexOf(lang);
  return passages
    .filter((passage) => place(passage) >= 0)
    .sort((one, other) => one.row - other.row || place(one) - place(other));
}

/** True for what is heard as one: a block that holds no rows, and a side that is words alone. */
function isWhole(element: Element, side: string | undefined): boolean {
  if (element.matches(block)) return !element.querySelector('.row');
  return Boolean(side) && !element.querySelector(block);
}

function silent(element: Element): boolean {
  // What style hides is not there for the eye either; not every document knows of style.
  const hidden = 'checkVisibility' in element && !element.checkVisibility();
  return hidden || (element.matches(unread) && !element.matches(read));
}

function runsOf(element: Element, { lang, picture, note }: Cues): Run[] {
  const runs: Run[] = [];
  const say = (text: string, spoken: string): void => {
    const last = runs.at(-1);
    if (last?.lang === spoken) last.text += text;
    else if (text) runs.push({ text, lang: spoken });
  };
  const visit = (node: Node, around: string): void => {
    if (node.nodeType === 3) say((node.textContent ?? '').replace(/\s+/g, ' '), around);
    if (node.nodeType !== 1 || silent(node as Element)) return;
    const one = node as Element;
    const name = one.localName;
    const spoken = one.getAttribute('lang') ?? around;
    const breaks = lines.has(name) ? '\n' : '';
    if (breaks) say(breaks, spoken);
    if (name === 'aside' && note) say(`${note} `, lang);
    if (name === 'img' && one.getAttribute('alt')) say(`${picture} ${one.getAttribute('alt')}\n`, spoken);
    if (name === 'li') say(numberOf(one), spoken);
    if (/^t[dh]$/.test(name) && one.previousElementSibling) say(', ', spoken);
    for (const child of one.childNodes) visit(child, spoken);
    if (breaks) say(breaks, spoken);
  };
  visit(element, parentOf(element).closest('[lang]')?.getAttribute('lang') ?? lang);
  // What a cue or a sentence announces follows in the same breath.
  return runs.map((run) => ({ ...run, text: run.text.replace(/:\s+/g, ': ') }));
}

/** The number of an item, where the eye sees one. */
function numberOf(item: Element): string {
  const list = parentOf(item);
  if (list.localName !== 'ol') return '';
  return `${[...list.children].indexOf(item) + Number(list.getAttribute('start') ?? 1)}. `;
}

/** What an element of the main part stands in. */
function parentOf(element: Element): Element {
  return element.parentNode as Element;
}
