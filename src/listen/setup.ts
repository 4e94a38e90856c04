import type { Both } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Strings } from '../i18n/strings.ts';

/** What a page is told when a reader first listens: the words of the controls in its language, and how voices are chosen. */
export interface ListenSetup {
  words: Strings['listen'];
  /** How the hub is written in each language: `fr-CA` puts Canadian voices first. */
  locales: Both<Locale>;
}

/** Asks for it. Rejects when it cannot be had. */
export async function fetchSetup(address: string): Promise<ListenSetup> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return (await response.json()) as ListenSetup;
}
