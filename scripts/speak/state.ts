import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Cue } from '../../src/domain/transcript/cue.ts';
import { readTranscript, type ReadTranscript } from '../../src/domain/transcript/read.ts';
import type { Fault } from '../../src/hub/fault.ts';
import type { ReadHub } from '../../src/hub/read.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { scriptOf, type Line, type Voiced } from './script.ts';

type Tip = ReadHub['tips'][number];

/** A tip in one language, and what is to be said of its recording. */
export interface Spoken {
  tip: Tip;
  lang: Lang;
  /** Whose voice it is recorded in; nothing where it is not. */
  voiced?: Voiced;
  /** The voice of eSpeak NG that was chosen for it. */
  voice?: string;
  /** False where there is a transcript that this program has not written. */
  ours: boolean;
  /** Lines that the recording says otherwise, or not at all; nothing where it says what the text says. */
  changed: string[];
}

/** Stands in the transcripts that this program writes, before the name of the voice. */
const mark = 'npm run speak: ';

/** The remark in a transcript that was made with a voice. */
export function noteOf(voice: string): string {
  return mark + voice;
}

/** How a tip is spoken in each language it has. */
export function spokenOf(tip: Tip, hub: ReadHub): Spoken[] {
  const voiceOf = (lang: Lang) => tip.about.recordings.find(({ language }) => language === lang)?.voice;
  const voiced = Object.fromEntries(languages.map((lang) => [lang, voiceOf(lang)]));
  const script = scriptOf(tip, hub, voiced);
  return languages
    .filter((lang) => script[lang])
    .map((lang) => {
      const said = transcriptOf(tip, lang);
      const by = said?.notes.join('\n').split(mark)[1];
      const changed = said && by ? differences(script[lang]!, said.cues) : [];
      const voice = /^eSpeak NG, (\S+)/.exec(by ?? '')?.[1];
      return { tip, lang, voiced: voiced[lang], voice, ours: !said || Boolean(by), changed };
    });
}

/** The recordings of a synthetic voice that do not say any more what their text says. */
export function staleOf(hub: ReadHub): Spoken[] {
  return hub.tips
    .filter(({ about }) => about.recordings.some(({ voice }) => voice === 'synthetic'))
    .flatMap((tip) => spokenOf(tip, hub))
    .filter(({ voiced, changed }) => voiced === 'synthetic' && changed.length > 0);
}

const names: Record<Lang, string> = { en: 'English', fr: 'French' };

/** What an editor is told of a recording that was left behind. */
export function staleWarning({ tip, lang, changed }: Spoken): Fault {
  const at = tip.about.recordings.findIndex(({ language }) => language === lang);
  const lines =
    changed.length > 3
      ? `${changed.slice(0, 3).join(', ')} and ${changed.length - 3} more`
      : changed.join(', ');
  return {
    file: tip.file,
    line: tip.lines[`recordings.${at}.file`] ?? 1,
    message: `the ${names[lang]} recording says other words than the text now (${lines}). Make it again: npm run speak ${tip.key}`,
  };
}

function transcriptOf(tip: Tip, lang: Lang): ReadTranscript | undefined {
  const file = tip.about.transcripts.find(({ language }) => language === lang)?.file;
  const path = file && join(folderOf(tip), file);
  return path && existsSync(path) ? readTranscript(readFileSync(path), file) : undefined;
}

/** The ids of the lines whose words are not those of the transcript, and of what it says besides. */
function differences(lines: readonly Line[], cues: readonly Cue[]): string[] {
  const before = new Map(cues.map(({ id, text }) => [id, plain(text)]));
  const now = new Map(lines.map(({ id, text }) => [id, plain(text)]));
  const changed = [...now].filter(([id, text]) => before.get(id) !== text).map(([id]) => id);
  return [...changed, ...[...before.keys()].filter((id) => !now.has(id))];
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where the files of a tip lie. */
export function folderOf(tip: Tip): string {
  return resolve(dirname(tip.file));
}
