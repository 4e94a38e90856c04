import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Parts, type PlayerParts } from './context.ts';
import { Player } from './Player.tsx';

/** Puts the controls into the place that was kept for them, and the focus where it was. */
export function mount(parts: PlayerParts): void {
  const deck = parts.slot.querySelector('.player-place')!;
  const focused = deck.contains(document.activeElement);
  const root = createRoot(deck);
  flushSync(() =>
    root.render(
      <Parts value={parts}>
        <Player />
      </Parts>,
    ),
  );
  if (focused) deck.querySelector('button')!.focus({ preventScroll: true });
}
