/** What of a text is more than case, marks and spaces: letters, digits, and the few signs that mean something. */
const meaningless = /(?<!\d),|,(?!\d)|[^\p{L}\p{M}\p{N}\p{Sc}\p{So},%‰−]/gu;
const groups = /(\d)[\s.,'’](?=\d{3}(?!\d))/g;
const decimalPoint = /(\d)\.(?=\d)/g;

/**
 * The words of a text run together, without case, punctuation and spaces, so that two texts which differ in nothing
 * else give the same. Groups of thousands (1,000, 1 000) and decimal marks (1.5, 1,5) are one whatever the locale;
 * ligatures are their letters. Signs of money, percent and minus stay: they are no punctuation.
 */
export function bareWords(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  const numbers = /\d[\s.,'’]\d/.test(lower)
    ? lower.replace(groups, '$1').replace(decimalPoint, '$1,')
    : lower;
  return numbers.replace(meaningless, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae');
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

/** A short fingerprint of a text: 53 bits. Source: cyrb53 by bryc, https://github.com/bryc/code (public domain). */
export function fingerprintOf(text: string): string {
  let [h1, h2] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36);
}
