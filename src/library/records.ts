import { blocksFor, cuesFor } from '../blocks/cache.ts';
import type { Cue } from '../domain/transcript/cue.ts';
import { hubLang, languages, other, type Lang } from '../i18n/languages.ts';
import type { SearchPassage, SearchRecord } from '../outputs/search-record.ts';
import { addressOf, type Catalogue, type Item } from './catalogue.ts';
import { lettersTo } from './letters.ts';
import { nameAfter } from './names.ts';
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
    const pages = catalogue.hub.pages.map(({ key, texts }): SearchRecord => ({
      work: `pages/${key}`,
      url: pagePath(texts[lang].slug, lang, catalogue.base),
      lang,
      section: 'pages',
      title: texts[lang].title,
      topics: [],
      people: [],
      by: [],
      passages: [{ text: texts[lang].summary }],
    }));
    return [...items.map((item) => record(item, lang)), ...pages];
  });

  function record(item: Item, lang: Lang): SearchRecord {
    const work = works.get(item.id as never);
    const summary = item.summary[lang] ?? '';
    const blocks = work ? blocksFor(work.digest, lang) : [];
    const spoken = work?.transcripts?.some(({ language }) => language === lang);
    const sentence = work?.texts[lang]?.sentence;
    const letters = work ? lettersTo(item.id, catalogue).filter(({ data }) => data.language === lang) : [];
    const plain = (texts: string[]): SearchPassage[] => texts.filter(Boolean).map((text) => ({ text }));
    return {
      work: item.id,
      url: addressOf(item, lang, catalogue.base).href,
      lang,
      section: item.section,
      title: item.title[lang]!,
      ...aliasesOf(item, lang),
      topics: item.topics,
      people: item.people,
      by: saidBy(item).map((key) => nameAfter(key, lang, catalogue)),
      ...(item.published && { date: item.published }),
      passages: [
        ...plain([sentence ?? '', summary]),
        ...blocks.filter(({ text }) => text).map(({ id, text }) => ({ anchor: id, text })),
        ...(spoken ? cuesFor(work!.digest, lang).map(line) : []),
        ...plain(factText(item, lang)),
        ...plain(letters.map(({ data }) => data.text)),
      ],
    };
  }

  /** Keys of those whom the page itself names as who wrote or said it; the transcript of a tip may name more. */
  function saidBy({ section, key, people }: Item): string[] {
    if (section === 'articles' || section === 'books' || section === 'quotes') return people;
    if (section !== 'tips') return [];
    const { guests, host } = catalogue.hub.tips.find((tip) => tip.key === key)!.about;
    return [...new Set([...guests, ...(host ? [host] : [])])];
  }

  /** A line of a transcript: found by its second where it has one, else by its name. */
  function line({ id, start, text }: Cue): SearchPassage {
    return { text, ...(start === undefined ? { anchor: `said-${id}` } : { at: Math.floor(start) }) };
  }

  /** Names by which somebody looks for it, beside its title. Those that the hub avoids find it too. */
  function aliasesOf({ section, key, title }: Item, lang: Lang): Pick<SearchRecord, 'aliases'> {
    const { hub } = catalogue;
    const at = <T extends { key: string }>(list: T[]) => list.find((one) => one.key === key)!;
    const names = () => {
      if (section === 'tips') return [String(at(hub.tips).about.number)];
      if (section === 'books') return [at(hub.books).data.title.original];
      if (section === 'people') return at(hub.people).data.aliases;
      if (section !== 'glossary') return [];
      const { term, variants, avoid } = at(hub.glossary).data;
      return [term[other(lang)], ...(variants?.[lang] ?? []), ...(avoid?.[lang] ?? [])];
    };
    const aliases = [...new Set(names())].filter((name) => name !== title[lang]);
    return aliases.length ? { aliases } : {};
  }

  /** Words of a fact’s page that are in no other field. */
  function factText(item: Item, lang: Lang): string[] {
    const { hub } = catalogue;
    const at = <T extends { key: string }>(list: T[]) => list.find(({ key }) => key === item.key)!;
    if (item.section === 'books')
      return at(hub.books).data.authors.map(
        (author) => catalogue.items.get(`people/${author}`)!.title[lang]!,
      );
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
