import type { Run } from './passages.ts';
import { languageOf } from './voices.ts';

/** What the voice is given at once: a sentence, or what of it is in one language. */
export interface Piece {
  text: string;
  lang: string;
  /** The share of the passage that comes before it, 0 to 1. */
  before: number;
}

/** What is known of the voices when a passage is cut. */
export interface Voicing {
  /** True where there is a voice for a language. */
  speaks(lang: string): boolean;
  /** How many letters the voice of a language says without breaking off. */
  longest(lang: string): number;
}

/**
 * A passage in pieces, each for the voice of its language; foreign words for which there is no voice stay in the
 * sentence they stand in. By sentences, so that a voice which was stopped can begin again where it was.
 */
export function piecesOf(passage: { lang: string; runs: readonly Run[] }, voicing: Voicing): Piece[] {
  const home = languageOf(passage.lang);
  const cut = byVoice(passage.runs, home, voicing).flatMap(({ text, lang }) =>
    sentencesOf(spoken(text), lang)
      .flatMap((sentence) => shorten(sentence, voicing.longest(lang)))
      .map((sentence) => ({ text: bare(sentence), lang })),
  );
  const pieces = cut.filter(({ text }) => hasWords(text));
  const whole = pieces.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  return pieces.map(({ text, lang }) => {
    const piece = { text, lang, before: before / whole };
    before += text.length;
    return piece;
  });
}

/** True where there is anything to say. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function byVoice(runs: readonly Run[], home: string, { speaks }: Voicing): Run[] {
  const voiced: Run[] = [];
  for (const { text, lang: tag } of runs) {
    const own = languageOf(tag);
    const lang = own !== home && speaks(own) ? own : home;
    const last = voiced.at(-1);
    // A mark alone belongs to what it follows.
    if (last && (last.lang === lang || !hasWords(text))) last.text += text;
    else voiced.push({ text, lang });
  }
  return voiced;
}

/** Without the marks that foreign words in its midst have left at its ends. */
function bare(text: string): string {
  return text.replace(/^[\s,;:.)”]+|[\s(“]+$/g, '');
}

/** “M.”, “Mrs.”, “p.” and the number of an item end no sentence. */
const abbreviation = /(?:^|[\s(“])(?:\p{Lu}|\d{1,2}|Mrs?|Ms|Dr|Prof|Ste?|pp?|cf|ch|vol|éd|trad)\.\s*$/u;

/** The sentences of a text; a line break ends one too. Nothing is left out but line breaks. */
export function sentencesOf(text: string, lang: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split('\n')) {
    let open = '';
    for (const part of split(line, lang)) {
      open += part;
      if (abbreviation.test(open)) continue;
      sentences.push(open);
      open = '';
    }
    if (open) sentences.push(open);
  }
  return sentences;
}

function split(line: string, lang: string): string[] {
  // Firefox before 125 has no segmenter.
  if (!('Segmenter' in Intl)) return line.match(/[^.!?…]+[.!?…]*[»”’")\]]*\s*/g) ?? [line];
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(line)].map(
    ({ segment }) => segment,
  );
}

/** A sentence in parts of at most so many letters, cut after a mark where there is one, else at a space. */
export function shorten(sentence: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    // A mark in the first third would leave a stump.
    const mark = Math.max(...[', ', '; ', ': ', ' – ', '— '].map((one) => head.lastIndexOf(one) + 1));
    const at = mark > longest / 3 ? mark : head.lastIndexOf(' ') + 1 || longest;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}

/**
 * Words as every voice knows them: plain spaces, typewriter’s apostrophes, one kind of quotes, and no space before
 * a mark, which some voices take for the end of a sentence. Line breaks stay.
 */
export function spoken(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/« ?/g, '“')
    .replace(/ ?»/g, '”')
    .replace(/’/g, "'")
    .replace(/ (?=[;:!?])/g, '')
    .trim();
}
