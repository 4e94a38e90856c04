/** A time as it was written, with what is unusual about it. */
export interface WrittenTime {
  seconds: number;
  /** The mark before the fraction; nothing where there is no fraction. */
  mark?: '.' | ',' | ':';
  /** True where minutes or seconds are above 59. */
  above59?: true;
}

const pattern = /^(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2})(?:([.,:])(\d{1,9}))?$/;

/** Reads `HH:MM:SS.mmm`, hours and fraction or not, with a dot, a comma, or a colon before frames; else nothing. */
export function readTime(text: string): WrittenTime | undefined {
  const [all, hours = '0', minutes, seconds, mark, fraction] = pattern.exec(text.trim()) ?? [];
  if (all === undefined) return undefined;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  // Frames have no length that the file tells: they are less than a second, and left out.
  const part = mark && mark !== ':' ? Number(`0.${fraction}`) : 0;
  return {
    seconds: round(whole + part),
    ...(mark ? { mark: mark as '.' | ',' | ':' } : {}),
    ...(Number(minutes) > 59 || Number(seconds) > 59 ? { above59: true } : {}),
  };
}

/** `HH:MM:SS.mmm`. Source: https://www.w3.org/TR/webvtt1/#webvtt-timestamp */
export function writeTime(seconds: number, mark: '.' | ',' = '.'): string {
  const all = Math.round(seconds * 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(all / 3_600_000), Math.floor(all / 60_000) % 60];
  return `${two(hours)}:${two(minutes)}:${two(Math.floor(all / 1000) % 60)}${mark}${String(all % 1000).padStart(3, '0')}`;
}

/** Seconds to the millisecond, the finest that a transcript knows. */
export function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
