import type { Table } from './read/table.ts';
import { formsIn } from './read/vocabulary.ts';
import { fold } from './normalise.ts';

/** Shorter words have too many neighbours. */
const shortest = 4;

/** From so many letters on, a word may bear two errors. */
const longEnough = 8;

/** Words of which at most so many are taken for one that nothing has. */
const most = 4;

/**
 * The words of a hub that somebody who typed this one, folded, may have meant, the likeliest first: those that differ by
 * one letter too many, too few, wrong, or by two that changed places; in long words by two such errors. One error leaves
 * either the first or the last half of a word as it is, so that only the words which share one of the halves are read.
 * @param words the table of words, by stem
 * @param endings the table of all forms, by their letters from the last to the first, with how often each stands
 */
export async function corrections(typed: string, words: Table, endings: () => Promise<Table>): Promise<string[]> {
  if (typed.length < shortest) return [];
  const half = Math.max(2, Math.min(4, (typed.length - 1) >> 1));
  const backwards = reversed(typed).slice(0, half);
  const [front, back] = await Promise.all([
    words.beginning(typed.slice(0, half)),
    endings().then((table) => table.beginning(backwards)),
  ]);
  const candidates = new Map<string, number>();
  for (const row of front) {
    const count = parseInt(row.value.split(';')[1] ?? '0', 36);
    if (count) for (const form of formsIn(row)) candidates.set(fold(form), count / 2);
  }
  for (const { key, value } of back) candidates.set(reversed(key), parseInt(value, 36));
  const found = [...candidates]
    .map(([word, count]) => ({ word, count, errors: errorsBetween(typed, word) }))
    .filter(({ errors }) => errors <= (typed.length < longEnough ? 1 : 2));
  const fewest = Math.min(...found.map(({ errors }) => errors));
  return found
    .filter(({ errors }) => errors === fewest)
    .sort((a, b) => likelihood(b, typed) - likelihood(a, typed) || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}

/** People seldom mistake the first letter. */
function likelihood({ word, count }: { word: string; count: number }, typed: string): number {
  return Math.log(count + 1) + (word[0] === typed[0] ? 3 : 0);
}

/**
 * How many letters are too many, too few, wrong or changed places; 3 where there are more than two. Optimal string
 * alignment: Damerau, “A technique for computer detection and correction of spelling errors”, 1964.
 */
export function errorsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const wrong = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + wrong);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return Math.min(3, last[other.length]!);
}

function reversed(word: string): string {
  return [...word].reverse().join('');
}
