/** The seconds of a moment written `HH:MM:SS` or `MM:SS`. */
export function secondsOf(moment: string): number {
  return moment.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
