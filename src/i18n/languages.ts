/** The two languages of the hub. Everything a reader sees exists for each of them. */
export const languages = ['en', 'fr'] as const;

/** A BCP 47 language tag of the hub: exactly one tag a language, so that search keeps one index each. */
export type Lang = (typeof languages)[number];

/** Something said in both languages. */
export type Both<T = string> = Record<Lang, T>;

/** The hub's other language. */
export function other(lang: Lang): Lang {
  return lang === 'en' ? 'fr' : 'en';
}

/** True when `value` is one of the hub's language tags. */
export function isLang(value: unknown): value is Lang {
  return value === 'en' || value === 'fr';
}

/** The language of the hub that a BCP 47 tag is of: `fr` for `fr-CA`; nothing for any other. */
export function hubLang(tag: string): Lang | undefined {
  const [primary] = tag.split('-');
  return isLang(primary) ? primary : undefined;
}
