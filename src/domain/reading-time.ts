/**
 * Words a minute, silent reading of prose by adults.
 * Source: Brysbaert, “How many words do we read per minute?”, Journal of Memory and Language 109 (2019): 238 for non-fiction.
 */
const wordsPerMinute = 238;

/** Minutes to read a text of so many words, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
