import { secondsOf } from '../domain/moment.ts';
import { root } from './device.ts';

/**
 * A moment in the address, `#t=95`, `#t=95,130` or `?t=95`, in any form that `secondsOf` reads: what is said then is
 * marked in the transcript, by `data-at`, and brought into view. `data-moment` of `<html>` has its seconds, “95” or
 * “95,130”, for the player and the switch of languages. Source: W3C Media Fragments, whose `npt:` may stand before it.
 */
function show(): void {
  const asked = /[#?&]t=(?:npt:)?([^&]+)/.exec(location.hash || location.search);
  const seconds = asked ? asked[1]!.split(',').map(secondsOf) : [];
  const [from, to] = seconds as [number, number];
  const cues = document.querySelectorAll<HTMLElement>('.cue[data-t]');
  const times = (cue: HTMLElement) => cue.dataset['t']!.split(' ').map(Number) as [number, number];
  let first: Element | undefined;
  for (const cue of cues) {
    const [start, end] = times(cue);
    // What begins in that second, or else is being said; in a silence, what is said next.
    if (start < Math.floor(from) + 1 ? !(end <= from) : from >= 0 && !first) first = cue;
  }
  for (const cue of cues) {
    const [start] = times(cue);
    cue.toggleAttribute('data-at', cue === first || (start >= from && start < to));
  }
  if (first) root.dataset['moment'] = String(seconds);
  first?.scrollIntoView();
}

addEventListener('DOMContentLoaded', show);
addEventListener('hashchange', show);

// Some browsers let a page play only what a tap itself has loaded, and the player comes after the tap. Nothing is
// fetched by it yet.
addEventListener('click', () => document.querySelector<HTMLAudioElement>('audio[preload=none]')?.load());
