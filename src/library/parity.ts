import { parityOf, type Compared, type Measured, type Parity, type Thing } from '../domain/parity.ts';
import type { Alike, Fact, FactData, Hub, Page, Stale, TextFacts, Work } from '../hub/hub.ts';
import { languages, type Both, type Lang } from '../i18n/languages.ts';

/** The kinds that should exist in both languages, in the order of the navigation. */
export const parityKinds = [
  'articles',
  'tips',
  'lists',
  'books',
  'people',
  'topics',
  'paths',
  'glossary',
  'quotes',
  'pages',
] as const;

export type ParityKind = (typeof parityKinds)[number];

/** A recording or a transcript of ours, which a tip has in one language only. */
export interface Spoken {
  /** `tips/key`. */
  id: string;
  what: 'recording' | 'transcript';
  /** The language there is. */
  lang: Lang;
}

export type HubPair = Compared<Stale, Alike>;

/** How far the two languages of a hub are on a par; a kind of which there is nothing is left out. */
export interface HubParity extends Parity<Stale, Alike> {
  kinds: Partial<Record<ParityKind, Parity<Stale, Alike>['total']>>;
  /**
   * What was recorded follows its speaker, so it needs no declaration and stops no build: it is named here instead.
   */
  spoken: Spoken[];
}

/** What the two languages of a hub have in common and what not. Reads no block: all it needs is in the facts. */
export function parityOfHub(hub: Pick<Hub, ParityKind>): HubParity {
  const things = parityKinds.flatMap((kind): Thing<Stale, Alike>[] => {
    if (kind === 'articles' || kind === 'tips' || kind === 'lists')
      return (hub[kind] as Work[]).map((work) => ofWork(work));
    if (kind === 'pages') return hub.pages.map(ofPage);
    if (kind === 'quotes') return hub.quotes.map(ofQuote);
    // Every word of these is said in both languages, or the hub is not built.
    return hub[kind].map(({ key }) => ({ id: `${kind}/${key}`, kind, in: { en: true, fr: true } }));
  });
  return { ...parityOf(things), spoken: hub.tips.flatMap(spokenOnce) };
}

function ofWork({ section, key, about, texts, stale, alike }: Work): Thing<Stale, Alike> {
  const above = 'image' in about ? about.image : undefined;
  const measured = (lang: Lang): Partial<Both<Measured>> => {
    const text = texts[lang];
    return text ? { [lang]: measure(text, above && { file: above.file, alt: above.alt[lang] }) } : {};
  };
  return {
    id: `${section}/${key}`,
    kind: section,
    in: { en: Boolean(texts.en), fr: Boolean(texts.fr) },
    text: { source: about.source, versions: { ...measured('en'), ...measured('fr') } },
    ...(about.only && { only: about.only }),
    ...(about.published && { published: about.published }),
    ...(stale && { stale }),
    ...(alike && { alike }),
  };
}

function measure(
  { words, characters, blocks, pictures = [] }: Pick<TextFacts, keyof Measured>,
  above?: Measured['pictures'][number],
): Measured {
  return { words, characters, blocks, pictures: above ? [above, ...pictures] : pictures };
}

function ofPage({ key, texts }: Page): Thing<Stale, Alike> {
  return {
    id: `pages/${key}`,
    kind: 'pages',
    in: { en: true, fr: true },
    text: { source: 'en', versions: { en: measure(texts.en), fr: measure(texts.fr) } },
  };
}

/** A quote is in the language it was said in, and in the other where it was translated. */
function ofQuote({ key, data }: Fact<FactData['quotes']>): Thing<Stale, Alike> {
  const { language, translation } = data;
  const said = (lang: Lang) => language.split('-')[0] === lang || Boolean(translation);
  return { id: `quotes/${key}`, kind: 'quotes', in: { en: said('en'), fr: said('fr') } };
}

function spokenOnce({ key, about }: Hub['tips'][number]): Spoken[] {
  return (['recording', 'transcript'] as const).flatMap((what) => {
    const found = new Set(about[`${what}s`].map(({ language }) => language));
    const [only, ...more] = languages.filter((lang) => found.has(lang));
    return only && !more.length ? [{ id: `tips/${key}`, what, lang: only }] : [];
  });
}
