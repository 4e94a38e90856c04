import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';

/** A clone with a lock file of one package, and an npm that only writes down what it was asked. */
let clone = '';
const at = (...names: string[]) => join(clone, ...names);
const lock = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/yaml': { version } } });

const fakeNpm = `
import { appendFileSync, mkdirSync, existsSync } from 'node:fs';
appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n');
if (existsSync('offline')) process.exit(7);
mkdirSync('node_modules', { recursive: true });
console.log('added 1 package');
`;

const program = `
const { PATH, ASTRO_TELEMETRY_DISABLED: telemetry } = process.env;
const args: string[] = process.argv.slice(2);
if (args[0] === 'wait') {
  process.on('SIGTERM', () => process.exit(5));
  setInterval(() => {}, 1000);
} else process.exitCode = Number(args[0] ?? 0);
console.log(JSON.stringify({ args, PATH, telemetry }));
`;

interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the set-up in the clone, with a signal sent once the program speaks if one is given. */
function setup(args: string[], signal?: NodeJS.Signals): Promise<Outcome> {
  const env = { ...process.env, npm_execpath: at('npm-cli.js'), npm_node_execpath: process.execPath };
  const child = spawn(process.execPath, [at('scripts', 'setup.mjs'), ...args], { env });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    if (signal) child.kill(signal);
  });
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

const asked = () => (existsSync(at('npm.log')) ? readFileSync(at('npm.log'), 'utf8').trim().split('\n') : []);

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'elan clone-'));
  mkdirSync(at('scripts'));
  copyFileSync(join(root, 'scripts', 'setup.mjs'), at('scripts', 'setup.mjs'));
  writeFileSync(at('scripts', 'program.ts'), program);
  writeFileSync(at('npm-cli.js'), fakeNpm);
  writeFileSync(at('package.json'), '{ "type": "module" }');
  writeFileSync(at('package-lock.json'), lock('2.9.1'));
});

afterEach(() => rmSync(clone, { recursive: true, force: true }));

describe('an engineer who opens the repository', () => {
  test('has everything installed by the first command, and nothing by the second', async () => {
    const first = await setup(['scripts/program.ts', '0', 'a b']);
    expect(first).toMatchObject({ code: 0 });
    expect(JSON.parse(first.stdout)).toMatchObject({ args: ['0', 'a b'], telemetry: '1' });
    expect(first.stderr).toContain('added 1 package');
    expect(asked()).toHaveLength(1);
    expect(asked()[0]).toMatch(/^ci .*--include=dev --include=optional/);

    const second = await setup(['scripts/program.ts']);
    expect(second).toMatchObject({ code: 0, stderr: '' });
    expect(asked()).toHaveLength(1);
  });

  test('has packages installed again when the lock file has changed', async () => {
    await setup(['scripts/program.ts']);
    writeFileSync(at('package-lock.json'), lock('2.9.2'));
    await setup(['scripts/program.ts']);
    expect(asked()).toHaveLength(2);
  });

  test('keeps the packages that npm install brought, when they are those of the lock file', async () => {
    mkdirSync(at('node_modules'));
    writeFileSync(at('node_modules', '.package-lock.json'), lock('2.9.1'));
    await setup(['scripts/program.ts']);
    expect(asked()).toEqual([]);

    rmSync(at('node_modules', '.elan-setup'));
    writeFileSync(at('node_modules', '.package-lock.json'), lock('2.9.0'));
    await setup(['scripts/program.ts']);
    expect(asked()).toHaveLength(1);
  });

  test('reads what is wrong and how to mend it when packages cannot be installed', async () => {
    writeFileSync(at('offline'), '');
    const { code, stdout, stderr } = await setup(['scripts/program.ts']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('npm ci ended with code 7');
    expect(existsSync(at('node_modules', '.elan-setup'))).toBe(false);
  });

  test('reads a sentence when the lock file is missing or no program is named', async () => {
    const unnamed = await setup([]);
    expect([unnamed.code, unnamed.stderr]).toEqual([1, expect.stringContaining('Say which program')]);
    rmSync(at('package-lock.json'));
    const { code, stderr } = await setup(['scripts/program.ts']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('package-lock.json is missing')]);
    expect(asked()).toEqual([]);
  });
});

describe('a program', () => {
  test('gives the command its exit code', async () => {
    expect(await setup(['scripts/program.ts', '3'])).toMatchObject({ code: 3 });
  });

  test('finds the tools of the clone before those of the machine', async () => {
    const { stdout } = await setup(['scripts/program.ts']);
    const { PATH } = JSON.parse(stdout) as { PATH: string };
    expect(PATH.split(delimiter).slice(0, 2)).toContain(at('node_modules', '.bin'));
  });

  test.skipIf(process.platform === 'win32')('is told when the command is to end', async () => {
    expect(await setup(['scripts/program.ts', 'wait'], 'SIGTERM')).toMatchObject({ code: 5 });
  });
});
