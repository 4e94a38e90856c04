import { onOthers, takeMouth } from '../../browser/mouth.ts';
import { keepManner, keepPlace, placeIn, readManner, type Manner } from './memory.ts';

/** From one second of a recording on, or to another. */
export interface Passage {
  from: number;
  to?: number;
}

/** What is known of a recording while somebody listens to it. */
export interface State extends Manner {
  playing: boolean;
  /** True while it is to play, and what it is to play has not come. */
  waiting: boolean;
  /** Seconds from its start, and its length; not a number where that is not known. */
  time: number;
  duration: number;
  /** What is being played, where it is a passage with an end. */
  passage: Passage | undefined;
  /** Why it does not play, where nobody asked for that. */
  trouble: 'missing' | 'offline' | 'refused' | undefined;
  /** Where it was left some other day, until that has been passed or the listener has gone elsewhere. */
  left: number | undefined;
  /** Counts the moments that the listener has asked for. */
  asked: number;
}

/** A recording that is played, and what can be done with it. */
export interface Recording {
  /** The same object until something has changed. */
  state(): State;
  subscribe(told: () => void): () => void;
  /** Plays on, or a passage. Called in a tap, or soon after one. */
  play(passage?: Passage): void;
  pause(): void;
  toggle(): void;
  /** Goes to a moment; what was silent stays silent. */
  seek(passage: Passage): void;
  skip(seconds: number): void;
  /** Changes how it is heard, and remembers it. */
  hear(manner: Partial<Manner>): void;
}

/** Seconds at the start and the end of a recording which nobody needs to be brought back to. */
const edge = 5;

const events =
  'play pause playing waiting timeupdate seeked durationchange volumechange ratechange ended error'.split(
    ' ',
  );

/**
 * Ties a recording to what the device remembers of it.
 * @param audio has an address; nothing of it need be there yet
 * @param length how many seconds it has, for as long as the file has not said so
 */
export function createRecording(audio: HTMLAudioElement, length: number): Recording {
  const name = new URL(audio.src).pathname;
  const told = new Set<() => void>();
  const left = placeIn(name);
  let manner = readManner();
  let waiting = false;
  let wanted: number | undefined;
  let passage: Passage | undefined;
  let stopping: ReturnType<typeof setTimeout> | undefined;
  let kept = 0;
  let state: State = {
    ...manner,
    playing: false,
    waiting,
    time: 0,
    duration: length,
    passage,
    trouble: undefined,
    left: left > edge && left < length - edge ? left : undefined,
    asked: 0,
  };

  const now = () => wanted ?? audio.currentTime;
  const whole = () => (Number.isFinite(audio.duration) ? audio.duration : length);

  function update(changed: Partial<State> = {}): void {
    const time = now();
    state = {
      ...state,
      ...manner,
      playing: !audio.paused && !audio.ended && !audio.error,
      waiting,
      time,
      duration: whole(),
      passage,
      ...changed,
    };
    if (state.left && time > state.left) state.left = undefined;
    for (const tell of told) tell();
  }

  /** Remembers where it is, unless that would forget where it was left. */
  function keep(): void {
    if (state.left) return;
    kept = now();
    keepPlace(name, kept > edge && kept < whole() - edge ? kept : 0);
  }

  function apply(): void {
    audio.defaultPlaybackRate = audio.playbackRate = manner.rate;
    audio.volume = manner.volume;
    audio.muted = manner.muted;
  }

  /** Stops at the end of a passage: what browsers tell of the time comes four times a second, which is too late. */
  function arm(): void {
    clearTimeout(stopping);
    if (!passage?.to || audio.paused) return;
    const rest = passage.to - now();
    if (rest > 0.02) stopping = setTimeout(arm, Math.min(1000, (rest * 1000) / manner.rate));
    else {
      passage = undefined;
      audio.pause();
    }
  }

  function go(to: Passage): void {
    const at = Math.max(0, Math.min(to.from, whole() - 0.1));
    passage = to.to ? to : undefined;
    // Before its length is known, it can only be said where to begin.
    wanted = audio.readyState ? undefined : at;
    audio.currentTime = at;
    arm();
    update({ left: undefined, asked: state.asked + 1 });
  }

  for (const event of events)
    audio.addEventListener(event, () => {
      if (event === 'waiting' || event === 'play') waiting = !audio.paused && audio.readyState < 3;
      if (/playing|pause|error|ended/.test(event)) waiting = false;
      if (event === 'ended') keepPlace(name, 0);
      else if (event === 'pause' || Math.abs(now() - kept) > edge) keep();
      if (/play|pause|seeked|rate/.test(event)) arm();
      if (event === 'error') update({ trouble: navigator.onLine ? 'missing' : 'offline' });
      else update(event === 'playing' ? { trouble: undefined } : {});
    });
  audio.addEventListener('loadedmetadata', () => {
    if (wanted !== undefined && Math.abs(audio.currentTime - wanted) > 0.05) audio.currentTime = wanted;
    wanted = undefined;
    apply();
    update();
  });
  addEventListener('pagehide', () => state.playing && keep());

  const recording: Recording = {
    state: () => state,
    subscribe(tell) {
      told.add(tell);
      return () => told.delete(tell);
    },
    play(to) {
      takeMouth(recording);
      audio.preload = 'auto';
      if (audio.error) {
        wanted = now();
        audio.load();
      }
      if (to) go(to);
      audio.play().catch((error: DOMException) => {
        if (error.name === 'NotAllowedError') update({ trouble: 'refused' });
      });
    },
    pause: () => audio.pause(),
    toggle: () => (audio.paused ? recording.play() : audio.pause()),
    seek: go,
    skip: (seconds) => go({ from: now() + seconds }),
    hear(changed) {
      manner = { ...manner, ...changed };
      keepManner(manner);
      apply();
      update();
    },
  };
  onOthers(recording, () => audio.pause());
  apply();
  return recording;
}
