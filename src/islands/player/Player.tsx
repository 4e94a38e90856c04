import { useEffect, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { Bar } from './Bar.tsx';
import { useParts, useRecording } from './context.ts';
import { Copy } from './Copy.tsx';
import { IconButton } from './Icon.tsx';
import { takeKey } from './keys.ts';
import { Speed, Volume } from './Manner.tsx';
import { Message } from './Message.tsx';
import { Scrubber } from './Scrubber.tsx';
import { Skips, Toggle } from './Transport.tsx';

/** Milliseconds that a message stays. */
const lasting = 6000;

/** The controls in their place, and the bar when that is out of sight. */
export function Player() {
  const { recording, setup, slot } = useParts();
  const { playing } = useRecording();
  const inSight = useInSight(slot);
  const [told, tell] = useTold();
  const [help, setHelp] = useState(false);
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    if (playing) setClosed(false);
  }, [playing]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (takeKey(recording, event.nativeEvent)) event.preventDefault();
  };
  const close = () => {
    recording.pause();
    setClosed(true);
  };
  return (
    <div className="player-deck" onKeyDown={onKeyDown}>
      <Toggle />
      <Scrubber />
      <div className="player-keys">
        <Skips />
        <Speed />
        <Volume />
        <Copy tell={tell} />
        <span className="player-help">
          <IconButton shape="keys" name={setup.words.keys.title} act={() => setHelp(!help)} />
        </span>
      </div>
      {help && <Help />}
      {createPortal(inSight && <Message told={told} />, slot.querySelector('.player-message')!)}
      {!inSight && !closed && createPortal(<Bar told={told} close={close} />, document.body)}
    </div>
  );
}

/** What the keys do. */
function Help() {
  const { keys } = useParts().setup.words;
  return (
    <div className="player-keyboard">
      <ul>
        {[keys.toggle, keys.step, keys.skip, keys.speed, keys.mute].map((key) => (
          <li key={key}>{key}</li>
        ))}
      </ul>
      <p>{keys.where}</p>
    </div>
  );
}

/** True while at least a part of an element is in the window. */
function useInSight(element: Element): boolean {
  const [inSight, setInSight] = useState(true);
  useEffect(() => {
    // The last is what holds: a page that moves fast tells several at once.
    const watch = new IntersectionObserver((entries) => setInSight(entries.at(-1)!.isIntersecting));
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);
  return inSight;
}

/** Something that is said for a while. */
function useTold(): [string, (message: string) => void] {
  const [told, tell] = useState('');
  useEffect(() => {
    const gone = setTimeout(() => tell(''), lasting);
    return () => clearTimeout(gone);
  }, [told]);
  return [told, tell];
}
