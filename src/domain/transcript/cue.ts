/** A line of a transcript: what is said at one go, with its time. */
export interface Cue {
  /**
   * Its name, the same in every transcript of a tip, whatever language and recording: the identifier it has in the
   * file, else the second it begins at, else its number from 1.
   */
  id: string;
  /** Seconds from the start of the recording; nothing in a transcript without times. */
  start?: number;
  end?: number;
  /** The name of who speaks, as written; nothing where the file does not say. */
  speaker?: string;
  /** Plain words on one line. */
  text: string;
}

/** What one person says in a row, no longer than a paragraph. */
export interface Turn {
  /** Id of its first cue. */
  id: string;
  speaker?: string;
  /** True where the same person goes on after a paragraph. */
  goesOn?: true;
  /** At least one. */
  cues: Cue[];
}
