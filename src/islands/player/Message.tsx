import { useParts, useRecording } from './context.ts';
import { clock } from './time.ts';

/** What there is to say or to offer now: what went wrong, where it was left, the way back to the line. */
export function Message({ told }: { told: string }) {
  const { recording, transcript, setup, slot } = useParts();
  const { trouble, left, playing, waiting } = useRecording();
  const { words } = setup;
  const file = slot.querySelector('audio')!.src;
  return (
    <>
      <span role="status">
        {trouble ? words[trouble] : told || (waiting ? words.loading : '')}
        {trouble && trouble !== 'refused' && (
          <>
            {' '}
            <a href={file}>{words.file}</a>
          </>
        )}
      </span>
      {left !== undefined && (
        <button type="button" onClick={() => recording.play({ from: left })}>
          {words.continueFrom.replace('{time}', clock(left))}
        </button>
      )}
      {playing && !transcript.follows() && (
        <button type="button" onClick={transcript.back}>
          {words.line}
        </button>
      )}
    </>
  );
}
