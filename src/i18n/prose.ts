import type { Lang } from './languages.ts';
import { addressMark } from './verbatim.ts';

/** The words of a source file without its markup, each character tied to its place in the source. */
export interface Prose {
  text: string;
  /** For each character of `text`, its offset in the source. */
  at: number[];
}

/** Keys of the front matter whose values are no words. */
const noWords = /^(?:slug|lang|layout)$/;

// What stands for something that is read but not in this language's words: one character that is no space and no mark.
const fence = '^[ >]*(?<fence>`{3,}|~{3,})[^\\n]*\\n(?:[\\s\\S]*?\\n)??[ >]*\\k<fence>[^\\n]*$';
const code = '(?<ticks>`+)(?!`)[\\s\\S]+?(?<!`)\\k<ticks>(?!`)';
const autolink = '<(?:[a-z]+:[^\\s<>]*|[^\\s<>@]+@[^\\s<>]+)>';
const bare = '(?:https?:\\/\\/|www\\.)[^\\s<>)\\]"»]+|[\\w.+\'’-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+';
const escape = '\\\\.|&#?\\w+;';
// What is not read at all: what stands before and after it are neighbours.
const comment = '<!--[\\s\\S]*?-->';
const expression = '\\{[^{}]*\\}';
const tag = '(?<!<)<\\/?[A-Za-z](?:"[^"]*"|\'[^\'<>]*\'|[^<>"\'])*>';
const destination = '\\]\\((?:[^()\\n]|\\([^()\\n]*\\))*\\)|\\]\\[[^\\]\\n]*\\]|!?\\[|\\]';
const definition = '^\\[[^\\]\\n]+\\]:.*$';
const module = '^(?:import|export) .*(?:[\'"]|=).*$';
const emphasis = '[*_]+|~~';
const indent = '^[ \\t]*(?:>[ \\t]*)+|^[ \\t]+';
// Where another block begins.
const bullet = '^[ \\t]*(?:>[ \\t]*)*(?:(?:#{1,6}|[-*+]|\\d+[.)])[ \\t]+)+';
const row = '^[ \\t]*\\|?[ \\t:|-]*-[ \\t:|-]*\\|[ \\t:|-]*$|^[ \\t]*\\|[ \\t]*|[ \\t]*\\|[ \\t]*';

const patterns = new Map<Lang, RegExp>();

/** The pattern of all markup in a text of one language; group `opaque`, `block` or neither tells what it leaves. */
function markup(lang: Lang): RegExp {
  const known = patterns.get(lang);
  if (known) return known;
  const foreign = `<(?<element>[A-Za-z]\\w*)\\b[^<>]*\\slang=["'](?!${lang}\\b)[\\w-]+["'][^<>]*>[\\s\\S]*?<\\/\\k<element>>`;
  const opaque = [fence, foreign, autolink, code, bare, escape].join('|');
  const dropped = [comment, expression, definition, module, tag, destination, indent, emphasis].join('|');
  const pattern = new RegExp(`(?<opaque>${opaque})|(?<block>${bullet}|${row})|${dropped}`, 'gm');
  patterns.set(lang, pattern);
  return pattern;
}

/**
 * The prose of a Markdown or MDX file: values of the front matter and text, each block after a blank line. Code,
 * addresses and passages marked as of another language become one private character each.
 */
export function proseOf(source: string, lang: Lang): Prose {
  const prose: Prose = { text: '', at: [] };
  const front = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/.exec(source)?.[0] ?? '';
  readFront(source, front.length, prose);
  let done = front.length;
  for (const found of source.slice(front.length).matchAll(markup(lang))) {
    const place = front.length + found.index;
    copy(source, done, place, prose);
    if (found.groups!.opaque !== undefined) append(addressMark, place, prose);
    else if (found.groups!.block !== undefined) append('\n\n', place, prose);
    done = place + found[0].length;
  }
  copy(source, done, source.length, prose);
  return prose;
}

/** The values of the front matter, without the quotes and escapes of YAML, a block each. */
function readFront(source: string, end: number, prose: Prose): void {
  const lines = source.slice(0, end).matchAll(/^(?:(?<key>[\w-]+):[ \t]*|[ \t]+)(?<value>.*)$/gm);
  let key = '';
  for (const { index, 0: line, groups } of lines) {
    key = groups!.key ?? key;
    const value = groups!.value!.trimEnd();
    if (noWords.test(key) || /^[|>][+-]?$/.test(value)) continue;
    const start = index + line.length - groups!.value!.length;
    const quote = /^(["'])[\s\S]*\1$/.exec(value)?.[1];
    if (quote === undefined) copy(source, start, start + value.length, prose);
    else {
      let done = start + 1;
      for (const found of value.slice(1, -1).matchAll(quote === '"' ? /\\./g : /''/g)) {
        copy(source, done, start + 1 + found.index, prose);
        append(addressMark, start + 1 + found.index, prose);
        done = start + 1 + found.index + 2;
      }
      copy(source, done, start + value.length - 1, prose);
    }
    append('\n\n', start + value.length, prose);
  }
}

function copy(source: string, from: number, to: number, prose: Prose): void {
  prose.text += source.slice(from, to);
  for (let place = from; place < to; place++) prose.at.push(place);
}

function append(text: string, place: number, prose: Prose): void {
  prose.text += text;
  for (let count = 0; count < text.length; count++) prose.at.push(place);
}
