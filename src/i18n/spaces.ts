import type { Locale } from './locale.ts';

/** The space that keeps two words on one line. */
export const noBreak = '\u00a0';

/** The same, narrow: what the French of France puts before its high marks. */
export const narrowNoBreak = '\u202f';

/** What stands where a locale puts no letter but may put a space. */
export interface Spaces {
  /** Before `;` `!` `?`. */
  mark: string;
  /** Before `%`, a currency sign or the symbol of a unit. */
  unit: string;
  /** Between the groups of three digits of a number. */
  thousands: string;
}

const canadian: Spaces = { mark: '', unit: noBreak, thousands: noBreak };
const european: Spaces = { mark: narrowNoBreak, unit: narrowNoBreak, thousands: narrowNoBreak };

/** The spaces of a French locale: those of the Office québécois de la langue française, or of the Imprimerie nationale. */
export function frenchSpaces(locale: Locale): Spaces {
  return locale === 'fr-FR' ? european : canadian;
}
