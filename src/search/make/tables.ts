import { deflateRawSync } from 'node:zlib';
import { endsInHalf, sharedBeginning } from './shared.ts';

/** A row of a table: a key, what is said of it in text, and bytes that go with it. */
export interface Row {
  key: string;
  value: string;
  bytes?: Uint8Array;
}

/** A table cut into small files. */
export interface TableFiles {
  /** Each file, deflated. */
  files: Uint8Array[];
  /** What the keys of each file begin from; that of the first is empty. */
  from: string[];
}

/**
 * Cuts a table into files that a reader fetches one at a time, since she asks for few of its words.
 * @param rows in any order; keys may stand in several
 * @param size about how many bytes a file should have
 * @param also further keys under which a row is looked for: it is then in the file of each
 */
export function cutTable(
  rows: readonly Row[],
  size: number,
  also: (row: Row) => string[] = () => [],
): TableFiles {
  const sorted = rows.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const groups: Row[][] = [[]];
  const from = [''];
  let cost = 0;
  sorted.forEach((row, at) => {
    const before = sorted[at - 1]?.key;
    // Rows of one key stay together, however many.
    if (cost > size && before !== row.key) {
      groups.push([]);
      from.push(shortest(before!, row.key));
      cost = 0;
    }
    groups.at(-1)!.push(row);
    cost += costOf(row);
  });
  const extra = groups.map(() => [] as Row[]);
  groups.forEach((group, file) => {
    for (const row of group)
      for (const place of new Set(also(row).map((key) => fileOf(from, key))))
        if (place !== file) extra[place]!.push(row);
  });
  return { files: groups.map((group, at) => deflateRawSync(packed([...group, ...extra[at]!]))), from };
}

/** The number of the file that a key is in. */
export function fileOf(from: readonly string[], key: string): number {
  let low = 0;
  for (let high = from.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    if (from[middle]! <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Text deflates to less than half, packed numbers hardly at all. */
function costOf({ value, bytes }: Row): number {
  return 3 + 0.45 * value.length + (bytes?.length ?? 0);
}

/** Each key without what it shares with the one before; what is said of it; the length of its bytes. Then all bytes. */
function packed(rows: readonly Row[]): Uint8Array {
  let last = '';
  const lines = rows.map(({ key, value, bytes }) => {
    const shared = sharedBeginning(last, key);
    last = key;
    const end = bytes ? `\t${bytes.length.toString(36)}` : '';
    return `${shared.toString(36)}${key.slice(shared)}\t${value}${end}`;
  });
  const text = new TextEncoder().encode(lines.join('\n'));
  const head = Uint8Array.of(text.length >> 16, (text.length >> 8) & 255, text.length & 255);
  return Buffer.concat([head, text, ...rows.flatMap(({ bytes }) => bytes ?? [])]);
}

/** The shortest beginning of a key that is behind the one before. */
function shortest(before: string, key: string): string {
  let shared = 0;
  while (before[shared] === key[shared]) shared++;
  const beginning = key.slice(0, shared + 1);
  return endsInHalf(beginning) ? key.slice(0, shared + 2) : beginning;
}
