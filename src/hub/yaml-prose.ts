import type { Scalar } from 'yaml';
import { append, copy, type Prose } from '../i18n/prose.ts';
import { addressMark } from '../i18n/verbatim.ts';

/**
 * The words of one value of a YAML text, plain, quoted, folded or literal, each character tied to its place in that
 * text: lines that fold become one, quotes and escapes are undone.
 * @param base where the YAML begins in its file
 */
export function scalarProse(source: string, { type, range }: Scalar, base: number): Prose {
  const prose: Prose = { text: '', at: [] };
  if (!range) return prose;
  const [from, to] = [base + range[0], base + range[1]];
  if (type === 'QUOTE_SINGLE') read(source, from + 1, to - 1, /''|(?<fold>[ \t]*\n\s*)/g, prose);
  else if (type === 'QUOTE_DOUBLE')
    read(source, from + 1, to - 1, /\\\n[ \t]*|\\(?:x..|u.{4}|U.{8}|.)|(?<fold>[ \t]*\n\s*)/g, prose);
  else if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') {
    // Below `>` or `|`, what the first line is indented by.
    const start = source.indexOf('\n', from) + 1;
    const text = source.slice(start, to).trimEnd();
    const indent = /^(?:[ \t]*\n)*(?<spaces> *)/.exec(text)!;
    const newline = type === 'BLOCK_FOLDED' ? '(?<fold>\\n\\s*)' : `(?<line>\\n {0,${indent[1]!.length}})`;
    read(source, start + indent[0].length, start + text.length, new RegExp(newline, 'g'), prose);
  } else read(source, from, to, /(?<fold>[ \t]*\n\s*)/g, prose);
  return prose;
}

function read(source: string, from: number, to: number, special: RegExp, prose: Prose): void {
  let done = from;
  for (const { 0: written, index, groups } of source.slice(from, Math.max(from, to)).matchAll(special)) {
    const place = from + index;
    copy(source, done, place, prose);
    done = place + written.length;
    const { fold, line } = groups ?? {};
    if (line !== undefined) standFor(written, place, '\n', prose);
    else if (fold === undefined) {
      if (!written.includes('\n')) standFor(written, place, unescaped(written), prose);
    } else if (/\n[^\n]*\n/.test(fold)) append('\n\n', place, prose);
    else standFor(written, place, ' ', prose);
  }
  copy(source, done, Math.max(from, to), prose);
}

/** Adds a character that stands for several of the source. */
function standFor(written: string, place: number, letter: string, prose: Prose): void {
  (prose.escaped ??= new Map()).set(prose.text.length, written.length);
  append(letter, place, prose);
}

const escapes: Record<string, string> = {
  "''": "'",
  '\\"': '"',
  '\\\\': '\\',
  '\\/': '/',
  '\\_': '\u00a0',
  '\\ ': ' ',
  '\\n': '\n',
  '\\t': '\t',
};

/** The character that an escape stands for; what needs two units, or has no sense, is no letter of either language. */
function unescaped(written: string): string {
  const code = /^\\[xuU]([\da-f]+)$/i.exec(written)?.[1];
  const meant = code ? String.fromCodePoint(Number.parseInt(code, 16)) : escapes[written];
  return meant?.length === 1 ? meant : addressMark;
}
