import { parts } from './suite/parts.ts';
import { closingLine, oneFailure, sum, type Tally } from './suite/tally.ts';

/**
 * Runs the tests, all of them or one part: `npm test -- unit|dist|browser [pattern and further arguments]`.
 * Ends in one line, `N passed, N failed`.
 * @returns the exit code: 1 when a test failed, when none ran, and when a runner fell over
 */
async function main([only, ...args]: string[]): Promise<number> {
  if (only !== undefined && !(only in parts)) {
    console.error(`There is no part "${only}". Say npm test, or one of: ${Object.keys(parts).join(', ')}.`);
    return 1;
  }
  const tallies: Tally[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (only !== undefined && name !== only) continue;
    console.log(`\n— ${name} tests —`);
    tallies.push(
      await part(args).catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
        return oneFailure;
      }),
    );
  }
  const all = sum(tallies);
  if (all.passed + all.failed === 0) console.error('No test ran.');
  console.log(`\n${closingLine(all)}`);
  return all.failed > 0 || all.passed === 0 ? 1 : 0;
}

// At once: what a build leaves open must not keep the command waiting.
process.exit(await main(process.argv.slice(2)));
