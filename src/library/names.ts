import type { Lang } from '../i18n/languages.ts';
import { withinSentence } from '../i18n/names.ts';
import { linkTo, type Catalogue } from './catalogue.ts';
import type { Link } from './views.ts';

/** The name of whoever a key of people stands for, as it follows “by”, “with” or “attributed to”. */
export function nameAfter(key: string, lang: Lang, catalogue: Catalogue): string {
  const name = catalogue.items.get(`people/${key}`)!.title[lang]!;
  return catalogue.fact('people', key).data.kind === 'organization' ? withinSentence(name, lang) : name;
}

/** A link to them, under that name. */
export function linkAfter(key: string, lang: Lang, catalogue: Catalogue): Link {
  const link = linkTo(catalogue.items.get(`people/${key}`)!, lang, catalogue);
  return { ...link, text: nameAfter(key, lang, catalogue) };
}
