import { useParts, useRecording } from './context.ts';
import { IconButton } from './Icon.tsx';

/** Plays or pauses. */
export function Toggle() {
  const { recording, setup } = useParts();
  const { playing, waiting } = useRecording();
  return (
    <span className="player-toggle" aria-busy={waiting || undefined}>
      <IconButton
        shape={playing ? 'pause' : 'play'}
        name={playing ? setup.words.pause : setup.words.play}
        act={recording.toggle}
      />
    </span>
  );
}

/** Back a little, for what was missed; forward, past what one knows. */
export function Skips() {
  const { recording, setup } = useParts();
  return (
    <>
      {[-15, 30].map((seconds) => (
        <button
          key={seconds}
          type="button"
          className="player-skip"
          aria-label={seconds < 0 ? setup.words.back : setup.words.forward}
          title={seconds < 0 ? setup.words.back : setup.words.forward}
          onClick={() => recording.skip(seconds)}
        >
          {seconds < 0 ? '−15' : '+30'}
        </button>
      ))}
    </>
  );
}
