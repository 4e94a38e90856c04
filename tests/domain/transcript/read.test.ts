import { afterAll, describe, expect, test } from 'vitest';
import { readTranscript } from '../../../src/domain/transcript/read.ts';
import { jsonFiles } from '../../support/transcripts/json.ts';
import { plainFiles } from '../../support/transcripts/plain.ts';
import { srtFiles } from '../../support/transcripts/srt.ts';
import { at } from '../../support/transcripts/talk.ts';
import { vttFiles } from '../../support/transcripts/vtt.ts';

const formats = {
  WebVTT: vttFiles,
  SRT: srtFiles,
  'Podcasting 2.0 JSON': jsonFiles,
  'plain text': plainFiles,
};
const words = (text: string) => text.split(/\s+/).filter((word) => word);

describe.each(Object.entries(formats))('an editor who has %s', (format, files) => {
  const tally = { read: 0, damaged: 0 };

  test.each(files.map((file) => [file.about, file] as const))('%s: no word is lost', (_, file) => {
    const { cues, problems } = readTranscript(file.source, file.name);
    expect(words(cues.map(({ text }) => text).join(' '))).toEqual(words(file.words));
    if (file.speakers) expect(cues.map(({ speaker }) => speaker)).toEqual(file.speakers);
    if (file.starts) expect(cues.flatMap(({ start }) => start ?? [])).toEqual(file.starts);
    expect(new Set(cues.map(({ id }) => id)).size).toBe(cues.length);
    checkTimes(cues);
    const faults = file.faults ?? [];
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual(
      faults.map(([line, says]) => expect.stringMatching(new RegExp(`^${line}: .*${says.source}`))),
    );
    for (const { message } of problems) expect(message).toMatch(/^[^.]+.*\. \S|\? /);
    tally.read++;
    if (faults.length) tally.damaged++;
  });

  afterAll(() =>
    console.log(
      `${format}: ${tally.read} of ${files.length} files read whole, ${tally.damaged} with faults named`,
    ),
  );
});

function checkTimes(cues: ReturnType<typeof readTranscript>['cues']): void {
  cues.forEach(({ start, end }, at) => {
    if (start === undefined) return expect(cues.every((cue) => cue.start === undefined)).toBe(true);
    const before = cues[at - 1]?.start ?? 0;
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
  });
}

test('who says the same again and again has said it so often', () => {
  const source = Array.from({ length: 6 }, (_, place) => `${at(place)} --> ${at(place + 1)}\nYes.\n`);
  const { cues } = readTranscript(`WEBVTT\n\n${source.join('\n')}`, 'yes.vtt');
  expect(cues.map(({ text }) => text)).toEqual(Array(6).fill('Yes.'));
});

test('a transcript of no known ending is read by what is in it, and an empty one is a fault', () => {
  for (const [name, files] of [
    ['talk', vttFiles],
    ['talk.subtitles', srtFiles],
    ['talk.txt', jsonFiles],
  ] as const) {
    const file = files[0]!;
    const { cues, problems } = readTranscript(file.source, name);
    expect(cues.map(({ start }) => start)).toEqual(file.starts);
    expect(problems).toEqual([]);
  }
  expect(readTranscript('', 'talk.vtt')).toMatchObject({
    cues: [],
    problems: [expect.anything(), { line: 1 }],
  });
  expect(readTranscript(' \n', 'talk').problems).toEqual([
    { line: 1, message: 'the file holds no words. Choose the file that holds the transcript' },
  ]);
});

test('cues without a name in the file are called by the second they begin at, and never two alike', () => {
  const file =
    'WEBVTT\n\n00:02.000 --> 00:02.400\nOne.\n\n00:02.400 --> 00:03.000\nTwo.\n\n2.4\n00:05.000 --> 00:06.000\nThree.\n';
  expect(readTranscript(file, 'a.vtt').cues.map(({ id }) => id)).toEqual(['2', '2.4-2', '2.4']);
  expect(readTranscript('Ada: One.\n\nAda: Two.', 'a.txt').cues.map(({ id }) => id)).toEqual(['1', '2']);
});
