import { describe, expect, test } from 'vitest';
import { withRecording } from '../../../scripts/speak/about.ts';
import { make } from '../../../scripts/speak/make.ts';
import { scriptOf, type Voiced } from '../../../scripts/speak/script.ts';
import { folderOf, noteOf, spokenOf, staleOf, staleWarning } from '../../../scripts/speak/state.ts';
import type { Voice } from '../../../scripts/speak/voice.ts';
import { vtt } from '../../../src/domain/transcript/write.ts';
import { languages, type Lang } from '../../../src/i18n/languages.ts';
import { draftHub, type Draft } from '../../support/hub.ts';
import { tone } from '../../support/tones.ts';

const about = 'tips/coil-the-line/about.yml';
const voice: Voice = { voiced: 'synthetic', name: 'a tone', say: ({ text }) => tone(text.length / 50) };
const tipIn = (draft: Draft) => draft.hub().tips.find(({ key }) => key === 'coil-the-line')!;

/** A hub whose shortest tip is recorded, in name, in the words it has now. */
function recorded(voiced: Voiced = 'synthetic'): Draft {
  const draft = draftHub();
  const hub = draft.hub();
  const tip = hub.tips.find(({ key }) => key === 'coil-the-line')!;
  const lines = scriptOf(tip, hub, { en: voiced }).en!;
  const cues = lines.map(({ id, text }, at) => ({
    id,
    text,
    start: at,
    end: at + 1,
    speaker: 'The editors of Fanal',
  }));
  draft.write('tips/coil-the-line/transcript.en.vtt', vtt(cues, { lang: 'en', note: noteOf('a tone') }));
  draft.write('tips/coil-the-line/audio.en.mp3', 'sound');
  draft.write(about, withRecording(draft.read(about), 'en', voiced));
  return draft;
}

describe('an editor who changes a tip that has been recorded', () => {
  test('is told of nothing while the recording says what the text says', () => {
    expect(staleOf(recorded().hub())).toEqual([]);
  });

  test('is told which lines are said otherwise, and how to mend it', () => {
    const draft = recorded();
    draft.edit('tips/coil-the-line/en.md', 'A coiled line runs out.', 'A coiled line always runs out.');
    const [stale, ...more] = staleOf(draft.hub());
    expect(more).toEqual([]);
    expect(stale!.changed).toEqual(['why-1-1']);
    const { file, line, message } = staleWarning(stale!);
    expect(`${file}:${line}`).toMatch(new RegExp(`${draft.at(about, 'audio.en.mp3')}$`));
    expect(message).toBe(
      'the English recording says other words than the text now (why-1-1). Make it again: npm run speak coil-the-line',
    );
  });

  test('also of a line that has gone, and of a new number', () => {
    const draft = recorded();
    draft.edit('tips/coil-the-line/en.md', 'A coiled line runs out. ', '');
    draft.edit(about, 'number: 12', 'number: 13');
    expect(staleOf(draft.hub())[0]!.changed.sort()).toEqual(
      ['closing', 'opening', 'why-1', 'why-1-1', 'why-1-2'].sort(),
    );
  });

  test('but not of a recording that was made otherwise', () => {
    const draft = recorded();
    const file = 'tips/coil-the-line/transcript.en.vtt';
    draft.write(file, draft.read(file).replace(noteOf('a tone'), ''));
    draft.edit('tips/coil-the-line/en.md', 'A coiled line', 'A well-coiled line');
    expect(staleOf(draft.hub())).toEqual([]);
  });

  test('nor where a person speaks: she may say it in her own words', () => {
    const draft = recorded('human');
    draft.edit('tips/coil-the-line/en.md', 'A coiled line', 'A well-coiled line');
    expect(staleOf(draft.hub())).toEqual([]);
  });
});

describe('a recording', () => {
  const makeIn = async (draft: Draft, lang: Lang = 'en', key = 'coil-the-line', by = voice) => {
    const hub = draft.hub();
    const tip = hub.tips.find((one) => one.key === key)!;
    const one = spokenOf(tip, hub).find((spoken) => spoken.lang === lang)!;
    return make(one, hub, by, () => {});
  };

  test('is written beside the text, and up to date at once', async () => {
    const draft = recorded();
    draft.edit('people/fanal.yml', 'kind: organization', 'kind: organization\naliases: [Fanal]');
    draft.edit('tips/coil-the-line/en.md', 'runs out', 'runs out free');
    expect(staleOf(draft.hub())).toHaveLength(1);
    const { seconds, bytes, loudness } = await makeIn(draft);
    expect(seconds).toBeGreaterThan(3);
    expect(bytes).toBeGreaterThan(seconds * 6000 - 1000);
    expect(loudness).toBeCloseTo(-16, 0);
    expect(staleOf(draft.hub())).toEqual([]);
    expect(folderOf(tipIn(draft))).toBe(`${draft.folder}/tips/coil-the-line`);
  });

  test('does not take the place of a person’s, nor of the transcript of another', async () => {
    await expect(makeIn(recorded('human'))).rejects.toThrow('a person reads the recording in en');
    for (const lang of languages)
      await expect(makeIn(draftHub(), lang, 'measure-twice')).rejects.toThrow(
        `its transcript in ${lang} is of another recording`,
      );
  });

  test('needs somebody who speaks', async () => {
    const draft = draftHub();
    await expect(makeIn(draft)).rejects.toThrow('give an organization in people/ the alias Fanal.');
  });
});
