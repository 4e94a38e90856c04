import type { Lang } from './languages.ts';
import { addressMark } from './verbatim.ts';

/** The words of a source file without its markup, each character tied to its place in the source. */
export interface Prose {
  text: string;
  /** For each character of `text`, its offset in the source. */
  at: number[];
  /** Characters that the source writes with more than one, by their place in `text`, with the number of those. */
  escaped?: Map<number, number>;
}

/** Words in one language, in a file that may hold others. */
export interface Passage {
  lang: Lang;
  prose: Prose;
}

/** Where characters of a prose stand in its source: from the first to behind the last. */
export function spanOf({ at, escaped }: Prose, start: number, end: number): { from: number; to: number } {
  return { from: at[start]!, to: at[end - 1]! + (escaped?.get(end - 1) ?? 1) };
}

// What stands for something that is read but not in this language's words: one character that is no space and no mark.
const fence = '^[ >]*(?<fence>`{3,}|~{3,})[^\\n]*\\n(?:[\\s\\S]*?\\n)??[ >]*\\k<fence>[^\\n]*$';
const code = '(?<ticks>`+)(?!`)[\\s\\S]+?(?<!`)\\k<ticks>(?!`)';
const autolink = '<(?:[a-z]+:[^\\s<>]*|[^\\s<>@]+@[^\\s<>]+)>';
const bare = '(?:https?:\\/\\/|www\\.)[^\\s<>)\\]"»]+|[\\w.+\'’-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+';
const escape = '\\\\.|&#?\\w+;';
// What is not read at all: what stands before and after it are neighbours.
const comment = '<!--[\\s\\S]*?-->';
const expression = '\\{[^{}]*\\}';
const figure =
  '<Figure\\b(?:[^<>"\']|"[^"]*"|\'[^\']*\')*?\\salt=(?<quote>["\'])(?<alt>(?:(?!\\k<quote>)[\\s\\S])*)\\k<quote>(?:[^<>"\']|"[^"]*"|\'[^\']*\')*>';
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
  const dropped = [comment, expression, definition, module, figure, tag, destination, indent, emphasis].join(
    '|',
  );
  const pattern = new RegExp(`(?<opaque>${opaque})|(?<block>${bullet}|${row})|${dropped}`, 'gm');
  patterns.set(lang, pattern);
  return pattern;
}

/**
 * The prose of Markdown or MDX, from an offset on: text, each block after a blank line. Code, addresses and passages
 * marked as of another language become one private character each; of the attributes of a component, the alternative
 * text is read.
 */
export function proseOf(source: string, lang: Lang, from = 0): Prose {
  const prose: Prose = { text: '', at: [] };
  let done = from;
  for (const found of source.slice(from).matchAll(markup(lang))) {
    const place = from + found.index;
    const { opaque, block, quote, alt } = found.groups!;
    copy(source, done, place, prose);
    if (opaque !== undefined) append(addressMark, place, prose);
    else if (block !== undefined) append('\n\n', place, prose);
    done = place + found[0].length;
    if (alt === undefined) continue;
    const start = place + found[0].indexOf(`alt=${quote}${alt}`) + 5;
    append('\n\n', place, prose);
    copy(source, start, start + alt.length, prose);
    append('\n\n', done - 1, prose);
  }
  copy(source, done, source.length, prose);
  return prose;
}

/** Adds characters of the source to a prose, as they are. */
export function copy(source: string, from: number, to: number, prose: Prose): void {
  prose.text += source.slice(from, to);
  for (let place = from; place < to; place++) prose.at.push(place);
}

/** Adds characters to a prose that stand for what is at one place of the source. */
export function append(text: string, place: number, prose: Prose): void {
  prose.text += text;
  for (let count = 0; count < text.length; count++) prose.at.push(place);
}
