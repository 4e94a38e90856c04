import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withRecording } from '../../../scripts/speak/about.ts';

const about = `# Facts
number: 7      # said aloud
topics: [ knots,rope ]
books:
    - "one"
`;

describe('an editor whose tip has been recorded', () => {
  test('finds her about.yml as she wrote it, with two lists more', () => {
    const named = withRecording(withRecording(about, 'en', 'synthetic'), 'fr', 'synthetic');
    expect(named).toBe(`${about}recordings:
  - { language: en, file: audio.en.mp3, voice: synthetic }
  - { language: fr, file: audio.fr.mp3, voice: synthetic }
transcripts:
  - { language: en, file: transcript.en.vtt, of: en }
  - { language: fr, file: transcript.fr.vtt, of: fr }
`);
    expect(withRecording(named, 'fr', 'synthetic')).toBe(named);
  });

  test('whatever form the lists have, and whatever follows them', () => {
    const forms = [
      'recordings: []\ntranscripts: []\nnumber: 7\n',
      'recordings: [{ language: en, file: audio.en.mp3, voice: human }]\nnumber: 7 # last',
      'recordings:\n- language: en\n  file: audio.en.mp3\n  voice: human\n\n# More\nnumber: 7\n',
      'recordings:\n    - { voice: synthetic, file: audio.fr.mp3, language: fr } # mine\nnumber: 7\n',
    ];
    for (const form of forms) {
      const named = withRecording(form, 'fr', 'synthetic');
      const { recordings, transcripts, number } = parse(named) as Record<string, { language: string }[]>;
      expect(
        recordings!.filter(({ language }) => language === 'fr'),
        named,
      ).toEqual([{ language: 'fr', file: 'audio.fr.mp3', voice: 'synthetic' }]);
      expect(transcripts).toEqual([{ language: 'fr', file: 'transcript.fr.vtt', of: 'fr' }]);
      expect(number).toBe(7);
      for (const comment of form.match(/#.*/g) ?? []) expect(named).toContain(comment);
      expect(withRecording(named, 'fr', 'synthetic')).toBe(named);
    }
  });

  test('another voice takes the place of the one before', () => {
    const named = withRecording(withRecording(about, 'en', 'synthetic'), 'en', 'human');
    expect(parse(named)).toMatchObject({
      recordings: [{ language: 'en', file: 'audio.en.mp3', voice: 'human' }],
      transcripts: [{ language: 'en' }],
    });
  });
});
