import type { Locale } from './locale.ts';
import { frenchSpaces, noBreak, type Spaces } from './spaces.ts';
import { addressMark } from './verbatim.ts';

/** A text of which only `from` to `to` may be changed; the rest is what stands around it. */
export interface Part {
  text: string;
  from: number;
  to: number;
}

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const units =
  '[kMG]?[$€£]|[%‰¥]|°[CF]?|[khcmµn]?m[²³]?|[kmµ]?g|[cdm]?[lL]|m?s|min|[kMG]?Hz|[kMG]?Wh?|k?Pa|hPa|[kKMGT]o|[kMGT]B|px|pt|ha';

// Spaces are everywhere and marks are few: each pattern that begins with a space has a guard that begins with a mark.
const spacedMark = /[;:!?»](?<=\s.)/;
const spacedNumber = /\d\s?h?\s|1er\s|1ᵉʳ\s/;
const spacedGuillemet = /«\s/;
const gapBeforeMark = /\s+(?=[;:!?»])/g;
const gapAfterNumber = /\s(?<=(?:\d|\dh|\d\sh|1er|1ᵉʳ)\s)(?=\S)/g;
const gapAfterGuillemet = /\s+(?<=«\s+)/g;
const openGuillemet = /«(?=\S)/g;
const closeGuillemet = /»(?<=\S»)/g;
const colon = /:(?=[\s«»“”]|$)/g;
const highMark = /[;!?](?=[\s;:!?.,…)\]}«»“”’—–]|$)/g;
const symbol = /[%‰$€£](?<=\d.)(?![\da-zà-ÿ])/g;
const hour = /h(?<=(?<![\p{L}\d_./:-])\d{1,2}\s?h)(?=\s?[0-5]\d(?![\p{L}\d])|(?![\p{L}\d'’_]))/gu;

/** No mark of its own stands directly after these: `(?)`, `— !`, `::`. */
const opening = /[«([{“‘–—-]/;
/** The end of `:smile:` or of `&eacute;`, which is no mark. */
const name = /(?:^|[\s(]):[\w+-]+:$|&#?\w+;$/;
const wholeNumber = /(?<![\p{L}\d_/+]|\d[.,:-]|\d\s)[1-9]\d{0,2}(?:\s\d{3})*$/u;
const groupsOfThree = /^\d{3}(?:\s\d{3})*(?!\s?\d|-\d)/;
const day = /(?<![\p{L}\d.,:/-])(?:[12]\d|3[01]|[1-9]|1er|1ᵉʳ)$/u;
const month = new RegExp(`^(?:${months})(?!\\p{L})`, 'iu');
const hours = /(?<![\p{L}\d_])\d+\s?h$/u;
const minutes = /^[0-5]?\d(?![\p{L}\d]|\sh)/u;
const hourSign = /^h(?![\p{L}'’_]|\d(?!\d))/u;
const unit = new RegExp(`^(?:${units})(?![\\p{L}\\d'’_])|^\\$(?:US|CA)(?!\\p{L})`, 'u');

/**
 * Sets the spaces of French inside one part of a text: around « », before `:` `;` `!` `?`, and inside numbers, amounts,
 * measures, times (20 h 39) and dates (2 août), none of which may break. Straight quotes must be gone already, and
 * addresses masked. The rules are the table of the hub's conventions: usage of Quebec, or of France for `fr-FR`.
 */
export function spaceFrench(part: Part, locale: Locale): Part {
  const spaces = frenchSpaces(locale);
  let set = part;
  if (spacedMark.test(set.text))
    set = rewrite(set, gapBeforeMark, (text, at, gap) => beforeMark(text, at, gap, spaces));
  if (/\d/.test(set.text)) set = spaceNumbers(set, spaces);
  if (set.text.includes('«')) {
    if (spacedGuillemet.test(set.text))
      set = rewrite(set, gapAfterGuillemet, (_text, _at, gap) => (isBlankLine(gap) ? gap : noBreak));
    set = rewrite(set, openGuillemet, () => `«${noBreak}`);
  }
  if (set.text.includes('»')) set = rewrite(set, closeGuillemet, () => `${noBreak}»`);
  if (set.text.includes(':'))
    set = rewrite(set, colon, (text, at) => (standsFree(text, at) ? `${noBreak}:` : ':'));
  if (spaces.mark)
    set = rewrite(set, highMark, (text, at, mark) => (standsFree(text, at) ? spaces.mark + mark : mark));
  return set;
}

function spaceNumbers(part: Part, spaces: Spaces): Part {
  let set = part;
  if (spacedNumber.test(set.text))
    set = rewrite(set, gapAfterNumber, (text, at) => afterNumber(text, at, spaces));
  set = rewrite(set, symbol, (_text, _at, sign) => spaces.unit + sign);
  return rewrite(set, hour, (text, at) => {
    const before = /\d/.test(text[at - 1]!) ? noBreak : '';
    return `${before}h${/\d/.test(text[at + 1] ?? '') ? noBreak : ''}`;
  });
}

/** What replaces a gap before a mark or a closing guillemet. */
function beforeMark(text: string, at: number, gap: string, spaces: Spaces): string {
  const place = at + gap.length;
  const mark = text[place]!;
  const previous = text[at - 1];
  if (previous === undefined || isBlankLine(gap)) return gap;
  if (mark === '»') return noBreak;
  if (opening.test(previous)) return gap;
  const pattern = mark === ':' ? colon : highMark;
  pattern.lastIndex = place;
  if (pattern.exec(text)?.index !== place) return gap;
  if (mark === ':') return noBreak;
  return seemsAddress(previous) ? spaces.mark || noBreak : spaces.mark;
}

/** What replaces the gap at `at`, which stands after a number. */
function afterNumber(text: string, at: number, spaces: Spaces): string {
  const left = text.slice(Math.max(0, at - 24), at);
  const right = text.slice(at + 1, at + 25);
  if (groupsOfThree.test(right) && wholeNumber.test(left)) return spaces.thousands;
  if (month.test(right) && day.test(left)) return noBreak;
  if (hours.test(left)) return minutes.test(right) ? noBreak : text[at]!;
  if (!/\d$/.test(left)) return text[at]!;
  if (hourSign.test(right)) return noBreak;
  return unit.test(right) ? spaces.unit : text[at]!;
}

/** Whether the mark at `at` follows a word with no space, so that it wants one. */
function standsFree(text: string, at: number): boolean {
  const previous = text[at - 1];
  if (previous === undefined || /[\s;:!?]/.test(previous) || seemsAddress(previous) || opening.test(previous))
    return false;
  return !name.test(text.slice(Math.max(0, at - 40), at + 1));
}

/** Whether a mark after this character might be taken for a part of an address, or a space there be missed. */
function seemsAddress(previous: string): boolean {
  return previous === addressMark || previous === '/';
}

function isBlankLine(gap: string): boolean {
  return gap.length > 1 && /\n\s*\n/.test(gap);
}

/** Rewrites every match of a global pattern that lies wholly inside the part. */
export function rewrite(
  part: Part,
  pattern: RegExp,
  by: (text: string, at: number, match: string) => string,
): Part {
  const { text, from, to } = part;
  let changed = '';
  let done = 0;
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const end = pattern.lastIndex;
    if (end > to) break;
    const replacement = by(text, found.index, found[0]);
    pattern.lastIndex = end;
    if (replacement === found[0]) continue;
    changed += text.slice(done, found.index) + replacement;
    done = end;
  }
  if (done === 0 && changed === '') return part;
  changed += text.slice(done);
  return { text: changed, from, to: to + changed.length - text.length };
}
