/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** `count` of a list, in the order of the list; all where it has no more. */
  some<T>(list: readonly T[], count: number): T[];
}

/**
 * A generator of its own for each name, so that one class of queries stays the same whichever others are made.
 * Mulberry32 (Tommy Ettinger), begun from an FNV-1a hash of seed and name.
 */
export function randomFrom(seed: number, name: string): Random {
  let state = hash(`${seed} ${name}`);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    pick: (list) => list[between(0, list.length - 1)]!,
    some(list, count) {
      const places = list.map((_, place) => place);
      for (let i = 0; i < Math.min(count, places.length); i++) {
        const j = between(i, places.length - 1);
        [places[i], places[j]] = [places[j]!, places[i]!];
      }
      return places
        .slice(0, count)
        .sort((a, b) => a - b)
        .map((place) => list[place]!);
    },
  };
}

/** A whole number for a text: FNV-1a, 32 bits. */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state >>> 0;
}
