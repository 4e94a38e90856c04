import type { Lang } from './languages.ts';
import type { Locale } from './locale.ts';
import { lostApostrophes } from './lost-apostrophes.ts';
import { lineStarts, placer, type Place } from './places.ts';
import { spanOf, type Passage, type Prose } from './prose.ts';
import { curl } from './quotes.ts';
import { frenchSpaces, noBreak } from './spaces.ts';
import { tornWords } from './torn-letters.ts';
import { addressMark } from './verbatim.ts';

/** Something in a source that the build sets right, or that an editor should. It never stops a build. */
export interface Finding extends Place {
  rule:
    | 'guillemets'
    | 'torn-letter'
    | 'lost-apostrophe'
    | 'straight-quote'
    | 'straight-apostrophe'
    | 'space-before-mark'
    | 'double-space';
  /** What is wrong, and how to mend it. */
  message: string;
  /** Present where the change is safe: what stands at the place, and what should. */
  fix?: { from: string; to: string };
}

/** Reports the characters of the prose from `start` to `end`, and what should stand there if that is certain. */
type Report = (rule: Finding['rule'], start: number, end: number, message: string, to?: string) => void;

const spaceBeforeMark = /(?<=[^\s«([{“‘–—-])[ \t]+(?=[;!?](?:[\s;:!?.,…)\]}«»”’—–]|$)|:(?:[\s»«“”]|$)|»)/g;
const spaceAfterGuillemet = /(?<=«)[ \t]+(?=\S)/g;
const doubleSpace = /(?<=[^\s.!?…«|]) {2,}(?=[^\s;:!?»])/g;
const chevrons = /<<[ \t\u00a0\u202f]*(?=\S)|(?<=\S)[ \t\u00a0\u202f]*>>/g;

/**
 * Looks through the passages of a content file for what typists and converters leave behind: `<<` for «, letters torn
 * from their accents, lost apostrophes, straight quotes, breakable spaces before a mark, double spaces. Findings come
 * in the order of the text.
 */
export function lintSource(
  source: string,
  passages: readonly Passage[],
  locales: Record<Lang, Locale> = { en: 'en-CA', fr: 'fr-CA' },
): Finding[] {
  const found: { offset: number; finding: Finding }[] = [];
  const place = placer(source);
  for (const { lang, prose } of passages) {
    const curled = prose.text.replace(/(?:[^\n]|\n(?!\s*\n))+/g, (block) => curl(block, '', '', lang));
    const report: Report = (rule, start, end, message, to) => {
      const span = spanOf(prose, start, end);
      const from = source.slice(span.from, span.to);
      // What has markup or the end of a line inside is left to the editor.
      const isWhole = from.length === end - start || (end - start === 1 && prose.escaped?.has(start));
      const fix = to !== undefined && isWhole ? { fix: { from, to } } : {};
      found.push({ offset: span.from, finding: { ...place(span.from), rule, message, ...fix } });
    };
    lintChevrons(prose, lang, report);
    lintWords(curled, lang, report);
    lintQuotes(prose.text, curled, lang, report);
    lintSpaces(prose, curled, lang, locales[lang], report);
  }
  return found.sort((a, b) => a.offset - b.offset).map(({ finding }) => finding);
}

/** The text with every fix applied that still finds what it was made for; overlapping fixes wait for the next run. */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const starts = lineStarts(text);
  const fixes = findings
    .flatMap(({ line, column, fix }) =>
      fix ? [{ ...fix, offset: (starts[line - 1] ?? text.length) + column - 1 }] : [],
    )
    .sort((a, b) => a.offset - b.offset);
  let fixed = '';
  let done = 0;
  for (const { offset, from, to } of fixes) {
    if (offset < done || !text.startsWith(from, offset)) continue;
    fixed += text.slice(done, offset) + to;
    done = offset + from.length;
  }
  return fixed + text.slice(done);
}

function lintChevrons({ text }: Prose, lang: Lang, report: Report): void {
  const [open, close] = lang === 'fr' ? [`«${noBreak}`, `${noBreak}»`] : ['“', '”'];
  const marks = [...text.matchAll(chevrons)];
  marks.forEach((mark, number) => {
    const opens = mark[0].startsWith('<<');
    const twin = marks[number + (opens ? 1 : -1)];
    const [first, second] = opens ? [mark, twin] : [twin, mark];
    const isPair =
      first?.[0].startsWith('<<') &&
      second?.[0].endsWith('>>') &&
      !text.slice(first.index, second.index).includes('\n\n');
    const [typed, meant] = opens ? ['<<', open] : ['>>', close];
    const message = `“${typed}” stands for “${meant.trim()}”`;
    report('guillemets', mark.index, mark.index + mark[0].length, message, isPair ? meant : undefined);
  });
}

function lintWords(text: string, lang: Lang, report: Report): void {
  for (const { start, end, word } of tornWords(text)) {
    const meant = lang === 'fr' ? word : undefined;
    const message = `a letter is torn from its word: “${text.slice(start, end)}”${meant ? ` is “${meant}”` : '. Join them'}`;
    report('torn-letter', start, end, message, meant);
  }
  for (const { start, end, word } of lostApostrophes(text, lang)) {
    report(
      'lost-apostrophe',
      start,
      end,
      `an apostrophe is lost: “${text.slice(start, end)}” is “${word}”`,
      word,
    );
  }
}

function lintQuotes(text: string, curled: string, lang: Lang, report: Report): void {
  for (const { index: at, 0: typed } of text.matchAll(/["']/g)) {
    const glyph = curled[at]!;
    if (typed === "'") {
      report('straight-apostrophe', at, at + 1, `a straight apostrophe stands for “${glyph}”`, glyph);
      continue;
    }
    let meant = glyph;
    if (lang === 'fr' && glyph === '«' && /\S/.test(text[at + 1] ?? ' ')) meant = `«${noBreak}`;
    if (lang === 'fr' && glyph === '»' && /\S/.test(text[at - 1] ?? ' ')) meant = `${noBreak}»`;
    report('straight-quote', at, at + 1, `a straight quote stands for “${glyph}”`, meant);
  }
}

function lintSpaces({ text, at }: Prose, curled: string, lang: Lang, locale: Locale, report: Report): void {
  for (const { index, 0: gap } of curled.matchAll(spaceBeforeMark)) {
    const end = index + gap.length;
    const mark = curled[end]!;
    if (lang === 'en' && mark === '»') continue;
    // Without a space the mark would seem to be part of the address or the code before it.
    const afterAddress = curled[index - 1] === addressMark;
    const meant =
      lang === 'fr'
        ? /[:»]/.test(mark)
          ? noBreak
          : frenchSpaces(locale).mark || (afterAddress ? noBreak : '')
        : '';
    const message = meant ? `a breakable space stands before “${mark}”` : `a space stands before “${mark}”`;
    report('space-before-mark', index, end, message, lang === 'en' && afterAddress ? undefined : meant);
  }
  if (lang === 'fr') {
    for (const { index, 0: gap } of curled.matchAll(spaceAfterGuillemet))
      report('space-before-mark', index, index + gap.length, 'a breakable space stands after “«”', noBreak);
  }
  for (const { index, 0: gap } of text.matchAll(doubleSpace)) {
    // Two spaces with markup between them are not typed as two.
    if (at[index + gap.length - 1]! - at[index]! === gap.length - 1)
      report('double-space', index, index + gap.length, 'two spaces stand inside a sentence', ' ');
  }
}
