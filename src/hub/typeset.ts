import { hubLang, isLang, other, type Lang } from '../i18n/languages.ts';
import { typeset, type Locale } from '../i18n/typography.ts';

/** Fields whose values are addresses, keys or codes, never words. */
export const plain: ReadonlySet<string> = new Set([
  'slug',
  'url',
  'file',
  'images',
  'free',
  'locale',
  'align',
  'aliases',
  'variants',
  'identity',
  'guid',
]);

/** Fields whose words are in the `language` that stands beside them. */
export const spoken: ReadonlySet<string> = new Set(['title', 'text']);

/** Fields whose words are in the hub’s other language. */
const translated = new Set(['translation']);

/**
 * Typesets every string that stands under `en` or `fr` somewhere in a value, by that language’s locale,
 * so that titles, names and reasons obey the same rules as prose.
 */
export function typesetBoth<T>(value: T, locales: Record<Lang, Locale>, inside?: Lang): T {
  if (typeof value === 'string') return (inside ? typeset(value, locales[inside]) : value) as T;
  if (Array.isArray(value)) return value.map((part) => typesetBoth(part, locales, inside)) as T;
  if (value === null || typeof value !== 'object') return value;
  const own = 'language' in value ? hubLang(String(value.language)) : undefined;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const lang = languageOf(name, own) ?? inside;
      return [name, plain.has(name) ? part : typesetBoth(part, locales, lang)];
    }),
  ) as T;
}

/** The language of a field by its name, or by the `language` that stands beside it. */
function languageOf(name: string, own: Lang | undefined): Lang | undefined {
  if (isLang(name)) return name;
  if (own && spoken.has(name)) return own;
  return own && translated.has(name) ? other(own) : undefined;
}
