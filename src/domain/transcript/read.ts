import type { Cue } from './cue.ts';
import { decode } from './decode.ts';
import type { Drafts } from './draft.ts';
import { readPlain } from './formats/plain.ts';
import { readPodcastJson } from './formats/podcast-json.ts';
import { readTimed } from './formats/timed.ts';
import type { Format } from './markup.ts';
import { Problems, type Problem } from './problem.ts';
import { settle } from './settle.ts';

export type { Problem } from './problem.ts';

/** What was read of a transcript file. */
export interface ReadTranscript {
  /** In the order in which they are said, whatever is wrong with the file: no word of it is left out. */
  cues: Cue[];
  /** What must be mended before it is published, by line. */
  problems: Problem[];
  /** Remarks in the file that nobody said (NOTE in WebVTT). */
  notes: string[];
}

const called: Record<Format, string> = { vtt: 'WebVTT', srt: 'SRT', json: 'JSON', txt: 'plain text' };

/**
 * Reads a transcript: WebVTT, SRT, Podcasting 2.0 JSON, or paragraphs that begin with a name.
 * Our own readers, for those there are drop what they do not understand and name no lines.
 * @param source the file: its bytes, where its encoding may be any, or its text
 * @param name the name of the file; its ending says the format, unless what is in it says another
 */
export function readTranscript(source: string | Uint8Array, name: string): ReadTranscript {
  const problems = new Problems();
  const text = decode(source, problems);
  const format = formatOf(text, name, problems);
  const { drafts, notes = [] } = read(text, format, problems);
  const cues = settle(drafts, problems);
  if (!cues.length)
    problems.add('nothing', 1, 'the file holds no words. Choose the file that holds the transcript');
  return { cues, problems: problems.list(), notes };
}

function read(text: string, format: Format, problems: Problems): Drafts {
  if (format === 'json') return readPodcastJson(text, problems);
  if (format === 'txt') return readPlain(text, problems);
  return readTimed(text, format, problems);
}

function formatOf(text: string, name: string, problems: Problems): Format {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  const held = formatIn(text);
  const said = ending === 'vtt' || ending === 'srt' || ending === 'json' ? ending : undefined;
  // Words without times and headers may be a damaged file of any format.
  if (!said || held === said || !text.trim()) return held;
  if (held === 'txt' && said !== 'json') {
    problems.add(
      'format',
      1,
      `the file has no ${called[said]} times. Export it again with them, or name it .txt`,
      'read as plain text',
    );
    return held;
  }
  if (said === 'json' || held === 'json' || /^\s*WEBVTT/.test(text)) {
    if (said === 'json' && held === 'txt' && /^\s*[[{"]/.test(text)) return said;
    problems.add(
      'format',
      1,
      `the file is named .${said} but holds ${called[held]}. Name it .${held}`,
      `read as ${called[held]}`,
    );
    return held;
  }
  return said;
}

/** The format by what stands in the text. */
function formatIn(text: string): Format {
  const head = text.slice(0, 200_000);
  if (/^\s*WEBVTT(?=\s|$)/i.test(head)) return 'vtt';
  if (/^\s*(?:\{\s*["}]|\[\s*[{\]])/.test(head)) return 'json';
  const times = /^[ \t]*[\d:.,]*\d:\d[\d:.,]*\s*--(?:>|&gt;)\s*\d/m.exec(head);
  if (!times) return 'txt';
  return /^\s*\d+[ \t]*\n[ \t]*\d/.test(head) || times[0].includes(',') ? 'srt' : 'vtt';
}
