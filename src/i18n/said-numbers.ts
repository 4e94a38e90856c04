import type { Lang } from './languages.ts';
import { numberWords, type NumberWord } from './number-words.ts';

/** A number as a text says it: in digits, in words, or so that it may mean something else. */
export interface SaidNumber {
  written: string;
  /** What it may be read as: `1500`, `20:39`. Two numbers say the same when they share one. */
  values: string[];
  /** Numbers that together say the same, where a group of digits is none: a telephone number. */
  parts?: string[];
  /**
   * `digits` must stand in the other language in some form; `words` too, but a style may leave them out; `vague` is
   * never asked for: one and two, “a second”, “neuf”, “a thousand”, a letter that may be a Roman numeral.
   */
  as: 'digits' | 'words' | 'vague';
}

const scales: Record<Lang, Record<string, number>> = {
  en: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  fr: {
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e12,
    billions: 1e12,
  },
};

const gap = '[ \\u00a0\\u202f]';
const digits = (lang: Lang) => {
  const [thousands, decimal] = lang === 'fr' ? [gap, '[.,]'] : [`(?:,|${gap})`, '[.]'];
  const clock = '(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?![\\d:])';
  const half = `(?:${gap}?(?<half>[ap])\\.?${gap}?m\\b\\.?)?`;
  const twelve = `(?<hour12>\\d{1,2})${gap}?(?<half12>[ap])\\.?${gap}?m\\b\\.?`;
  const hours = `(?<hours>\\d{1,2})${gap}?h(?:${gap}?(?<minutes>[0-5]\\d))?(?![\\p{L}\\d])`;
  const whole = `(?<whole>\\d{1,3}(?:${thousands}\\d{3})+(?!\\d)|\\d+)(?<fraction>${decimal}\\d+)?`;
  const after = `(?<decade>s\\b)?(?:${gap}(?<scale>${Object.keys(scales[lang]).join('|')})\\b)?`;
  return new RegExp(`(?<![\\p{L}\\d])(?:${clock}${half}|${twelve}|${hours}|${whole}${after})`, 'giu');
};
const patterns: Record<Lang, RegExp> = { en: digits('en'), fr: digits('fr') };

const roman =
  /(?<![\p{L}\d’'-])(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?:er|re|e|ᵉʳ|ᵉ)?(?![\p{L}\d’'])/gu;
/** Letters that are read as Roman numerals and are none. */
const initials = /^(?:CC|CI|CL|CV|CX|LI|LL|LX)$/;

/** Every number of a text, in digits, in Roman numerals and in words. The text may be typeset. */
export function numbersIn(text: string, lang: Lang): SaidNumber[] {
  return [...inDigits(text, lang), ...inRoman(text), ...inWords(text, lang)];
}

function inDigits(text: string, lang: Lang): SaidNumber[] {
  return Array.from(text.matchAll(patterns[lang]), ({ 0: written, groups: found }): SaidNumber => {
    const { hour, minute, second, half, hour12, half12, hours, minutes, whole, fraction, decade, scale } =
      found!;
    if (whole === undefined) {
      const said = hour ?? hour12 ?? hours!;
      return {
        written,
        values: times(Number(said), minute ?? minutes, second, half ?? half12),
        parts: [said, minute ?? minutes, second].filter((part) => part !== undefined).map(plain),
        as: 'digits',
      };
    }
    const number = Number(whole.replace(/\D/g, '') + (fraction?.replace(',', '.') ?? ''));
    const scaled = scale && number * scales[lang][scale.toLowerCase()]!;
    const groups = whole.split(/\D/);
    return {
      written,
      values: [number, ...(scaled ? [scaled] : []), ...(decade ? [number % 100] : [])].map(String),
      ...(groups.length > 1 && { parts: groups.map(plain) }),
      as: 'digits',
    };
  });
}

/** A time of day by both clocks, for French may say « 8 h » where English says “8 p.m.”. */
function times(hour: number, minute = '00', second?: string, half?: string): string[] {
  const hours = !half ? [hour] : /p/i.test(half) ? [hour, (hour % 12) + 12] : [hour, hour % 12];
  const rest = second === undefined ? minute : `${minute}:${second}`;
  return hours.flatMap((one) => [`${one}:${rest}`, ...(rest === '00' ? [String(one)] : [])]);
}

function plain(digit: string): string {
  return String(Number(digit));
}

function inRoman(text: string): SaidNumber[] {
  return Array.from(text.matchAll(roman)).flatMap(([written, hundreds, tens, units]): SaidNumber[] => {
    const numeral = hundreds! + tens! + units!;
    if (initials.test(numeral)) return [];
    const value = hundreds!.length * 100 + ten(tens!, 'X', 'L', 'C') * 10 + ten(units!, 'I', 'V', 'X');
    return [{ written, values: [String(value)], as: numeral.length > 1 ? 'words' : 'vague' }];
  });
}

function ten(digit: string, one: string, five: string, next: string): number {
  if (digit === one + next) return 9;
  if (digit === one + five) return 4;
  return digit.startsWith(five) ? digit.length + 4 : digit.length;
}

function inWords(text: string, lang: Lang): SaidNumber[] {
  const found: SaidNumber[] = [];
  let sum: Sum | undefined;
  let end = -1;
  for (const { 0: written, index } of text.matchAll(/\p{L}+/gu)) {
    const word = wordOf(written.toLowerCase(), lang);
    const and = sum && /^(?:and|et)$/.test(written) && text.slice(end, index) === ' ';
    if (and && mayJoin(sum!, written)) {
      end = index + written.length;
      continue;
    }
    if (!word) continue;
    const joined = sum && /^[ \u00a0\u2011-]$/.test(text.slice(end, index)) && add(sum, word);
    if (!joined) {
      if (sum) found.push(said(sum, text));
      const [total, current] = word.value < 1000 ? [0, word.value] : [word.value, 0];
      sum = { total, current, last: word, start: index, end: 0, words: 1 };
    }
    end = sum!.end = index + written.length;
  }
  if (sum) found.push(said(sum, text));
  return found;
}

/** A number while its words are read. */
interface Sum {
  /** Thousands and more, and what is below. */
  total: number;
  current: number;
  last: NumberWord;
  start: number;
  end: number;
  words: number;
}

function wordOf(word: string, lang: Lang): NumberWord | undefined {
  const words = numberWords[lang];
  return words.get(word) ?? (lang === 'fr' ? words.get(word.replace(/s$/, '')) : undefined);
}

/** “two hundred and six”, « vingt et un »: elsewhere “and” parts two numbers. */
function mayJoin({ last, current }: Sum, and: string): boolean {
  return and === 'and' ? Boolean(last.scales) : current % 10 === 0 && current >= 20 && !last.scales;
}

/** Adds a word to a number if it can be a part of it. */
function add(sum: Sum, word: NumberWord): boolean {
  if (sum.last.ends) return false;
  const { value } = word;
  if (value >= 1000) {
    if (!word.scales) return false;
    sum.total += sum.current * value;
    sum.current = 0;
  } else if (word.scales) {
    if (sum.current >= 100 || (sum.current === 0 && !sum.last.scales)) return false;
    sum.current = (sum.current || 1) * value;
  } else if (value === 20 && sum.current % 100 === 4)
    sum.current += 76; // quatre-vingts
  else {
    const room =
      sum.current % 100 === 0 ? 100 : sum.current % 20 === 0 ? 20 : sum.current % 10 === 0 ? 10 : 0;
    const fits = sum.current === 0 ? sum.last.scales : value < room && value > 0;
    if (!fits) return false;
    sum.current += value;
  }
  sum.last = word;
  sum.words++;
  return true;
}

function said({ total, current, last, start, end, words }: Sum, text: string): SaidNumber {
  const value = total + current;
  return {
    written: text.slice(start, end),
    values: [String(value)],
    as: value < 3 || (words === 1 && (last.vague || last.scales)) ? 'vague' : 'words',
  };
}
