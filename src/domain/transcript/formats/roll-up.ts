import type { WrittenCue } from './captions.ts';

/** Fewer repeats than this among all cues are somebody’s way of speaking. */
const share = 0.6;
const least = 4;

/**
 * Captions that roll up, as machines write them, show each line again above the next: it was said once, and is kept
 * once. Cues of other files stay as they are, whatever is repeated in them.
 */
export function withoutRollUp(cues: readonly WrittenCue[]): WrittenCue[] {
  const again = cues.map((cue, at) => (at ? repeated(cues[at - 1]!, cue) : 0));
  const rolling = again.filter((count) => count > 0).length;
  // Who says “Yes.” five times in a row shows nothing new below it.
  const growing = cues.filter(({ lines }, at) => again[at]! > 0 && again[at]! < lines.length).length;
  const few = share * (cues.length - 1);
  if (cues.length < least || rolling < few || growing < few / 2) return [...cues];
  return cues.flatMap((cue, at) => {
    const lines = cue.lines.slice(again[at]);
    return lines.length || !again[at] ? [{ ...cue, lines }] : [];
  });
}

/** How many lines at the head of a cue stand at the end of the one before. */
function repeated(before: WrittenCue, cue: WrittenCue): number {
  const [last, next] = [before.lines.map(shown), cue.lines.map(shown)];
  for (let count = Math.min(last.length, next.length); count > 0; count--)
    if (last.slice(-count).every((line, at) => line && line === next[at])) return count;
  return 0;
}

function shown({ text }: { text: string }): string {
  return text.replace(/<[^<>]*>/g, '').trim();
}
