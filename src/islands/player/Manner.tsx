import { formatNumber, formatPercent } from '../../i18n/numbers.ts';
import { useParts, useRecording } from './context.ts';
import { IconButton } from './Icon.tsx';
import { rates } from './memory.ts';

/** How fast it is heard. */
export function Speed() {
  const { recording, setup } = useParts();
  const { rate } = useRecording();
  const { words, locale } = setup;
  return (
    <select
      name="rate"
      aria-label={words.speed}
      title={words.speed}
      value={rate}
      onChange={({ target }) => recording.hear({ rate: Number(target.value) })}
    >
      {rates.map((one) => (
        <option key={one} value={one}>
          {words.times.replace('{n}', formatNumber(one, locale))}
        </option>
      ))}
    </select>
  );
}

/** How loud it is heard. Where the device alone decides that, as phones do, it can only be silenced. */
export function Volume() {
  const { recording, setup } = useParts();
  const { volume, muted } = useRecording();
  const { words, locale } = setup;
  const silent = muted || volume === 0;
  return (
    <>
      <IconButton
        shape={silent ? 'silence' : 'sound'}
        name={silent ? words.unmute : words.mute}
        act={() => recording.hear(silent ? { muted: false, volume: volume || 1 } : { muted: true })}
      />
      <input
        type="range"
        name="volume"
        min={0}
        max={1}
        step={0.05}
        value={muted ? 0 : volume}
        aria-label={words.volume}
        aria-valuetext={formatPercent(muted ? 0 : volume, locale)}
        title={words.volume}
        style={{ '--done': `${muted ? 0 : volume * 100}%` }}
        onChange={({ target }) => recording.hear({ muted: false, volume: Number(target.value) })}
      />
    </>
  );
}
