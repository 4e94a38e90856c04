import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';

/** What a page is told when somebody first plays a recording: the words of the controls, and how numbers are written. */
export interface PlayerSetup {
  words: Strings['player'];
  locale: Locale;
}

/** Asks for it. Rejects when it cannot be had. */
export async function fetchSetup(address: string): Promise<PlayerSetup> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return (await response.json()) as PlayerSetup;
}
