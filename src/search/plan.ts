/** What a reader’s search must know of the index of a language before anything else: `plan.json`. */
export interface Plan {
  /** The form of the tables and lists; another than the reader knows, and Pagefind’s own runtime takes their place. */
  form: number;
  /** The folder with all files, named by what is in them. */
  at: string;
  /** How many works there are, and how many of them, numbered first, are in both languages. */
  works: number;
  both: number;
  /** How many words there are in all pages. */
  words: number;
  /** How many places count as one, and how many one piece of text has. */
  grain: number;
  piece: number;
  /** From which count on words are frequent, up to which two of them have a pair; empty in a small hub. */
  frequent: number[];
  /** How many files say where two of them are near. */
  pairs: number;
  /** What the keys of each file of the table of words begin from, parted by spaces; that of the first is empty. */
  from: string;
}

/** The form that this program writes and reads. */
export const form = 1;

/** The form of an index whose words Pagefind’s runtime has to look up. */
export const runtimeForm = 0;
