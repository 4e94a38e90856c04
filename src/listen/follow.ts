/** Marks the block that is spoken, and keeps what is being said in view as long as the reader lets it. */
export interface Follower {
  /**
   * Marks a block, or none.
   * @param said the share of it that has been said, 0 to 1
   * @param asked true where the reader asked for this block: it is then brought into view wherever she is
   */
  mark(element: Element | undefined, said: number, asked: boolean): void;
  /** True while the page goes with what is said; false once the reader has turned to something else. */
  follows(): boolean;
  stop(): void;
}

/** Milliseconds that a browser takes at most to bring a page to where it was told. */
const gliding = 1000;

/**
 * A reader who moves the page herself is left alone until the line that is spoken is in sight again.
 * @param room how much of the window is seen, from its top, in pixels: where the bar begins
 */
export function createFollower(room: () => number): Follower {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const listening = new AbortController();
  let marked: Element | undefined;
  let share = 0;
  let following = true;
  /** Until when the page moves because it was told to. */
  let ours = 0;

  /** Where the spoken line is about, in the part of the window that the bar leaves free. */
  function look() {
    const { top, height, bottom } = marked!.getBoundingClientRect();
    return { top, height, bottom, line: top + height * share, room: room() };
  }

  function inSight(): boolean {
    if (!marked) return false;
    const { line, room } = look();
    return line >= 0 && line < room;
  }

  /** Moves the page where the next lines would else be at its edge or beyond: the whole block where it fits. */
  function follow(): void {
    const { top, height, bottom, line, room } = look();
    if (line >= room * 0.08 && Math.min(bottom, line + room * 0.3) <= room * 0.97) return;
    ours = performance.now() + gliding;
    scrollBy({
      top: (height < room * 0.8 ? top : line) - room * 0.15,
      behavior: still.matches ? 'instant' : 'smooth',
    });
  }

  const on = (name: string, act: () => void) =>
    addEventListener(name, act, { passive: true, signal: listening.signal });
  const hers = () => (ours = 0);
  on('wheel', hers);
  on('touchmove', hers);
  on('scrollend', hers);
  on('scroll', () => {
    if (performance.now() > ours) following = inSight();
  });

  return {
    mark(element, said, asked) {
      if (element !== marked) {
        marked?.removeAttribute('data-spoken');
        element?.setAttribute('data-spoken', '');
        marked = element;
      }
      share = said;
      following = asked || following || inSight();
      if (marked && following) follow();
    },
    follows: () => following,
    stop() {
      listening.abort();
      marked?.removeAttribute('data-spoken');
    },
  };
}
