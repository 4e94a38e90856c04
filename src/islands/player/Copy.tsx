import { useEffect, useState } from 'react';
import { useParts } from './context.ts';
import { IconButton } from './Icon.tsx';
import { addressOf, copy, watchSelection } from './links.ts';
import type { Passage } from './recording.ts';

/**
 * Copies the address of what is selected of the transcript, else of the moment that is heard.
 * @param tell is told what came of it, for a while
 */
export function Copy({ tell }: { tell: (message: string) => void }) {
  const { recording, transcript, setup } = useParts();
  const [passage, setPassage] = useState<Passage>();
  useEffect(() => watchSelection(transcript.lines, setPassage), [transcript]);
  const { words } = setup;
  const act = () => {
    const address = addressOf(passage ?? { from: Math.floor(recording.state().time) });
    copy(address).then(
      () => tell(`${words.copied} ${address.replace(/^.*#/, '#')}`),
      () => tell(`${words.notCopied} ${address}`),
    );
  };
  return (
    // The tap must not take away what is selected.
    <span
      className="player-copy"
      data-passage={passage && ''}
      onPointerDown={(event) => event.preventDefault()}
    >
      <IconButton shape="link" name={passage ? words.copyPassage : words.copyMoment} act={act} />
    </span>
  );
}
