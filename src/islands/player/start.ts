import { chaptersIn, markChapters, secondOf } from './chapters.ts';
import { lineOf } from './cues.ts';
import { takeSpace } from './keys.ts';
import { giveToDevice } from './media-session.ts';
import stylesheet from './player.css?url';
import { createRecording, type Recording } from './recording.ts';
import { fetchSetup } from './setup.ts';
import { followTranscript, passageOfAddress } from './transcript.ts';

let recording: Recording | undefined;

/**
 * Plays the recording of the page: from the moment that a link names, else from the one in the address. It is heard
 * before its controls are there; where those cannot be had, the browser’s own take their place.
 * @param element the button of the slot, or a link to a second, `#t=95`
 */
export function start(element: HTMLElement): void {
  // The time of a turn is told in whole seconds; it plays from its first word.
  const line = element.closest('.transcript .card')?.querySelector<HTMLElement>('.cue[data-t]');
  const from = line ? lineOf(line).start : secondOf(element);
  const first = !recording;
  recording ??= open();
  if (from !== undefined) recording.play({ from });
  else recording.play(first ? passageOfAddress() : undefined);
}

function open(): Recording {
  const slot = document.querySelector<HTMLElement>('.player')!;
  const audio = slot.querySelector('audio')!;
  const made = createRecording(audio, Number(slot.dataset['seconds']));
  const chapters = chaptersIn(slot);
  const room = () => innerHeight - taken('.listen-bar') - taken('.player-bar');
  const transcript = followTranscript(made, room);
  markChapters(chapters, made);
  takeSpace(made);
  giveToDevice(made, chapters, {
    title: slot.dataset['title']!,
    show: slot.dataset['show']!,
    picture: document.querySelector<HTMLLinkElement>('link[rel=apple-touch-icon]')?.href,
  });
  void Promise.all([fetchSetup(slot.dataset['words']!), import('./mount.tsx'), styled()])
    .then(([setup, { mount }]) => mount({ slot, recording: made, transcript, chapters, setup }))
    .catch(() => slot.setAttribute('data-plain', ''));
  return made;
}

/** How much of the window’s foot a bar takes, in pixels. */
function taken(bar: string): number {
  return document.querySelector<HTMLElement>(bar)?.offsetHeight ?? 0;
}

/** Resolves when the stylesheet of the player is there, or cannot be had: a plain player is better than none. */
function styled(): Promise<unknown> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stylesheet });
  document.head.append(link);
  return new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
}
