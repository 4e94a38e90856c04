import type { Files } from './files.ts';

/** A row of a table, as `make/tables.ts` wrote it. */
export interface Row {
  key: string;
  value: string;
  /** Empty where it has none. */
  bytes: Uint8Array;
}

/** A table of which one reads the files that one needs. */
export interface Table {
  /** All rows of the file in which a key stands, if it is in the table. */
  near(key: string): Promise<Row[]>;
  /** All rows of the files in which keys of that beginning stand; of the first `most` files. */
  beginning(prefix: string, most?: number): Promise<Row[]>;
}

/**
 * @param name the folder of its files
 * @param from what the keys of each file begin from
 */
export function tableOf(files: Files, name: string, from: readonly string[]): Table {
  const parsed = new Map<number, Promise<Row[]>>();
  const fileOf = (key: string) => {
    let at = from.length - 1;
    while (at && from[at]! > key) at--;
    return at;
  };
  const rows = (at: number) => {
    const read = parsed.get(at) ?? files.bytes(`${name}/${at.toString(36)}`).then(unpacked);
    parsed.set(at, read);
    read.catch(() => parsed.delete(at));
    return read;
  };
  return {
    near: (key) => rows(fileOf(key)),
    async beginning(prefix, most = 3) {
      const first = fileOf(prefix);
      const count = Math.min(fileOf(`${prefix}\uffff`) - first + 1, most);
      return (await Promise.all(Array.from({ length: count }, (_, at) => rows(first + at)))).flat();
    },
  };
}

function unpacked(file: Uint8Array): Row[] {
  let at = 3 + file[0]! * 65536 + file[1]! * 256 + file[2]!;
  let last = '';
  const text = new TextDecoder().decode(file.subarray(3, at));
  if (!text) return [];
  return text.split('\n').map((line) => {
    const [key, value, length = '0'] = line.split('\t') as [string, string, string?];
    last = last.slice(0, parseInt(key[0]!, 36)) + key.slice(1);
    const bytes = file.subarray(at, (at += parseInt(length, 36)));
    return { key: last, value, bytes };
  });
}
