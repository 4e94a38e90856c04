/**
 * The seconds of a moment written `HH:MM:SS`, `MM:SS` or `95`, with decimals or without, or as YouTube does, `1m35s`,
 * `1h2m`; not a number where it is none.
 */
export function secondsOf(moment: string): number {
  return moment
    .replace(/h(?!.*m)/, 'h0m')
    .replace('s', '')
    .split(/[:hm]/)
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
