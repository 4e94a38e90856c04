/** Something that must be mended before the hub can be built. */
export interface Fault {
  /** Path of the file, as seen from where the command runs. */
  file: string;
  /** Counted from 1; 1 where the whole file is meant. */
  line: number;
  /** Counted from 1, where known. */
  column?: number;
  /** `what is wrong. How to mend it` */
  message: string;
}

/** `file:line: what is wrong. How to mend it.`, as editors and terminals link it. */
export function formatFault({ file, line, column, message }: Fault): string {
  const place = column === undefined ? `${line}` : `${line}:${column}`;
  return `${file}:${place}: ${/[.?!]$/.test(message) ? message : `${message}.`}`;
}

/** Orders faults by file, line, column and text, so that a run prints the same list every time. */
export function byPlace(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || (a.message < b.message ? -1 : 1);
}
