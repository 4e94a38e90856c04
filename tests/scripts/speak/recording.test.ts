import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { parseBuffer } from 'music-metadata';
import { describe, expect, onTestFinished, test } from 'vitest';
import { mp3 } from '../../../scripts/speak/mp3.ts';
import { record } from '../../../scripts/speak/recording.ts';
import type { Line } from '../../../scripts/speak/script.ts';
import { secondsOf, trim, type Sound } from '../../../scripts/speak/sound.ts';
import { command, espeak, takes, type Voice } from '../../../scripts/speak/voice.ts';
import { readWav } from '../../../scripts/speak/wav.ts';
import { tone, wav } from '../../support/tones.ts';

const lines: Line[] = [
  { id: 'one', text: 'One.', pause: 0.4 },
  { id: 'two', text: 'Two.', pause: 0.9 },
  { id: 'three', text: 'Three.', pause: 0.4 },
];
const lasting = [0.5, 1.25, 0.8];

/** A voice that sounds for so long, in silences of any length. */
const fake: Voice = {
  voiced: 'synthetic',
  name: 'a tone',
  say: ({ id }) => tone(lasting[lines.findIndex((line) => line.id === id)]!, { before: 0.3, after: 0.7 }),
};

function folder(): string {
  const made = mkdtempSync(path(tmpdir(), 'elan-takes-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** The seconds at which a sound begins after silence. */
function onsets({ samples, rate }: Sound): number[] {
  const found: number[] = [];
  let quiet = Infinity;
  samples.forEach((one, at) => {
    if (Math.abs(one) < 0.02) quiet++;
    else {
      if (quiet > rate * 0.1) found.push(at / rate);
      quiet = 0;
    }
  });
  return found;
}

describe('a listener who taps a line hears it from its beginning', () => {
  const { sound, cues } = record(lines, fake, 'Ada');

  test('its time is where its sound was put', () => {
    const heard = onsets(sound);
    expect(heard).toHaveLength(3);
    heard.forEach((at, line) => {
      expect(at - cues[line]!.start!).toBeGreaterThanOrEqual(0);
      expect(at - cues[line]!.start!).toBeLessThan(0.03);
    });
    cues.forEach(({ start, end }, line) => expect(end! - start!).toBeCloseTo(lasting[line]! + 0.06, 1));
  });

  test('the pauses are those of the script, whatever silence the voice gave', () => {
    expect(cues[1]!.start! - cues[0]!.end!).toBeCloseTo(0.4, 2);
    expect(cues[2]!.start! - cues[1]!.end!).toBeCloseTo(0.9, 2);
    expect(cues.at(-1)!.end!).toBeLessThan(secondsOf(sound));
  });

  test('and the transcript says who speaks, and what', () => {
    expect(cues.map(({ id, speaker, text }) => [id, speaker, text])).toEqual(
      lines.map(({ id, text }) => [id, 'Ada', text]),
    );
  });

  test('in a file that a reader of sound files understands', async () => {
    const tags = {
      title: 'Élan’s tip',
      album: 'Élan',
      artist: 'La rédaction d’Élan',
      track: 9,
      language: 'fra',
      year: '2026',
      comment: 'Voix de synthèse.',
    };
    const file = await mp3(sound, tags);
    expect(Buffer.from(await mp3(sound, tags))).toEqual(Buffer.from(file));
    const { format, common } = await parseBuffer(file, { mimeType: 'audio/mpeg' }, { duration: true });
    expect(format).toMatchObject({
      container: 'MPEG',
      sampleRate: 22_050,
      numberOfChannels: 1,
      bitrate: 48_000,
    });
    expect(format.duration! - secondsOf(sound)).toBeLessThan(0.1);
    expect(format.duration! - secondsOf(sound)).toBeGreaterThan(-0.001);
    expect(common).toMatchObject({ title: tags.title, album: tags.album, artist: tags.artist, year: 2026 });
    expect(common.track.no).toBe(9);
  });
});

describe('an editor with a better voice', () => {
  const [line] = lines as [Line];

  test('gives any program that reads a text and writes a WAV', () => {
    const file = path(folder(), 'voice.wav');
    writeFileSync(file, wav(tone(0.5, { rate: 16_000 }), 2));
    const script = `process.stdin.resume().on('end', () => process.stdout.write(require('fs').readFileSync(process.argv[1])))`;
    const voice = command('fr', `"${process.execPath}" -e "${script}" "${file}"`);
    const said = voice.say(line);
    expect(said.rate).toBe(16_000);
    expect(secondsOf(said)).toBeCloseTo(0.5, 3);
    expect(voice.name).not.toContain(file);
  });

  test('is told when that program fails, or writes something else', () => {
    expect(() => command('fr', 'exit 3').say(line)).toThrow('The voice command failed (exit 3): code 3');
    expect(() => command('fr', 'echo {lang}').say(line)).toThrow('echo fr gives no WAV');
  });

  test('reads it herself, a file a line, and is told which is missing', () => {
    const own = folder();
    mkdirSync(own, { recursive: true });
    writeFileSync(path(own, 'one.wav'), wav(tone(0.5)));
    const voice = takes(own);
    expect(voice.voiced).toBe('human');
    expect(secondsOf(trim(voice.say(line)))).toBeCloseTo(0.5, 2);
    expect(() => record(lines, voice, 'Ada')).toThrow(/two\.wav is missing\. Record this line: Two\./);
    writeFileSync(path(own, 'two.wav'), wav(tone(0.5, { rate: 16_000 })));
    expect(() => record(lines, voice, 'Ada')).toThrow(
      '“Two.” has 16000 samples a second, the first line 22050',
    );
    writeFileSync(path(own, 'two.wav'), wav(tone(0.5, { amplitude: 0 })));
    expect(() => record(lines, voice, 'Ada')).toThrow('says nothing for “Two.”');
  });

  test('is told when a file is no sound', () => {
    expect(() => readWav(new Uint8Array(3), 'a.wav')).toThrow('a.wav gives no WAV');
    const cut = wav(tone(0.5));
    expect(() => readWav(cut.subarray(0, 40), 'a.wav')).toThrow('a.wav is a WAV without sound');
    expect(secondsOf(readWav(cut.subarray(0, 44 + 22_050), 'a.wav'))).toBeCloseTo(0.5, 3);
  });
});

describe('the voice that is built in', () => {
  test('speaks both languages, says the same each time, and knows what it cannot do', async () => {
    for (const [lang, text] of [
      ['en', 'Borrow a mentor.'],
      ['fr', 'Empruntez un mentor.'],
    ] as const) {
      const said = (await espeak(lang)).say({ id: 'x', text, pause: 0 });
      expect(secondsOf(trim(said))).toBeGreaterThan(0.8);
      const again = await espeak(lang);
      expect(again.say({ id: 'x', text, pause: 0 }).samples).toEqual(said.samples);
    }
    const bound = (await espeak('fr')).say({ id: 'x', text: 'Elles aident aussi.', pause: 0 });
    const plain = (await espeak('fr')).say({ id: 'x', text: 'Elles aide aussi.', pause: 0 });
    expect(secondsOf(bound)).toBeCloseTo(secondsOf(plain), 2);
    await expect(espeak('fr', 'nobody')).rejects.toThrow('eSpeak NG has no voice nobody');
  });
});
