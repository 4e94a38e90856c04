import type { Passage } from './recording.ts';

/** A line of the transcript on this page, with its seconds. */
export interface Line {
  element: HTMLElement;
  start: number;
  end: number;
}

/** The lines that have a time, in the order of the page. */
export function linesOf(transcript: Element | null): Line[] {
  const lines = [...(transcript?.querySelectorAll<HTMLElement>('.cue[data-t]') ?? [])].map(lineOf);
  // Not every transcript says when a line ends.
  return lines.map((line, at) =>
    line.end === Infinity ? { ...line, end: lines[at + 1]?.start ?? Infinity } : line,
  );
}

/** A line by its element, `data-t` of which is its start and end. */
export function lineOf(element: HTMLElement): Line {
  const [start, end = Infinity] = element.dataset['t']!.split(' ').map(Number) as [number, number?];
  return { element, start, end };
}

/** What is being said, and in a silence what was said last; nothing before the first word. */
export function lineAt(lines: readonly Line[], seconds: number): Line | undefined {
  let found: Line | undefined;
  for (const line of lines) if (line.start <= seconds && (!found || line.start >= found.start)) found = line;
  return found;
}

/** From the start of the first line that a selection touches to the end of the last; nothing where it touches none. */
export function passageIn(lines: readonly Line[], selection: Selection | null): Passage | undefined {
  if (!selection || selection.isCollapsed || !selection.rangeCount) return undefined;
  const range = selection.getRangeAt(0);
  const touched = lines.filter(({ element }) => range.intersectsNode(element) && hasText(range, element));
  return touched.length
    ? { from: Math.min(...touched.map(({ start }) => start)), to: Math.max(...touched.map(({ end }) => end)) }
    : undefined;
}

/** A range that ends right before a line, or begins right behind it, touches its edge and none of its words. */
function hasText(range: Range, element: Element): boolean {
  const inner = document.createRange();
  inner.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, inner) > 0)
    inner.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, inner) < 0)
    inner.setEnd(range.endContainer, range.endOffset);
  return inner.toString().trim() !== '';
}
