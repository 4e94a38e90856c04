import { formatFault } from '../src/hub/fault.ts';
import { readWholeHub } from '../src/hub/read.ts';
import { contentFolder } from '../src/hub/folder.ts';
import { contentSources, mendSources } from './check/sources.ts';
import { warningsOf } from './check/warnings.ts';
import { runTool } from './run.ts';

/**
 * `npm run check`: the content, then the program that prints it: types, format, lint.
 * `--fix` mends what a program can mend safely in the content, and formats the program.
 * `--content`, or another hub’s folder in ELAN_CONTENT, checks the content alone.
 */
const fix = process.argv.includes('--fix');
const contentOnly = process.argv.includes('--content') || Boolean(process.env.ELAN_CONTENT);

let { hub, faults } = await readWholeHub();
if (fix) {
  const mended = mendSources(contentSources(contentFolder()), hub?.site.locale);
  console.log(`Mended: ${mended} ${mended === 1 ? 'place' : 'places'}`);
  ({ hub, faults } = await readWholeHub());
}
for (const fault of faults) console.error(formatFault(fault));
const warnings = warningsOf(contentFolder(), hub, !contentOnly);
for (const warning of warnings) console.error(`${formatFault(warning)} (warning)`);
console.log(`Content: ${faults.length} faults, ${warnings.length} warnings`);
let failed = faults.length > 0;

if (!contentOnly) {
  const checks: [name: string, command: string, args: string[]][] = [
    ['Types', 'astro', ['check', '--minimumSeverity', 'warning']],
    ['Format', 'prettier', [fix ? '--write' : '--check', '--log-level', 'warn', '.']],
    ['Lint', 'eslint', [...(fix ? ['--fix'] : []), '--max-warnings', '0', '.']],
  ];
  for (const [name, command, args] of checks) {
    console.log(`${name}…`);
    if ((await runTool(command, args)) !== 0) failed = true;
  }
}
process.exit(failed ? 1 : 0);
