/** How many cloths the house has. */
const cloths = 6;

/** The cloth of a book’s cover, 0 to 5, by its original title: the same in both languages. */
export function coverHue(original: string): number {
  // FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), folded: even short titles spread over all cloths.
  let hash = 0x811c9dc5;
  for (const letter of original) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 16) ^ (hash & 0xffff)) % cloths;
}
