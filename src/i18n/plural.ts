import type { Lang } from './languages.ts';

/** What is said of one and of more; `many` is for French millions (“un million de livres”), else `other` serves. */
export interface Forms<T = string> {
  one: T;
  other: T;
  many?: T;
}

const rules: Record<Lang, Intl.PluralRules> = {
  en: new Intl.PluralRules('en'),
  fr: new Intl.PluralRules('fr'),
};

/** The form that goes with a number by the rules of the language: in French 0 and 1.5 are singular. */
export function plural<T>(lang: Lang, number: number, forms: Forms<T>): T {
  const category = rules[lang].select(number);
  if (category === 'one') return forms.one;
  return category === 'many' ? (forms.many ?? forms.other) : forms.other;
}
