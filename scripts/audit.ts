import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages } from '../src/i18n/languages.ts';
import { sectionNames } from '../src/i18n/addresses.ts';
import { browserArguments, findBrowser } from './browser.ts';
import { ensureBuild } from './ensure-build.ts';
import { dist } from './paths.ts';
import { serve } from './server.ts';

/**
 * `npm run audit [part of a path …]`: Lighthouse, mobile, over a page of each kind in both languages, medians of
 * `RUNS` (5) runs; the largest paint beside that of an empty page on the same server. Then the Nu HTML checker, where
 * there is Java. What this needs is installed into the cache by the first run.
 */
const runs = Number(process.env.RUNS ?? 5);
const folder = resolve('.cache/audit');
const only = process.argv.slice(2);

interface Report {
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue?: number; score: number | null; title: string }>;
}

install(['lighthouse@13.5.0', 'vnu-jar@26.9.27']);
if (!(await ensureBuild())) process.exit(1);
const site = join(folder, 'site');
rmSync(site, { recursive: true, force: true });
cpSync(dist, site, { recursive: true });
mkdirSync(join(site, 'empty'));
writeFileSync(
  join(site, 'empty/index.html'),
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Empty</title></head><body><p>One line.</p></body></html>',
);
const server = await serve({ dir: site, port: 0 });
const browser = await findBrowser();
const empty = (await audit('/empty/')).paint;
console.log(`${'empty page'.padEnd(52)} paint ${empty.toFixed(0)} ms`);
let worst = 0;
for (const path of onePageAKind().filter(
  (path) => !only.length || only.some((part) => path.includes(part)),
)) {
  const { paint, shift, scores, lost } = await audit(path);
  worst = Math.max(worst, paint / empty);
  console.log(
    `${path.padEnd(52)} ${scores.join(' · ')}  paint ${paint.toFixed(0)} ms = ${(paint / empty).toFixed(3)} ×  shift ${shift}  ${lost}`,
  );
}
console.log(`largest ratio: ${worst.toFixed(3)}`);
await server.close();
checkHtml();

function install(packages: string[]): void {
  mkdirSync(folder, { recursive: true });
  if (existsSync(join(folder, 'node_modules/lighthouse')) && existsSync(join(folder, 'node_modules/vnu-jar')))
    return;
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync(
    'npm',
    ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', ...packages],
    { stdio: 'inherit' },
  );
}

function onePageAKind(): string[] {
  return languages.flatMap((lang) => [
    `/${lang}/`,
    ...Object.entries(sectionNames)
      .filter(([section]) => section !== 'search')
      .flatMap(([, names]) => {
        const home = `/${lang}/${names[lang]}/`;
        const first = readdirSync(join(dist, home), { withFileTypes: true }).find((entry) =>
          entry.isDirectory(),
        );
        return first ? [home, `${home}${first.name}/`] : [home];
      }),
  ]);
}

async function audit(
  path: string,
): Promise<{ paint: number; shift: number; scores: number[]; lost: string }> {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run++) reports.push(await lighthouse(path));
  const median = (of: (report: Report) => number) =>
    reports.map(of).sort((a, b) => a - b)[Math.floor(runs / 2)]!;
  const names = ['performance', 'accessibility', 'best-practices', 'seo'];
  const lost = Object.values(reports[0]!.audits)
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ title }) => title);
  return {
    paint: median((report) => report.audits['largest-contentful-paint']?.numericValue ?? NaN),
    shift: median((report) => report.audits['cumulative-layout-shift']?.numericValue ?? NaN),
    scores: names.map((name) => Math.round(median((report) => report.categories[name]!.score) * 100)),
    lost: lost.join('; '),
  };
}

/** One run; a browser under load sometimes loses its trace, so a failed run is made again, three times at most. */
async function lighthouse(path: string, tries = 3): Promise<Report> {
  try {
    return await runLighthouse(path);
  } catch (error) {
    if (tries <= 1) throw new Error(`Lighthouse failed on ${path}`, { cause: error });
    return lighthouse(path, tries - 1);
  }
}

async function runLighthouse(path: string): Promise<Report> {
  const file = join(folder, 'report.json');
  await promisify(execFile)(
    process.execPath,
    [
      join(folder, 'node_modules/lighthouse/cli/index.js'),
      new URL(path, server.url).href,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      '--only-categories=performance,accessibility,best-practices,seo',
      `--chrome-flags=${['--headless', ...browserArguments].join(' ')}`,
    ],
    { maxBuffer: 1e8, env: { ...process.env, CHROME_PATH: browser } },
  );
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

function checkHtml(): void {
  const jar = join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const { status, stderr, error } = spawnSync(
    'java',
    ['-Xss8m', '-jar', jar, '--skip-non-html', '--errors-only', '--format', 'gnu', dist],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (error) return console.log('Nu HTML checker: no Java here.');
  const faults = stderr.trim().split('\n').filter(Boolean);
  console.log(`Nu HTML checker: ${status === 0 ? 0 : faults.length} errors`);
  for (const fault of faults.slice(0, 20)) console.log(fault);
}
