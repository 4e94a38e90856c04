import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile } from 'music-metadata';
import { cacheFolder, fingerprint } from '../blocks/cache.ts';
import type { TipAbout } from '../model/index.ts';
import type { Fault } from './fault.ts';
import { contentFolder, shown } from './folder.ts';
import type { RecordingFacts, TranscriptFacts } from './hub.ts';
import { missingBytes } from './missing-bytes.ts';
import { checkHeardMoments } from './moments.ts';
import type { ReadWork } from './works.ts';

/** What is read from a file. */
type Facts = Pick<RecordingFacts, 'type' | 'seconds' | 'roughly'>;

/** What was measured of a file, by its path, length and time of change. */
type Measured = Record<string, Facts>;

/** Raised when other things are read from a file. */
const version = 2;

/** Formats that every browser and every podcast app plays, by the ending of the file. */
const formats: Record<string, string> = { mp3: 'audio/mpeg', m4a: 'audio/mp4' };

/** The last line of a transcript may end this many seconds after the recording: players round. */
const leeway = 1;

/**
 * Measures the recordings of tips: length and duration are read from the files, never typed. Files that have not
 * changed are not read again. Adds what is wrong with them to `faults`.
 */
export async function measureRecordings(
  works: readonly ReadWork[],
  faults: Fault[],
  folder = contentFolder(),
): Promise<void> {
  const store = join(cacheFolder(), 'recordings.json');
  const known = readStore(store);
  const next: Measured = {};
  for (const work of works) {
    if (!('recordings' in work.about)) continue;
    const found: RecordingFacts[] = [];
    for (const [at, declared] of work.about.recordings.entries()) {
      const line = work.lines[`recordings.${at}.file`] ?? 1;
      const fault = (message: string) => faults.push({ file: work.file, line, message });
      if (found.some(({ language }) => language === declared.language)) {
        fault(`there are two recordings in ${declared.language === 'en' ? 'English' : 'French'}. Keep one`);
        continue;
      }
      const recording = await measure(declared, join(folder, work.section, work.key), known, next, fault);
      if (recording) found.push(recording);
    }
    if (!found.length) continue;
    work.recordings = found;
    checkEnds(work, found, faults);
    checkHeardMoments(work, found, faults);
  }
  if (JSON.stringify(next) === JSON.stringify(known)) return;
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(store, JSON.stringify(next));
}

async function measure(
  { language, voice, file }: TipAbout['recordings'][number],
  folder: string,
  known: Measured,
  next: Measured,
  fault: (message: string) => void,
): Promise<RecordingFacts | undefined> {
  const path = join(folder, file);
  const stat = statSync(path, { throwIfNoEntry: false });
  // That it is not there is told where files are checked.
  if (!stat) return undefined;
  const type = formats[file.split('.').at(-1)!.toLowerCase()];
  if (!type) {
    fault(`${file} is not played everywhere. Save it as MP3, or as AAC in an .m4a file`);
    return undefined;
  }
  const name = `${version} ${path} ${stat.size} ${stat.mtimeMs}`;
  const measured = known[name] ?? (await read(path, type));
  if (!measured) {
    fault(`${file} cannot be read as a recording. Export it again as MP3`);
    return undefined;
  }
  next[name] = measured;
  const missing = missingBytes(path, stat.size);
  if (missing) {
    fault(
      `${file} is cut off: it says of itself that it has ${stat.size + missing} bytes, and has ${stat.size}. Copy it again, or export it again`,
    );
    return undefined;
  }
  return { language, voice, file, path, bytes: stat.size, digest: fingerprint(name), ...measured };
}

async function read(path: string, type: string): Promise<Facts | undefined> {
  try {
    const { format } = await parseFile(path, { duration: true, skipCovers: true });
    if (!format.duration) return undefined;
    const roughly = type === 'audio/mpeg' && format.codecProfile !== 'CBR';
    return { type, seconds: format.duration, ...(roughly && { roughly }) };
  } catch {
    return undefined;
  }
}

/** A transcript may not go on after its recording has ended: it would be that of another, or of another cut. */
function checkEnds(
  { transcripts = [] }: ReadWork,
  recordings: readonly RecordingFacts[],
  faults: Fault[],
): void {
  for (const { of, seconds, file } of transcripts as TranscriptFacts[]) {
    const heard = recordings.find(({ language }) => language === of.split('-')[0]);
    if (heard && seconds !== undefined && seconds > heard.seconds + leeway)
      faults.push({
        file,
        line: 1,
        message: `the last line ends at ${seconds.toFixed(1)} s, but ${shown(heard.path)} lasts ${heard.seconds.toFixed(1)} s. Export the transcript of this recording`,
      });
  }
}

function readStore(file: string): Measured {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Measured;
  } catch {
    return {};
  }
}

/** Warns of recordings in which a moment is found only roughly. */
export function recordingWarnings(works: readonly ReadWork[]): Fault[] {
  return works.flatMap(({ recordings = [] }) =>
    recordings
      .filter(({ roughly }) => roughly)
      .map(({ path }) => ({
        file: shown(path),
        line: 1,
        message:
          'its bit rate changes as it goes, so players miss moments in it by seconds. Export it again at a constant bit rate (CBR)',
      })),
  );
}
