/** How many letters a word shares with another from its beginning, as one digit to the base 36; half a letter is none. */
export function sharedBeginning(one: string, other: string): number {
  let shared = 0;
  while (shared < 35 && shared < one.length && one[shared] === other[shared]) shared++;
  return shared - (endsInHalf(one.slice(0, shared)) ? 1 : 0);
}

/** True for a text that ends within a letter of two code units, and cannot be written as UTF-8. */
export function endsInHalf(text: string): boolean {
  return /[\ud800-\udbff]$/.test(text);
}
