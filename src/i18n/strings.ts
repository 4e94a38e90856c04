import { en, type Strings } from './en/strings.ts';
import { fr } from './fr/strings.ts';
import type { Lang } from './languages.ts';
import type { Locale } from './locale.ts';
import { typeset } from './typography.ts';

export type { Strings } from './en/strings.ts';

const words: Record<Lang, Strings> = { en, fr };
const defaults: Record<Lang, Locale> = { en: 'en-CA', fr: 'fr-CA' };
const set = new Map<Locale, Strings>();

/** Says by which locales the hub speaks, from then on. */
export function speakAs(locales: Record<Lang, Locale>): void {
  Object.assign(defaults, locales);
}

/** The words of the interface in one language, typeset by its locale. */
export function stringsFor(lang: Lang, locale: Locale = defaults[lang]): Strings {
  let strings = set.get(locale);
  if (!strings) set.set(locale, (strings = typesetAll(words[lang], locale)));
  return strings;
}

type Said = string | ((number: number) => string) | { [name: string]: Said };

function typesetAll<T extends Said>(said: T, locale: Locale): T {
  if (typeof said === 'string') return typeset(said, locale) as T;
  if (typeof said === 'function') return ((number: number) => typeset(said(number), locale)) as T;
  return Object.fromEntries(
    Object.entries(said).map(([name, part]) => [name, typesetAll(part, locale)]),
  ) as T;
}
