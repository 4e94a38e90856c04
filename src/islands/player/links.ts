import { passageIn, type Line } from './cues.ts';
import type { Passage } from './recording.ts';

/** The address of this page at a moment or passage: whole seconds, from the one in which it begins. */
export function addressOf({ from, to }: Passage): string {
  const { origin, pathname } = location;
  return `${origin}${pathname}#t=${exact(from)}${to === undefined ? '' : `,${exact(to)}`}`;
}

/** 9.5 stays 9.5, for the line before it may last until then. */
function exact(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

/** What is selected of the transcript, told anew whenever that changes. */
export function watchSelection(
  lines: readonly Line[],
  told: (passage: Passage | undefined) => void,
): () => void {
  const look = () => told(passageIn(lines, getSelection()));
  document.addEventListener('selectionchange', look);
  return () => document.removeEventListener('selectionchange', look);
}

/** Puts words where they can be pasted. Rejects where the browser does not let it. */
export async function copy(words: string): Promise<void> {
  await navigator.clipboard.writeText(words);
}
