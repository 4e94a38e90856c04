import { createFollower } from '../../listen/follow.ts';
import { lineAt, lineOf, linesOf, type Line } from './cues.ts';
import type { Passage, Recording } from './recording.ts';

/** The transcript of a recording, which goes with it. */
export interface Transcript {
  lines: readonly Line[];
  /** True while the page is kept at the line that is spoken. */
  follows(): boolean;
  /** Brings the line that is spoken into view. */
  back(): void;
}

const root = document.documentElement;

/** What the address asks for: a moment, which the page has marked, or a line by its name. */
export function passageOfAddress(): Passage | undefined {
  const line = document.querySelector<HTMLElement>('.cue[data-t]:target');
  if (line) return { from: lineOf(line).start };
  if (!document.querySelector('.cue[data-at]')) return undefined;
  const [from, to] = root.dataset['moment']!.split(',').map(Number) as [number, number?];
  return { from, ...(to && to > from && { to }) };
}

/**
 * Marks the line that is spoken and keeps it in view, plays a line that is tapped, and tells the switch of languages
 * by `data-moment` of `<html>` what is heard.
 * @param room how much of the window is seen, in pixels
 */
export function followTranscript(recording: Recording, room: () => number): Transcript {
  const transcript = document.querySelector('#transcript');
  const lines = linesOf(transcript);
  const follower = createFollower(room);
  let heard = false;
  let asked = 0;
  let line: Line | undefined;

  function mark(wanted: boolean): void {
    const { time } = recording.state();
    const said = line && (time - line.start) / (line.end - line.start);
    follower.mark(line?.element, Math.max(0, Math.min(1, said ?? 0)), wanted);
  }

  recording.subscribe(() => {
    const { time, playing, passage, duration, asked: count } = recording.state();
    heard ||= playing;
    if (!heard) return;
    if (playing) forget();
    line = time < duration ? lineAt(lines, time) : undefined;
    if (playing || count !== asked) mark(count !== asked);
    else if (!line) mark(false);
    asked = count;
    if (line) root.dataset['moment'] = String(Math.max(line.start, Math.floor(time)));
    for (const { element, start, end } of lines)
      element.toggleAttribute(
        'data-passage',
        Boolean(passage) && end > passage!.from && start < passage!.to!,
      );
  });

  /** What the address named has been found. */
  function forget(): void {
    for (const { element } of lines) element.removeAttribute('data-at');
  }

  addEventListener('hashchange', () => {
    const passage = passageOfAddress();
    if (passage) recording.seek(passage);
  });
  transcript?.setAttribute('data-heard', '');
  transcript?.addEventListener('click', ({ target }) => {
    const cue = (target as Element).closest<HTMLElement>('.cue[data-t]');
    // Who selects words wants the words.
    if (!cue || (target as Element).closest('a, button') || !getSelection()?.isCollapsed) return;
    recording.play({ from: lineOf(cue).start });
  });

  return { lines, follows: () => !line || follower.follows(), back: () => mark(true) };
}
