import { cuesFor } from '../blocks/cache.ts';
import type { Cue } from '../domain/transcript/cue.ts';
import type { Work } from '../hub/hub.ts';
import { hubLang, type Lang } from '../i18n/languages.ts';
import type { TipAbout } from '../model/index.ts';
import { spokenOn } from './recordings.ts';

/** What is said at a second of a tip, and which second that is in its other recording. */

/** The language of the recording that the page of a tip plays. */
export function heardOn(tip: Work<TipAbout>, lang: Lang): Lang | undefined {
  const { transcript } = spokenOn(tip, lang);
  const { recordings } = tip.about;
  const heard = transcript ? hubLang(transcript.of) : lang;
  return (recordings.find(({ language }) => language === heard) ?? (transcript ? undefined : recordings[0]))
    ?.language;
}

/** The language of the recording by which a tip tells its moments: the one it was written in, where there is one. */
export function toldIn({ about: { source, recordings } }: Work<TipAbout>): Lang | undefined {
  return (recordings.find(({ language }) => language === source) ?? recordings[0])?.language;
}

/** The lines that write down a recording in the language it is in; none where nobody did. */
export function linesIn({ digest, transcripts = [] }: Work, heard: Lang | undefined): Cue[] {
  const own = transcripts.find(({ language, of }) => language === heard && hubLang(of) === heard);
  return own ? cuesFor(digest, own.language) : [];
}

/** The line that is said at a second, as whole seconds tell it; nothing in a pause, or without times. */
export function lineAt(tip: Work, seconds: number, heard: Lang | undefined): Cue | undefined {
  return linesIn(tip, heard).findLast(
    ({ start, end }) => start !== undefined && Math.floor(start) <= seconds && seconds < (end ?? Infinity),
  );
}

/**
 * The second of one recording of a tip for a second of another, by the line that is said there: that second itself
 * where they are one recording, or no line tells.
 */
export function sameSecond(
  tip: Work<TipAbout>,
  seconds: number,
  from: Lang | undefined,
  to: Lang | undefined,
): number {
  const line = from === to ? undefined : lineAt(tip, seconds, from);
  const start = line && linesIn(tip, to).find(({ id }) => id === line.id)?.start;
  return start === undefined ? seconds : Math.floor(start);
}
