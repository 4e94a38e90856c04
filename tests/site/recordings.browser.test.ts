import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { loudness } from '../../scripts/speak/loudness.ts';
import { secondsOf, type Sound } from '../../scripts/speak/sound.ts';
import { folderOf } from '../../scripts/speak/state.ts';
import { readTranscript } from '../../src/domain/transcript/read.ts';
import { readHub } from '../../src/hub/read.ts';
import { at } from '../support/visit.ts';

const recordings = readHub().hub!.tips.flatMap((tip) =>
  tip.about.recordings
    .filter(({ voice }) => voice === 'synthetic')
    .map(({ language }) => ({
      path: `/audio/${tip.about.number}.${language}.mp3`,
      cues: ((name) => readTranscript(readFileSync(join(folderOf(tip), name)), name).cues)(
        tip.about.transcripts.find((one) => one.language === language)!.file,
      ),
    })),
);

/** What the browser makes of a file of sound. */
async function decoded(page: Page, path: string): Promise<Sound> {
  const rate = 22_050;
  const samples = await page.evaluate(
    async ([address, hertz]) => {
      const file = await (await fetch(address)).arrayBuffer();
      const sound = await new OfflineAudioContext(1, 1, hertz).decodeAudioData(file);
      const bytes = new Uint8Array(sound.getChannelData(0).buffer);
      let text = '';
      for (let from = 0; from < bytes.length; from += 0x8000)
        text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
      return btoa(text);
    },
    [path, rate] as const,
  );
  const bytes = Buffer.from(samples, 'base64');
  return { samples: new Float32Array(new Uint8Array(bytes).buffer), rate };
}

/** Mean power of a stretch, in dB of full scale. */
function power({ samples, rate }: Sound, from: number, to: number): number {
  const part = samples.subarray(Math.round(from * rate), Math.round(to * rate));
  return 10 * Math.log10(part.reduce((sum, one) => sum + one * one, 1e-12) / part.length);
}

function peak({ samples }: Sound): number {
  return samples.reduce((loudest, one) => Math.max(loudest, Math.abs(one)), 0);
}

/** The first moment after `from` at which something is heard. */
function onset({ samples, rate }: Sound, from: number): number {
  let place = Math.round(from * rate);
  while (place < samples.length && Math.abs(samples[place]!) < 0.004) place++;
  return place / rate;
}

test.describe('A listener of our own recordings', () => {
  test.slow();

  test('hears each line when its transcript says so, as loud as the next recording', async ({ page }) => {
    await page.goto(at('/en/'));
    expect(recordings.length).toBeGreaterThanOrEqual(6);
    let worst = 0;
    for (const { path, cues } of recordings) {
      const sound = await decoded(page, new URL(at(path), page.url().replace(/en\/$/, '')).href);
      expect(Math.abs(loudness(sound) + 16), path).toBeLessThan(1);
      expect(20 * Math.log10(peak(sound)), path).toBeLessThan(-1);
      for (const { id, start, end } of cues) {
        expect(power(sound, start! - 0.2, start! - 0.01), `${path} before ${id}`).toBeLessThan(-55);
        expect(power(sound, start!, end!), `${path} ${id}`).toBeGreaterThan(-30);
        worst = Math.max(worst, Math.abs(onset(sound, start! - 0.1) - start!));
      }
      expect(secondsOf(sound) - cues.at(-1)!.end!, path).toBeCloseTo(0.6, 1);
    }
    test
      .info()
      .annotations.push({ type: 'onset error', description: `${Math.round(worst * 1000)} ms at most` });
    expect(worst).toBeLessThan(0.05);
  });
});
