import { expect, test } from 'vitest';
import type { Cue } from '../../../src/domain/transcript/cue.ts';
import { readTranscript } from '../../../src/domain/transcript/read.ts';
import { vtt } from '../../../src/domain/transcript/write.ts';
import { seeded } from '../../i18n/random.ts';
import { at, said, talk, type Line } from '../../support/transcripts/talk.ts';

/** A file of which one knows of each piece whether it is said. */
type Piece = [text: string, said?: true];

const stamp = ({ start, end }: Line, mark: string) => `${at(start, mark)} --> ${at(end, mark)}\n`;
const long = [0, 70, 140].flatMap((later) =>
  talk(later === 70 ? 'fr' : 'en').map((line) => ({
    ...line,
    start: line.start + later,
    end: line.end + later,
  })),
);

const files: Record<string, Piece[]> = {
  'talk.vtt': [
    ['WEBVTT\n\n'],
    ...long.flatMap((line, place): Piece[] => [
      [`cue-${place}\n${stamp(line, '.')}<v ${line.speaker}>`],
      [line.text, true],
      ['\n\n'],
    ]),
  ],
  'talk.srt': long.flatMap((line, place): Piece[] => [
    [`${place + 1}\n${stamp(line, ',')}${line.speaker}: `],
    [line.text, true],
    ['\n\n'],
  ]),
  'talk.json': [
    ['{ "version": "1.0.0", "segments": [\n'],
    ...long.flatMap(({ start, end, speaker, text }, place): Piece[] => [
      [`${place ? ',\n' : ''}{ "speaker": "${speaker}", "startTime": ${start}, "endTime": ${end}, "body": "`],
      [text, true],
      ['" }'],
    ]),
    ['\n] }\n'],
  ],
  'talk.txt': long.flatMap(({ speaker, text }): Piece[] => [[`**${speaker}:** `], [text, true], ['\n\n']]),
};

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
const textOf = (cues: readonly Cue[]) => cues.map(({ text }) => text).join(' ');

/** The words that are missing, each as often as it is. */
function missing(wanted: string[], found: string[]): string[] {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

test.each(Object.keys(files))('wherever %s is cut off, what was said before is read', (name) => {
  const whole = files[name]!.map(([text]) => text).join('');
  for (let cut = 0; cut <= whole.length; cut++) {
    let [kept, from] = ['', 0];
    for (const [text, isSaid] of files[name]!) {
      if (isSaid) kept += ` ${text.slice(0, Math.max(0, cut - from))}`;
      from += text.length;
    }
    const { cues, problems } = readTranscript(whole.slice(0, cut), name);
    expect(missing(words(kept), words(textOf(cues))), `cut at ${cut}: ${whole.slice(cut - 40, cut)}`).toEqual(
      [],
    );
    for (const { line } of problems) expect(line).toBeGreaterThan(0);
  }
});

test.each(['talk.vtt', 'talk.srt', 'talk.txt'])(
  'whatever lines of %s are lost, doubled, emptied, moved or cut, nothing that is left of what was said is lost',
  (name) => {
    const random = seeded(name.length * 7);
    // Lines of which one knows what is said in them; each is a piece or several.
    const lines = files[name]!.reduce<{ text: string; said: string }[]>(
      (all, [text, isSaid]) => {
        text.split('\n').forEach((part, place) => {
          if (place) all.push({ text: '', said: '' });
          all.at(-1)!.text += part;
          if (isSaid) all.at(-1)!.said += part;
        });
        return all;
      },
      [{ text: '', said: '' }],
    );
    for (let round = 0; round < 800; round++) {
      const broken = lines.map((line) => ({ ...line }));
      for (let times = 1 + random(4); times > 0; times--) damage(broken, random);
      const source = broken.map(({ text }) => text).join('\n');
      const { cues } = readTranscript(source, name);
      const left = broken.map((line) => line.said).join(' ');
      expect(missing(words(left), words(textOf(cues))), source).toEqual([]);
      expect(cues.every(({ text }) => text.trim() === text && text)).toBeTruthy();
      if (cues[0]?.start === undefined) continue;
      // What is written from it is sound.
      const again = readTranscript(vtt(cues, { lang: 'en' }), 'again.vtt');
      expect(again.problems, source).toEqual([]);
      expect(again.cues.map(({ text }) => text)).toEqual(cues.map(({ text }) => text));
    }
  },
);

function damage(lines: { text: string; said: string }[], random: (below: number) => number): void {
  const place = random(lines.length);
  const line = lines[place]!;
  const kind = random(6);
  if (kind === 0) lines.splice(place, 1);
  else if (kind === 1) lines.splice(place, 0, { ...line });
  else if (kind === 2) lines.splice(place, 0, { text: '', said: '' });
  else if (kind === 3 && !line.text) lines.splice(place, 1);
  else if (kind === 4) lines.splice(random(lines.length), 0, ...lines.splice(place, 1));
  else if (kind === 5) {
    const cut = random(line.text.length + 1);
    const before = line.text.indexOf(line.said);
    lines[place] = {
      text: line.text.slice(0, cut),
      said: line.said && line.said.slice(0, Math.max(0, cut - before)),
    };
  }
  if (!lines.length) lines.push({ text: '', said: '' });
}

test.each(['vtt', 'srt', 'json', 'txt'])('a file of 10 MB is read in seconds: %s', (ending) => {
  const name = `talk.${ending}`;
  const pieces = files[name]!;
  const [head, body] = ending === 'json' ? [pieces[0]![0], pieces.slice(1, -1)] : ['', pieces];
  const one = body.map(([text]) => text).join('');
  // Every copy has the same times: each but the first is a fault, as in a file that was put together from many.
  const source =
    head +
    Array.from({ length: Math.ceil(10_000_000 / one.length) }, () => one).join(
      ending === 'json' ? ',\n' : '',
    );
  const copies = Math.ceil(10_000_000 / one.length);
  const began = performance.now();
  const before = process.memoryUsage().heapUsed;
  const { cues, problems } = readTranscript(new TextEncoder().encode(source), name);
  const seconds = (performance.now() - began) / 1000;
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  console.log(
    `${name}: 10 MB, ${cues.length} cues, ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB held`,
  );
  expect(seconds).toBeLessThan(15);
  expect(cues.reduce((sum, { text }) => sum + words(text).length, 0)).toBe(words(said(long)).length * copies);
  expect(problems.length).toBeLessThan(200);
});
