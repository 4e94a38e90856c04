import { blocksFor, cuesFor } from '../blocks/cache.ts';
import { hubLang, languages, type Lang } from '../i18n/languages.ts';
import type { SearchRecord } from '../outputs/search-record.ts';
import { addressOf, type Catalogue, type Item } from './catalogue.ts';
import { lettersTo } from './letters.ts';
import { pagePath } from '../i18n/addresses.ts';

/** What search is fed: one record a page and language. */
export function searchRecords(catalogue: Catalogue): SearchRecord[] {
  const works = new Map(
    (['articles', 'tips', 'lists'] as const).flatMap((section) =>
      catalogue.hub[section].map((work) => [`${section}/${work.key}`, work] as const),
    ),
  );
  return languages.flatMap((lang) => {
    const items = [...catalogue.items.values()].filter((item) => item.slug[lang] !== undefined);
    const pages = catalogue.hub.pages.map(({ texts }): SearchRecord => ({
      url: pagePath(texts[lang].slug, lang, catalogue.base),
      lang,
      section: 'pages',
      title: texts[lang].title,
      summary: texts[lang].summary,
      topics: [],
      people: [],
      text: texts[lang].summary,
    }));
    return [...items.map((item) => record(item, lang)), ...pages];
  });

  function record(item: Item, lang: Lang): SearchRecord {
    const work = works.get(item.id as never);
    const summary = item.summary[lang] ?? '';
    const blocks = work ? blocksFor(work.digest, lang).map(({ text }) => text) : [];
    const said = work?.transcripts?.some(({ language }) => language === lang)
      ? cuesFor(work.digest, lang).map((cue) => cue.text)
      : [];
    const sentence = work?.texts[lang]?.sentence;
    const letters = work ? lettersTo(item.id, catalogue).filter(({ data }) => data.language === lang) : [];
    return {
      url: addressOf(item, lang, catalogue.base).href,
      lang,
      section: item.section,
      title: item.title[lang]!,
      summary,
      topics: item.topics,
      people: item.people,
      ...(item.published && { date: item.published }),
      text: [
        ...(sentence ? [sentence] : []),
        summary,
        ...blocks,
        ...said,
        ...factText(item, lang),
        ...letters.map(({ data }) => data.text),
      ]
        .filter(Boolean)
        .join('\n'),
    };
  }

  /** Words of a fact’s page that are in no other field. */
  function factText(item: Item, lang: Lang): string[] {
    const { hub } = catalogue;
    const at = <T extends { key: string }>(list: T[]) => list.find(({ key }) => key === item.key)!;
    if (item.section === 'books') {
      const { authors, title } = at(hub.books).data;
      return [
        title.original,
        ...authors.map((author) => catalogue.items.get(`people/${author}`)!.title[lang]!),
      ];
    }
    if (item.section === 'people') return at(hub.people).data.aliases;
    if (item.section === 'glossary') {
      const { term, variants, avoid } = at(hub.glossary).data;
      return [term.en, term.fr, ...(variants?.[lang] ?? []), ...(avoid?.[lang] ?? [])];
    }
    if (item.section === 'paths')
      return at(hub.paths).data.steps.flatMap(({ why, prompt }) => [why[lang], prompt?.[lang] ?? '']);
    if (item.section === 'quotes') {
      const { role, language, text } = at(hub.quotes).data;
      // Its words are the title. Those of a third language are on both pages; the hub’s other one has its own index.
      return [...item.facts[lang]!, role?.[lang] ?? '', hubLang(language) ? '' : text];
    }
    if (item.section === 'lists') return at(hub.lists).about.books.map(({ reason }) => reason[lang]);
    return [];
  }
}
