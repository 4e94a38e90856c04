import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { closingLine, playwrightTally, sum, vitestTally } from '../../scripts/suite/tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'elan-tally-'));
const file = join(folder, 'report.json');
const report = (content: object) => writeFileSync(file, JSON.stringify(content));

afterAll(() => rmSync(folder, { recursive: true }));

describe('an engineer who reads the last line', () => {
  test('sees how many passed and how many failed, and the skipped only where there are any', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    const all = sum([
      { passed: 12, failed: 0, skipped: 0 },
      { passed: 3, failed: 1, skipped: 2 },
    ]);
    expect(closingLine(all)).toBe('15 passed, 1 failed, 2 skipped');
  });

  test('sees a test file that could not be loaded as a failure', () => {
    const counts = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ];
    report({ ...counts, testResults });
    expect(vitestTally(file)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  test('sees a browser run that fell over as a failure', () => {
    report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] });
    expect(playwrightTally(file)).toEqual({ passed: 6, failed: 2, skipped: 2 });
  });
});
