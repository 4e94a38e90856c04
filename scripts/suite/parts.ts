import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from '../ensure-build.ts';
import { cache } from '../paths.ts';
import { runTool } from '../run.ts';
import { oneFailure, playwrightTally, vitestTally, type Tally } from './tally.ts';

/** Runs one part of the suite, handing the runner further arguments. Rejects when what it needs cannot be had. */
export type Part = (args: string[]) => Promise<Tally>;

/** The parts of the suite, in the order in which they run: by what a test needs, as its file name says. */
export const parts: Record<string, Part> = {
  /** `*.test.ts`: nothing. */
  unit: (args) => vitest('unit', args),

  /** `*.dist.test.ts`: the built site. */
  dist: async (args) => {
    await built();
    return vitest('dist', args);
  },

  /** `*.browser.test.ts`: the built site and Chromium. */
  browser: async (args) => {
    await built();
    // Loaded only now: Playwright takes a while.
    const { findBrowser } = await import('../browser.ts');
    const env = { ELAN_CHROMIUM: await findBrowser() };
    const report = freshReport('browser');
    const reporter = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const code = await runTool(
      '@playwright/test',
      ['test', '--reporter=list,json', '--pass-with-no-tests', ...args],
      reporter,
    );
    return counted(code, report, playwrightTally);
  },
};

async function built(): Promise<void> {
  if (!(await ensureBuild()))
    throw new Error('The site could not be built, so the tests that read it did not run.');
}

async function vitest(project: string, args: string[]): Promise<Tally> {
  const report = freshReport(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest', [
    'run',
    '--project',
    project,
    '--passWithNoTests',
    ...reporters,
    ...args,
  ]);
  return counted(code, report, vitestTally);
}

/** Where a runner shall write its report; what an earlier run left there is gone. */
function freshReport(name: string): string {
  const folder = join(cache, 'tests');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** The report's tally; a runner that fell over, or failed without saying which test did, is one failure more. */
function counted(code: number, report: string, read: (file: string) => Tally): Tally {
  if (!existsSync(report)) return oneFailure;
  const tally = read(report);
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
