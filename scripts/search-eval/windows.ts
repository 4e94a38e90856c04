/** Words of a text from one place to another, both included. */
export interface Window {
  from: number;
  to: number;
}

/** The windows of a text that hold all of some words and no smaller one that does, in order. */
export function windows(text: readonly string[], words: readonly string[]): Window[] {
  const wanted = new Set(words);
  const last = new Map<string, number>();
  const found: Window[] = [];
  text.forEach((word, place) => {
    if (!wanted.has(word)) return;
    last.set(word, place);
    if (last.size < wanted.size) return;
    const from = Math.min(...last.values());
    const before = found.at(-1);
    // One that begins where the last began is that one with more behind it.
    if (before?.from !== from) found.push({ from, to: place });
  });
  return found;
}

/** How many words the smallest window holds; infinitely many where there is none. */
export function smallestSpan(text: readonly string[], words: readonly string[]): number {
  return Math.min(Infinity, ...windows(text, words).map(({ from, to }) => to - from + 1));
}
