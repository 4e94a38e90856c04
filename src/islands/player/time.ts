import { formatMoment } from '../../i18n/dates.ts';

/** “1:05”, for the eye. What is not known yet is a dash. */
export function clock(seconds: number): string {
  return Number.isFinite(seconds) ? formatMoment(Math.max(0, seconds)) : '–:––';
}
