import { formatMoment } from '../../i18n/dates.ts';
import { languageOf, type Locale } from '../../i18n/locale.ts';

/** “1:05”, for the eye. What is not known yet is a dash. */
export function clock(seconds: number): string {
  return Number.isFinite(seconds) ? formatMoment(Math.max(0, seconds)) : '–:––';
}

/** “1 minute 5 seconds”, « 1 minute 5 secondes »: for the ear. */
export function spoken(seconds: number, locale: Locale): string {
  const total = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
  const parts: [number, string][] = [
    [Math.floor(total / 3600), 'hour'],
    [Math.floor(total / 60) % 60, 'minute'],
    [total % 60, 'second'],
  ];
  const told = parts.filter(([number]) => number > 0);
  return (told.length ? told : parts.slice(-1))
    .map(([number, unit]) =>
      new Intl.NumberFormat(languageOf(locale), { style: 'unit', unit, unitDisplay: 'long' }).format(number),
    )
    .join(' ');
}
