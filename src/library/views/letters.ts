import { sectionPath } from '../../i18n/addresses.ts';
import { formatDate } from '../../i18n/dates.ts';
import { other, type Both, type Lang } from '../../i18n/languages.ts';
import { quoted } from '../../i18n/quotes.ts';
import { linkTo, type Catalogue } from '../catalogue.ts';
import { frameOf, headOf, wordsOf } from '../frame.ts';
import { latestLetters, letterId, lettersTo, type Letter } from '../letters.ts';
import type { LettersView, LetterView, Link } from '../views.ts';

/** Letters from readers: under the work they answer, and all of them on a page of their own. */

/** The letters about a work, for its page in a language. */
export function letterViews(id: string, lang: Lang, catalogue: Catalogue): LetterView[] {
  return lettersTo(id, catalogue).map((letter) => letterView(letter, letterId(letter.key), lang, catalogue));
}

/** The page of all letters in one language. Every letter is on both languages’ pages, as it was written. */
export function lettersView(lang: Lang, catalogue: Catalogue): LettersView {
  const { base } = catalogue;
  const { section } = wordsOf(catalogue, lang);
  const { title, description } = section.letters;
  const paths: Both = { en: sectionPath('letters', 'en', base), fr: sectionPath('letters', 'fr', base) };
  return {
    head: headOf({ lang, title, description, paths, source: 'en', crumbs: [] }, catalogue),
    frame: frameOf(catalogue, lang),
    title,
    description,
    otherTitle: {
      href: paths[other(lang)],
      text: wordsOf(catalogue, other(lang)).section.letters.title,
      lang: other(lang),
      hreflang: other(lang),
    },
    letters: latestLetters(catalogue).map((letter) => ({
      ...letterView(letter, letter.key, lang, catalogue),
      to: answered(letter, lang, catalogue),
    })),
  };
}

function letterView({ data }: Letter, id: string, lang: Lang, catalogue: Catalogue): LetterView {
  const { language, name, date, text } = data;
  return {
    id,
    name,
    date: { text: formatDate(date, catalogue.hub.site.locale[lang]), iso: date },
    ...(language !== lang && { lang: language, aside: wordsOf(catalogue, lang).onlyIn[language] }),
    paragraphs: paragraphs(text),
  };
}

/** The paragraphs of a letter: an empty line parts them. */
export function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).map((part) => part.trim());
}

/** The work that a letter answers, at the place of the letter, by its title. */
function answered({ key, data }: Letter, lang: Lang, catalogue: Catalogue): Link {
  const item = catalogue.items.get(data.to)!;
  const link = linkTo(item, lang, catalogue);
  return {
    ...link,
    href: `${link.href}#${letterId(key)}`,
    text: link.lang ? link.text : quoted(link.text, lang),
  };
}
