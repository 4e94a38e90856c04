/** What is said at one go, as it was found in a file: nothing is certain of it but its words and its line. */
export interface Draft {
  /** Where it begins in the file, from 1. */
  line: number;
  id?: string;
  start?: number;
  end?: number;
  speaker?: string;
  text: string;
}

/** What is read of one file, in the order of the file. */
export interface Drafts {
  drafts: Draft[];
  /** Remarks of whoever made the file, which nobody said. */
  notes?: string[];
}

/** Words on one line. No-break spaces stay. */
export function oneLine(text: string): string {
  return text
    .replace(/[ \t\n\r\f\v\u2028\u2029]+/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .trim()
    .normalize('NFC');
}
