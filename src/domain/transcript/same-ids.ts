import type { Cue } from './cue.ts';

/** Cues that begin no further apart than this may be the same words in two languages: a tool rounds, an editor nudges. */
const apart = 0.5;

/**
 * Gives cues the identifiers of those in another language that follow the same clock: each that of the cue which begins
 * when it does, and never one that means other words there.
 * @returns the cues, and how many of them have their twin
 */
export function withIdsOf(cues: readonly Cue[], others: readonly Cue[]): { cues: Cue[]; twins: number } {
  const ids: (string | undefined)[] = cues.map(() => undefined);
  let twins = 0;
  let from = 0;
  cues.forEach(({ start }, at) => {
    if (start === undefined) return;
    let best: number | undefined;
    for (
      let place = from;
      place < others.length && (others[place]!.start ?? Infinity) <= start + apart;
      place++
    )
      if (
        off(others[place]!, start) <= apart &&
        (best === undefined || off(others[place]!, start) < off(others[best]!, start))
      )
        best = place;
    // The next one may be nearer still.
    const next = cues[at + 1]?.start;
    if (
      best === undefined ||
      (next !== undefined && next > start && off(others[best]!, next) < off(others[best]!, start))
    )
      return;
    ids[at] = others[best]!.id;
    from = best + 1;
    twins++;
  });
  const taken = new Set([...others.map(({ id }) => id)]);
  return { cues: cues.map((cue, at) => ({ ...cue, id: ids[at] ?? free(cue, taken) })), twins };
}

/** The identifiers of a transcript of another recording that says the same, cue by cue; nothing where it does not. */
export function withIdsInOrder(cues: readonly Cue[], others: readonly Cue[]): Cue[] | undefined {
  return cues.length === others.length ? cues.map((cue, at) => ({ ...cue, id: others[at]!.id })) : undefined;
}

function off(other: Cue, start: number): number {
  return Math.abs((other.start ?? Infinity) - start);
}

function free({ start = 0, id }: Cue, taken: Set<string>): string {
  let name = [id, String(Math.floor(start)), String(start)].find((one) => !taken.has(one));
  for (let copy = 2; name === undefined; copy++)
    if (!taken.has(`${start}-${copy}`)) name = `${start}-${copy}`;
  taken.add(name);
  return name;
}
