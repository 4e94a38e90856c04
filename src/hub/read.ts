import { join } from 'node:path';
import { blocksFor, cuesFor } from '../blocks/cache.ts';
import { nearest } from '../domain/nearest.ts';
import { other, type Lang } from '../i18n/languages.ts';
import type { Locale } from '../i18n/typography.ts';
import { factNames, site as siteSchema, workNames } from '../model/index.ts';
import { checkHub, type Keys } from './check.ts';
import { readFacts, type ReadFact } from './facts.ts';
import { byPlace, type Fault } from './fault.ts';
import { contentFolder, names, readText, shown, strays } from './folder.ts';
import type { FactData, Hub } from './hub.ts';
import { readPages } from './pages.ts';
import { measureRecordings } from './recordings.ts';
import type { PendingRecord } from './record.ts';
import { typesetBoth } from './typeset.ts';
import { worksReader, type ReadWork } from './works.ts';
import { readYaml, validate } from './yaml.ts';

/** Everything read, with the lines by which a fault can be shown. */
export type ReadHub = Omit<Hub, 'articles' | 'tips' | 'lists' | keyof FactData> & {
  [Section in 'articles' | 'tips' | 'lists']: (Hub[Section][number] & ReadWork)[];
} & { [Section in keyof FactData]: ReadFact<FactData[Section]>[] };

/** The outcome of reading a content folder: a hub that holds together, or all that is wrong with it. */
export type Reading = ({ hub: ReadHub; faults: [] } | { hub?: undefined; faults: Fault[] }) & {
  /** All works that could be read, sound or not. */
  works: ReadWork[];
  /** Records of works to be written once what was read is published. */
  records: PendingRecord[];
};

const known: readonly string[] = [...workNames, ...factNames, 'pages'];

/**
 * Reads and checks the whole content folder. Works that have not changed come from the cache.
 * All faults are collected, sorted by file and line; a hub is returned only when there are none.
 */
export function readHub(folder = contentFolder()): Reading {
  const faults: Fault[] = [];
  const { files, folders } = names(folder);
  strays(
    folder,
    files,
    (name) => name === 'site.yml' || name === 'words.txt',
    'The content folder holds site.yml, words.txt and a folder a kind',
    faults,
  );
  for (const name of folders)
    if (!known.includes(name)) {
      const close = nearest(name, known);
      faults.push({
        file: shown(join(folder, name)),
        line: 1,
        message: `no folder of that name belongs here. ${close ? `Did you mean ${close}?` : 'Delete it'}`,
      });
    }
  const site = readSite(folder, faults);
  const locales: Record<Lang, Locale> = site?.locale ?? { en: 'en-CA', fr: 'fr-CA' };
  const works = worksReader(folder, locales, faults, site?.identity);
  const facts = <Section extends keyof FactData>(section: Section) =>
    readFacts(folder, section, locales, faults);
  const hub = {
    site,
    articles: works.read('articles') as ReadHub['articles'],
    tips: works.read('tips') as ReadHub['tips'],
    lists: works.read('lists') as ReadHub['lists'],
    books: facts('books'),
    people: facts('people'),
    shows: facts('shows'),
    topics: facts('topics'),
    glossary: facts('glossary'),
    paths: facts('paths'),
    quotes: facts('quotes'),
    letters: facts('letters'),
    pages: readPages(folder, locales, faults),
  };
  works.close();
  checkHub(hub, keysIn(folder), faults, idsOf, {
    blocks: (work, lang) => blocksFor(work.digest, lang),
    cues: (work, lang) =>
      work.transcripts?.some(({ language }) => language === lang) ? cuesFor(work.digest, lang) : undefined,
  });
  const read = { works: [...hub.articles, ...hub.tips, ...hub.lists], records: works.records };
  if (faults.length || !site) return { ...read, faults: dedupe(faults.sort(byPlace)) };
  return { ...read, hub: { ...hub, site }, faults: [] };
}

/**
 * The same with what is heard: recordings are measured, which takes time. All faults are told in one run.
 */
export async function readWholeHub(folder = contentFolder()): Promise<Reading> {
  const reading = readHub(folder);
  const faults: Fault[] = [];
  await measureRecordings(reading.works, faults, folder);
  if (!faults.length) return reading;
  const { works, records } = reading;
  return { works, records, faults: dedupe([...reading.faults, ...faults].sort(byPlace)) };
}

/** What is wrong with the part of a hub that is compiled: its free pages, and the settings they are typeset by. */
export function compiledFaults(folder = contentFolder()): Fault[] {
  const faults: Fault[] = [];
  const site = readSite(folder, faults);
  if (site) readPages(folder, site.locale, faults);
  return faults;
}

/** The keys there are, by section: also of what is broken, which is reported once, where it is. */
function keysIn(folder: string): Keys {
  return Object.fromEntries(
    known.map((section) => {
      const { files, folders } = names(join(folder, section));
      return [section, new Set([...folders, ...files.map((name) => name.replace(/\.yml$/, ''))])];
    }),
  );
}

/** The addresses inside a work: read from its blocks and its transcript, only when a link or a quote names one. */
function idsOf(work: ReadWork, lang: Lang): Set<string> | undefined {
  if (!work.digest) return undefined;
  const at = work.texts[lang] ? lang : other(lang);
  const said = (work.transcripts ?? []).flatMap(({ language }) => cuesFor(work.digest, language));
  return new Set([
    ...blocksFor(work.digest, at).flatMap(({ id, anchors }) => [id, ...(anchors ?? [])]),
    ...said.map(({ id }) => `said-${id}`),
  ]);
}

function readSite(folder: string, faults: Fault[]): Hub['site'] | undefined {
  const path = join(folder, 'site.yml');
  const file = shown(path);
  const text = readText(path, faults);
  if (text === undefined) {
    if (!faults.some((fault) => fault.file === file))
      faults.push({
        file,
        line: 1,
        message: 'site.yml is missing. Write the name, tagline, url, locale and licence of the hub there',
      });
    return undefined;
  }
  const yaml = readYaml(text, file, faults);
  const site = yaml && validate(siteSchema, yaml, file, faults);
  if (!site) return undefined;
  const origin = process.env.SITE_URL || site.url;
  if (!URL.canParse(origin)) {
    faults.push({
      file,
      line: 1,
      message: `SITE_URL is “${origin}”, which is no address. Write it from https:// on`,
    });
    return undefined;
  }
  return typesetBoth({ ...site, url: new URL(origin).origin, identity: site.url }, site.locale);
}

function dedupe(faults: Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ file, line, message }) => {
    const text = `${file}:${line}:${message}`;
    return !seen.has(text) && seen.add(text);
  });
}
