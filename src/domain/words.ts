/** Words are what stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const role = roles[text.charCodeAt(at)];
    if (role === parting) inside = false;
    else if (role === counting && !inside) {
      inside = true;
      count++;
    }
  }
  return count;
}

const [parting, counting] = [1, 2];

/** What each code unit does to the count: a table, for every letter of the hub is looked up. */
const roles = new Uint8Array(0x10000);
for (const [from, to] of [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x1fff],
  [0x3000, 0xffff],
] as const)
  roles.fill(counting, from, to + 1);
for (const space of [' ', '\n', '\u00a0', '\u202f']) roles[space.charCodeAt(0)] = parting;

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
