import { formatSecondsSpoken } from '../../i18n/numbers.ts';
import { useParts, useRecording } from './context.ts';
import { clock } from './time.ts';

/** Where one is in the recording, and the way to anywhere else. Ticks stand where chapters begin. */
export function Scrubber() {
  const { recording, setup, chapters } = useParts();
  const { time, duration } = useRecording();
  const { words, locale } = setup;
  const whole = Number.isFinite(duration) ? duration : 0;
  const share = (seconds: number) => `${whole ? (100 * seconds) / whole : 0}%`;
  const said = words.of
    .replace('{time}', formatSecondsSpoken(time, locale))
    .replace('{whole}', formatSecondsSpoken(whole, locale));
  return (
    <div className="player-time">
      <span>{clock(time)}</span>
      <span className="player-track">
        {chapters.map(({ at }) => (
          <i key={at} style={{ insetInlineStart: share(at) }} />
        ))}
        <input
          type="range"
          name="position"
          min={0}
          max={whole}
          step={0.1}
          value={Math.min(time, whole)}
          aria-label={words.position}
          aria-valuetext={said}
          style={{ '--done': share(time) }}
          onChange={({ target }) => recording.seek({ from: Number(target.value) })}
        />
      </span>
      <span>{clock(whole)}</span>
    </div>
  );
}
