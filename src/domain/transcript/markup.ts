import { oneLine } from './draft.ts';
import { entity, withoutEntities } from './entities.ts';
import type { Problems } from './problem.ts';

/** Words of one voice. */
export interface Said {
  /** As a voice tag names it. */
  speaker?: string;
  text: string;
}

export type Format = 'vtt' | 'srt' | 'json' | 'txt';

/** Source: https://www.w3.org/TR/webvtt1/#webvtt-cue-text-dom-construction-rules (SRT borrowed b, i, u and font from HTML) */
const own: Record<Format, ReadonlySet<string>> = {
  vtt: new Set(['b', 'c', 'i', 'lang', 'rt', 'ruby', 'u', 'v']),
  srt: new Set(['b', 'c', 'font', 'i', 'lang', 'rt', 'ruby', 's', 'u', 'v']),
  json: new Set(['v']),
  txt: new Set(['v']),
};

/** Elements that part words. */
const blocks = new Set(
  'address article aside blockquote body br dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 head header hr html li main nav ol option p pre section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const inline = new Set(
  'a abbr acronym b bdi bdo big button c center cite code data del dfn em font i img input ins kbd label lang link mark meta q rt ruby s samp script small span strike strong style sub sup time tt u v var wbr'.split(
    ' ',
  ),
);

const marks = /<!--|-->|<(?!\u2060)[^<>]*>|\{\\[^{}]*\}|&#?\w{1,31};/g;
const stamp = /^\d[\d:.,]*$/;
const element = /^(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:[.\s/][^]*)?)$/;

/**
 * The words of a cue without its marks, by voice. Tags of the format go, those of HTML too, with a problem; between
 * other angle brackets stand words: they are kept.
 */
export function saidIn(markup: string, format: Format, line: number, problems: Problems): Said[] {
  if (!/[<&{]|-->/.test(markup)) return [{ text: oneLine(markup) }];
  const parts: { speaker?: string; text: string }[] = [{ text: '' }];
  const put = (text: string) => (parts.at(-1)!.text += text);
  // Once a cue: its other tags are seen on the way to the first.
  const told = new Set<string>();
  const tell = (kind: string, message: string, mended?: string) => {
    if (!told.has(kind)) problems.add(kind, line, message, mended);
    told.add(kind);
  };
  let from = 0;
  for (const match of markup.matchAll(marks)) {
    put(markup.slice(from, match.index));
    from = match.index + match[0].length;
    const mark = match[0];
    if (mark.startsWith('&')) put(entity(mark));
    else if (mark === '<!--' || mark === '-->') {
      tell('comment', `“${mark}” stands in the text. Delete it, and the remark if nobody said it`);
      put(' ');
    } else if (mark.startsWith('{')) put(format === 'vtt' ? mark : '');
    else tag(mark);
  }
  put(unclosed(markup.slice(from), line, problems));
  return parts
    .map(({ speaker, text }) => ({ ...(speaker ? { speaker } : {}), text: oneLine(text) }))
    .filter(({ text }, at) => text || (at === 0 && parts.length === 1));

  function tag(mark: string): void {
    const inside = mark.slice(1, -1);
    if (stamp.test(inside)) return;
    const [, closing, written = '', rest = ''] = element.exec(inside) ?? [];
    const name = written.toLowerCase();
    if (name === 'v') {
      const speaker = closing ? '' : oneLine(withoutEntities(rest.replace(/^(\.[^\s.]*)*/, '')));
      parts.push(speaker ? { speaker, text: '' } : { text: '' });
      return;
    }
    const known = inline.has(name) || blocks.has(name);
    if (!own[format].has(name) && known)
      tell('html', `the text holds HTML (${mark.slice(0, 40)}). Take it out`, 'read without it');
    if (known) {
      const parts = blocks.has(name) || (name === 'rt' && !closing);
      // `</p>,` parts no words.
      put(parts && !/^[,.;:!?]/.test(markup.slice(from)) ? ' ' : '');
    } else {
      tell(
        'brackets',
        `words stand between < and > (${mark.slice(0, 40)}). Write them in square brackets`,
        'kept in square brackets',
      );
      put(`[${inside.trim()}]`);
    }
  }
}

/** A tag that is not closed, as where a file is cut off: what it says stays. */
function unclosed(text: string, line: number, problems: Problems): string {
  return text.replace(
    /<(\/?(?:v|c|i|b|u|lang|ruby|rt|font)\b[.\w]*)\s*([^<]*)$/i,
    (_, name: string, words: string) => {
      problems.add('unclosed', line, `the tag <${name} is not closed. Write > at its end`, 'read as words');
      return words;
    },
  );
}
