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

/** Seconds as content writes a moment: `00:20:39`. Parts of a second are left out. */
export function momentOf(seconds: number): string {
  const whole = Math.floor(seconds);
  return [whole / 3600, (whole / 60) % 60, whole % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

/** A moment as it is named in a text. */
export interface NamedMoment {
  /** Where it stands. */
  at: number;
  /** As written: “20:39”, « 20 min 39 s ». */
  written: string;
  seconds: number;
}

/** “20:39”, “1:02:05”, and in words, as French writes them, down to the second: else they may tell a length of time. */
const named =
  /(?<![\p{L}\d:.,])(?:(?:(?<h>\d{1,2}):)?(?<m>[0-5]?\d):(?<s>[0-5]\d)(?![\d:])|(?:(?<hours>\d{1,2})\sh\s)?(?<minutes>[0-5]?\d)\smin\s(?<seconds>[0-5]?\d)\ss(?!\p{L}))/gu;

/** The moments that a text names. Clock times look like them: whether one is meant, what is known of the text must tell. */
export function momentsIn(text: string): NamedMoment[] {
  if (!text.includes(':') && !text.includes('min')) return [];
  return Array.from(text.matchAll(named), ({ 0: written, index, groups }) => {
    const { h, m, s, hours, minutes, seconds } = groups!;
    const parts = [h ?? hours ?? 0, m ?? minutes, s ?? seconds].map(Number);
    return { at: index, written, seconds: secondsOf(parts.join(':')) };
  });
}

/** The seconds of a text that is a moment and nothing else, such as the words of a link; nothing for any other. */
export function momentAlone(text: string): number | undefined {
  const words = text.trim();
  const [first] = momentsIn(words);
  if (first?.written === words) return first.seconds;
  const [, hours, minutes, seconds] =
    /^(?:(\d{1,2})\sh)?(?:(?:^|\s)(\d{1,2})\smin)?(?:(?:^|\s)(\d{1,2})\ss)?$/.exec(words) ?? [];
  if (hours === undefined && minutes === undefined && seconds === undefined) return undefined;
  return secondsOf([hours ?? 0, minutes ?? 0, seconds ?? 0].join(':'));
}
