import type { Fault } from './fault.ts';
import type { ReadFact } from './facts.ts';
import type { FactData } from './hub.ts';

const day = 86_400_000;

/**
 * Checks the days of letters: one that has not come yet was received on no day.
 * @param now milliseconds since 1970; where the editor lives it may be tomorrow already
 */
export function checkLetters(
  letters: readonly ReadFact<FactData['letters']>[],
  faults: Fault[],
  now = Date.now(),
): void {
  const latest = new Date(now + day).toISOString().slice(0, 10);
  for (const { file, data, lineOf } of letters)
    if (data.date > latest)
      faults.push({
        file,
        line: lineOf(['date']),
        message: `date: ${data.date} has not come yet. Write the day on which the letter was received`,
      });
}
