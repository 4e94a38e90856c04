import type { Cue } from './cue.ts';
import { hasHead } from './formats/plain.ts';
import { labelOf, noLabel } from './labels.ts';
import { round, writeTime } from './time.ts';
import { turnsOf } from './turns.ts';

/** A cue of which the times are known. */
type Timed = Cue & { start: number; end: number };

/**
 * WebVTT (`text/vtt`) with identifiers, and the speaker of each cue that names one as a voice.
 * Source: https://www.w3.org/TR/webvtt1/#syntax
 * @param about the language of the words, and a remark for whoever opens the file
 * @throws when a cue has no times
 */
export function vtt(cues: readonly Cue[], about: { lang: string; note?: string }): string {
  const note = about.note
    ?.trim()
    .replace(/\n\s*\n/g, '\n')
    .replaceAll('-->', '→');
  const remark = [`Language: ${about.lang}`, ...(note ? [note] : [])].join('\n');
  const blocks = timed(cues).map(({ id, start, end, speaker, text }) => {
    const voice = speaker ? `<v ${escaped(speaker)}>` : '';
    const words = !voice && labelOf(text) ? `<c>${escaped(text)}</c>` : escaped(text);
    return `${id}\n${writeTime(start)} --> ${writeTime(end)}\n${voice}${words}\n`;
  });
  return ['WEBVTT\n', `NOTE\n${remark}\n`, ...blocks].join('\n');
}

/**
 * SubRip (`application/x-subrip`), the speaker as `Name: ` at each change. Cues are numbered from 1, for players expect
 * numbers, unless their identifiers are numbers already.
 * @throws when a cue has no times
 */
export function srt(cues: readonly Cue[]): string {
  const numbered = cues.every(({ id }) => /^[1-9]\d{0,8}$/.test(id));
  const said = labelled(cues);
  return timed(cues)
    .map(({ id, start, end }, at) => {
      return `${numbered ? id : at + 1}\n${writeTime(start, ',')} --> ${writeTime(end, ',')}\n${said[at]}\n`;
    })
    .join('\n');
}

/**
 * Podcasting 2.0 JSON (`application/json`), a segment a cue, with its identifier beside what the format has.
 * Source: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md
 * @throws when a cue has no times
 */
export function podcastJson(cues: readonly Cue[]): string {
  const segments = timed(cues).map(({ id, start, end, speaker, text }) => ({
    id,
    ...(speaker ? { speaker } : {}),
    startTime: round(start),
    endTime: round(end),
    body: guarded(text),
  }));
  return `${JSON.stringify({ version: '1.0.0', segments }, null, 1)}\n`;
}

/** Paragraphs for reading, `Name: …`: a turn each where there are times, else a cue each, so that none is lost. */
export function plainText(cues: readonly Cue[]): string {
  const parts = cues.some(({ start }) => start !== undefined)
    ? turnsOf(cues).map((turn) => ({ ...turn.cues[0]!, text: turn.cues.map(({ text }) => text).join(' ') }))
    : cues;
  return labelled(parts)
    .map((text) => `${text}\n`)
    .join('\n');
}

/** What is said, with the name of who says it wherever that changes. */
function labelled(cues: readonly Cue[]): string[] {
  let before: string | undefined;
  return cues.map(({ speaker = before, text }) => {
    const misread = hasHead(text) || /^(?:WEBVTT|[[{]\s*["{}])/.test(text);
    const named = misread || speaker !== before;
    before = speaker;
    if (!named) return guarded(text);
    const words = misread ? `${noLabel}${guarded(text)}` : guarded(text);
    return speaker ? `${speaker}: ${words}` : `${noLabel}${words}`;
  });
}

/** Words that would be taken for marks, kept apart by a sign that is not seen. */
function guarded(text: string): string {
  return text.replace(/<(?=[^\s\d])|<(?=[^<>]*>)|&(?=#?\w+;)|\{(?=\\)|--(?=>)/g, '$&\u2060');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function timed(cues: readonly Cue[]): Timed[] {
  return cues.map((cue) => {
    const { start, end } = cue;
    if (start === undefined || end === undefined) throw new Error(`The cue ${cue.id} has no times.`);
    return { ...cue, start, end };
  });
}
