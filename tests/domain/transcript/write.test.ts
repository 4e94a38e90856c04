import { parseText, type CaptionsFileFormat, type ParsedCaptionsResult } from 'media-captions';
import { describe, expect, test } from 'vitest';
import type { Cue } from '../../../src/domain/transcript/cue.ts';
import { readTranscript } from '../../../src/domain/transcript/read.ts';
import { round } from '../../../src/domain/transcript/time.ts';
import { plainText, podcastJson, srt, vtt } from '../../../src/domain/transcript/write.ts';
import { draw, seeded } from '../../i18n/random.ts';
import { srtFiles } from '../../support/transcripts/srt.ts';
import { talk } from '../../support/transcripts/talk.ts';
import { vttFiles } from '../../support/transcripts/vtt.ts';

const random = seeded(4);
const pieces =
  'a rope, lamp? Été ’cœur’ «oui» <b> </b> <v Ada> & &amp; &eacute; --> -> {\\an8} 20:39 [00:12] Ada: Remember: **Bold** __ — … 3 <3 1: http://a.example/?b=c "quote" \\ WEBVTT NOTE'.split(
    ' ',
  );
const speakers = ['Ada Exemple', 'Bruno Sample', 'Élodie & Cie', 'Dr. A. de l’Exemple', 'SPEAKER_01'];

/** Cues as they may come: any words, voices or none, silences, several within a second. */
function anyCues(numbered: boolean): Cue[] {
  let now = random(3) * 0.5;
  return Array.from({ length: 1 + random(8) }, (_, at) => {
    const start = now;
    now = Math.round((now + 0.001 + random(5000) / 1000) * 1000) / 1000;
    const end = now;
    if (random(3) === 0) now = Math.round((now + random(4_000_000) / 1000) * 1000) / 1000;
    const text = draw(pieces, 7, random).join(' ');
    return {
      id: numbered
        ? String(at + 1)
        : ['intro', String(at * 7), `Étape-${at}`, `c.${at}_b`][random(4)]! + (at ? `-${at}` : ''),
      start,
      end,
      ...(random(3) ? { speaker: speakers[random(speakers.length)]! } : {}),
      text,
    };
  });
}

/** Who speaks in each: a cue without speaker goes on for the one before. */
function voices(cues: readonly Cue[]): (string | undefined)[] {
  let speaker: string | undefined;
  return cues.map((cue) => (speaker = cue.speaker ?? speaker));
}

function untimed({ start: _, end: __, ...cue }: Cue): Cue {
  return cue;
}

describe('what was written is read as it was', () => {
  test('WebVTT and JSON: words, times, speakers and identifiers', () => {
    for (let turn = 0; turn < 1500; turn++) {
      const cues = anyCues(false);
      for (const [name, text] of [
        ['a.vtt', vtt(cues, { lang: 'en', note: 'Made --> here\n\nonce' })],
        ['a.json', podcastJson(cues)],
      ] as const) {
        const read = readTranscript(text, name);
        expect(read.problems, text).toEqual([]);
        expect(read.cues, text).toEqual(cues);
      }
    }
  });

  test('SRT: words and times, numbers as identifiers, and a name at each change of speaker', () => {
    for (let turn = 0; turn < 1500; turn++) {
      const cues = anyCues(true);
      const { cues: read, problems } = readTranscript(srt(cues), 'a.srt');
      expect(problems).toEqual([]);
      const bare = ({ id, start, end, text }: Cue) => ({ id, start, end, text });
      expect(read.map(bare), srt(cues)).toEqual(cues.map(bare));
      expect(voices(read), srt(cues)).toEqual(voices(cues));
    }
  });

  test('plain text: words and speakers', () => {
    for (let turn = 0; turn < 1500; turn++) {
      const cues = anyCues(true).map(untimed);
      const { cues: read, problems } = readTranscript(plainText(cues), 'a.txt');
      expect(problems).toEqual([]);
      expect(
        read.map(({ id, text }) => [id, text]),
        plainText(cues),
      ).toEqual(cues.map(({ id, text }) => [id, text]));
      expect(voices(read), plainText(cues)).toEqual(voices(cues));
    }
  });
});

test('a cue without times is not written as if it had some', () => {
  expect(() => vtt([{ id: '1', text: 'Words.' }], { lang: 'en' })).toThrow('The cue 1 has no times.');
  expect(() => srt([{ id: '1', text: 'Words.' }])).toThrow('no times');
});

test('a listener’s player is told who speaks, and in which language the words are', () => {
  const [first, second] = talk().map(({ start, end, speaker, text }, at): Cue => ({
    id: `s${at}`,
    start,
    end,
    speaker,
    text,
  }));
  expect(vtt([first!, second!], { lang: 'en' })).toBe(
    `WEBVTT

NOTE
Language: en

s0
00:00:00.000 --> 00:00:04.200
<v Bruno Sample>Is a rope ever long enough?

s1
00:00:04.200 --> 00:00:09.750
<v Ada Exemple>Never on the day you need it, so measure it the day before.
`,
  );
  expect(srt([first!, second!])).toContain('1\n00:00:00,000 --> 00:00:04,200\nBruno Sample: Is a rope');
  expect(plainText([first!, { ...second!, speaker: 'Bruno Sample' }])).toBe(
    `Bruno Sample: ${first!.text} ${second!.text}\n`,
  );
});

/** What another reader makes of captions, with its marks taken out as a player would. */
async function read(text: string, type: CaptionsFileFormat): Promise<ParsedCaptionsResult> {
  return parseText(text, { type, strict: false, errors: true });
}

/** The marks that words may bear in captions, and the voices. */
const bare = (text: string) =>
  text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&')
    .replaceAll('\u2060', '')
    .replace(/\s+/g, ' ')
    .trim();

describe('another reader of captions', () => {
  // It knows neither entities by number nor line ends of old Macs, and takes its own marks for words.
  const beyond = /roll up|entities|old Macs|two people|two voices|places|several words/;
  test.each(
    [...vttFiles.map((file) => ['vtt', file] as const), ...srtFiles.map((file) => ['srt', file] as const)]
      .filter(([, file]) => !file.faults && !beyond.test(file.about))
      .map(([type, file]) => [`${type}, ${file.about}`, type, file] as const),
  )('reads the same in a sound file: %s', async (_, type, file) => {
    const { cues } = await read(String(file.source).replace(/^\ufeff/, ''), type);
    const ours = readTranscript(file.source, file.name).cues;
    expect(ours.map(({ start, end }) => [start, end])).toEqual(
      cues.map(({ startTime, endTime }) => [round(startTime), round(endTime)]),
    );
    ours.forEach(({ text }, at) => expect(bare(cues[at]!.text).endsWith(text)).toBe(true));
  });

  test('reads all that we write', async () => {
    for (let turn = 0; turn < 150; turn++) {
      const cues = anyCues(true);
      for (const [type, text] of [
        ['vtt', vtt(cues, { lang: 'fr' })],
        ['srt', srt(cues)],
      ] as const) {
        const { cues: theirs, errors } = await read(text, type);
        expect(errors).toEqual([]);
        expect(theirs.map(({ id, startTime, endTime }) => [id, round(startTime), round(endTime)])).toEqual(
          cues.map(({ id, start, end }) => [id, start, end]),
        );
        if (type === 'vtt') expect(theirs.map((cue) => bare(cue.text))).toEqual(cues.map((cue) => cue.text));
      }
    }
  });
});
