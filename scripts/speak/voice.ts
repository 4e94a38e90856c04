import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import load from '@echogarden/espeak-ng-emscripten';
import { pronounced } from '../../src/i18n/pronounce.ts';
import type { Both, Lang } from '../../src/i18n/languages.ts';
import type { Line, Voiced } from './script.ts';
import { readWav } from './wav.ts';
import type { Sound } from './sound.ts';

/** What reads lines aloud. */
export interface Voice {
  voiced: Voiced;
  /** What it is, for the note in the transcript. */
  name: string;
  /** Says one line. @throws a sentence for the editor where it cannot */
  say(line: Line): Sound;
}

/**
 * The built-in voice of each language. Of eight variants, this is one of two whose spectrum is nearest to that of people
 * (3.4 dB from the long-term average of Byrne and others, JASA 96 (4), 1994, the plain voice 5.0), and the one of these that
 * a recogniser made for people understands better (six words in ten missed, of the plain voice eight).
 */
const builtIn: Both = { en: 'en-us+klatt4', fr: 'fr+klatt4' };

/** Words a minute: eSpeak’s own 175 are for those who listen to screens all day. */
const pace = 150;

/** What eSpeak would take for its own codes. */
const codes = /[[\]<>{}]/g;

/** A word in -ent before one that begins with a vowel. */
const bound = /(?<!\p{L})(\p{L}{2,}ent)(?= [aeiouyhàâéèêëîïôùûœæ])/giu;

/**
 * French as it is spoken: eSpeak binds the verb of “ils méritent un…” to the next word by a sounded t, which nobody does
 * who talks. It sounds alike without its plural; a word in -ent that is no verb ends in a nasal vowel, and stays.
 */
function unbound(text: string, soundsOf: (word: string) => string): string {
  return text.replace(bound, (word) =>
    /\u0303\W*$/.test(soundsOf(word)) ? word : word.replace(/ent$/i, 'e'),
  );
}

/**
 * eSpeak NG, of which every recording takes a fresh one: the same text makes the same samples, whatever was said before.
 * @param name one of its voices, as `fr` or `en-gb+f2`; the built-in one of the language if left out
 */
export async function espeak(lang: Lang, name = builtIn[lang]): Promise<Voice> {
  const worker = new (await load()).eSpeakNGWorker();
  if (worker.set_voice(name) !== 0)
    throw new Error(`eSpeak NG has no voice ${name}. Try ${builtIn[lang]}, or ${lang}+f2.`);
  worker.set_rate(pace);
  return {
    voiced: 'synthetic',
    name: `eSpeak NG, ${name}`,
    say({ text }) {
      const chunks: number[] = [];
      const said = pronounced(text, lang).replace(codes, ' ');
      const soundsOf = (word: string) => worker.synthesize_ipa(word).ipa;
      worker.synthesize(lang === 'fr' ? unbound(said, soundsOf) : said, (samples) => {
        for (const one of samples) chunks.push(one / 0x8000);
        return false;
      });
      return { samples: Float32Array.from(chunks), rate: worker.get_samplerate() };
    },
  };
}

/**
 * Any program that takes a text on its standard input and gives a WAV on its standard output.
 * @param command a line for the shell, in which `{lang}` becomes `en` or `fr`
 */
export function command(lang: Lang, command: string): Voice {
  const told = command.replaceAll('{lang}', lang);
  return {
    voiced: 'synthetic',
    // The rest of the line may tell of the machine.
    name: basename(told.trim().split(/\s+/)[0]!),
    say({ text }) {
      const input = `${pronounced(text, lang)}\n`;
      const { status, stdout, stderr } = spawnSync(told, { shell: true, input, maxBuffer: 2 ** 28 });
      if (status !== 0)
        throw new Error(`The voice command failed (${told}): ${String(stderr).trim() || `code ${status}`}`);
      return readWav(stdout, told);
    },
  };
}

/** Somebody’s own voice: a WAV a line, named by the line’s id, in a folder. */
export function takes(folder: string): Voice {
  return {
    voiced: 'human',
    name: 'a person',
    say({ id, text }) {
      const file = join(folder, `${id}.wav`);
      if (!existsSync(file)) throw new Error(`${file} is missing. Record this line: ${text}`);
      return readWav(readFileSync(file), file);
    },
  };
}
