import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.ts';
import { languages } from '../../src/i18n/languages.ts';
import { append, copy, type Prose } from '../../src/i18n/prose.ts';
import { addressMark } from '../../src/i18n/verbatim.ts';
import type { Source } from './sources.ts';

/** What the interface says, by file: the strings of `src/i18n/en` and `fr`. */
export function interfaceSources(): Source[] {
  return languages.flatMap((lang) =>
    readdirSync(join(root, 'src/i18n', lang)).map((name) => {
      const path = join('src/i18n', lang, name);
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, passages: () => stringsOf(text).map((prose) => ({ lang, prose })) };
    }),
  );
}

// What is given to a function or names an option or a module is no word of the interface.
const literal =
  /\/\*[\s\S]*?\*\/|\/\/.*|(?<given>\(|type: |from )?(?<quote>['`])(?<words>(?:\\.|\$\{(?:[^{}]|\{[^{}]*\})*\}|(?!\k<quote>)[^\\])*)\k<quote>/g;
const filled = /\$\{(?<code>(?:[^{}]|\{[^{}]*\})*)\}|\{\w+\}|\\u(?<hex>[\da-f]{4})|\\./gi;

/** The strings of a program text from an offset on, with what is filled in as one character. */
function stringsOf(source: string, from = 0, to = source.length): Prose[] {
  return Array.from(source.slice(from, to).matchAll(literal)).flatMap(({ index, groups }) => {
    const { given, words } = groups!;
    if (words === undefined || given !== undefined) return [];
    const prose: Prose = { text: '', at: [] };
    const inner: Prose[] = [];
    const start = from + index + 1;
    let done = start;
    for (const { 0: written, index: at, groups: part } of words.matchAll(filled)) {
      const place = start + at;
      copy(source, done, place, prose);
      append(part!.hex ? String.fromCharCode(Number.parseInt(part!.hex, 16)) : addressMark, place, prose);
      done = place + written.length;
      if (part!.code !== undefined) inner.push(...stringsOf(source, place + 2, done - 1));
    }
    copy(source, done, start + words.length, prose);
    return [prose, ...inner];
  });
}
