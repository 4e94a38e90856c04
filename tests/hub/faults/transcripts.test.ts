import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/hub/fault.ts';
import { shown } from '../../../src/hub/folder.ts';
import { readWholeHub } from '../../../src/hub/read.ts';
import { recordingWarnings } from '../../../src/hub/recordings.ts';
import { draftHub, type Draft } from '../../support/hub.ts';

const tip = 'tips/measure-twice';
const english = `${tip}/transcript.en.vtt`;
const french = `${tip}/transcript.fr.vtt`;

/** Faults of what is said and of what is heard. */
async function heard(draft: Draft): Promise<string[]> {
  const { faults } = await readWholeHub(draft.folder);
  return faults.map((fault) => formatFault(fault).replaceAll(`${shown(draft.folder)}/`, ''));
}

describe('An editor whose transcript', () => {
  test('names nobody of the hub is shown the line, and who was probably meant', () => {
    const draft = draftHub();
    draft.edit(english, '<v Bruno Sample>', '<v Bruno Sampel>');
    expect(draft.faults()).toEqual([
      `${draft.at(english, 'Sampel')}: the speaker “Bruno Sampel” is not in people. Did you mean Bruno Sample (people/bruno-sample)? Correct the name here, or add it to aliases there.`,
    ]);
  });

  test('names somebody by a word that stands above, too, is shown the right line', () => {
    const draft = draftHub();
    draft.edit(
      english,
      '00:00:20.000 --> 00:00:31.000\n<v Ada Exemple>',
      '00:00:20.000 --> 00:00:31.000\n<v Ada>',
    );
    expect(draft.faults()[0]).toContain(
      `${draft.at(english, '<v Ada>')}: the speaker “Ada” is not in people`,
    );
  });

  test('names somebody by a word of the program is told like any other', () => {
    const draft = draftHub();
    draft.edit(english, '<v Bruno Sample>', '<v constructor>');
    expect(draft.faults()[0]).toContain('the speaker “constructor” is not in people');
  });

  test('names one of two who are called so is told of both', () => {
    const draft = draftHub();
    draft.write(
      'people/ada-two.yml',
      'name: { en: Ada Exemple, fr: Ada Exemple }\nslug: { en: ada-two, fr: ada-two }\n',
    );
    expect(draft.faults()).toContain(
      `${draft.at(english, 'Ada Exemple')}: the speaker “Ada Exemple” may be people/ada-exemple or people/ada-two. Add to aliases there a name that only one of them has, and write it here.`,
    );
  });

  test('names a person by an alias is not stopped', () => {
    const draft = draftHub();
    draft.write(english, draft.read(english).replaceAll('Ada Exemple', 'Ada Example'));
    expect(draft.faults()).toEqual([]);
  });

  test('is damaged is shown the line', () => {
    const draft = draftHub();
    draft.edit(english, '00:00:09.500 --> 00:00:20.000', '00:00:09.500 --> 00:00:02.000');
    expect(draft.faults()).toHaveLength(1);
    expect(draft.faults()[0]).toContain(`${draft.at(english, '00:00:02.000')}: `);
  });

  test('lacks a line of its translation is told which', () => {
    const draft = draftHub();
    const [head, last] = draft.read(french).split('\n00:00:20.000');
    expect(last).toBeDefined();
    draft.write(french, head!);
    expect(draft.faults()).toEqual([
      `${french}:1: its lines (2) are not those of ${shown(draft.folder)}/${english} (3): 20 (“The second time you see what you wanted …”) has no line here. Give each line the identifier of the one it translates, and write a line here for every one there.`.replace(
        `${shown(draft.folder)}/`,
        '',
      ),
    ]);
  });

  test('runs on another clock than the recording it follows is told where', () => {
    const draft = draftHub();
    for (const file of [english, french]) draft.edit(file, '\n00:00:20.000 -->', '\nlast\n00:00:20.000 -->');
    draft.edit(french, 'last\n00:00:20.000', 'last\n00:00:24.000');
    expect(draft.faults()).toEqual([
      `${french}:1: the line last begins at 24 s here and at 20 s in ${english}, though both follow one recording. Copy the times from there.`,
    ]);
  });

  test('stands twice in one language is told to keep one', () => {
    const draft = draftHub();
    draft.edit(
      `${tip}/about.yml`,
      '{ language: fr, file: transcript.fr.vtt, of: en, by: Fanal }',
      '{ language: en, file: transcript.fr.vtt, of: en, by: Fanal }',
    );
    expect(draft.faults()).toContain(
      `${draft.at(`${tip}/about.yml`, 'transcript.fr.vtt')}: there are two transcripts in English. Keep one.`,
    );
  });
});

test('two recordings, each with lines of its own names, are paired line by line where there are as many', () => {
  const draft = draftHub();
  const folder = 'tips/slack-the-knot';
  for (const lang of ['en', 'fr'])
    draft.write(
      `${folder}/transcript.${lang}.vtt`,
      draft.read(`${folder}/transcript.${lang}.vtt`).replace(/^(ask|slack|hurry|none)\n/gm, ''),
    );
  expect(draft.faults()).toEqual([]);
});

describe('An editor whose recording', () => {
  test('is none is told so', async () => {
    const draft = draftHub();
    draft.write(`${tip}/audio.en.mp3`, 'no sound');
    expect(await heard(draft)).toEqual([
      `${draft.at(`${tip}/about.yml`, 'audio.en.mp3')}: audio.en.mp3 cannot be read as a recording. Export it again as MP3.`,
    ]);
  });

  test('is cut off is told how much of it is there', async () => {
    const draft = draftHub();
    const file = `${tip}/audio.en.mp3`;
    draft.write(file, readFileSync(join(draft.folder, file)).subarray(0, 20_000));
    expect(await heard(draft)).toEqual([
      `${draft.at(`${tip}/about.yml`, 'audio.en.mp3')}: audio.en.mp3 is cut off: it says of itself that it has 31329 bytes, and has 20000. Copy it again, or export it again.`,
    ]);
  });

  test('ends before a moment of its own is shown the moment', async () => {
    const draft = draftHub();
    draft.edit(`${tip}/about.yml`, "'00:00:20'", "'00:20:00'");
    draft.edit(`${tip}/about.yml`, ', seconds: 95 }', ' }');
    expect(await heard(draft)).toEqual([
      `${draft.at(`${tip}/about.yml`, "'00:20:00'")}: the moment 00:20:00 comes after the end of the recording, 00:00:31. Write the right one, or say by in: https://… in which other recording it is.`,
    ]);
  });

  test('ends before its transcript does is told when', async () => {
    const draft = draftHub();
    for (const file of [english, french]) draft.edit(file, '--> 00:00:31.000', '--> 00:00:41.000');
    const faults = await heard(draft);
    expect(faults).toHaveLength(2);
    for (const fault of faults)
      expect(fault).toMatch(/the last line ends at 41\.0 s, but .*audio\.en\.mp3 lasts 31\.\d s\./);
  });

  test('is in a format that not everybody can play is told which are', async () => {
    const draft = draftHub();
    draft.write(`${tip}/audio.en.wma`, 'x');
    draft.edit(`${tip}/about.yml`, 'audio.en.mp3', 'audio.en.wma');
    draft.remove(`${tip}/audio.en.mp3`);
    expect(await heard(draft)).toEqual([
      `${draft.at(`${tip}/about.yml`, 'audio.en.wma')}: audio.en.wma is not played everywhere. Save it as MP3, or as AAC in an .m4a file.`,
    ]);
  });

  test('is sound has its length and duration read from the file', async () => {
    const draft = draftHub();
    const { hub } = await readWholeHub(draft.folder);
    const found = hub!.tips.find(({ key }) => key === 'measure-twice')!.recordings!;
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ language: 'en', type: 'audio/mpeg' });
    expect(found[0]!.bytes).toBe(31_329);
    expect(found[0]!.seconds).toBeCloseTo(31.3, 0);
  });
});

test('an editor is warned of a recording in which players miss the moment', async () => {
  const draft = draftHub();
  const warned = async () => recordingWarnings((await readWholeHub(draft.folder)).works);
  expect(await warned()).toEqual([]);
  draft.write('tips/slack-the-knot/audio.fr.mp3', readFileSync('tests/fixtures/audio/variable.mp3'));
  expect(await warned()).toEqual([
    {
      file: expect.stringMatching(/tips\/slack-the-knot\/audio\.fr\.mp3$/) as string,
      line: 1,
      message: expect.stringContaining('constant bit rate') as string,
    },
  ]);
});
