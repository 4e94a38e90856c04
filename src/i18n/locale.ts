import type { Lang } from './languages.ts';

/**
 * How a language is written: a language and the place whose usage it follows. `none` stands for every language the
 * hub does not set: its texts pass unchanged.
 */
export type Locale = 'en-CA' | 'en-US' | 'en-GB' | 'fr-CA' | 'fr-FR' | 'none';

/** The hub's language whose words and rules a locale uses; English where it names no language. */
export function languageOf(locale: Locale): Lang {
  return locale.startsWith('fr') ? 'fr' : 'en';
}
