/** Something in a transcript file that must be mended before it is published. */
export interface Problem {
  /** Counted from 1. */
  line: number;
  /** `what is wrong. How to mend it` */
  message: string;
  /** What the reader made of it, where that is more than nothing: `read as ending at 00:00:12.000`. */
  mended?: string;
  /** True where the words, who says them and when are beyond doubt all the same: it need not be mended to be published. */
  light?: true;
}

/** Kinds of which many tools’ sound files are full: voices that overlap, cues without words, markup, times without parts. */
const light: ReadonlySet<string> = new Set(['overlap', 'empty', 'html', 'fraction', 'comma', 'header']);

/** More of a kind than this say nothing new: a long file may have the same fault in every line. */
const most = 20;

/** Collects what is wrong with one file. */
export class Problems {
  private readonly kinds = new Map<string, { found: Problem[]; more: number; next: Problem }>();

  /** @param kind a word of the program's own: what is said again and again is counted by it */
  add(kind: string, line: number, message: string, mended?: string): void {
    const problem: Problem = {
      line,
      message,
      ...(mended !== undefined && { mended }),
      ...(mended !== undefined && light.has(kind) && { light: true as const }),
    };
    const same = this.kinds.get(kind);
    if (!same) this.kinds.set(kind, { found: [problem], more: 0, next: problem });
    else if (same.found.length < most) same.found.push(problem);
    else if (same.more++ === 0) same.next = problem;
  }

  /** All of them by line; where a kind is found too often, the first ones and a count of the others. */
  list(): Problem[] {
    const all = [...this.kinds.values()].flatMap(({ found, more, next }) =>
      more > 1
        ? [...found, { ...next, message: `${next.message}. ${more - 1} more like it follow in this file` }]
        : more
          ? [...found, next]
          : found,
    );
    return all.sort((a, b) => a.line - b.line);
  }
}
