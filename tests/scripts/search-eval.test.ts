import { describe, expect, onTestFinished, test } from 'vitest';
import { draftHub } from '../support/hub.ts';
import { forgetCache, runScript } from '../support/program.ts';

interface Printed {
  seed: number;
  records: number;
  rows: { class: string; queries: number; plain: Record<string, number>; elan: Record<string, number> }[];
  cost: { title: string; plain: string; elan: string }[];
}

async function evaluate(...args: string[]) {
  // A copy: what is cached for the fixture itself, other tests forget meanwhile.
  const { folder } = draftHub();
  onTestFinished(() => forgetCache(folder));
  return runScript('search-eval.ts', args, { ELAN_CONTENT: folder });
}

describe('An editor who asks how well search finds', () => {
  test('is told of any hub too, with plain Pagefind beside it', { timeout: 60_000 }, async () => {
    const { code, out, err } = await evaluate('--queries', '3', '--json');
    expect([code, err.includes('fault')]).toEqual([0, false]);
    const { seed, records, rows, cost } = JSON.parse(out) as Printed;
    expect(seed).toBe(1);
    expect(records).toBeGreaterThan(20);
    const classes = new Set(rows.map((row) => row.class));
    for (const name of ['sentence', 'typo', 'half', 'near', 'cross', 'spoken'])
      expect(classes).toContain(name);
    // Questions of this repository are about its own hub.
    expect(classes).not.toContain('question');
    for (const { queries, plain, elan } of rows) {
      expect(queries).toBeGreaterThan(0);
      expect(Object.keys(elan)).toEqual(Object.keys(plain));
      for (const value of [...Object.values(plain), ...Object.values(elan)])
        expect(value).toBeGreaterThanOrEqual(0);
    }
    const sentences = rows.filter((row) => row.class === 'sentence');
    for (const { elan } of sentences) expect(elan['recall']).toBeGreaterThan(0.5);
    for (const { plain, elan } of cost)
      for (const cell of [plain, elan]) expect(parseFloat(cell)).toBeGreaterThan(0);
  });

  test('reads a table, and what was missed', async () => {
    const { out } = await evaluate('--only', 'typo', '--queries', '5', '--misses', '--alone');
    expect(out).toContain('| class | queries | plain Pagefind | Élan |');
    expect(out).toMatch(
      /\| one typing error, English; share of empty answers \| 5 \| {2}\| [.\d]+; [.\d]+ \|/,
    );
  });
});
