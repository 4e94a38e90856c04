import type { Lang } from './languages.ts';

/** Two words that were one with an apostrophe, from `start` to `end`, and what they should be. */
export interface LostApostrophe {
  start: number;
  end: number;
  word: string;
}

const vowel = '[aeiouyhàâéèêëîïôœ]';
const begins = "(?<![\\p{L}\\d'’.-]|\\d )";
const ends = "(?![\\p{L}\\d'’])";

/** What may follow each elided word: short words by name, others by their first letter and length. */
const elisions = {
  'qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu': `${vowel}\\p{L}*`,
  aujourd: 'hui',
  c: 'est|était|étaient',
  d: `une?|ici|où|eux|${vowel}\\p{L}{3,}`,
  j: `ai|y|en|${vowel}\\p{L}{2,}`,
  l: `on|un|${vowel}\\p{L}{2,}`,
  n: `a|ai|as|y|en|est|ont|${vowel}\\p{L}{3,}`,
  s: `ils?|y|en|est|${vowel}\\p{L}{3,}`,
  'm|t': `a|ai|as|y|en|est|ont|${vowel}\\p{L}{3,}`,
};

const lost: Record<Lang, RegExp> = {
  fr: new RegExp(
    Object.entries(elisions)
      .map(([elided, next]) => `${begins}(?:${elided}) (?:${next})${ends}`)
      .join('|'),
    'giu',
  ),
  en: new RegExp(
    `${begins}(?:(?:are|ca|could|did|does|do|had|has|have|is|must|should|was|were|wo|would)n t|can t|` +
      `(?:he|here|it|let|she|that|there|what|who) s|(?:I|they|we|you) (?:ll|re|ve)|I m)${ends}`,
    'giu',
  ),
};

/** Finds elisions typed with a space (“c est”, “l entreprise”, “don t”), where the two pieces can be nothing else. */
export function lostApostrophes(text: string, lang: Lang): LostApostrophe[] {
  const found: LostApostrophe[] = [];
  for (const { index, 0: pieces } of text.matchAll(lost[lang])) {
    if (lang === 'fr' && isLabel(text, index)) continue;
    found.push({ start: index, end: index + pieces.length, word: pieces.replace(' ', '’') });
  }
  return found;
}

/** A capital letter inside a sentence is a name: “le plan C est prêt”, “la vitamine D aide”; so is the d-day “jour j”. */
function isLabel(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  if (/^\p{Lu} /u.test(text.slice(at, at + 2))) return !/(?:^|\n|[.!?…«“]\s?)$/.test(before) && at > 0;
  return /jour $/.test(before);
}
