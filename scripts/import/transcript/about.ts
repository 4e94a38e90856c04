import { isMap, isSeq, parseDocument } from 'yaml';

/** An entry of `transcripts` in a tip’s about.yml. */
export interface Entry {
  language: string;
  file: string;
  of: string;
  by?: string;
}

/** The entries that are there. Throws the parser’s words when the YAML is broken. */
export function entriesOf(source: string): Entry[] {
  const document = parseDocument(source);
  if (document.errors[0]) throw new Error(document.errors[0].message.split('\n')[0]!);
  const list: unknown = (document.toJS() as { transcripts?: unknown } | null)?.transcripts;
  return Array.isArray(list) ? (list as Entry[]) : [];
}

/**
 * The text of about.yml with an entry for a transcript, in place of the one of the same language, else behind the last.
 * Everything else stays as the editor wrote it: comments, order, quotes, line ends.
 */
export function withEntry(source: string, entry: Entry): string {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(source);
  const list = document.get('transcripts');
  const written = flow(entry);
  if (!isSeq(list) || !list.range || !list.items.length) {
    if (document.has('transcripts')) {
      document.set('transcripts', [entry]);
      return document.toString({ lineWidth: 0 });
    }
    const before = source === '' || source.endsWith('\n') ? source : source + lineEnd;
    return `${before}transcripts:${lineEnd}  - ${written}${lineEnd}`;
  }
  const same = list.items.findIndex((item) => isMap(item) && item.get('language') === entry.language);
  const node = list.items[same < 0 ? list.items.length - 1 : same]!;
  const [start, end] = (node as { range: [number, number, number] }).range;
  if (same >= 0) {
    // The end of a block map is that of its last line.
    const tail = /\s*$/.exec(source.slice(start, end))![0];
    return source.slice(0, start) + written + tail + source.slice(end);
  }
  if (list.flow) return `${source.slice(0, end)}, ${written}${source.slice(end)}`;
  const dash = source.lastIndexOf('-', start);
  const indent = source.slice(source.lastIndexOf('\n', dash) + 1, dash);
  const stop = source.indexOf('\n', end - (source[end - 1] === '\n' ? 1 : 0));
  const at = stop < 0 ? source.length : stop + 1;
  const gap = stop < 0 ? lineEnd : '';
  return `${source.slice(0, at)}${gap}${indent}- ${written}${lineEnd}${source.slice(at)}`;
}

function flow({ language, file, of, by }: Entry): string {
  const fields = Object.entries({ language, file, of, by }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${scalar(value)}`],
  );
  return `{ ${fields.join(', ')} }`;
}

/** Words as YAML takes them between braces: plain where nothing in them means something to YAML. */
function scalar(words: string): string {
  return /^\p{L}[\p{L}\p{M}\p{N} ._’-]*$/u.test(words) &&
    !/^(?:true|false|null|yes|no|on|off)$|\s$/i.test(words)
    ? words
    : `'${words.replaceAll("'", "''")}'`;
}
