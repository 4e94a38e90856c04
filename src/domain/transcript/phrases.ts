import type { Cue } from './cue.ts';

/** A phrase of so many words ends at a comma; of twice as many, anywhere. */
const enough = 12;
/** A pause of this many seconds ends a phrase. */
const pause = 1;

/**
 * The cues of a transcript that has one for each word, as some hosts write them, joined to phrases: what one person says
 * until the end of a sentence or a pause. Nobody could translate or check such cues one by one. A phrase begins and ends
 * with its words. Any other transcript stays as it is.
 */
export function withoutWordCues(cues: readonly Cue[]): Cue[] {
  const single = cues.filter(({ text, start }) => start !== undefined && !/\s/.test(text)).length;
  if (cues.length < enough || single < cues.length * 0.9) return [...cues];
  const phrases: { cue: Cue; words: number }[] = [];
  for (const cue of cues) {
    const last = phrases.at(-1);
    if (!last || (endsBefore(last, cue) && hasWord(cue.text))) phrases.push({ cue: { ...cue }, words: 1 });
    else {
      last.cue.text += `${hasWord(cue.text) ? ' ' : ''}${cue.text}`;
      if (cue.end !== undefined) last.cue.end = cue.end;
      last.words++;
    }
  }
  return named(phrases.map(({ cue }) => cue));
}

function endsBefore({ cue, words }: { cue: Cue; words: number }, next: Cue): boolean {
  if (cue.speaker !== next.speaker || next.start! - (cue.end ?? next.start!) >= pause) return true;
  if (/[.!?…]["'”’»)\]]*$/.test(cue.text)) return true;
  return words >= (/[,;:–—]$/.test(cue.text) ? enough : 2 * enough);
}

/** A mark that stands alone belongs to the word before it. */
function hasWord(text: string): boolean {
  return /[\p{L}\p{N}«“([<&]/u.test(text);
}

/** Names made of a fraction of a second are made of the second, where it is free now. */
function named(cues: Cue[]): Cue[] {
  const taken = new Set(cues.map(({ id }) => id));
  for (const cue of cues) {
    const second = String(Math.floor(cue.start ?? 0));
    if (cue.id !== String(cue.start) || taken.has(second)) continue;
    taken.add(second);
    cue.id = second;
  }
  return cues;
}
