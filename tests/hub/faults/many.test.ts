import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '../../../src/blocks/cache.ts';
import { byPlace, formatFault } from '../../../src/hub/fault.ts';
import { readHub } from '../../../src/hub/read.ts';
import { draftHub } from '../../support/hub.ts';

test('an editor is told of all faults in one run, sorted by file and line, each once', () => {
  const draft = draftHub();
  draft.edit('topics/light.yml', 'slug:', 'slugg:');
  draft.edit('tips/coil-the-line/about.yml', 'number: 12', 'number: 7');
  draft.edit('tips/coil-the-line/en.md', '(tips/measure-twice#try)', '(tips/measure-twice#tries)');
  draft.edit('books/tide-tables.yml', 'maris', 'mariss');
  draft.edit('articles/split-sail/fr.md', '# La voile', '## La voile');
  draft.edit('articles/merged-rope/fr.mdx', 'Les deux versions', 'De trop.\n\nLes deux versions');
  draft.edit('articles/first-knot/about.yml', 'published: 2026-03-02', 'published: 2 March');
  draft.write('letters/notes.txt', 'x');
  const faults = draft.faults();
  expect(faults.map((fault) => fault.split(': ')[0])).toEqual([
    draft.at('articles/first-knot/about.yml', '2 March'),
    draft.at('articles/merged-rope/fr.mdx', 'Les deux versions'),
    draft.at('articles/split-sail/fr.md', '### La voile'),
    draft.at('books/tide-tables.yml', 'mariss'),
    'letters/notes.txt:1',
    draft.at('tips/coil-the-line/en.md', '#tries'),
    draft.at('tips/measure-twice/about.yml', 'number: 7'),
    'topics/light.yml:1',
    draft.at('topics/light.yml', 'slugg'),
  ]);
  expect(new Set(faults).size).toBe(faults.length);
  for (const fault of faults) expect(fault).toMatch(/^[^:]+:\d+: \S.*\. .*[.?!]$/);
});

test('an editor who mends what she is told of has a hub again, and the cache holds nothing of the fault', () => {
  const draft = draftHub();
  const before = JSON.stringify(draft.hub());
  draft.edit('articles/merged-rope/en.mdx', 'stands alone', 'stands {alone}');
  expect(draft.faults()).toHaveLength(1);
  draft.edit('articles/merged-rope/en.mdx', 'stands {alone}', 'stands alone');
  expect(JSON.stringify(draft.hub())).toBe(before);
});

test('an editor whose program was stopped while it wrote its cache has her hub all the same', () => {
  const draft = draftHub();
  const before = JSON.stringify(draft.hub());
  writeFileSync(join(cacheFolder(), 'works.json'), '{"half');
  expect(JSON.stringify(draft.hub())).toBe(before);
});

test('a hub with faults is never given out', () => {
  const draft = draftHub();
  draft.write('notes.txt', 'x');
  expect(readHub(draft.folder).hub).toBeUndefined();
});

test('a fault is printed as an editor’s program can follow it', () => {
  const fault = { file: 'content/site.yml', line: 3, message: 'something is wrong. Mend it' };
  expect(formatFault(fault)).toBe('content/site.yml:3: something is wrong. Mend it.');
  expect(formatFault({ ...fault, message: 'unknown field x. Did you mean y?' })).toBe(
    'content/site.yml:3: unknown field x. Did you mean y?',
  );
  expect(formatFault({ ...fault, column: 7 })).toBe('content/site.yml:3:7: something is wrong. Mend it.');
});

test('faults are listed by file, line and words, whatever order they were found in', () => {
  const faults = [
    { file: 'b', line: 1, message: 'x' },
    { file: 'a', line: 10, message: 'x' },
    { file: 'a', line: 9, message: 'z' },
    { file: 'a', line: 9, message: 'y' },
  ];
  const sorted = [...faults].sort(byPlace);
  expect(sorted.map(({ file, line, message }) => `${file}${line}${message}`)).toEqual([
    'a9y',
    'a9z',
    'a10x',
    'b1x',
  ]);
  expect([...faults].reverse().sort(byPlace)).toEqual(sorted);
});
