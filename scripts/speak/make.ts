import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vtt } from '../../src/domain/transcript/write.ts';
import type { ReadHub } from '../../src/hub/read.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { filesOf, withRecording } from './about.ts';
import { loudness } from './loudness.ts';
import { mp3 } from './mp3.ts';
import { record } from './recording.ts';
import { scriptOf } from './script.ts';
import { secondsOf } from './sound.ts';
import { folderOf, noteOf, type Spoken } from './state.ts';
import type { Voice } from './voice.ts';

/** What was made. */
export interface Made {
  seconds: number;
  bytes: number;
  /** LUFS. */
  loudness: number;
}

const languageCodes: Record<Lang, string> = { en: 'eng', fr: 'fra' };

/**
 * Records a tip in one language: writes the sound and its transcript beside the text, and names both in `about.yml`.
 * Nothing is written before all is said.
 * @param tell told how many lines have been said, of how many
 * @throws a sentence for the editor, where nobody is known to speak or the voice fails
 */
export async function make(
  { tip, lang, voiced, ours }: Spoken,
  hub: ReadHub,
  voice: Voice,
  tell: (said: number, of: number) => void,
): Promise<Made> {
  if (voiced === 'human' && voice.voiced !== 'human')
    throw new Error(
      `${tip.key}: a person reads the recording in ${lang}. A synthetic voice does not replace it.`,
    );
  if (!ours)
    throw new Error(
      `${tip.key}: its transcript in ${lang} is of another recording. Only tips without one are read aloud.`,
    );
  const lines = scriptOf(tip, hub, { [lang]: voice.voiced })[lang]!;
  const speaker = speakerOf(tip, hub, lang);
  let said = 0;
  const { sound, cues } = record(lines, voice, speaker, () => tell(++said, lines.length));
  const { title } = tip.texts[lang]!;
  const file = await mp3(sound, {
    title,
    album: showOf(tip, hub),
    artist: speaker,
    track: tip.about.number,
    language: languageCodes[lang],
    year: tip.about.published.slice(0, 4),
    comment: lines.find(({ id }) => id === 'closing')!.text,
  });
  const names = filesOf(lang);
  const about = join(folderOf(tip), 'about.yml');
  write(join(folderOf(tip), names.audio), file);
  write(join(folderOf(tip), names.transcript), vtt(cues, { lang, note: noteOf(voice.name) }));
  write(about, withRecording(readFileSync(about, 'utf8'), lang, voice.voiced));
  return { seconds: secondsOf(sound), bytes: file.length, loudness: loudness(sound) };
}

function showOf(tip: Spoken['tip'], hub: ReadHub): string {
  return hub.shows.find(({ key }) => key === tip.about.show)!.data.name;
}

/** Who speaks, by the name they have in a language: the host, else the house whose name is that of the show. */
function speakerOf(tip: Spoken['tip'], hub: ReadHub, lang: Lang): string {
  const show = showOf(tip, hub);
  const { host } = tip.about;
  const speaker = hub.people.find(({ key, data }) =>
    host
      ? key === host
      : data.kind === 'organization' && [data.name.en, data.name.fr, ...data.aliases].includes(show),
  );
  if (speaker) return speaker.data.name[lang];
  throw new Error(
    `${tip.key}: nothing says who speaks. Name a host in about.yml, or give an organization in people/ the alias ${show}.`,
  );
}

/** A file is there whole, or as it was. */
function write(path: string, content: string | Uint8Array): void {
  const whole = `${path}.tmp`;
  writeFileSync(whole, content);
  renameSync(whole, path);
}
