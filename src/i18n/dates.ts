import type { Lang } from './languages.ts';
import { languageOf, type Locale } from './locale.ts';
import { frenchSpaces, noBreak } from './spaces.ts';

/** A year as content gives it: negative before our era, `circa` where it is not certain. */
export interface Year {
  year: number;
  circa?: boolean | undefined;
}

/** A length of time, in the unit that is at hand. */
export type Duration = { minutes: number } | { seconds: number };

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

/**
 * “August 2, 2026”, “2 August 2026” (en-GB), “2 août 2026”, “1er août 2026”; in French day and month never part.
 * A string is an ISO date, of which the day as written counts; a `Date` is read in UTC. The machine’s time zone plays
 * no part. Throws a RangeError for a day that is none.
 */
export function formatDate(date: string | Date, locale: Locale): string {
  const { year, month, day } = calendarDay(date);
  if (languageOf(locale) === 'fr')
    return `${day === 1 ? '1er' : day}${noBreak}${months.fr[month - 1]} ${year}`;
  const name = months.en[month - 1];
  return locale === 'en-GB' ? `${day} ${name} ${year}` : `${name} ${day}, ${year}`;
}

/** “8:39 p.m.”, “20 h 39” (never broken), “20 h”. A number counts minutes from midnight; a `Date` is read in UTC. */
export function formatTime(time: number | Date, locale: Locale): string {
  const total = typeof time === 'number' ? Math.floor(time) : time.getUTCHours() * 60 + time.getUTCMinutes();
  if (!(total >= 0 && total < 1440)) throw new RangeError(`${String(time)} is no time of day`);
  const hour = Math.floor(total / 60);
  const minute = twoDigits(total % 60);
  // The zero of 17 h 05 follows the Office québécois de la langue française, which now prefers it as the clearer.
  if (languageOf(locale) === 'fr') return `${hour}${noBreak}h${minute === '00' ? '' : noBreak + minute}`;
  const half = locale === 'en-GB' ? (hour < 12 ? 'am' : 'pm') : hour < 12 ? 'a.m.' : 'p.m.';
  return `${hour % 12 || 12}:${minute} ${half}`;
}

/** “7 min”, “1 h 10 min” in English and “1 h 10” in French, “45 s”: rounded to the minute from one minute on. */
export function formatDuration(duration: Duration, locale: Locale): string {
  const seconds = Math.round('seconds' in duration ? duration.seconds : duration.minutes * 60);
  if (!(seconds >= 0)) throw new RangeError('a duration is a number of seconds or minutes from 0');
  const french = languageOf(locale) === 'fr';
  const before = french ? frenchSpaces(locale).unit : ' ';
  if (seconds > 0 && seconds < 60) return `${seconds}${before}s`;
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${minutes}${before}min`;
  if (french) return `${hours}${noBreak}h${rest === 0 ? '' : noBreak + twoDigits(rest)}`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** A moment of a recording, “20:39”, or “1:02:05” from one hour on, in every language. */
export function formatMoment(seconds: number): string {
  const total = Math.floor(seconds);
  if (!(total >= 0)) throw new RangeError(`${seconds} is no moment of a recording`);
  const minutes = Math.floor(total / 60);
  const rest = twoDigits(total % 60);
  return minutes < 60
    ? `${minutes}:${rest}`
    : `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}:${rest}`;
}

/** A moment of a recording in a sentence: “20:39”; in French « 20 min 39 s », « 1 h 2 min 5 s », never broken. */
export function formatMomentInWords(seconds: number, locale: Locale): string {
  if (languageOf(locale) === 'en') return formatMoment(seconds);
  const total = Math.floor(seconds);
  if (!(total >= 0)) throw new RangeError(`${seconds} is no moment of a recording`);
  const parts: [number, string][] = [
    [Math.floor(total / 3600), `${noBreak}h`],
    [Math.floor(total / 60) % 60, `${frenchSpaces(locale).unit}min`],
    [total % 60, `${frenchSpaces(locale).unit}s`],
  ];
  const said = parts.filter(([number]) => number > 0);
  return (said.length ? said : parts.slice(-1)).map(([number, unit]) => number + unit).join(noBreak);
}

/**
 * “65”, “about 65”, “4 BCE”; “vers 65”, “4 av. n. è.” (avant notre ère, which like BCE names no religion), unbroken
 * in French. Throws a RangeError for the year 0, which no calendar of books has.
 */
export function formatYear({ year, circa }: Year, lang: Lang): string {
  if (!Number.isInteger(year) || year === 0) throw new RangeError(`${year} is no year`);
  const number = String(Math.abs(year));
  if (lang === 'fr')
    return `${circa ? `vers${noBreak}` : ''}${number}${year < 0 ? ' av. n. è.'.replaceAll(' ', noBreak) : ''}`;
  return `${circa ? 'about ' : ''}${number}${year < 0 ? ' BCE' : ''}`;
}

/**
 * “1533–1592”, “about 4 BCE – 65”, “1952–” for the living, “?–65” where the birth is not known, and nothing where
 * neither year is.
 */
export function formatLife(born: Year | null | undefined, died: Year | null | undefined, lang: Lang): string {
  if (!born && !died) return '';
  const from = born ? formatYear(born, lang) : '?';
  const to = died ? formatYear(died, lang) : '';
  const dash = /\D\d|\d\D/.test(from + to) ? ' – ' : '–';
  return (from + dash + to).trimEnd();
}

function calendarDay(date: string | Date): { year: number; month: number; day: number } {
  const iso = typeof date === 'string' ? date : Number.isNaN(date.getTime()) ? '' : date.toISOString();
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(iso) ?? []).map(Number);
  if (!year || !month || !day || new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day || month > 12)
    throw new RangeError(`${String(date)} is no date; write it as 2026-08-02`);
  return { year, month, day };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
