import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Block } from '../blocks/block.ts';
import { cachedBlocks, cacheFolder, fingerprint, keepBlocks, pruneBlocks } from '../blocks/cache.ts';
import { parse } from '../blocks/parse.ts';
import { codeVersion } from '../blocks/version.ts';
import { languages, other, type Lang } from '../i18n/languages.ts';
import type { Locale } from '../i18n/typography.ts';
import { workSections, type TextFront, type WorkSection } from '../model/index.ts';
import type { Fault } from './fault.ts';
import { names, readText, shown, strays } from './folder.ts';
import type { TextFacts, Work } from './hub.ts';
import { pair, type Version } from './pairing.ts';
import { checkAddresses, splitText } from './text.ts';
import { typesetBoth } from './typeset.ts';
import { readYaml, validate } from './yaml.ts';

/** Where each key named in `about.yml` stands, so that a dangling one can be shown: path of fields → line. */
export interface ReadWork extends Work {
  /** Path of `about.yml`. */
  file: string;
  /** Lines of the fields of `about.yml`, by dotted path. */
  lines: Record<string, number>;
}

/** Works read before, by digest: the store of facts beside the cache of blocks. */
type Store = Record<string, ReadWork>;

/** Reads every work of a section and adds what is wrong to `faults`. */
export function worksReader(folder: string, locales: Record<Lang, Locale>, faults: Fault[]) {
  const storeFile = join(cacheFolder(), 'works.json');
  const store: Store = existsSync(storeFile) ? (JSON.parse(readFileSync(storeFile, 'utf8')) as Store) : {};
  const kept = cachedBlocks();
  const next: Store = {};
  return {
    /** The works of one section, sorted by key. */
    read(section: WorkSection): ReadWork[] {
      const root = join(folder, section);
      const { files, folders } = names(root);
      strays(root, files, () => false, `Put each of the ${section} in a folder of its own`, faults);
      return folders.flatMap((key) => {
        const work = readWork(section, key, join(root, key), locales, store, kept, faults);
        if (work?.digest) next[work.digest] = work;
        return work ? [work] : [];
      });
    },
    /** Writes the store and drops what is not needed any more. */
    close(): void {
      mkdirSync(cacheFolder(), { recursive: true });
      const digests = Object.keys(next);
      if (digests.length !== Object.keys(store).length || digests.some((digest) => !(digest in store)))
        writeFileSync(storeFile, JSON.stringify(next));
      pruneBlocks(new Set(digests));
    },
  };
}

let version: string | undefined;

/** What lies in the cache is void when anything that parses, prints or pairs has changed. */
function parserVersion(): string {
  version ??= codeVersion('src/blocks', 'src/domain', 'src/hub', 'src/i18n', 'src/model');
  return version;
}

interface Sources {
  about: string;
  texts: Partial<Record<Lang, { path: string; source: string }>>;
}

function readWork(
  section: WorkSection,
  key: string,
  folder: string,
  locales: Record<Lang, Locale>,
  store: Store,
  kept: ReadonlySet<string>,
  faults: Fault[],
): ReadWork | undefined {
  const here: Fault[] = [];
  const { files, folders } = names(folder);
  const aboutFile = shown(join(folder, 'about.yml'));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))
    here.push({ file: aboutFile, line: 1, message: `the folder “${key}” is no key. Rename it in lower-case ASCII words joined by hyphens` });
  strays(folder, folders, () => false, 'Put the files of a work beside its about.yml', here);
  if (!files.includes('about.yml')) {
    here.push({ file: aboutFile, line: 1, message: 'about.yml is missing. Write the facts of the work there' });
  }
  const sources: Sources = { about: readText(join(folder, 'about.yml'), here) ?? '', texts: {} };
  for (const lang of languages) {
    const found = files.filter((name) => name === `${lang}.mdx` || name === `${lang}.md`);
    if (found.length > 1)
      here.push({ file: shown(join(folder, `${lang}.md`)), line: 1, message: `both ${lang}.md and ${lang}.mdx are here. Keep one` });
    const path = found[0] && join(folder, found.at(-1)!);
    const source = path && readText(path, here);
    if (path && source !== undefined) sources.texts[lang] = { path: shown(path), source };
    else if (path) sources.texts[lang] = { path: shown(path), source: '' };
  }
  const digest = fingerprint(
    section, key, JSON.stringify(locales), parserVersion(), files.join(), sources.about,
    ...languages.flatMap((lang) => [sources.texts[lang]?.path ?? '', sources.texts[lang]?.source ?? '']),
  );
  const known = store[digest];
  if (known && !here.length && Object.keys(known.texts).every((lang) => kept.has(`${digest}.${lang}`))) return known;
  const work = here.length && !sources.about ? undefined : parseWork({ section, key, folder, aboutFile, digest, files, sources, locales }, here);
  faults.push(...here);
  return work && { ...work, digest: here.length ? '' : digest };
}

interface Parsing {
  section: WorkSection;
  key: string;
  folder: string;
  aboutFile: string;
  digest: string;
  files: string[];
  sources: Sources;
  locales: Record<Lang, Locale>;
}

function parseWork(from: Parsing, faults: Fault[]): ReadWork | undefined {
  const { section, key, aboutFile, sources, locales } = from;
  const schemas = workSections[section];
  const yaml = readYaml(sources.about, aboutFile, faults);
  const about = yaml && validate(schemas.about as z.ZodType<Work['about']>, yaml, aboutFile, faults);
  checkAddresses(sources.about, aboutFile, faults);
  const versions: Partial<Record<Lang, Version>> = {};
  const fronts: Partial<Record<Lang, TextFront & { slugLine: number }>> = {};
  for (const lang of languages) {
    const text = sources.texts[lang];
    if (!text || !text.source) continue;
    const { front, prose, firstLine, slugLine } = splitText(text.source, schemas.text as z.ZodType<TextFront>, text.path, faults);
    if (front) fronts[lang] = { ...front, slugLine };
    checkAddresses(text.source, text.path, faults);
    const blocks = prose.trim() ? parse(prose, { lang, file: text.path, locales, firstLine }, faults) : [];
    versions[lang] = { lang, file: text.path, blocks };
  }
  if (about) checkLanguages(from, about, faults);
  checkFiles(from, about, versions, faults);
  const source = about?.only?.lang ?? about?.source ?? 'en';
  const first = versions[source] ?? versions[other(source)];
  if (first) pair(first, versions[other(first.lang)], about?.align ?? [], faults);
  checkAnchors(versions, faults);
  if (!about) return undefined;
  const texts: Work['texts'] = {};
  for (const lang of languages) {
    const version = versions[lang];
    const front = fronts[lang];
    if (!version || !front) continue;
    texts[lang] = typesetBoth({ [lang]: textFacts(front, version) }, locales)[lang]!;
    if (!faults.length) keepBlocks(from.digest, lang, version.blocks);
  }
  return { section, key, digest: from.digest, about: typesetBoth(about, locales), texts, file: aboutFile, lines: linesOf(about, yaml!.lineOf) };
}

function textFacts(front: TextFront & { slugLine: number }, version: Version): TextFacts {
  const links: Record<string, number> = {};
  let words = 0;
  for (const block of version.blocks) {
    words += block.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    for (const link of block.links ?? []) if (!link.startsWith('#')) links[link] ??= block.line;
  }
  const headings = version.blocks.flatMap(({ kind, id, text, depth }) => (kind === 'heading' ? [{ id, text, depth: depth! }] : []));
  const images = [...new Set(version.blocks.flatMap(({ files }) => files ?? []))];
  return { ...front, file: version.file, words, headings, links, ...(images.length && { images }) };
}

function checkLanguages({ sources, aboutFile, folder }: Parsing, about: Work['about'], faults: Fault[]): void {
  for (const lang of languages) {
    const text = sources.texts[lang];
    if (about.only ? about.only.lang === lang : true) {
      if (!text)
        faults.push({
          file: aboutFile,
          line: 1,
          message: `the ${lang === 'en' ? 'English' : 'French'} text ${shown(join(folder, `${lang}.mdx`))} is missing. Write it, or declare in about.yml: only: { lang: ${other(lang)}, reason: { en: …, fr: … } }`,
        });
    } else if (text)
      faults.push({ file: text.path, line: 1, message: `about.yml declares that there is only ${about.only?.lang}. Delete this file, or the declaration` });
  }
  if (about.only && about.only.lang !== about.source)
    faults.push({ file: aboutFile, line: 1, message: `source is ${about.source}, but only ${about.only.lang} exists. Make them the same` });
}

/** Files of a work are its texts, and what its facts and texts name. */
function checkFiles({ files, folder, aboutFile }: Parsing, about: Work['about'] | undefined, versions: Partial<Record<Lang, Version>>, faults: Fault[]): void {
  const named = new Map<string, { file: string; line: number }>();
  if (about && 'image' in about && about.image) named.set(about.image.file, { file: aboutFile, line: 1 });
  if (about && 'recordings' in about)
    for (const { file } of [...about.recordings, ...about.transcripts]) named.set(file, { file: aboutFile, line: 1 });
  for (const version of Object.values(versions))
    for (const block of version.blocks) for (const file of block.files ?? []) named.set(file, { file: version.file, line: block.line });
  for (const [name, place] of named)
    if (!files.includes(name)) faults.push({ ...place, message: `the file ${name} is not in the folder. Put it beside about.yml, or delete the mention` });
  if (!about) return;
  const own = /^(about\.yml|record\.json|(en|fr)\.mdx?|(audio|transcript)\.(en|fr)\.[a-z0-9]+)$/;
  strays(folder, files, (name) => own.test(name) || named.has(name), 'A work holds about.yml, en.mdx, fr.mdx and the files they name: delete it, or name it', faults);
}

/** Links to `#block` of the same text. */
function checkAnchors(versions: Partial<Record<Lang, Version>>, faults: Fault[]): void {
  for (const { file, blocks } of Object.values(versions)) {
    const ids = new Set(blocks.flatMap(({ id, anchors }) => [id, ...(anchors ?? [])]));
    for (const block of blocks)
      for (const link of block.links ?? [])
        if (link.startsWith('#') && !ids.has(link.slice(1)))
          faults.push({ file, line: block.line, message: `the link to ${link} leads to no block of this text. ${anchorCure(link.slice(1), blocks)}` });
  }
}

function anchorCure(id: string, blocks: readonly Block[]): string {
  const section = blocks.find(({ id: known, kind }) => kind === 'heading' && id.startsWith(known));
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ id: known }) => `#${known}`);
  return section ? `That section is #${section.id}` : headings.length ? `There are ${headings.slice(0, 4).join(', ')}` : 'The text has no headings to link to';
}

/** The line of every field, by dotted path, for faults found once all works are read. */
function linesOf(value: unknown, lineOf: (path: PropertyKey[]) => number): Record<string, number> {
  const lines: Record<string, number> = {};
  const visit = (part: unknown, path: PropertyKey[]) => {
    if ((typeof part === 'string' || typeof part === 'number') && path.length) lines[path.join('.')] = lineOf(path);
    else if (part && typeof part === 'object')
      for (const [name, inner] of Object.entries(part)) visit(inner, [...path, Array.isArray(part) ? Number(name) : name]);
  };
  visit(value, []);
  return lines;
}
