import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint } from '../../scripts/stamp.ts';

let folder = '';
const now = (env: NodeJS.ProcessEnv = {}) => fingerprint([folder, join(folder, 'never-there')], env);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'elan-stamp-'));
  mkdirSync(join(folder, 'tips'));
  writeFileSync(join(folder, 'tips', 'en.mdx'), 'Reach up.');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('an editor who starts the hub again', () => {
  test('waits for no build when nothing has changed', () => {
    expect(now()).toBe(now());
  });

  test('has it built when a file is changed, touched, added, renamed or taken away', () => {
    const seen = new Set([now()]);
    const changes = [
      () => writeFileSync(join(folder, 'tips', 'en.mdx'), 'Reach up and out.'),
      () => utimesSync(join(folder, 'tips', 'en.mdx'), new Date(0), new Date(0)),
      () => writeFileSync(join(folder, 'tips', 'fr.mdx'), 'Osez.'),
      () => rmSync(join(folder, 'tips', 'en.mdx')),
    ];
    for (const change of changes) {
      change();
      seen.add(now());
    }
    expect(seen.size).toBe(changes.length + 1);
  });

  test('has it built when the address or the content of the hub is another', () => {
    const settings = [
      {},
      { SITE_URL: 'https://hub.example' },
      { BASE_PATH: '/hub' },
      { ELAN_CONTENT: 'other' },
    ];
    expect(new Set(settings.map((env) => now(env))).size).toBe(4);
  });

  test('waits for no build after a look at the history', () => {
    const before = now();
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.git', 'index'), 'refreshed');
    expect(now()).toBe(before);
  });
});
