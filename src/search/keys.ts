/** What the arrow keys stop at behind the field: suggestions, recent searches, hits, and hits of the other language. */
const stops = '.suggested a, .recent a, [data-hit]';

/**
 * Moves the focus among what is offered: down from the input, and up back to it. The whole is one stop for the arrow
 * keys and stays many for Tab.
 * @param around what holds the input and the rest
 * @returns true when the key was taken
 */
export function moveAmongHits(event: KeyboardEvent, around: HTMLElement, input: HTMLElement): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const all = [input, ...around.querySelectorAll<HTMLElement>(stops)];
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = all[at + step];
  // Selects have arrow keys of their own.
  if (at < 0 || !next) return false;
  event.preventDefault();
  next.focus();
  return true;
}

/** True for a link that arrow keys stop at. */
export function isStop(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(stops);
}
