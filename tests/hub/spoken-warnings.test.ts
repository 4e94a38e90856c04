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
