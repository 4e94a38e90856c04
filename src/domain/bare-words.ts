/** What of a text is more than case, marks and spaces: letters, digits, and the few signs that mean something. */
const meaning = /[\p{L}\p{M}\p{N}\p{Sc}\p{So}%‰−+=×÷≠±≤≥]/u;
const groups = /(\d)[\s.,'’](?=\d{3}(?!\d))/g;
/** What parts two numbers: a decimal mark, a dash, a colon, a stroke. Two digits run together would be another number. */
const between = /(\d)[^\p{L}\p{N}\p{Sc}\p{So}%‰−+=×÷≠±≤≥]+(?=\d)/gu;
const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae' };

/**
 * The words of a text run together, without case, punctuation and spaces, so that two texts which differ in nothing
 * else give the same. Groups of thousands (1,000, 1 000) and decimal marks (1.5, 1,5) are one whatever the locale;
 * ligatures are their letters. Signs of money, percent and arithmetic stay: they are no punctuation.
 */
export function bareWords(text: string): string {
  const lower = lowerCase(text);
  const plain = /\d/.test(lower) ? lower.replace(groups, '$1').replace(between, '$1½') : lower;
  let words = '';
  let start = 0;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (isWord(code)) continue;
    words += plain.slice(start, at);
    start = at + 1;
  }
  words += plain.slice(start);
  return /[œæ]/.test(words) ? words.replace(/[œæ]/g, (letters) => ligatures[letters]!) : words;
}

/** True when two texts say the same words in the same order, whatever their case, marks and spaces. */
export function sameWords(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, two] = [lowerCase(a), lowerCase(b)];
  // Most texts that differ do so within a few letters.
  const plain = !/[\dœæ]/.test(one.slice(0, 24) + two.slice(0, 24));
  for (let letters = 0, at = 0, twin = 0; plain && letters < 8; letters++, at++, twin++) {
    while (at < one.length && !isWord(one.charCodeAt(at))) at++;
    while (twin < two.length && !isWord(two.charCodeAt(twin))) twin++;
    if (at > 23 || twin > 23) break;
    if (one[at] !== two[twin]) return false;
  }
  return bareWords(a) === bareWords(b);
}

function lowerCase(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Known code units: 1 for one that means something, 2 for one that does not. Every text is read, so none is asked twice. */
const units = new Uint8Array(0x10000);

function isWord(code: number): boolean {
  units[code] ||= (code >= 0xd800 && code < 0xe000) || meaning.test(String.fromCharCode(code)) ? 1 : 2;
  return units[code] === 1;
}

/**
 * How alike two texts are, from 0 to 1, by the runs of three letters they share (the Sørensen–Dice coefficient).
 * Both as `bareWords` gives them.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [trigrams(a), trigrams(b)];
  let shared = 0;
  for (const [run, count] of first.runs) shared += Math.min(count, second.runs.get(run) ?? 0);
  return first.size + second.size ? (2 * shared) / (first.size + second.size) : 0;
}

function trigrams(text: string): { runs: Map<string, number>; size: number } {
  const runs = new Map<string, number>();
  const padded = `^${text}$`;
  for (let at = 0; at + 3 <= padded.length; at++) {
    const run = padded.slice(at, at + 3);
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return { runs, size: Math.max(0, padded.length - 2) };
}

/**
 * A short fingerprint of the bare words of a text: 53 bits. It is taken of every text of a hub, so of most without
 * writing the bare words down. Source: cyrb53 by bryc, https://github.com/bryc/code (public domain).
 */
export function wordsMark(text: string): string {
  const lower = lowerCase(text);
  const plain = /[\dœæ]/.test(lower) ? bareWords(text) : lower;
  let [h1, h2] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (!isWord(code)) continue;
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36);
}
