import { expect, onTestFinished, test } from 'vitest';
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

test('an editor is warned of what she typed in haste, is not stopped by it, and has it mended', async () => {
  const draft = draftHub();
  const file = 'articles/merged-rope/en.mdx';
  const before = draft.read(file);
  draft.edit(file, 'Both versions end in the same way.', 'Both "versions" end in the same way, don\'t they?');
  const warned = await check(draft);
  expect(warned.code).toBe(0);
  expect(warned.out).toBe('Content: 0 faults, 3 warnings\n');
  expect(warned.err).toContain(`${draft.at(file, '"versions"')}:6: a straight quote stands for `);
  const mended = await check(draft, '--fix');
  expect(mended.out).toBe('Mended: 3 places\nContent: 0 faults, 0 warnings\n');
  expect(draft.read(file)).toBe(
    before.replace('Both versions end in the same way.', 'Both “versions” end in the same way, don’t they?'),
  );
});
