import type { Lang } from './languages.ts';
import { noBreak } from './spaces.ts';

const opener = /[\s([{<=/«“‘–—-]/;
const closingMark = /[.,;:!?…)\]}»”]/;
const spaceOrNothing = /^\s?$/;
const wordCharacter = /[\p{L}\p{N}]/u;

/** English words that begin with an apostrophe: ’tis, ’em, the ’90s, rock ’n’ roll. */
const clipped = /(?:tis|twas|twere|twill|em|til|neath|\d0s|\d\d)(?![\p{L}\p{N}])|n'/iuy;
/** The same, but words of their own too: an apostrophe only where no quote closes later. */
const perhapsClipped = /(?:cause|round|bout|till)(?!\p{L})/iuy;
const closingSingle = /(?<=\S)'(?![\p{L}\p{N}])/gu;

/**
 * Replaces every straight quote and apostrophe of `text` by the curled one of the language, character for character:
 * “ ” ‘ ’ in English, « » in French, and “ ” in French inside « ». What stands before and after the text tells which
 * of them open. The spaces inside « » are not its business.
 */
export function curl(text: string, before: string, after: string, lang: Lang): string {
  const doubled = text.includes('"') ? curlDouble(text, before, after, lang) : text;
  return doubled.includes("'") ? curlSingle(doubled, before, after, lang) : doubled;
}

function curlDouble(text: string, before: string, after: string, lang: Lang): string {
  const whole = before + text + after;
  const start = before.length;
  const end = start + text.length;
  const open: string[] = [];
  let curled = '';
  let done = start;
  const marks = /["«»“”]/g;
  for (let found = marks.exec(whole); found && found.index < end; found = marks.exec(whole)) {
    const at = found.index;
    let glyph = found[0];
    if (glyph === '"') {
      if (opens(whole, at, open.length > 0)) glyph = lang === 'fr' && open.length === 0 ? '«' : '“';
      else glyph = lang === 'fr' && open.at(-1) !== '“' ? '»' : '”';
      if (at >= start) {
        curled += whole.slice(done, at) + glyph;
        done = at + 1;
      }
    }
    if (glyph === '«' || glyph === '“') open.push(glyph);
    else open.pop();
  }
  return curled + whole.slice(done, end);
}

/** Whether the straight double quote at `at` opens; `isOpen` settles it where it stands free between two spaces. */
function opens(text: string, at: number, isOpen: boolean): boolean {
  const previous = text[at - 1] ?? '';
  const next = text[at + 1] ?? '';
  const afterSpace = spaceOrNothing.test(previous);
  const beforeSpace = spaceOrNothing.test(next);
  if (afterSpace) return beforeSpace ? !isOpen : true;
  if (beforeSpace) return false;
  if (previous === "'" || previous === '’') return wordCharacter.test(next);
  return opener.test(previous) && !(/[–—-]/.test(previous) && closingMark.test(next));
}

function curlSingle(text: string, before: string, after: string, lang: Lang): string {
  const whole = before + text + after;
  const start = before.length;
  let curled = '';
  let done = 0;
  for (let at = text.indexOf("'"); at !== -1; at = text.indexOf("'", at + 1)) {
    curled += text.slice(done, at) + (opensSingle(whole, start + at, lang) ? '‘' : '’');
    done = at + 1;
  }
  return curled + text.slice(done);
}

function opensSingle(text: string, at: number, lang: Lang): boolean {
  const previous = text[at - 1] ?? '';
  if (previous !== '' && !/[\s([{«“–—]/.test(previous)) return false;
  if (spaceOrNothing.test(text[at + 1] ?? '')) return false;
  if (lang === 'fr') return closesLater(text, at);
  clipped.lastIndex = at + 1;
  if (clipped.test(text)) return false;
  perhapsClipped.lastIndex = at + 1;
  return !perhapsClipped.test(text) || closesLater(text, at);
}

function closesLater(text: string, at: number): boolean {
  closingSingle.lastIndex = at + 2;
  return closingSingle.test(text);
}

/**
 * A text that is already set, between the quote marks of a language; marks in it become those of a quote inside a
 * quote: “a ‘b’”, « a “b” ».
 */
export function quoted(text: string, lang: Lang): string {
  return lang === 'fr'
    ? `«${noBreak}${text.replace(/«\s*/g, '“').replace(/\s*»/g, '”')}${noBreak}»`
    : `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
