/** How many cloths the house has. */
const cloths = 6;

/** The cloth of a book’s cover, 0 to 5, by its original title: the same in both languages. */
export function coverHue(original: string): number {
  let sum = 0;
  for (const letter of original) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % cloths;
}
