/**
 * Moves the focus among hits: down from the input, and up back to it. The whole is one stop for the arrow keys and
 * stays many for Tab.
 * @param around what holds the input and the hits
 * @returns true when the key was taken
 */
export function moveAmongHits(event: KeyboardEvent, around: HTMLElement, input: HTMLElement): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const stops = [input, ...around.querySelectorAll<HTMLElement>('[data-hit]')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + step];
  // Selects have arrow keys of their own.
  if (at < 0 || !next) return false;
  event.preventDefault();
  next.focus();
  return true;
}
