/** A text as it is searched, and for each of its letters the place of the one it comes from. */
export interface Folded {
  text: string;
  /** One more than `text` has letters: the last is the length of what was folded. */
  at: number[];
}

const written: Record<string, string> = { œ: 'oe', æ: 'ae', '’': "'", ß: 'ss' };

/**
 * Small letters without accents, straight apostrophes, `œ` as `oe`, and one space for any number of any kind: what a
 * reader types without a thought finds what was written with care.
 */
export function fold(text: string): Folded {
  const folded: Folded = { text: '', at: [] };
  let at = 0;
  for (const letter of text) {
    const small = letter.toLowerCase();
    const plain = /\s/.test(letter) ? ' ' : (written[small] ?? small.normalize('NFD').replace(/\p{M}/gu, ''));
    if (plain !== ' ' || !folded.text.endsWith(' ')) {
      folded.text += plain;
      folded.at.push(...Array<number>(plain.length).fill(at));
    }
    at += letter.length;
  }
  folded.at.push(at);
  return folded;
}

/** Where words stand in a text: from and to, in its letters. They may begin and end within a word. */
export function findIn(text: Folded, words: string): [from: number, to: number][] {
  const sought = fold(words.trim()).text;
  const found: [number, number][] = [];
  if (!sought) return found;
  for (let at = text.text.indexOf(sought); at >= 0; at = text.text.indexOf(sought, at + sought.length))
    found.push([text.at[at]!, text.at[at + sought.length]!]);
  return found;
}
