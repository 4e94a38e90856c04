import { isFormOf } from '../inflection.ts';
import { fold } from '../normalise.ts';
import type { Row, Table } from './table.ts';

/** A term as the index knows it. */
export interface Term {
  stem: string;
  /** Its forms as they are written, the most frequent first. */
  forms: string[];
  /** The same, folded. */
  folded: string[];
  /** How often it stands anywhere, and in how many pages; 0 where the hub has only other forms of the word. */
  count: number;
  pages: number;
  /** The number of the file of its list; else its list is `bytes`. */
  file: string;
  bytes: Uint8Array;
  /** Stems of irregular forms of the same word. */
  links: string[];
}

/** The words of a language. */
export interface Vocabulary {
  /** The terms of which a folded word is a form; of those it looks a regular form of, where none has it. */
  termsOf(word: string): Promise<Term[]>;
  /** The term of a stem. */
  term(stem: string): Promise<Term | undefined>;
  /** The terms with a form that begins so, the most frequent first. */
  beginning(prefix: string): Promise<Term[]>;
}

/** The letters that a word and one that is looked up for its likeness share at least. */
const alike = 3;

export function vocabularyOf(table: Table): Vocabulary {
  return {
    async termsOf(word) {
      const near = (await table.near(word)).map(read);
      const exact = near.filter(({ folded }) => folded.includes(word));
      if (exact.length) return exact;
      const forms = near.filter(({ folded }) => folded.some((form) => isFormOf(form, word)));
      const shared = forms.map(({ folded }) => Math.max(...folded.map((form) => sharedLetters(form, word))));
      const most = Math.max(alike, ...shared);
      return forms.filter((_, at) => shared[at] === most);
    },
    async term(stem) {
      const row = (await table.near(stem)).find(({ key }) => key === stem);
      return row && read(row);
    },
    async beginning(prefix) {
      const rows = await table.beginning(prefix);
      return rows
        .map(read)
        .filter(({ count, folded }) => count && folded.some((form) => form.startsWith(prefix)))
        .sort((a, b) => b.count - a.count);
    },
  };
}

function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

/** The forms that stand in the first field of a row, each as what it shares with the key, in one digit, and the rest. */
export function formsIn({ key, value }: Row): string[] {
  const forms = value.split(';')[0]!;
  return forms ? forms.split(',').map((form) => key.slice(0, parseInt(form[0]!, 36)) + form.slice(1)) : [];
}

function read(row: Row): Term {
  const [, count = '0', pages = '0', file = '', links = ''] = row.value.split(';');
  const forms = formsIn(row);
  return {
    stem: row.key,
    forms,
    folded: forms.map(fold),
    count: parseInt(count, 36),
    pages: parseInt(pages, 36),
    file,
    bytes: row.bytes,
    links: links ? links.split(',') : [],
  };
}
