import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Block } from '../blocks/block.ts';
import {
  cacheFolder,
  closeBlocks,
  fingerprint,
  hasBlocks,
  hasCues,
  keepBlocks,
  keepCues,
} from '../blocks/cache.ts';
import { momentsOf } from '../blocks/moments.ts';
import { parse, type Context } from '../blocks/parse.ts';
import { codeVersion } from '../blocks/version.ts';
import { picturesIn } from '../blocks/pictures.ts';
import { followPassage } from '../domain/freshness.ts';
import type { WorkRecord } from '../domain/record.ts';
import { tagUri } from '../domain/tag-uri.ts';
import { countWords, hasWords } from '../domain/words.ts';
import { languages, other, type Lang } from '../i18n/languages.ts';
import type { Locale } from '../i18n/typography.ts';
import { workSections, type TextFront, type WorkSection } from '../model/index.ts';
import type { Fault } from './fault.ts';
import { names, readText, shown, strays } from './folder.ts';
import type { Alike, Stale, TextFacts, Work } from './hub.ts';
import { pair, type Moved, type Version } from './pairing.ts';
import { readRecord, recordText, type PendingRecord } from './record.ts';
import { checkAddresses, emptyProse, splitText } from './text.ts';
import {
  followSaid,
  readTranscripts,
  transcriptFiles,
  type TranscriptFile,
  type Transcripts,
} from './transcripts.ts';
import { alikeIn, checkWords } from './twins.ts';
import { typesetBoth } from './typeset.ts';
import { readYaml, validate, type YamlSource } from './yaml.ts';

/** Where each key named in `about.yml` stands, so that a dangling one can be shown: path of fields → line. */
export interface ReadWork extends Work {
  /** Path of `about.yml`. */
  file: string;
  /** Lines of the fields of `about.yml`, by dotted path. */
  lines: Record<string, number>;
  /** Blocks that were moved in one version alone. */
  moved?: Moved[];
}

/** Works read before, by digest: the store of facts beside the cache of blocks. */
type Store = Record<string, ReadWork>;

/**
 * Reads every work of a section and adds what is wrong to `faults`.
 * @param identity the canonical origin, by which a work is named when it is published first; none where it is not known
 */
export function worksReader(
  folder: string,
  locales: Record<Lang, Locale>,
  faults: Fault[],
  identity?: string,
) {
  const storeFile = join(cacheFolder(), 'works.json');
  const store = readStore(storeFile);
  const next: Store = {};
  const records: PendingRecord[] = [];
  return {
    /** What is to be recorded of the works that were read, and is not yet. */
    records,
    /** The works of one section, sorted by key. */
    read(section: WorkSection): ReadWork[] {
      const root = join(folder, section);
      const { files, folders } = names(root);
      strays(root, files, () => false, `Put each of the ${section} in a folder of its own`, faults);
      return folders.flatMap((key) => {
        const tag = identity === undefined ? '' : tagUri(identity, section, key);
        const work = readWork(section, key, join(root, key), locales, tag, store, records, faults);
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
      closeBlocks(new Set(digests));
    },
  };
}

/** Nothing where nothing was kept, or where a program was stopped while it wrote. */
function readStore(file: string): Store {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Store;
  } catch {
    return {};
  }
}

let version: string | undefined;

/** What lies in the cache is void when anything that parses, prints or pairs has changed. */
function parserVersion(): string {
  version ??= codeVersion('src/blocks', 'src/domain', 'src/hub', 'src/i18n', 'src/model');
  return version;
}

interface Sources {
  about: string;
  /** Without a source where the file cannot be read. */
  texts: Partial<Record<Lang, { path: string; source?: string }>>;
  /** `record.json`, where there is one. */
  record?: string;
  /** Files that are transcripts by their names. */
  transcripts: TranscriptFile[];
}

function readWork(
  section: WorkSection,
  key: string,
  folder: string,
  locales: Record<Lang, Locale>,
  tag: string,
  store: Store,
  records: PendingRecord[],
  faults: Fault[],
): ReadWork | undefined {
  const here: Fault[] = [];
  const { files, folders } = names(folder);
  const aboutFile = shown(join(folder, 'about.yml'));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))
    here.push({
      file: aboutFile,
      line: 1,
      message: `the folder “${key}” is no key. Rename it in lower-case ASCII words joined by hyphens`,
    });
  strays(folder, folders, () => false, 'Put the files of a work beside its about.yml', here);
  if (!files.includes('about.yml')) {
    here.push({
      file: aboutFile,
      line: 1,
      message: 'about.yml is missing. Write the facts of the work there',
    });
  }
  const sources: Sources = {
    about: readText(join(folder, 'about.yml'), here) ?? '',
    texts: {},
    transcripts:
      section === 'tips'
        ? transcriptFiles(
            folder,
            files.filter((name) => name !== 'record.json' && /\.(vtt|srt|json|txt)$/.test(name)),
          )
        : [],
  };
  for (const lang of languages) {
    const found = files.filter((name) => name === `${lang}.mdx` || name === `${lang}.md`);
    if (found.length > 1)
      here.push({
        file: shown(join(folder, `${lang}.md`)),
        line: 1,
        message: `both ${lang}.md and ${lang}.mdx are here. Keep one`,
      });
    const path = found[0] && join(folder, found.at(-1)!);
    const source = path && readText(path, here);
    if (path) sources.texts[lang] = { path: shown(path), ...(source !== undefined && { source }) };
  }
  const recordFile = join(folder, 'record.json');
  if (files.includes('record.json')) sources.record = readText(recordFile, here) ?? '';
  const inputs = fingerprint(
    section,
    key,
    JSON.stringify(locales),
    parserVersion(),
    files.filter((name) => name !== 'record.json').join(),
    sources.about,
    ...languages.flatMap((lang) => [sources.texts[lang]?.path ?? '', sources.texts[lang]?.source ?? '']),
    ...sources.transcripts.map(({ bytes }) => fingerprint(bytes.toString('latin1'))),
  );
  const stored = sources.record === undefined ? undefined : store[fingerprint(inputs, sources.record)];
  const known = stored?.tag ? stored : undefined;
  if (
    known &&
    !here.length &&
    Object.keys(known.texts).every((lang) => hasBlocks(known.digest, lang)) &&
    (known.transcripts ?? []).every(({ language }) => hasCues(known.digest, language))
  )
    return known;
  const read =
    here.length && !sources.about
      ? undefined
      : parseWork({ section, key, folder, aboutFile, files, sources, locales, tag }, here);
  faults.push(...here);
  if (!read) return undefined;
  if (here.length) return { ...read.work, digest: '' };
  // Reading again what is recorded now gives the same: so the work is known by the record that it leaves.
  const digest = fingerprint(inputs, read.record);
  if (read.record !== sources.record) records.push({ file: recordFile, text: read.record });
  for (const [lang, blocks] of Object.entries(read.blocks)) keepBlocks(digest, lang as Lang, blocks);
  for (const [lang, cues] of Object.entries(read.cues)) keepCues(digest, lang as Lang, cues);
  return { ...read.work, digest };
}

interface Parsing {
  section: WorkSection;
  key: string;
  folder: string;
  aboutFile: string;
  files: string[];
  sources: Sources;
  locales: Record<Lang, Locale>;
  /** The name it would be published under, had it none yet. */
  tag: string;
}

/** A work as parsed, what is to be recorded of it, and its blocks. */
interface Parsed {
  work: Omit<ReadWork, 'digest'>;
  record: string;
  blocks: Partial<Record<Lang, Block[]>>;
  cues: Transcripts['cues'];
}

function parseWork(from: Parsing, faults: Fault[]): Parsed | undefined {
  const { section, key, aboutFile, sources, locales } = from;
  const schemas = workSections[section];
  const yaml = readYaml(sources.about, aboutFile, faults);
  const about = yaml && validate(schemas.about as z.ZodType<Work['about']>, yaml, aboutFile, faults);
  checkAddresses(sources.about, aboutFile, faults);
  const moments =
    about && 'moments' in about ? { moments: momentsOf(about, `${section}/${key}`) } : undefined;
  const versions: Partial<Record<Lang, Version>> = {};
  const fronts: Partial<Record<Lang, TextFront & { slugLine: number }>> = {};
  for (const lang of languages) {
    const text = sources.texts[lang];
    if (text?.source === undefined) continue;
    const { front, prose, firstLine, slugLine } = splitText(
      text.source,
      schemas.text as z.ZodType<TextFront>,
      text.path,
      faults,
    );
    if (front) fronts[lang] = { ...front, slugLine };
    checkAddresses(text.source, text.path, faults);
    versions[lang] = {
      lang,
      file: text.path,
      blocks: prose.trim()
        ? parseProse(prose, { lang, file: text.path, locales, firstLine, ...moments }, faults)
        : [],
    };
  }
  const lineOf = yaml?.lineOf ?? (() => 1);
  if (about) checkLanguages(from, about, lineOf, faults);
  checkFiles(from, about, versions, lineOf, faults);
  // Texts that could not be read as a whole pair with nothing: that is no fault of theirs.
  const whole = Object.values(versions).every(({ blocks }) => blocks.length);
  const declared = whole ? pairingOf(section, yaml?.value) : undefined;
  const source = declared && (versions[declared.source] ?? versions[other(declared.source)]);
  const spoken: Transcripts =
    about && 'transcripts' in about
      ? readTranscripts(about.transcripts, sources.transcripts, locales, { file: aboutFile, lineOf }, faults)
      : { facts: [], cues: {}, lines: {} };
  let record = '';
  let { tag } = from;
  let stale: Stale[] = [];
  let moved: Moved[] = [];
  let alike: Alike[] = [];
  if (declared && source) {
    const target = versions[other(source.lang)];
    const recordFile = shown(join(from.folder, 'record.json'));
    const was = readRecord(sources.record, recordFile, source.lang, faults);
    checkSource(was, source, from, lineOf, faults);
    const align = { file: aboutFile, lineOf: (entry: number) => lineOf(['align', entry]) };
    const found = pair(source, target, declared.align, was, align, faults);
    if (found.paired && target) {
      checkWords(source, target, faults);
      alike = alikeIn(source.blocks, target.blocks);
    }
    checkIds(source, faults);
    // The addresses in the other version are known only when it pairs.
    checkAnchors(found.paired ? versions : { [source.lang]: source }, faults);
    const front = followFront(
      was.source === source.lang ? was.front : {},
      fronts[source.lang],
      target && fronts[target.lang],
    );
    const said = followSaid(was.said, spoken);
    tag = was.tag ?? tag;
    record = recordText({
      tag,
      source: source.lang,
      front: front.next,
      ...(said.next && { said: said.next }),
      blocks: found.blocks,
      gone: found.gone,
    });
    stale = [...front.stale, ...found.stale, ...said.stale];
    moved = found.moved;
  }
  if (!about) return undefined;
  const texts: Work['texts'] = {};
  const blocks: Parsed['blocks'] = {};
  for (const lang of languages) {
    const version = versions[lang];
    const front = fronts[lang];
    if (!version || !front) continue;
    texts[lang] = typesetBoth({ [lang]: textFacts(front, version) }, locales)[lang]!;
    blocks[lang] = version.blocks;
  }
  return {
    work: {
      section,
      key,
      tag,
      about: typesetBoth(about, locales),
      texts,
      ...(spoken.facts.length && { transcripts: spoken.facts }),
      ...(stale.length && { stale }),
      ...(moved.length && { moved }),
      ...(alike.length && { alike }),
      file: aboutFile,
      lines: linesOf(about, yaml!.lineOf),
    },
    record,
    blocks,
    cues: spoken.cues,
  };
}

/** What is translated outside the blocks, by its name in the front matter. */
const translated = ['title', 'summary', 'sentence'] as const;

type Front = TextFront & { slugLine: number };

function followFront(
  record: WorkRecord['front'],
  source: Front | undefined,
  target: Front | undefined,
): { next: WorkRecord['front']; stale: Stale[] } {
  const next: WorkRecord['front'] = {};
  const stale: Stale[] = [];
  for (const name of translated) {
    const text = source?.[name];
    if (text === undefined) continue;
    const found = followPassage(record[name], text, target?.[name]);
    next[name] = found.next;
    if (found.stale) stale.push({ id: name, front: true, ...found.stale, lines: { en: 1, fr: 1 } });
  }
  return { next, stale };
}

/** The language a work is written in may change only while its translation is up to date: else nobody knows what is. */
function checkSource(
  { source, front, blocks }: WorkRecord,
  { lang }: Version,
  { aboutFile }: Parsing,
  lineOf: LineOf,
  faults: Fault[],
): void {
  const stale = [...Object.values(front), ...blocks].filter(({ from }) => from !== undefined).length;
  if (source !== lang && stale)
    faults.push({
      file: aboutFile,
      line: lineOf(['source']),
      message: `source was ${source}, and ${stale} ${stale === 1 ? 'passage' : 'passages'} of the translation ${stale === 1 ? 'is' : 'are'} out of date. Set it back, bring the translation up to date, say npm run translations accept, and change it then`,
    });
}

/** The blocks of a text; none, and a fault, where they say and show nothing. */
function parseProse(prose: string, context: Context, faults: Fault[]): Block[] {
  const before = faults.length;
  const blocks = parse(prose, context, faults);
  if (faults.length > before || blocks.some(({ text, files }) => files || hasWords(text))) return blocks;
  faults.push(emptyProse(context.file, context.firstLine));
  return [];
}

/** Made once: a schema is compiled when it is used first. */
const pairings = Object.fromEntries(
  Object.entries(workSections).map(([section, { about }]) => [
    section,
    z.object({ source: about.shape.source, align: about.shape.align, only: about.shape.only }),
  ]),
);

/** What `about.yml` says of pairing, even where something else in it is wrong; nothing where that itself is. */
function pairingOf(
  section: WorkSection,
  value: unknown,
): { source: Lang; align: Record<Lang, string[]>[] } | undefined {
  const found = pairings[section]!.safeParse(value);
  return found.success
    ? { source: found.data.only?.lang ?? found.data.source, align: found.data.align }
    : undefined;
}

function textFacts(front: TextFront & { slugLine: number }, version: Version): TextFacts {
  const links: Record<string, number> = {};
  let words = 0;
  let characters = 0;
  for (const block of version.blocks) {
    words += countWords(block.text);
    if (block.kind !== 'code') characters += block.text.length;
    for (const link of block.links ?? []) if (!link.startsWith('#')) links[link] ??= block.line;
  }
  const headings = version.blocks.flatMap(({ kind, id, text, depth }) =>
    kind === 'heading' ? [{ id, text, depth: depth! }] : [],
  );
  const images = [...new Set(version.blocks.flatMap(({ files }) => files ?? []))];
  const quoted = version.blocks.flatMap(({ quoted, line }) => (quoted ? [{ ...quoted, line }] : []));
  return {
    ...front,
    file: version.file,
    words,
    characters,
    blocks: version.blocks.length,
    headings,
    links,
    ...(quoted.length && { quoted }),
    ...(images.length && { images, pictures: version.blocks.flatMap(picturesIn) }),
  };
}

type LineOf = YamlSource['lineOf'];

function checkLanguages(
  { sources, aboutFile, folder }: Parsing,
  about: Work['about'],
  lineOf: LineOf,
  faults: Fault[],
): void {
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
      faults.push({
        file: text.path,
        line: 1,
        message: `about.yml declares that there is only ${about.only?.lang}. Delete this file, or the declaration`,
      });
  }
  if (about.only && about.only.lang !== about.source)
    faults.push({
      file: aboutFile,
      line: lineOf(['source']),
      message: `source is ${about.source}, but only ${about.only.lang} exists. Make them the same`,
    });
}

/** Files that a work holds without naming them. */
const own = /^(about\.yml|record\.json|(en|fr)\.mdx?)$/;

/** Files that are meant to be heard or read along, by their names. */
const heard = /^(audio|transcript)\.(en|fr)\.[a-z0-9]+$/;

/** Files of a work are its texts, and what its facts and texts name. */
function checkFiles(
  { files, folder, aboutFile }: Parsing,
  about: Work['about'] | undefined,
  versions: Partial<Record<Lang, Version>>,
  lineOf: LineOf,
  faults: Fault[],
): void {
  const named = new Map<string, { file: string; line: number }>();
  if (about && 'image' in about && about.image)
    named.set(about.image.file, { file: aboutFile, line: lineOf(['image', 'file']) });
  if (about && 'recordings' in about)
    for (const list of ['recordings', 'transcripts'] as const)
      about[list].forEach(({ file }, at) =>
        named.set(file, { file: aboutFile, line: lineOf([list, at, 'file']) }),
      );
  for (const version of Object.values(versions))
    for (const block of version.blocks)
      for (const file of block.files ?? []) named.set(file, { file: version.file, line: block.line });
  for (const [name, place] of named)
    if (!files.includes(name))
      faults.push({
        ...place,
        message: `the file ${name} is not in the folder. Put it beside about.yml, or delete the mention`,
      });
  // What is wrong elsewhere may be what would name a file.
  if (!about || Object.values(versions).some(({ blocks }) => !blocks.length)) return;
  const isTip = 'recordings' in about;
  for (const name of files) {
    const [, kind, lang] = heard.exec(name) ?? [];
    if (!isTip || !kind || named.has(name)) continue;
    const entry =
      kind === 'audio'
        ? `recordings: - { language: ${lang}, file: ${name}, voice: human }`
        : `transcripts: - { language: ${lang}, file: ${name}, of: ${lang} }`;
    faults.push({
      file: shown(join(folder, name)),
      line: 1,
      message: `the file is named nowhere, so nobody would come to it. Add to about.yml ${entry}, or delete it`,
    });
  }
  strays(
    folder,
    files,
    (name) => own.test(name) || named.has(name) || (isTip && heard.test(name)),
    'A work holds about.yml, en.mdx, fr.mdx and the files they name: delete it, or name it',
    faults,
  );
}

/** A heading “Step 1” and the first block of a section “Step” may not have one address. */
function checkIds({ file, blocks }: Version, faults: Fault[]): void {
  const places = new Set(blocks.flatMap(({ kind, id }) => (kind === 'heading' ? [] : [id])));
  for (const { kind, id, line, text } of blocks)
    if (kind === 'heading' && places.has(id))
      faults.push({
        file,
        line,
        message: `the heading “${text}” would have the address #${id}, which is that of a block of another section. Give the heading an address of its own, such as {#${id}-section}`,
      });
}

/** Links to `#block` of the same text. */
function checkAnchors(versions: Partial<Record<Lang, Version>>, faults: Fault[]): void {
  for (const { file, blocks } of Object.values(versions)) {
    const ids = new Set(blocks.flatMap(({ id, anchors }) => [id, ...(anchors ?? [])]));
    for (const block of blocks)
      for (const link of block.links ?? [])
        if (link.startsWith('#') && !ids.has(link.slice(1)))
          faults.push({
            file,
            line: block.line,
            message: `the link to ${link} leads to no block of this text. ${anchorCure(link.slice(1), blocks)}`,
          });
  }
}

function anchorCure(id: string, blocks: readonly Block[]): string {
  const section = blocks.find(({ id: known, kind }) => kind === 'heading' && id.startsWith(known));
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ id: known }) => `#${known}`);
  return section
    ? `That section is #${section.id}`
    : headings.length
      ? `There are ${headings.slice(0, 4).join(', ')}`
      : 'The text has no headings to link to';
}

/** The line of every field, by dotted path, for faults found once all works are read. */
function linesOf(value: unknown, lineOf: (path: PropertyKey[]) => number): Record<string, number> {
  const lines: Record<string, number> = {};
  const visit = (part: unknown, path: PropertyKey[]) => {
    if ((typeof part === 'string' || typeof part === 'number') && path.length)
      lines[path.join('.')] = lineOf(path);
    else if (part && typeof part === 'object')
      for (const [name, inner] of Object.entries(part))
        visit(inner, [...path, Array.isArray(part) ? Number(name) : name]);
  };
  visit(value, []);
  return lines;
}
