import type { Problems } from '../problem.ts';
import { areTimes, readTimes } from './caption-times.ts';

/** A cue as it stands in a file. */
export interface WrittenCue {
  line: number;
  id?: string;
  start?: number;
  end?: number;
  /** Lines of text, as they are. */
  lines: { text: string; line: number }[];
}

const cutTimes = /^\s*\d+:[\d:.,]*\s*-{0,2}\s*$/;
const counter = /^\s*\d{1,9}\s*$/;
const comment = /^(NOTE|STYLE|REGION)(?=\s|$)/;

/**
 * The cues of WebVTT or SRT, which differ in little: as much as can be read of damaged files, with nothing left out.
 * Sources: https://www.w3.org/TR/webvtt1/#file-parsing, https://en.wikipedia.org/wiki/SubRip#Format
 */
export function readCaptions(
  lines: readonly string[],
  format: 'vtt' | 'srt',
  problems: Problems,
): { cues: WrittenCue[]; notes: string[] } {
  const cues: WrittenCue[] = [];
  const notes: string[] = [];
  const early: WrittenCue['lines'] = [];
  let at = format === 'vtt' ? header(lines, problems) : 0;
  const phrases = areIdsPhrases(lines);
  let id: string | undefined;
  let gap = true;
  // A line of spaces looks empty, and by the rules is not: it parts nothing.
  let parted = false;
  for (; at < lines.length; at++) {
    const text = lines[at]!;
    const line = at + 1;
    const cue = cues.at(-1);
    if (!text.trim()) {
      gap = true;
      parted ||= !text;
      continue;
    }
    const times =
      text.includes('>') || text.includes('&gt;') ? readTimes(text, line, format, problems) : undefined;
    if (times) {
      const { words, ...span } = times;
      cues.push({
        line,
        ...(id === undefined ? {} : { id }),
        ...span,
        lines: words ? [{ text: words, line }] : [],
      });
      [id, gap, parted] = [undefined, false, false];
      continue;
    }
    if (cue && gap && /^\ufeff?WEBVTT(?=\s|$)/.test(text)) {
      problems.add('second', line, 'another file begins here. Import each by itself', 'read as one');
      continue;
    }
    if (format === 'vtt' && gap && comment.test(text)) {
      const end = blockEnd(lines, at);
      if (text.startsWith('NOTE')) notes.push(lines.slice(at, end).join('\n').slice(4).trim());
      at = end - 1;
      continue;
    }
    if (isId(lines, at, gap, cue) && (phrases || !/\S\s+\S/.test(text))) {
      id = text.trim();
      continue;
    }
    if (cue && gap && isCut(lines, at, cue)) {
      problems.add('cut', line, 'the file is cut off within the times of a cue. Export it again, whole');
      break;
    }
    if (!cue) early.push({ text, line });
    else {
      if (parted)
        problems.add(
          'gap',
          line,
          'an empty line separates these words from their cue. Delete it',
          'read as words of the cue before',
        );
      cue.lines.push({ text, line });
    }
    [gap, parted] = [false, false];
  }
  const [first] = early;
  if (first) {
    problems.add(
      'early',
      first.line,
      'these words stand before the first times. Write times above them',
      'read as a cue of their own',
    );
    cues.unshift({ line: first.line, lines: early });
  }
  return { cues, notes };
}

/** The line behind the header, with a fault where it is none. */
function header(lines: readonly string[], problems: Problems): number {
  const first = lines.findIndex((text) => text.trim());
  const text = lines[first] ?? '';
  if (!/^\s*WEBVTT(?=\s|$)/i.test(text)) {
    problems.add(
      'header',
      1,
      'the file does not begin with WEBVTT. Write WEBVTT on the first line, and an empty one below it',
    );
    return 0;
  }
  if (first > 0 || !text.startsWith('WEBVTT'))
    problems.add(
      'header',
      first + 1,
      'WEBVTT does not stand alone at the head of the file. Write it at the start of the first line',
    );
  let at = first + 1;
  // What players are told: `Kind: captions`, `X-TIMESTAMP-MAP=…`.
  while (/^[A-Za-z][\w-]*\s*[:=]/.test(lines[at] ?? '')) at++;
  if (lines[at]?.trim())
    problems.add('header', at + 1, 'no empty line separates the header from the first cue. Put one in');
  return at;
}

/** True for the identifier of the cue whose times come next. */
function isId(lines: readonly string[], at: number, gap: boolean, cue: WrittenCue | undefined): boolean {
  const text = lines[at]!;
  let next = at + 1;
  // Only of a number it is certain that nobody said it.
  if (counter.test(text)) while (next < lines.length && !lines[next]!.trim()) next++;
  if (!areTimes(lines[next] ?? '')) return false;
  if (gap || !cue) return true;
  return counter.test(text) && (next === at + 1 || Number(text) === Number(cue.id) + 1);
}

/**
 * True where most cues are named by several words. Elsewhere such a line above times is rather what somebody said, and
 * its cue was damaged.
 */
function areIdsPhrases(lines: readonly string[]): boolean {
  let [times, phrases] = [0, 0];
  lines.forEach((text, at) => {
    if (!text.includes('-->')) return;
    times++;
    if (!lines[at - 2]?.trim() && /\S\s+\S/.test(lines[at - 1] ?? '') && !/^\s*WEBVTT/.test(lines[at - 1]!))
      phrases++;
  });
  return phrases * 2 > times;
}

function blockEnd(lines: readonly string[], at: number): number {
  let end = at + 1;
  while (end < lines.length && lines[end]!.trim() && !lines[end]!.includes('-->')) end++;
  return end;
}

/** True where nothing is left but the number of the next cue, or the beginning of its times. */
function isCut(lines: readonly string[], at: number, cue: WrittenCue): boolean {
  const rest: string[] = [];
  for (let next = at; next < lines.length; next++) {
    if (lines[next]!.trim() && rest.push(lines[next]!) > 2) return false;
  }
  const numbered = counter.test(rest[0]!);
  if (rest.length === 1)
    return cutTimes.test(rest[0]!) || (numbered && Number(rest[0]) === Number(cue.id) + 1);
  return numbered && cutTimes.test(rest[1]!);
}
