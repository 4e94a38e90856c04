/** Words are what stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 0xa0 || code === 0x202f || code === 10) inside = false;
    else if (
      !inside &&
      (code > 0x2fff ||
        (code > 0xbf && code < 0x2000) ||
        (code > 47 && code < 58) ||
        (code > 64 && code < 91) ||
        (code > 96 && code < 123))
    ) {
      inside = true;
      count++;
    }
  }
  return count;
}

/** True when a text says anything: a letter or a digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Shorter ones are often the same in both languages and rightly so: a title, a formula, a name. */
const leastCharacters = 30;

/** A list of names has fewer words in lower case, a sentence in any language has as many. */
const leastPlainWords = 3;

/** True for words that no two languages share by chance: as long as a sentence, and not made of names alone. */
export function isProse(text: string): boolean {
  const plain = text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu) ?? [];
  return text.length > leastCharacters && plain.length >= leastPlainWords;
}
