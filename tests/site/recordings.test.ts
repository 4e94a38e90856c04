import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBuffer } from 'music-metadata';
import { describe, expect, test } from 'vitest';
import { folderOf, staleOf } from '../../scripts/speak/state.ts';
import { blocksFor } from '../../src/blocks/cache.ts';
import { readTranscript } from '../../src/domain/transcript/read.ts';
import { readHub } from '../../src/hub/read.ts';
import { languages } from '../../src/i18n/languages.ts';

/** What this hub has recorded with its own voice. */
const { hub } = readHub();
const tips = hub!.tips.filter(({ about }) => about.recordings.some(({ voice }) => voice === 'synthetic'));
const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('a listener of the hub’s own recordings', () => {
  test('has three tips at least, in both languages, each in its own', () => {
    expect(tips.length).toBeGreaterThanOrEqual(3);
    for (const { key, about } of tips) {
      expect(about.recordings.map(({ language }) => language).sort(), key).toEqual(['en', 'fr']);
      for (const { language, of } of about.transcripts) expect(of, key).toBe(language);
    }
  });

  test('hears what stands in the text', () => {
    expect(staleOf(hub!)).toEqual([]);
    const framing = new Set(['opening', 'title', 'closing', 'address']);
    for (const tip of tips)
      for (const { language, file } of tip.about.transcripts) {
        const { cues, problems } = readTranscript(readFileSync(join(folderOf(tip), file)), file);
        expect(problems, file).toEqual([]);
        const text = [
          tip.texts[language]!.sentence!,
          ...blocksFor(tip.digest, language).map((one) => one.text),
        ];
        const said = plain(text.join(' '));
        for (const cue of cues)
          if (!framing.has(cue.id))
            expect(said, `${tip.key} ${cue.id}`).toContain(plain(cue.text).replace(/\.$/, ''));
      }
  });

  test('finds the same lines in both, each after the one before, and all within the sound', async () => {
    for (const tip of tips) {
      const ids: string[][] = [];
      for (const language of languages) {
        const file = tip.about.transcripts.find((one) => one.language === language)!.file;
        const { cues } = readTranscript(readFileSync(join(folderOf(tip), file)), file);
        ids.push(cues.map(({ id }) => id));
        const sound = readFileSync(join(folderOf(tip), `audio.${language}.mp3`));
        const { format } = await parseBuffer(sound, { mimeType: 'audio/mpeg' }, { duration: true });
        expect(cues.at(-1)!.end!, tip.key).toBeLessThan(format.duration!);
        expect(format.duration! - cues.at(-1)!.end!, tip.key).toBeLessThan(1);
        cues.forEach(({ start, end }, at) => {
          expect(end!, tip.key).toBeGreaterThan(start!);
          expect(start!, tip.key).toBeGreaterThan(cues[at - 1]?.end ?? 0);
        });
        expect(sound.length / format.duration!, tip.key).toBeLessThan(6100);
      }
      expect(ids[0], tip.key).toEqual(ids[1]);
    }
  });
});
