import { findIn, fold } from '../find/fold.ts';

/** Names under which the stylesheet knows what is found, and the one that is looked at. */
const all = 'elan-found';
const current = 'elan-found-now';

let opened = false;

/** Opens the field that finds words in the transcript; it is there already, hidden. */
export function start(button: HTMLElement): void {
  const field = document.querySelector<HTMLElement>('#find')!;
  const input = field.querySelector('input')!;
  if (!opened) tie(button, field, input);
  opened = true;
  field.hidden = false;
  button.setAttribute('aria-expanded', 'true');
  input.select();
  input.focus();
  input.dispatchEvent(new Event('input'));
}

function tie(button: HTMLElement, field: HTMLElement, input: HTMLInputElement): void {
  const status = field.querySelector('[role=status]')!;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let found: Range[] = [];
  let at = -1;

  function look(): void {
    found = input.value.trim() ? rangesOf(input.value) : [];
    at = -1;
    show();
  }

  function show(): void {
    const { count, none } = field.dataset as { count: string; none: string };
    const place = count.replace('{n}', String(at + 1)).replace('{all}', String(found.length));
    status.textContent = !input.value.trim() ? '' : !found.length ? none : place;
    // Browsers that cannot mark words without touching the page still count them and go to them.
    const { highlights } = CSS as { highlights?: HighlightRegistry };
    highlights?.set(all, new Highlight(...found));
    highlights?.set(current, new Highlight(...found.slice(at, at + 1 || 0)));
  }

  function move(step: number): void {
    if (!found.length) return;
    at = at < 0 && step < 0 ? found.length - 1 : (at + step + found.length) % found.length;
    show();
    const { top, bottom } = found[at]!.getBoundingClientRect();
    if (top < innerHeight * 0.15 || bottom > innerHeight * 0.7)
      scrollBy({ top: top - innerHeight * 0.35, behavior: still.matches ? 'instant' : 'smooth' });
  }

  function close(): void {
    field.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    found = [];
    show();
    button.focus({ preventScroll: true });
  }

  input.addEventListener('input', look);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === input) move(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  });
  field.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest('button');
    const step = Number(pressed?.value);
    if (step) move(step);
    else if (pressed) close();
  });
}

/** Where words stand in what is said. They may run from one line into the next, not from one turn. */
function rangesOf(words: string): Range[] {
  const turns = new Map<Element, Text[]>();
  for (const cue of document.querySelectorAll('#transcript .cue')) {
    const turn = cue.parentElement!;
    if (turns.has(turn)) continue;
    const walker = document.createTreeWalker(turn, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    // What stands beside the words of a turn was not said.
    for (let node; (node = walker.nextNode());)
      if (!node.parentElement!.closest('small')) texts.push(node as Text);
    turns.set(turn, texts);
  }
  return [...turns.values()].flatMap((texts) => {
    const place = (letter: number): [Text, number] => {
      let rest = letter;
      for (const text of texts) {
        if (rest <= text.length) return [text, rest];
        rest -= text.length;
      }
      return [texts.at(-1)!, texts.at(-1)!.length];
    };
    return findIn(fold(texts.map(({ data }) => data).join('')), words).map(([from, to]) => {
      const range = document.createRange();
      range.setStart(...place(from));
      range.setEnd(...place(to));
      return range;
    });
  });
}
