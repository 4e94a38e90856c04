import type { Lang } from './languages.ts';

const joins: Record<Lang, Intl.ListFormat> = {
  en: new Intl.ListFormat('en-CA'),
  fr: new Intl.ListFormat('fr-CA'),
};
const tongues: Record<Lang, Intl.DisplayNames> = {
  en: new Intl.DisplayNames('en', { type: 'language' }),
  fr: new Intl.DisplayNames('fr', { type: 'language' }),
};

/** “Ada, Bruno and Maris”, « Ada, Bruno et Maris ». */
export function formatList(parts: readonly string[], lang: Lang): string {
  return joins[lang].format(parts);
}

/** The name of the language of a BCP 47 tag: “Latin”, « latin »; the tag itself where it has none. */
export function languageName(tag: string, lang: Lang): string {
  return tongues[lang].of(tag) ?? tag;
}
