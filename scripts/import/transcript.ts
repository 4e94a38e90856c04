import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { countWords } from '../../src/domain/words.ts';
import type { Cue } from '../../src/domain/transcript/cue.ts';
import { readTranscript, type Problem } from '../../src/domain/transcript/read.ts';
import { withIdsInOrder, withIdsOf } from '../../src/domain/transcript/same-ids.ts';
import { plainText, vtt } from '../../src/domain/transcript/write.ts';
import { formatFault } from '../../src/hub/fault.ts';
import { contentFolder, names, shown } from '../../src/hub/folder.ts';
import { entriesOf, withEntry, type Entry } from './about.ts';
import { readOrder, type Order } from './order.ts';
import { unknownSpeakers } from './speakers.ts';

export const help = `npm run import -- transcript <file> --tip <key> --lang en|fr [--of en|fr] [--by "…"] [--replace]

Reads a transcript (WebVTT, SRT, Podcasting 2.0 JSON, or paragraphs “Name: …” with or without times), mends what is
wrong with it, and writes it beside the tip as transcript.<lang>.vtt, or .txt where it has no times. The tip’s about.yml
names it from then on.

  --tip <key>    the tip it belongs to: the name of its folder in content/tips
  --lang en|fr   the language of the words
  --of en|fr     the language spoken in the recording, where the words are its translation
  --by "…"       who or which machine translated them
  --replace      overwrites the transcript that is there

Where the tip has a transcript of the same recording in the other language, cues that begin together get the same
identifier, so that a reader who changes languages stays at the sentence. What had to be mended is told with its line;
nothing that was said is left out.`;

/** Imports a transcript. @returns 0 when it was written, whatever had to be mended; 1 when nothing was */
export function run(args: string[]): number {
  try {
    importTranscript(readOrder(args, names(join(contentFolder(), 'tips')).folders));
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

function importTranscript(order: Order): void {
  const source = bytesOf(order.file);
  const read = readTranscript(source, order.file);
  report(shown(resolve(order.file)), read.problems);
  if (!read.cues.length) throw new Error(`Nothing was imported: no words could be read in ${order.file}.`);

  const folder = join(contentFolder(), 'tips', order.tip);
  const aboutFile = join(folder, 'about.yml');
  const about = textOf(aboutFile);
  const entries = tryEntries(about, aboutFile);
  const timed = read.cues[0]!.start !== undefined;
  const of = order.of ?? order.lang;
  const entry: Entry = {
    language: order.lang,
    file: `transcript.${order.lang}.${timed ? 'vtt' : 'txt'}`,
    of,
    ...(order.by ? { by: order.by } : {}),
  };
  const { cues, said } = timed ? sameIds(read.cues, entry, entries, folder) : { cues: read.cues, said: [] };
  const text = timed ? vtt(cues, { lang: order.lang, note: notesOf(read.notes) }) : plainText(cues);
  checkWords(cues, text, entry.file);

  const target = join(folder, entry.file);
  const there = textOf(target);
  const named = entries.find(({ language }) => language === order.lang);
  const old = named && named.file !== entry.file ? join(folder, named.file) : undefined;
  refuseOverwrite(order, text, there, target, old);
  write(target, text);
  if (old && textOf(old) !== undefined && resolve(old) !== resolve(order.file)) rmSync(old);
  const aboutNow = sameEntry(named, entry) ? about! : withEntry(about!, entry);
  if (aboutNow !== about) write(aboutFile, aboutNow);

  const end = cues.at(-1)!.end;
  const speakers = [...new Set(cues.flatMap(({ speaker }) => (speaker ? [speaker] : [])))];
  const words = cues.reduce((sum, cue) => sum + countWords(cue.text), 0);
  console.log(
    [
      `${shown(target)}: ${there === text ? 'as it was' : there === undefined ? 'written' : 'replaced'}, ${cues.length} cues, ${words} words${end === undefined ? ', without times' : `, to ${clock(end)}`}${speakers.length ? `; ${speakers.join(', ')}` : ''}.`,
      `${shown(aboutFile)}: ${aboutNow === about ? 'names it already' : 'names it now, under transcripts'}.`,
      ...(old ? [`${shown(old)} is no longer named.`] : []),
      ...said,
      ...nextSteps(
        entry,
        speakers,
        resolve(order.file) !== resolve(target) && resolve(order.file).startsWith(resolve(folder))
          ? order.file
          : undefined,
      ),
    ].join('\n'),
  );
  for (const { message } of unknownSpeakers(cues, contentFolder()).map(located(text, target)))
    console.error(message);
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'no file'}). Check its name and where it lies.`,
    );
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Error(
      `${shown(file)} cannot be written (${(error as NodeJS.ErrnoException).code}). See whether you may write there.`,
    );
  }
}

function tryEntries(about: string | undefined, file: string): Entry[] {
  if (about === undefined)
    throw new Error(`${shown(file)} is not there. A tip has one: npm run check says what is missing.`);
  try {
    return entriesOf(about);
  } catch (error) {
    throw new Error(
      `${shown(file)} is broken (${(error as Error).message}). Mend it first: npm run check shows where.`,
    );
  }
}

/** What is wrong with the file and how it was mended, a line each. */
function report(file: string, problems: readonly Problem[]): void {
  for (const { line, message, mended } of problems)
    console.error(
      formatFault({ file, line, message: mended ? `${message}. Here it was ${mended}` : message }),
    );
}

/**
 * Cue identifiers are the same in both languages, and stay when a transcript is replaced: by time on one recording, in
 * order where each language has its own.
 */
function sameIds(
  cues: Cue[],
  entry: Entry,
  entries: readonly Entry[],
  folder: string,
): { cues: Cue[]; said: string[] } {
  const before = (wanted: (one: Entry) => boolean) => {
    const found = entries.find(wanted);
    const bytes = found && readBytes(join(folder, found.file));
    return bytes && { file: found.file, cues: readTranscript(bytes, found.file).cues };
  };
  const onClock = ({ of }: Entry) => of === entry.of;
  const twin = before((one) => one.language !== entry.language && onClock(one));
  if (twin) {
    const { cues: same, twins } = withIdsOf(cues, twin.cues);
    const said =
      twins === cues.length && twins === twin.cues.length
        ? `Each cue has the identifier of its twin in ${twin.file}.`
        : `${twins} of ${cues.length} cues begin when one of the ${twin.cues.length} in ${twin.file} does, and have its identifier. Cut both alike.`;
    return { cues: same, said: [said] };
  }
  const other = before((one) => one.language !== entry.language);
  const inOrder = other && withIdsInOrder(cues, other.cues);
  if (inOrder)
    return { cues: inOrder, said: [`Each cue has the identifier of its twin in ${other.file}, in order.`] };
  const said = other
    ? [
        `${other.file} has ${other.cues.length} cues, this one ${cues.length}: a reader cannot be led from one to the other. Cut both alike.`,
      ]
    : [];
  const old = before((one) => one.language === entry.language && onClock(one));
  return { cues: old ? withIdsOf(cues, old.cues).cues : cues, said };
}

function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Remarks in the file, without those that are written anew. */
function notesOf(notes: readonly string[]): string | undefined {
  const kept = notes.map((note) => note.replace(/^Language: .*\n?/gm, '').trim()).filter((note) => note);
  return kept.length ? kept.join('\n') : undefined;
}

/** Before anything is overwritten: what was written reads as what was read. */
function checkWords(cues: readonly Cue[], text: string, file: string): void {
  const words = (all: readonly Cue[]) => all.map((cue) => cue.text).join(' ');
  if (words(readTranscript(text, file).cues) !== words(cues))
    throw new Error(
      `${file} would not read as what was imported. Nothing was written; keep the file, and tell who keeps this program.`,
    );
}

function refuseOverwrite(
  { replace }: Order,
  text: string,
  there: string | undefined,
  target: string,
  old: string | undefined,
): void {
  if (replace) return;
  if (there !== undefined && there !== text)
    throw new Error(
      `${shown(target)} is there already, and differs. Nothing was written: --replace overwrites it.`,
    );
  if (old && textOf(old) !== undefined)
    throw new Error(
      `${shown(old)} is the transcript in this language already. Nothing was written: --replace puts this one in its place.`,
    );
}

function sameEntry(a: Entry | undefined, b: Entry): boolean {
  return (
    a !== undefined &&
    a.language === b.language &&
    a.file === b.file &&
    a.of === b.of &&
    (a.by ?? undefined) === b.by
  );
}

function nextSteps(entry: Entry, speakers: string[], left: string | undefined): string[] {
  return [
    ...(left ? [`${shown(left)} is no longer needed: delete it.`] : []),
    ...(entry.of !== entry.language && !entry.by
      ? ['Say who or which machine translated it: --by "…", or by: in about.yml.']
      : []),
    ...(speakers.length
      ? []
      : ['Nobody is named in it: write the speaker before the words, as <v Name> or Name:.']),
    'Next: read it once, then npm run check.',
  ];
}

/** A message about a name, at the first line on which it stands. */
function located(text: string, file: string) {
  const lines = text.split('\n');
  return ({ name, message }: { name: string; message: string }) => {
    const at = lines.findIndex((line) => line.includes(name));
    return { message: formatFault({ file: shown(file), line: Math.max(0, at) + 1, message }) };
  };
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shownParts = parts[0] ? parts : parts.slice(1);
  return shownParts.map((part, at) => (at ? String(part).padStart(2, '0') : part)).join(':');
}
