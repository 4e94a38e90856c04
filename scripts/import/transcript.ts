import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Cue } from '../../src/domain/transcript/cue.ts';
import { withoutWordCues } from '../../src/domain/transcript/phrases.ts';
import { readTranscript, type Problem } from '../../src/domain/transcript/read.ts';
import { writeTime } from '../../src/domain/transcript/time.ts';
import { plainText, vtt } from '../../src/domain/transcript/write.ts';
import { countWords } from '../../src/domain/words.ts';
import { formatFault } from '../../src/hub/fault.ts';
import { contentFolder, names, shown } from '../../src/hub/folder.ts';
import type { Importer } from '../import.ts';
import { entriesOf, withEntry, type Entry } from './transcript/about.ts';
import { readOrder, type Order } from './transcript/order.ts';
import { sameIds } from './transcript/same-ids.ts';
import { unknownSpeakers } from './transcript/speakers.ts';
import { noText } from './transcript/text-only.ts';

/**
 * `npm run import transcript <file> --tip <key> --lang en`: a transcript of any format, mended where it is damaged,
 * beside a tip. What was mended is told on the error stream; it ends with 1 only where nothing was written.
 */
const usage =
  'npm run import -- transcript <file> --tip <key> --lang en|fr [--of en|fr] [--by "…"] [--replace]';

const help = `${usage}

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

export const transcript: Importer = {
  usage,
  help,
  async run(args) {
    try {
      importTranscript(readOrder(args, names(join(contentFolder(), 'tips')).folders));
      return true;
    } catch (error) {
      console.error((error as Error).message);
      return false;
    }
  },
};

function importTranscript(order: Order): void {
  const bytes = bytesOf(order.file);
  const other = noText(bytes);
  if (other)
    throw new Error(
      `Nothing was imported: ${order.file} is ${other}. Save what it holds as plain text (.txt), in the encoding UTF-8, and import that.`,
    );
  const read = readTranscript(bytes, order.file);
  tell(shown(resolve(order.file)), read.problems);
  if (!read.cues.length) throw new Error(`Nothing was imported: ${order.file} holds no words.`);

  const folder = join(contentFolder(), 'tips', order.tip);
  const aboutFile = join(folder, 'about.yml');
  const about = textOf(aboutFile);
  if (about === undefined)
    throw new Error(`${shown(aboutFile)} is not there. Every tip has one: write it first.`);
  const entries = entriesIn(about, aboutFile);
  const said = withoutWordCues(read.cues);
  const timed = said[0]!.start !== undefined;
  const entry: Entry = {
    language: order.lang,
    file: `transcript.${order.lang}.${timed ? 'vtt' : 'txt'}`,
    of: order.of ?? order.lang,
    ...(order.by ? { by: order.by } : {}),
  };
  const { cues, says } = timed ? sameIds(said, entry, entries, folder) : { cues: said, says: [] };
  const text = timed ? vtt(cues, { lang: order.lang, note: remarks(read.notes) }) : plainText(cues);
  checkWords(cues, text, entry.file);

  const target = join(folder, entry.file);
  const there = textOf(target);
  const named = entries.find(({ language }) => language === order.lang);
  const old = named && named.file !== entry.file ? join(folder, named.file) : undefined;
  if (!order.replace) refuse(there !== undefined && there !== text ? target : old && textOf(old) && old);
  write(target, text);
  const nowAbout = isSame(named, entry) ? about : withEntry(about, entry);
  if (nowAbout !== about) write(aboutFile, nowAbout);
  const source = resolve(order.file);
  if (old && source !== resolve(old)) rmSync(old, { force: true });

  const left = source.startsWith(resolve(folder)) && source !== resolve(target) ? order.file : undefined;
  const lines = [
    `${shown(target)}: ${there === text ? 'as it was' : there === undefined ? 'written' : 'replaced'}, ${summary(cues)}.`,
    `${shown(aboutFile)}: ${nowAbout === about ? 'names it already' : 'names it now, under transcripts'}.`,
    ...(said.length < read.cues.length
      ? [`Each word had a time of its own: ${read.cues.length} were joined to ${said.length} lines.`]
      : []),
    ...says,
    ...(entry.of !== entry.language && !entry.by
      ? ['Say who or which machine translated it: --by "…", or by: in about.yml.']
      : []),
    ...(cues.some(({ speaker }) => speaker)
      ? []
      : ['It names nobody: write who speaks before the words, as <v Name> or Name:.']),
    ...(left ? [`${left} is no longer needed: delete it.`] : []),
    'Next: read it through once, then npm run check.',
  ];
  console.log(lines.join('\n'));
  for (const fault of unknownSpeakers(cues, contentFolder(), { file: target, text }))
    console.error(formatFault(fault));
}

/** What is wrong with the file, and how it was mended, a line each. */
function tell(file: string, problems: readonly Problem[]): void {
  for (const { line, message, mended } of problems)
    console.error(
      formatFault({ file, line, message: mended ? `${message}. Here it was ${mended}` : message }),
    );
}

function summary(cues: readonly Cue[]): string {
  const speakers = [...new Set(cues.flatMap(({ speaker }) => (speaker ? [speaker] : [])))];
  const words = cues.reduce((sum, { text }) => sum + countWords(text), 0);
  const end = cues.at(-1)!.end;
  const length = end === undefined ? 'without times' : `until ${writeTime(end)}`;
  return [
    `${cues.length} cues`,
    `${words} words`,
    length,
    ...(speakers.length ? [`spoken by ${speakers.join(', ')}`] : []),
  ].join(', ');
}

/** Remarks in the file, without those that are written anew. */
function remarks(notes: readonly string[]): string {
  return notes
    .map((note) => note.replace(/^Language: .*\n?/gm, '').trim())
    .filter((note) => note)
    .join('\n');
}

/** Before anything is written: it will be read as what was read. */
function checkWords(cues: readonly Cue[], text: string, file: string): void {
  const words = (all: readonly Cue[]) => all.map((cue) => cue.text).join(' ');
  if (words(readTranscript(text, file).cues) !== words(cues))
    throw new Error(
      `${file} would not say what the file says. Nothing was written: keep the file, and report it.`,
    );
}

function refuse(file: string | undefined): void {
  if (file)
    throw new Error(
      `${shown(file)} is there already. Nothing was written: --replace puts this one in its place.`,
    );
}

function isSame(named: Entry | undefined, entry: Entry): boolean {
  return (
    named !== undefined &&
    named.file === entry.file &&
    named.of === entry.of &&
    (named.by ?? undefined) === entry.by
  );
}

function entriesIn(about: string, file: string): Entry[] {
  try {
    return entriesOf(about);
  } catch (error) {
    throw new Error(
      `${shown(file)} is broken: ${(error as Error).message} Mend it first: npm run check names the line.`,
    );
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${file} cannot be read (${codeOf(error)}). Check its name and its folder.`);
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
    throw new Error(`${shown(file)} cannot be written (${codeOf(error)}). See whether you may write there.`);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'for no known reason';
}
