import { rates } from './memory.ts';
import type { Recording } from './recording.ts';

/** What has its own use for the key. */
const typed = 'input:not([type=range]), textarea, select, [contenteditable]';
const interactive = `${typed}, a[href], button, summary, input, audio, video, dialog`;

/** Seconds that an arrow moves. */
const step = 5;

/**
 * Carries out a key pressed while the focus is in the player; true where it was one of its own. Letters do nothing
 * elsewhere: whoever dictates or types by chance must not set off sounds. Source: WCAG 2.2, 2.1.4.
 */
export function takeKey(recording: Recording, event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || target.matches(typed)) return false;
  const { rate, muted } = recording.state();
  const faster = (by: number) => {
    const to = rates[rates.findIndex((one) => one === rate) + by];
    if (to) recording.hear({ rate: to });
  };
  const loudness = target.matches('[name=volume]');
  const acts: Record<string, (() => void) | false> = {
    ' ': !target.matches('button, a, summary') && (() => recording.toggle()),
    k: () => recording.toggle(),
    j: () => recording.skip(-15),
    l: () => recording.skip(30),
    m: () => recording.hear({ muted: !muted }),
    '<': () => faster(-1),
    '>': () => faster(1),
    arrowleft: !loudness && (() => recording.skip(-step)),
    arrowright: !loudness && (() => recording.skip(step)),
  };
  const act = acts[event.key.toLowerCase()];
  if (!act) return false;
  act();
  return true;
}

/** While it plays, Space pauses it wherever one reads, unless something there has a use for Space. */
export function takeSpace(recording: Recording): void {
  addEventListener('keydown', (event) => {
    const { key, target, defaultPrevented, repeat } = event;
    if (key !== ' ' || defaultPrevented || repeat || event.shiftKey || !recording.state().playing) return;
    if ((target as Element).closest(interactive)) return;
    event.preventDefault();
    recording.pause();
  });
}
