import { expect, test } from 'vitest';
import { spokenWarnings } from '../../src/hub/spoken-warnings.ts';
import { draftHub } from '../support/hub.ts';

test('an editor is warned where nobody is said to have translated a transcript', () => {
  const draft = draftHub();
  expect(spokenWarnings(draft.hub())).toEqual([]);
  const about = 'tips/measure-twice/about.yml';
  draft.edit(about, ', by: Fanal }', ' }');
  const [warning, ...more] = spokenWarnings(draft.hub());
  expect(more).toEqual([]);
  expect(`${about}:${warning!.line}`).toBe(draft.at(about, 'transcript.fr.vtt'));
});

test('an editor is warned of a quote that is given to somebody else than speaks then', () => {
  const draft = draftHub();
  const quote = 'quotes/on-haste.yml';
  draft.edit(quote, 'by: ada-exemple', 'by: bruno-sample');
  const [warning, ...more] = spokenWarnings(draft.hub());
  expect(more).toEqual([]);
  expect(warning!.message).toMatch(/^Ada Exemple speaks at .*, not people\/bruno-sample/);
});

test('an editor is warned of a quote that was said in the other language', () => {
  const draft = draftHub();
  const quote = 'quotes/on-water.yml';
  draft.write(
    quote,
    [
      'by: ada-exemple',
      'language: fr',
      'text: Mesurez-la, posez-la, buvez un verre d’eau, et mesurez-la de nouveau.',
      'translation: Measure it, put it down, have a glass of water, and measure it again.',
      "source: { item: tips/measure-twice, moment: '00:00:10' }",
    ].join('\n'),
  );
  const [warning, ...more] = spokenWarnings(draft.hub());
  expect(more).toEqual([]);
  expect(`${quote}:${warning!.line}`).toBe(draft.at(quote, 'language: fr'));
  expect(warning!.message).toContain('translates one in en');
});

test('an editor publishes a transcript whose voices overlap by a word, and is told of it', () => {
  const draft = draftHub();
  const file = 'tips/measure-twice/transcript.en.vtt';
  draft.edit(file, '--> 00:00:09.500', '--> 00:00:09.900');
  const warnings = spokenWarnings(draft.hub());
  expect(warnings.map(({ line, message }) => [`${file}:${line}`, message.slice(0, 35)])).toEqual([
    [draft.at(file, '00:00:09.500 -->'), 'the cue begins at 00:00:09.500, bef'],
  ]);
});
