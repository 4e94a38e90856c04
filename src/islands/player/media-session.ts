import { chapterAt, type Chapter } from './chapters.ts';
import type { Recording } from './recording.ts';

/** What the keys of a keyboard, a headset or a locked screen do, and what that screen shows. */
export interface Sound {
  title: string;
  show: string;
  /** Address of a square picture. */
  picture: string | undefined;
}

/** Hands the recording over to the keys and screens of the device, where it has them. */
export function giveToDevice(recording: Recording, chapters: readonly Chapter[], sound: Sound): void {
  const session = (navigator as Partial<Navigator>).mediaSession;
  if (!session) return;
  session.metadata = new MediaMetadata({
    title: sound.title,
    artist: sound.show,
    artwork: sound.picture ? [{ src: sound.picture }] : [],
  });
  const toChapter = (step: number) => () => {
    const { time } = recording.state();
    // Back goes to the start of the chapter first, as on any device.
    const at = chapters.indexOf(chapterAt(chapters, step < 0 ? time - 3 : time)!);
    const chapter = chapters[step < 0 ? at : at + 1];
    if (chapter) recording.seek({ from: chapter.at });
  };
  const acts: [MediaSessionAction, MediaSessionActionHandler | false][] = [
    ['play', () => recording.play()],
    ['pause', () => recording.pause()],
    ['stop', () => recording.pause()],
    ['seekbackward', ({ seekOffset }) => recording.skip(-(seekOffset ?? 15))],
    ['seekforward', ({ seekOffset }) => recording.skip(seekOffset ?? 30)],
    ['seekto', ({ seekTime }) => recording.seek({ from: seekTime ?? 0 })],
    ['previoustrack', chapters.length > 0 && toChapter(-1)],
    ['nexttrack', chapters.length > 0 && toChapter(1)],
  ];
  for (const [name, act] of acts)
    try {
      if (act) session.setActionHandler(name, act);
    } catch {
      // A key that this browser does not know.
    }
  recording.subscribe(() => {
    const { playing, time, duration, rate } = recording.state();
    session.playbackState = playing ? 'playing' : 'paused';
    if (duration > 0 && time <= duration)
      session.setPositionState?.({ duration, position: time, playbackRate: rate });
  });
}
