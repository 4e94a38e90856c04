import { expect, onTestFinished, test } from 'vitest';
import { shown } from '../../src/hub/folder.ts';
import { fixture } from '../support/fixture.ts';
import { draftHub, type Draft } from '../support/hub.ts';
import { forgetCache, runScript } from '../support/program.ts';

function check(draft: Draft, ...args: string[]) {
  onTestFinished(() => forgetCache(draft.folder));
  return runScript('check.ts', args, { ELAN_CONTENT: draft.folder });
}

test('an editor who checks a hub with faults sees each on standard error, and the command fails', async () => {
  const draft = draftHub();
  draft.edit('articles/first-knot/about.yml', 'source: en', 'sorce: en');
  draft.edit('topics/light.yml', 'slug:', 'slugg:');
  const { code, out, err } = await check(draft);
  expect(err).toBe(
    draft
      .printed()
      .map((fault) => `${fault}\n`)
      .join(''),
  );
  expect(err.split('\n')).toHaveLength(5);
  expect(out).toBe('Content: 4 faults, 0 warnings\n');
  expect(code).toBe(1);
});

test('an editor who checks the fixture hub sees no fault and no warning', async () => {
  onTestFinished(() => forgetCache(fixture));
  expect(await runScript('check.ts', [], { ELAN_CONTENT: fixture })).toEqual({
    code: 0,
    out: 'Content: 0 faults, 0 warnings\n',
    err: '',
  });
});

/** What was printed as warnings, with paths from the hub’s folder. */
function warnings(draft: Draft, err: string): string[] {
  return err
    .trim()
    .split('\n')
    .map((line) => line.replaceAll(`${shown(draft.folder)}/`, ''));
}

test('an editor is warned of what she typed in haste, is not stopped by it, and has it mended once and for all', async () => {
  const draft = draftHub();
  const text = 'articles/merged-rope/en.mdx';
  const facts = 'glossary/loop.yml';
  const before = { text: draft.read(text), facts: draft.read(facts) };
  draft.edit(text, 'Both versions end in the same way.', 'Both "versions" end in the same way, don\'t they?');
  draft.edit(facts, 'Corde qui se rejoint elle-même.', 'Corde qui se rejoint elle-même ; c est <<tout>> !');
  const warned = await check(draft);
  expect(warned.code).toBe(0);
  expect(warned.out).toBe('Content: 0 faults, 8 warnings\n');
  expect(warnings(draft, warned.err)).toContain(
    `${draft.at(text, '"versions"')}:6: a straight quote stands for ““”. (warning)`,
  );
  expect(warned.err).toContain(`${draft.at(facts, 'elle-même')}:77: a breakable space stands before “;”.`);
  const mended = await check(draft, '--fix');
  expect(mended.out).toBe('Mended: 8 places\nContent: 0 faults, 0 warnings\n');
  expect(draft.read(text)).toBe(
    before.text.replace(
      'Both versions end in the same way.',
      'Both “versions” end in the same way, don’t they?',
    ),
  );
  expect(draft.read(facts)).toBe(
    before.facts.replace('elle-même.', 'elle-même\u202f; c’est «\u00a0tout\u00a0»\u202f!'),
  );
  const again = await check(draft, '--fix');
  expect(again.out).toBe('Mended: 0 places\nContent: 0 faults, 0 warnings\n');
});

test('an editor is warned of misspelt words, of terms to avoid and of twins that differ, each at its place', async () => {
  const draft = draftHub();
  const [en, fr] = ['articles/merged-rope/en.mdx', 'articles/merged-rope/fr.mdx'];
  draft.edit(
    en,
    'Both versions end in the same way.',
    'Both verzions have 7 ends. A bowling knot, says Shaefer.',
  );
  draft.edit(
    fr,
    'Les deux versions finissent de même.',
    'Les deux versions ont 8 fins. Un nœud, dit Schaefer.',
  );
  draft.write('words.txt', `${draft.read('words.txt')}Schaefer # a name\n`);
  const at = draft.at(en, 'verzions');
  const { code, out, err } = await check(draft);
  expect(code).toBe(0);
  expect(out).toBe('Content: 0 faults, 5 warnings\n');
  expect(warnings(draft, err)).toEqual([
    `${at}:6: “verzions” is in no dictionary. Did you mean versions? Mend it, or add it to words.txt. (warning)`,
    `${at}:30: “bowling knot” is a term to avoid (glossary/bowline.yml). Write “bowline”. (warning)`,
    `${at}:49: “Shaefer” is in no dictionary. Did you mean Schaefer? Mend it, or add it to words.txt. (warning)`,
    `${draft.at(fr, '8 fins')}: the number 7 stands in ${at} and not in its twin here. Add it here, or delete it there. (warning)`,
    `${draft.at(fr, '8 fins')}: the number 8 stands here and not in its twin ${at}. Add it there, or delete it here. (warning)`,
  ]);
});

test('an editor who changes the word list or the glossary is told anew what stands in files she did not touch', async () => {
  const draft = draftHub();
  draft.edit('articles/merged-rope/fr.mdx', 'Celui-ci reste seul.', 'Celui-ci reste zeul.');
  expect((await check(draft)).out).toBe('Content: 0 faults, 1 warnings\n');
  draft.write('words.txt', `${draft.read('words.txt')}zeul\n`);
  expect((await check(draft)).out).toBe('Content: 0 faults, 0 warnings\n');
  draft.edit('glossary/loop.yml', 'see: [bowline]', 'avoid: { fr: [zeul] }\nsee: [bowline]');
  expect((await check(draft)).err).toContain('“zeul” is a term to avoid');
});
