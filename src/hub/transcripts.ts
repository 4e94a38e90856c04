import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { followPassage } from '../domain/freshness.ts';
import type { Passage, WorkRecord } from '../domain/record.ts';
import type { Cue } from '../domain/transcript/cue.ts';
import { readTranscript } from '../domain/transcript/read.ts';
import { countWords } from '../domain/words.ts';
import { hubLang, other, type Lang } from '../i18n/languages.ts';
import { typeset, type Locale } from '../i18n/typography.ts';
import type { TipAbout } from '../model/index.ts';
import type { Fault } from './fault.ts';
import { shown } from './folder.ts';
import type { Stale, TranscriptFacts } from './hub.ts';

/** The transcripts of a tip: what is known of each, and their lines by language. */
export interface Transcripts {
  facts: TranscriptFacts[];
  cues: Partial<Record<Lang, Cue[]>>;
  /** Where the words of a cue begin in its file, by language and id; from 1. */
  lines: Partial<Record<Lang, Map<string, number>>>;
}

/** A file of a transcript, read. */
export interface TranscriptFile {
  name: string;
  path: string;
  bytes: Buffer;
}

type Declared = TipAbout['transcripts'][number];

/** Two lines that share a name may begin this many seconds apart where they follow one recording. */
const leeway = 0.5;

/** The files that `about.yml` names as transcripts and that are in the folder, the bytes as they are. */
export function transcriptFiles(folder: string, names: readonly string[]): TranscriptFile[] {
  return names.map((name) => {
    const path = join(folder, name);
    return { name, path, bytes: readFileSync(path) };
  });
}

/**
 * Reads the transcripts that a tip declares. Words are typeset for their language; lines have one name in both
 * languages. Adds what is wrong with the files, and where two transcripts do not go together, to `faults`.
 */
export function readTranscripts(
  declared: readonly Declared[],
  files: readonly TranscriptFile[],
  locales: Record<Lang, Locale>,
  about: { file: string; lineOf(path: PropertyKey[]): number },
  faults: Fault[],
): Transcripts {
  const found: Transcripts = { facts: [], cues: {}, lines: {} };
  declared.forEach(({ language, file: name, of, by }, at) => {
    const file = files.find((one) => one.name === name);
    if (!file) return;
    if (found.cues[language]) {
      faults.push({
        file: about.file,
        line: about.lineOf(['transcripts', at]),
        message: `there are two transcripts in ${language === 'en' ? 'English' : 'French'}. Keep one`,
      });
      return;
    }
    const { cues, problems } = readTranscript(file.bytes, name);
    // What is light is a warning, told by whoever checks: sound files of many tools are full of it.
    for (const { line, message, light } of problems)
      if (!light) faults.push({ file: shown(file.path), line, message });
    if (!cues.length && problems.every(({ light }) => light))
      faults.push({
        file: shown(file.path),
        line: 1,
        message: `this transcript holds no words. Write it, or delete it and its entry in ${about.file}`,
      });
    found.cues[language] = cues.map((cue) => ({ ...cue, text: typeset(cue.text, locales[language]) }));
    found.lines[language] = linesOf(cues, file.bytes);
    const end = cues.at(-1)?.end;
    found.facts.push({
      language,
      of,
      ...(by !== undefined && { by }),
      file: shown(file.path),
      words: cues.reduce((sum, { text }) => sum + countWords(text), 0),
      ...(end !== undefined && { seconds: end }),
      speakers: speakersOf(cues, file.bytes, found.lines[language]!),
    });
  });
  shareNames(found, faults);
  return found;
}

/** The first words of each cue are looked for from where those of the cue before it stand. */
function linesOf(cues: readonly Cue[], bytes: Buffer): Map<string, number> {
  const lines = bytes.toString('utf8').split(/\r\n|\r|\n/);
  const found = new Map<string, number>();
  let from = 0;
  for (const { id, text } of cues) {
    const [words = ''] = /^\S+(?: \S+){0,2}/.exec(text) ?? [];
    const at = lines.findIndex((line, number) => number >= from && line.includes(words));
    if (at >= 0) from = at;
    found.set(id, (at < 0 ? from : at) + 1);
  }
  return found;
}

/** Who speaks, by the name that is written: it stands in the line of the words, or above it. */
function speakersOf(
  cues: readonly Cue[],
  bytes: Buffer,
  places: ReadonlyMap<string, number>,
): TranscriptFacts['speakers'] {
  const lines = bytes.toString('utf8').split(/\r\n|\r|\n/);
  const found = new Map<string, TranscriptFacts['speakers'][string]>();
  for (const { speaker, id, start } of cues)
    if (speaker !== undefined && !found.has(speaker))
      found.set(speaker, {
        line: lineOfName(speaker, lines, places.get(id) ?? 1),
        cue: id,
        ...(start !== undefined && { start }),
      });
  return Object.fromEntries(found);
}

/** The line, from 1, in which a name stands last before the words at a line, or in it; else that line. */
function lineOfName(name: string, lines: readonly string[], at: number): number {
  const [first = name] = name.split(/[\s&]/);
  const found = lines.slice(0, at).findLastIndex((line) => line.includes(first));
  return found < 0 ? at : found + 1;
}

/**
 * What is to be recorded of a transcript that is translated, and which of its lines say something else than what was
 * translated. Nothing where each transcript follows a recording of its own: then none is made from the other.
 */
export function followSaid(
  was: WorkRecord['said'],
  { facts, cues, lines }: Transcripts,
): { next?: WorkRecord['said']; stale: Stale[] } {
  const [one, two] = facts;
  if (!one || !two || one.of !== two.of) return { stale: [] };
  const source = hubLang(one.of) === one.language ? one.language : two.language;
  const twins = new Map(cues[other(source)]!.map(({ id, text }) => [id, text]));
  const known = was?.source === source ? was.cues : {};
  const next: Record<string, Passage> = {};
  const stale: Stale[] = [];
  for (const { id, text } of cues[source]!) {
    const found = followPassage(known[id], text, twins.get(id));
    next[id] = found.next;
    if (found.stale)
      stale.push({
        id: `said-${id}`,
        said: source,
        ...found.stale,
        lines: { en: lines.en?.get(id) ?? 1, fr: lines.fr?.get(id) ?? 1 },
      });
  }
  return { next: { source, cues: next }, stale };
}

/**
 * Lines of two transcripts are paired by name. Where each follows a recording of its own and they do not share names,
 * as many lines are paired in order.
 */
function shareNames({ facts, cues }: Transcripts, faults: Fault[]): void {
  const [one, two] = facts;
  if (!one || !two) return;
  // What was translated takes after what was said.
  const source = two.of.split('-')[0] === two.language && one.of.split('-')[0] !== one.language ? two : one;
  const target = source === one ? two : one;
  const said = cues[source.language]!;
  const twin = cues[target.language]!;
  const known = new Map(said.map((cue) => [cue.id, cue]));
  const shared = twin.filter(({ id }) => known.has(id)).length;
  if (source.of !== target.of && said.length === twin.length && shared < twin.length) {
    twin.forEach((cue, at) => (cue.id = said[at]!.id));
    return;
  }
  const named = new Set(twin.map(({ id }) => id));
  const lost = said.find(({ id }) => !named.has(id));
  const more = twin.find(({ id }) => !known.has(id));
  if (lost || more) {
    faults.push({
      file: target.file,
      line: 1,
      message: `its lines (${twin.length}) are not those of ${source.file} (${said.length}): ${whichOf(lost, more)}. Give each line the identifier of the one it translates, and write a line here for every one there`,
    });
    return;
  }
  if (source.of !== target.of) return;
  const late = twin.find(({ id, start }) => Math.abs((start ?? 0) - (known.get(id)!.start ?? 0)) > leeway);
  if (late)
    faults.push({
      file: target.file,
      line: 1,
      message: `the line ${late.id} begins at ${secondsSaid(late)} here and at ${secondsSaid(known.get(late.id)!)} in ${source.file}, though both follow one recording. Copy the times from there`,
    });
}

function secondsSaid({ start }: Cue): string {
  return start === undefined ? 'no time' : `${start} s`;
}

function whichOf(lost: Cue | undefined, more: Cue | undefined): string {
  const name = (cue: Cue) => `${cue.id} (“${cue.text.slice(0, 40)}${cue.text.length > 40 ? '…' : ''}”)`;
  return [
    ...(lost ? [`${name(lost)} has no line here`] : []),
    ...(more ? [`${name(more)} has none there`] : []),
  ].join(', and ');
}
