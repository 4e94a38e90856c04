import type { RecordingFacts, TranscriptFacts, Work } from '../hub/hub.ts';
import { hubLang, type Lang } from '../i18n/languages.ts';
import { audioPath } from '../i18n/addresses.ts';
import type { TipAbout } from '../model/index.ts';

/** What of a tip is heard and read along on its page in one language. */
export interface Spoken {
  /** Its transcript in that language, else in the other. */
  transcript?: TranscriptFacts;
  /** The recording of ours that the transcript follows; without a transcript, the one in that language. */
  recording?: RecordingFacts;
}

/** What is heard and read along on the page of a tip in `lang`. */
export function spokenOn({ transcripts = [], recordings = [] }: Work<TipAbout>, lang: Lang): Spoken {
  const transcript = transcripts.find(({ language }) => language === lang) ?? transcripts[0];
  const heard = transcript ? hubLang(transcript.of) : lang;
  const recording =
    recordings.find(({ language }) => language === heard) ?? (transcript ? undefined : recordings[0]);
  return { ...(transcript && { transcript }), ...(recording && { recording }) };
}

/** True where the pages of a tip in both languages follow one recording, so that a second is the same on both. */
export function sharesClock(tip: Work<TipAbout>): boolean {
  const [one, two] = (['en', 'fr'] as const).map((lang) => spokenOn(tip, lang).transcript?.of);
  return one !== undefined && one === two;
}

/** The language of the transcript that the other one translates: it says where turns begin. */
export function originalOf({ transcripts = [] }: Work<TipAbout>): Lang | undefined {
  return (transcripts.find(({ language, of }) => hubLang(of) === language) ?? transcripts[0])?.language;
}

/** Where a recording is published: by number and language, which last when a slug changes. */
export function recordingPath(
  { about }: Work<TipAbout>,
  { language, file }: RecordingFacts,
  base: string,
): string {
  return audioPath(about.number, language, file.split('.').at(-1)!.toLowerCase(), base);
}
