import { useEffect, useRef } from 'react';
import { chapterAt } from './chapters.ts';
import { useParts, useRecording } from './context.ts';
import { IconButton } from './Icon.tsx';
import { Message } from './Message.tsx';
import { clock } from './time.ts';
import { Skips, Toggle } from './Transport.tsx';

/** What stays at hand while one reads: a bar at the foot of the window, as long as the player is out of sight. */
export function Bar({ told, close }: { told: string; close: () => void }) {
  const { chapters, setup, slot } = useParts();
  const { time, duration } = useRecording();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    // The page leaves it room, at its end and wherever the focus goes.
    const { style } = document.documentElement;
    const measure = new ResizeObserver(([entry]) =>
      style.setProperty('--player-room', `${(entry!.target as HTMLElement).offsetHeight}px`),
    );
    measure.observe(bar.current!);
    return () => {
      measure.disconnect();
      style.removeProperty('--player-room');
    };
  }, []);
  return (
    <section className="player-bar screen" ref={bar} aria-label={setup.words.region}>
      <p className="player-where" aria-hidden="true">
        {chapterAt(chapters, time)?.title ?? slot.dataset['title']}
      </p>
      <div className="player-keys">
        <Toggle />
        <Skips />
        <span className="player-clock">
          {clock(time)} / {clock(duration)}
        </span>
        <span className="player-message">
          <Message told={told} />
        </span>
        <IconButton className="player-close" shape="close" name={setup.words.close} act={close} />
      </div>
    </section>
  );
}
