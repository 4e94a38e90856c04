/** A small generator of random numbers that gives the same ones for the same seed. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Up to `most` pieces in a row, drawn from a list. */
export function draw(pieces: readonly string[], most: number, random: (below: number) => number): string[] {
  return Array.from({ length: 1 + random(most) }, () => pieces[random(pieces.length)]!);
}

/** Makes the spaces that may not break visible: ~ for U+00A0 and _ for U+202F. */
export function shown(text: string): string {
  return text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_');
}
