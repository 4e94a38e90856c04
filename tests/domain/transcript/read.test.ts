import { afterAll, describe, expect, test } from 'vitest';
import { readTranscript } from '../../../src/domain/transcript/read.ts';
import { jsonFiles } from '../../support/transcripts/json.ts';
import { plainFiles } from '../../support/transcripts/plain.ts';
import { srtFiles } from '../../support/transcripts/srt.ts';
import type { TranscriptFile } from '../../support/transcripts/talk.ts';
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

export type { TranscriptFile };
