import type { Lang } from '../../i18n/languages.ts';
import { linesOf, passageIn } from '../../islands/player/cues.ts';
import { addressOf, announce, copyPassage, titleOfPage } from '../copy.ts';

/**
 * Copies a passage with its address. The button copies what is selected; where nothing is, it gives every block a link
 * that copies the block, and takes them away again. Where a browser does not let a page copy, it is led to the block, whose
 * address then stands in the address bar.
 */
export async function start(element: HTMLElement): Promise<void> {
  const chosen = selection();
  if (element instanceof HTMLAnchorElement) await copyBlock(element, chosen);
  else if (chosen) await copy(element, chosen).catch(() => (location.hash = placeOf(chosen.block)));
  else toggle(element);
}

/** Words to be copied, and the block they begin in. */
interface Passage {
  words: DocumentFragment | Element;
  block: Element;
}

const turn = '.transcript > .card';
const blocks = `.prose > *, .letter[id], ${turn}`;

function selection(): Passage | undefined {
  const selected = getSelection();
  if (!selected || selected.isCollapsed) return undefined;
  const range = selected.getRangeAt(0);
  const first = range.startContainer;
  const block = (first instanceof Element ? first : first.parentElement)?.closest(blocks);
  return block ? { words: range.cloneContents(), block } : undefined;
}

async function copyBlock(link: HTMLAnchorElement, chosen: Passage | undefined): Promise<void> {
  const block = link.closest(blocks)!;
  await copy(link, chosen?.block === block ? chosen : { words: block.cloneNode(true) as Element, block });
}

async function copy(control: HTMLElement, { words, block }: Passage): Promise<void> {
  const place = placeOf(block);
  const extras = `[data-on], .anchor, .stale, .hide${block.matches(turn) ? ', .facts' : ''}`;
  for (const extra of words.querySelectorAll(extras)) extra.remove();
  // Paragraphs, items and cells stand apart without a space between them.
  for (const part of words.querySelectorAll('p, li, h2, h3, h4, td, th, br')) part.after(' ');
  const lang = block.closest<HTMLElement>('[lang]')!.lang as Lang;
  await copyPassage(words.textContent ?? '', titleOfPage(), address(block, place), lang);
  announce(control, button()!.dataset['copied']!);
}

/** A twin opened in place has the address of its own page. */
function address(block: Element, place: string): string {
  const twin = block.matches('.twin') && block.previousElementSibling?.querySelector('a[data-on=twin]');
  return twin instanceof HTMLAnchorElement ? twin.href : addressOf(place);
}

/** The id of a block. Of a turn of a transcript, the seconds of the lines that are selected, else of all; or the first line’s id. */
function placeOf(block: Element): string {
  if (!block.matches(turn)) return block.id;
  const lines = linesOf(block);
  const [first] = lines;
  const chosen = passageIn(linesOf(block.parentElement), getSelection());
  const { from, to } = chosen ?? { from: first?.start, to: lines.at(-1)?.end };
  if (from === undefined) return block.querySelector('.cue')!.id;
  return `t=${from}${to === undefined || to === Infinity ? '' : `,${to}`}`;
}

function button(): HTMLElement | null {
  return document.querySelector('button[data-on=copy]');
}

function toggle(button: HTMLElement): void {
  const links = document.querySelectorAll('a[data-on=copy]');
  for (const link of links) link.remove();
  button.setAttribute('aria-pressed', String(!links.length));
  if (links.length) return;
  for (const block of document.querySelectorAll(`.prose > [id]:not(h2, h3, h4, .note), ${turn}`)) {
    const link = document.createElement('a');
    link.href = `#${placeOf(block)}`;
    link.dataset['on'] = 'copy';
    link.textContent = button.dataset['copy']!;
    // In a list or a figure, behind its last words.
    const within = block.matches(`ul, ol, ${turn}`) ? block.lastElementChild! : block;
    within.append(' ', link);
  }
}

addEventListener('keydown', ({ key, defaultPrevented }) => {
  const on = button();
  if (key === 'Escape' && !defaultPrevented && on?.getAttribute('aria-pressed') === 'true') toggle(on);
});
