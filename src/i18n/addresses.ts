import type { Both, Lang } from './languages.ts';

/** The one table of addresses: the name of each section in each language. Names are unique within a language. */
export const sectionNames = {
  articles: { en: 'articles', fr: 'articles' },
  tips: { en: 'tips', fr: 'conseils' },
  lists: { en: 'lists', fr: 'listes' },
  books: { en: 'books', fr: 'livres' },
  people: { en: 'people', fr: 'personnes' },
  topics: { en: 'topics', fr: 'sujets' },
  paths: { en: 'paths', fr: 'parcours' },
  glossary: { en: 'glossary', fr: 'glossaire' },
  quotes: { en: 'quotes', fr: 'citations' },
  letters: { en: 'letters', fr: 'lettres' },
  search: { en: 'search', fr: 'recherche' },
  parity: { en: 'parity', fr: 'parite' },
} as const satisfies Record<string, Both>;

export type SectionName = keyof typeof sectionNames;

/** The base path with a slash at both ends. Source: BASE_PATH, as the program is started with. */
export function basePath(value = process.env.BASE_PATH): string {
  return `/${value ?? ''}/`.replace(/\/+/g, '/');
}

/** `/en/`, `/fr/`: the home page of a language. */
export function homePath(lang: Lang, base = basePath()): string {
  return `${base}${lang}/`;
}

/** `/fr/conseils/`: the page of a section. */
export function sectionPath(section: SectionName, lang: Lang, base = basePath()): string {
  return `${homePath(lang, base)}${sectionNames[section][lang]}/`;
}

/** `/fr/conseils/demander-une-heure/`: the page of one thing. */
export function itemPath(section: SectionName, slug: string, lang: Lang, base = basePath()): string {
  return `${sectionPath(section, lang, base)}${slug}/`;
}

/** `/fr/conseils/demander-une-heure/duo/`: the page of a work with both versions side by side. */
export function duoPath(section: SectionName, slug: string, lang: Lang, base = basePath()): string {
  return `${itemPath(section, slug, lang, base)}duo/`;
}

/** `/fr/a-propos/`: a free page. */
export function pagePath(slug: string, lang: Lang, base = basePath()): string {
  return `${homePath(lang, base)}${slug}/`;
}

/** `/814/`: the short address of a tip, which offers both languages. */
export function shortPath(number: number, base = basePath()): string {
  return `${base}${number}/`;
}

/** `/fr/podcast.xml`: the feed of the podcast in a language. */
export function podcastPath(lang: Lang, base = basePath()): string {
  return `${homePath(lang, base)}podcast.xml`;
}

/** `/transcripts/814.en.vtt`: a transcript, or the chapters of a recording. */
export function transcriptPath(number: number, lang: Lang, ending: string, base = basePath()): string {
  return `${base}transcripts/${number}.${lang}.${ending}`;
}

/** `/audio/814.en.mp3`: a recording. */
export function audioPath(number: number, lang: Lang, ending: string, base = basePath()): string {
  return `${base}audio/${number}.${lang}.${ending}`;
}
