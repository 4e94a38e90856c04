import { languageOf, type Locale } from './locale.ts';
import { frenchSpaces, noBreak } from './spaces.ts';

const formats = new Map<string, Intl.NumberFormat>();
const byteUnits = { en: ['B', 'kB', 'MB', 'GB', 'TB'], fr: ['o', 'ko', 'Mo', 'Go', 'To'] };

/** “1,234.5” or “1 234,5”, with at most `decimals` decimals; in French the space of the locale, never a breakable one. */
export function formatNumber(number: number, locale: Locale, decimals = 3): string {
  const lang = languageOf(locale);
  const tag = lang === 'fr' ? 'fr-CA' : 'en-CA';
  const key = `${tag} ${decimals}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(tag, { maximumFractionDigits: decimals })));
  const written = format.format(number);
  return lang === 'fr' ? written.replace(/\s/g, frenchSpaces(locale).thousands) : written;
}

/** The size of a file in decimal units: “85 kB”, “1.4 MB”; “85 ko”, “1,4 Mo”. One decimal below ten. */
export function formatBytes(bytes: number, locale: Locale): string {
  let size = bytes;
  let step = 0;
  while (size >= 999.5 && step < byteUnits.en.length - 1) {
    size /= 1000;
    step++;
  }
  const lang = languageOf(locale);
  const number = formatNumber(size, locale, step > 0 && size < 9.95 ? 1 : 0);
  return `${number}${lang === 'fr' ? frenchSpaces(locale).unit : ' '}${byteUnits[lang][step]}`;
}

/** A share of 1 as “85%” or “85 %”, with at most `decimals` decimals. */
export function formatPercent(share: number, locale: Locale, decimals = 0): string {
  const number = formatNumber(share * 100, locale, decimals);
  return languageOf(locale) === 'fr' ? `${number}${frenchSpaces(locale).unit}%` : `${number}%`;
}

/** How many times as much one thing is as another, “1.18” or “1,18”: two decimals always, so that columns stand. */
export function formatRatio(ratio: number, locale: Locale): string {
  return ratio.toFixed(2).replace('.', languageOf(locale) === 'fr' ? ',' : '.');
}

/** “1 minute 5 seconds”, « 1 minute 5 secondes »: a length of time as aids say it, in whole seconds. */
export function formatSecondsSpoken(seconds: number, locale: Locale): string {
  const total = Math.floor(seconds);
  const parts: [number, string][] = [
    [Math.floor(total / 3600), 'hour'],
    [Math.floor(total / 60) % 60, 'minute'],
    [total % 60, 'second'],
  ];
  const said = parts.filter(([number]) => number > 0);
  return (said.length ? said : parts.slice(-1))
    .map(([number, unit]) =>
      new Intl.NumberFormat(languageOf(locale), { style: 'unit', unit, unitDisplay: 'long' }).format(number),
    )
    .join(noBreak);
}

/**
 * A telephone number written as E.164 for people to read: “+1 514 555-0123” in North America, others as they are.
 */
export function formatPhone(number: string): string {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number) ?? [];
  return area ? ['+1', area, `${exchange}-${line}`].join(noBreak) : number;
}
