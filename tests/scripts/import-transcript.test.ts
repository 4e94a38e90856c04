import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { transcript } from '../../scripts/import/transcript.ts';
import { withEntry } from '../../scripts/import/transcript/about.ts';
import { readOrder } from '../../scripts/import/transcript/order.ts';
import { readTranscript } from '../../src/domain/transcript/read.ts';
import { draftHub, type Draft } from '../support/hub.ts';
import { forgetCache, runScript } from '../support/program.ts';
import { jsonFiles } from '../support/transcripts/json.ts';
import { plainFiles } from '../support/transcripts/plain.ts';
import { srtFiles } from '../support/transcripts/srt.ts';
import type { TranscriptFile } from '../support/transcripts/talk.ts';
import { vttFiles } from '../support/transcripts/vtt.ts';

const tip = 'tips/coil-the-line';

/** A file that came from elsewhere, in a folder of its own. */
function received(name: string, source: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'elan-received-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), source);
  return join(folder, name);
}

/** Imports within this process: what it printed, and whether it was done. */
async function importInto(draft: Draft, ...args: string[]) {
  const before = process.env.ELAN_CONTENT;
  process.env.ELAN_CONTENT = draft.folder;
  const [out, err] = (['log', 'error'] as const).map((name) => {
    const lines: string[] = [];
    const spy = vi.spyOn(console, name).mockImplementation((line: string) => void lines.push(line));
    return { lines, spy };
  });
  try {
    const done = await transcript.run(args);
    return { done, out: out!.lines.join('\n'), err: err!.lines.join('\n') };
  } finally {
    for (const { spy } of [out!, err!]) spy.mockRestore();
    process.env.ELAN_CONTENT = before;
  }
}

const sound = vttFiles[0]!.source as string;
const words = (text: string) => text.split(/\s+/).filter((word) => word);

test('an editor imports a damaged file: it is mended, each mending is told with its line, and the hub is sound', async () => {
  const draft = draftHub();
  onTestFinished(() => forgetCache(draft.folder));
  const file = received(
    'talk.srt',
    sound.slice(8).replaceAll('.', ',').replace('--> 00:00:09', '--> 00:00:01'),
  );
  const { code, out, err } = await runScript(
    'import.ts',
    ['transcript', file, '--tip', 'coil-the-line', '--lang', 'en'],
    {
      ELAN_CONTENT: draft.folder,
    },
  );
  expect(code).toBe(0);
  expect(err).toMatch(
    /talk\.srt:4: the cue ends at 00:00:01\.750, but begins .*Write a later end\. Here it was ended where the next begins\.\n$/,
  );
  expect(out).toContain(
    'transcript.en.vtt: written, 4 cues, 37 words, until 00:01:04.000, spoken by Bruno Sample, Ada Exemple.\n',
  );
  expect(draft.read(`${tip}/about.yml`)).toContain(
    'transcripts:\n  - { language: en, file: transcript.en.vtt, of: en }\n',
  );
  expect(draft.read(`${tip}/transcript.en.vtt`)).toContain('00:00:04.200 --> 00:00:09.750\n<v Ada Exemple>');
  expect(draft.faults()).toEqual([]);
});

test('a transcript that is there is not overwritten, unless the editor says so; the same again changes nothing', async () => {
  const draft = draftHub();
  const file = received('talk.vtt', sound);
  const order = [file, '--tip', 'coil-the-line', '--lang', 'en'];
  expect((await importInto(draft, ...order)).done).toBe(true);
  const about = draft.read(`${tip}/about.yml`);
  const again = await importInto(draft, ...order);
  expect(again).toMatchObject({ done: true, out: expect.stringContaining('as it was') });
  expect(draft.read(`${tip}/about.yml`)).toBe(about);

  const other = received('talk.txt', 'Ada Exemple: Something else.\n');
  const refused = await importInto(draft, other, ...order.slice(1));
  expect(refused).toMatchObject({
    done: false,
    out: '',
    err: expect.stringContaining('transcript.en.vtt is there already'),
  });
  const replaced = await importInto(
    draft,
    other,
    ...order.slice(1),
    '--replace',
    '--of',
    'fr',
    '--by',
    'A “machine”: ours',
  );
  expect(replaced.done).toBe(true);
  expect(draft.read(`${tip}/transcript.en.txt`)).toBe('Ada Exemple: Something else.\n');
  expect(() => draft.read(`${tip}/transcript.en.vtt`)).toThrow('ENOENT');
  expect(draft.read(`${tip}/about.yml`)).toBe(
    about.replace('transcript.en.vtt, of: en }', "transcript.en.txt, of: fr, by: 'A “machine”: ours' }"),
  );
});

test('a reader who changes languages stays at the sentence: cues that begin together get one identifier', async () => {
  const draft = draftHub();
  const french = draft.read('tips/measure-twice/transcript.fr.vtt');
  let number = 40;
  const file = received(
    'fr.srt',
    french
      .replace('WEBVTT\n\n', '')
      .replaceAll('00:00:09.500', '00:00:09,750')
      .replaceAll('.000', ',000')
      .replace(/^(?=\d\d:)/gm, () => `${++number}\n`),
  );
  const { done, out } = await importInto(
    draft,
    file,
    '--tip',
    'tips/measure-twice/',
    '--lang',
    'fr',
    '--of',
    'en',
    '--by',
    'Fanal',
    '--replace',
  );
  expect(done).toBe(true);
  expect(out).toContain('Each cue has the identifier of its twin in transcript.en.vtt.');
  const ids = (lang: string) =>
    readTranscript(draft.read(`tips/measure-twice/transcript.${lang}.vtt`), 'a.vtt').cues.map(({ id }) => id);
  expect(ids('fr')).toEqual(ids('en'));
  expect(draft.faults()).toEqual([]);

  const short = received('fr.vtt', french.slice(0, french.lastIndexOf('00:00:20')));
  const cut = await importInto(
    draft,
    short,
    '--tip',
    'measure-twice',
    '--lang',
    'fr',
    '--of',
    'en',
    '--replace',
  );
  expect(cut.out).toContain('2 of 2 cues begin when one of the 3 in transcript.en.vtt does');
  expect(cut.out).toContain('Say who or which machine translated it');
});

test('a guest whose name is misspelt is told with the nearest name and the line', async () => {
  const draft = draftHub();
  const file = received(
    'talk.vtt',
    sound.replaceAll('Ada Exemple', 'ADA  EXÉMPLE').replaceAll('Bruno Sample', 'Bruno Smaple'),
  );
  const { done, err } = await importInto(draft, file, '--tip', 'coil-the-line', '--lang', 'en');
  expect(done).toBe(true);
  expect(err).toMatch(
    /transcript\.en\.vtt:8: the speaker “Bruno Smaple” is not in people\. Did you mean Bruno Sample\?.*people\/bruno-sample\.yml\.$/,
  );
  expect(err).not.toContain('ADA');
});

test('an editor who errs is told what to write, and nothing is written', async () => {
  const draft = draftHub();
  const file = received('talk.vtt', sound);
  const says = async (...args: string[]) => {
    const { done, err, out } = await importInto(draft, ...args);
    expect({ done, out }).toEqual({ done: false, out: '' });
    return err;
  };
  expect(await says()).toContain('Name the file: npm run import -- transcript');
  expect(await says(file, '--lang', 'en')).toContain('--tip <key>');
  expect(await says(file, '--tip', 'coil-the-lnie', '--lang', 'en')).toBe(
    'There is no tip coil-the-lnie. Did you mean coil-the-line?',
  );
  expect(await says(file, '--tip', 'coil-the-line')).toContain('--lang en, or --lang fr');
  expect(await says(file, '--tip', 'coil-the-line', '--lang', 'de')).toContain(
    '--lang is de. Write en or fr',
  );
  expect(await says(file, '--tip', 'coil-the-line', '--lnag', 'en')).toContain(
    'There is no option --lnag. Did you mean --lang?',
  );
  expect(await says(file, '--tip', 'coil-the-line', '--lang')).toContain('--lang stands without its value');
  expect(await says(`${file}x`, '--tip', 'coil-the-line', '--lang', 'en')).toContain(
    'talk.vttx cannot be read (ENOENT)',
  );
  const empty = received('empty.vtt', 'WEBVTT\n\n');
  expect(await says(empty, '--tip', 'coil-the-line', '--lang', 'en')).toMatch(
    /empty\.vtt:1: the file holds no words.*\n.*Nothing was imported/,
  );
  draft.write(`${tip}/about.yml`, 'number: {');
  expect(await says(file, '--tip', 'coil-the-line', '--lang', 'en')).toMatch(
    /about\.yml is broken: .* Mend it first/,
  );
  expect(() => draft.read(`${tip}/transcript.en.vtt`)).toThrow('ENOENT');
});

test('what npm leaves of the options, where no -- stands before them, is understood as far as it can be', () => {
  const keys = ['one', 'two'];
  const plain = { file: 'a.vtt', tip: 'two', lang: 'fr', replace: false };
  expect(readOrder(['a.vtt', 'two', 'fr'], keys, {})).toEqual(plain);
  expect(readOrder(['a.vtt', 'fr', 'two', 'en'].slice(0, 3), keys, { npm_config_replace: 'true' })).toEqual({
    ...plain,
    replace: true,
  });
  expect(readOrder(['a.vtt', 'fr'], keys, { npm_config_tip: 'two' })).toEqual(plain);
  expect(readOrder(['a.vtt', 'two', 'fr', 'fr', 'A machine'], keys, {})).toEqual({
    ...plain,
    of: 'fr',
    by: 'A machine',
  });
  expect(() => readOrder(['a.vtt', 'two', 'fr', 'en'], keys, {})).toThrow('Write -- before the options');
  expect(() => readOrder(['a.vtt', 'two', 'fr', 'de'], keys, {})).toThrow('what de is. Write -- before');
  expect(() => readOrder(['a.vtt', 'tow', 'fr'], keys, {})).toThrow('Did you mean two?');
  expect(() => readOrder(['a.vtt', 'two', 'fr', 'by me', 'more'], keys, {})).toThrow('one word too many');
});

test.each([
  ['a document of Word', 'talk.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0])],
  ['a PDF', 'talk.pdf', '%PDF-1.7\n'],
  ['rich text', 'talk.rtf', '{\\rtf1\\ansi Ada Exemple: Good morning.}'],
  ['the recording itself', 'talk.mp3', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 13)],
])('an editor who imports %s is told to save it as text, and nothing is written', async (_, name, source) => {
  const draft = draftHub();
  const { done, err } = await importInto(
    draft,
    received(name, source),
    '--tip',
    'coil-the-line',
    '--lang',
    'en',
  );
  expect(done).toBe(false);
  expect(err).toMatch(/^Nothing was imported: .*Save what it holds as plain text/);
  expect(draft.read(`${tip}/about.yml`)).not.toContain('transcripts');
});

test('an editor is shown an unknown speaker where he speaks, not where his letter stands in another name', async () => {
  const draft = draftHub();
  const file = received('talk.txt', 'BRUNO SAMPLE: Why?\n\nA: Because.\n');
  const { err } = await importInto(draft, file, '--tip', 'coil-the-line', '--lang', 'en');
  expect(err).toContain(`transcript.en.txt:3: the speaker “A” is not in people`);
});

describe('about.yml stays as the editor wrote it', () => {
  const entry = { language: 'fr', file: 'transcript.fr.vtt', of: 'en' };
  const line = '- { language: fr, file: transcript.fr.vtt, of: en }';
  test.each([
    ['without transcripts', 'number: 7 # seven\n', `number: 7 # seven\ntranscripts:\n  ${line}\n`],
    ['without a line end', 'number: 7', `number: 7\ntranscripts:\n  ${line}\n`],
    ['with line ends of Windows', 'number: 7\r\n', `number: 7\r\ntranscripts:\r\n  ${line}\r\n`],
    [
      'with one of the other language, and fields behind',
      "transcripts: # two\n- { language: en, file: 'a.vtt', of: en } # one\n# books\nbooks: [ a,b ]\n",
      `transcripts: # two\n- { language: en, file: 'a.vtt', of: en } # one\n${line}\n# books\nbooks: [ a,b ]\n`,
    ],
    [
      'with one written out',
      'transcripts:\n  - language: en\n    file: a.vtt\n    of: en\n\nbooks: []\n',
      `transcripts:\n  - language: en\n    file: a.vtt\n    of: en\n  ${line}\n\nbooks: []\n`,
    ],
    [
      'with one of this language written out',
      'transcripts:\n  - language: fr\n    file: a.vtt\n    of: en\n  - { language: en, file: b.vtt, of: en }\n',
      `transcripts:\n  ${line}\n  - { language: en, file: b.vtt, of: en }\n`,
    ],
    [
      'with a list on one line',
      'transcripts: [{ language: en, file: a.vtt, of: en }]\nbooks: []\n',
      `transcripts: [{ language: en, file: a.vtt, of: en }, ${line.slice(2)}]\nbooks: []\n`,
    ],
    [
      'with an empty list',
      '# a\ntranscripts: []\nbooks: [x] # b\n',
      expect.stringMatching(/^# a\ntranscripts:\n {2}- language: fr\n.*\n.*\nbooks: \[ x \] # b\n$/),
    ],
  ])('%s', (_, before, after) => expect(withEntry(before, entry)).toEqual(after));
});

test('every transcript that was sent is imported, with all its words, and reads without a fault', async () => {
  const draft = draftHub();
  const formats: Record<string, TranscriptFile[]> = {
    WebVTT: vttFiles,
    SRT: srtFiles,
    JSON: jsonFiles,
    'plain text': plainFiles,
  };
  for (const [format, files] of Object.entries(formats)) {
    let imported = 0;
    for (const { about, name, source, words: wanted } of files) {
      const file = received(name, source);
      const { done, out } = await importInto(
        draft,
        file,
        '--tip',
        'coil-the-line',
        '--lang',
        'en',
        '--replace',
      );
      expect(done, about).toBe(true);
      const written = /transcript\.en\.(?:vtt|txt)/.exec(out)![0];
      const { cues, problems } = readTranscript(readFileSync(join(draft.folder, tip, written)), written);
      // A letter that an earlier program lost is nothing that could be mended.
      if (!wanted.includes('\ufffd')) expect(problems, about).toEqual([]);
      expect(words(cues.map(({ text }) => text).join(' ')), about).toEqual(words(wanted));
      imported++;
    }
    console.log(`${format}: ${imported} of ${files.length} imported`);
  }
}, 60_000);
