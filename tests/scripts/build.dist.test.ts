import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dist } from '../../scripts/paths.ts';
import { draftHub } from '../support/hub.ts';
import { forgetCache, runScript } from '../support/program.ts';

/** A fingerprint of the built site: path, size and time of change of every file. */
function siteNow(): string {
  const hash = createHash('sha256');
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of entries) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(dist, path)} ${size} ${mtimeMs}\n`);
  }
  return `${entries.length} files, ${hash.digest('hex')}`;
}

test('a hub with faults is not built: its editor sees them all, and readers keep the last good site', async () => {
  const draft = draftHub();
  onTestFinished(() => forgetCache(draft.folder));
  draft.edit('articles/first-knot/about.yml', 'source: en', 'sorce: en');
  draft.edit('articles/merged-rope/fr.mdx', 'Celui-ci', '<Note>Celui-ci');
  draft.edit('tips/coil-the-line/about.yml', 'number: 12', 'number: 7');
  const faults = draft.printed();
  expect(faults).toHaveLength(4);
  const before = siteNow();
  const { code, out, err } = await runScript('build.ts', [], { ELAN_CONTENT: draft.folder });
  expect(err).toBe([...faults, '4 faults: nothing was built.', ''].join('\n'));
  expect(code).toBe(1);
  expect(out).not.toContain('Rendering');
  expect(siteNow()).toBe(before);
});
