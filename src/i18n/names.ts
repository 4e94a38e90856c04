import type { Lang } from './languages.ts';

/** An article before a common noun: the words after it describe, where a proper name would go on with a capital. */
const article: Record<Lang, RegExp> = {
  en: /^(?:The|An?)(?= \p{Ll})/u,
  fr: /^(?:L(?:a|es?)(?= )|L[’'])(?= ?\p{Ll})/u,
};

/**
 * The name of an organization as it stands after other words: “the editors of Élan”, « la rédaction d’Élan ». One that
 * is a proper name throughout, as The New York Times or Le Devoir, keeps its capital.
 */
export function withinSentence(name: string, lang: Lang): string {
  return name.replace(article[lang], (word) => word.toLowerCase());
}
