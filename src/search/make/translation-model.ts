/** A sentence and its translation, as ids of terms. */
export type SentencePair = [own: readonly number[], twin: readonly number[]];

/** How likely a term is translated by another: by own id, then by id of the twin. */
export type Likelihood = Map<number, Map<number, number>>;

/** Rounds after which nothing changes much. */
const rounds = 6;

/** Translations that are less likely are not kept, or the table would hold every pair that met once. */
const least = 0.02;

/**
 * Learns by which terms of one language those of the other are translated, from sentences and their translations.
 * IBM model 1: every term of a sentence may have come from each of the other, or from none; the likelihoods that make
 * the whole most likely are found by expectation and maximisation. Source: Brown et al., “The Mathematics of
 * Statistical Machine Translation”, Computational Linguistics 19 (2), 1993, https://aclanthology.org/J93-2003/.
 */
export function learnTranslations(pairs: readonly SentencePair[]): Likelihood {
  // Each pair of terms that meet has a slot; a term of no meaning, 0, meets all.
  const slots = new Map<number, number>();
  const owns: number[] = [];
  const twins: number[] = [];
  const total = pairs.reduce((sum, [own, twin]) => sum + (own.length + 1) * twin.length, 0);
  const meetings = new Uint32Array(total);
  const span = 2 ** 26;
  let at = 0;
  for (const [own, twin] of pairs)
    for (const to of twin)
      for (let i = -1; i < own.length; i++) {
        const from = i < 0 ? 0 : own[i]! + 1;
        const key = from * span + to;
        let slot = slots.get(key);
        if (slot === undefined) {
          slot = owns.length;
          slots.set(key, slot);
          owns.push(from);
          twins.push(to);
        }
        meetings[at++] = slot;
      }
  slots.clear();

  const likely = new Float32Array(owns.length).fill(1);
  const counts = new Float32Array(owns.length);
  const sums = new Float64Array(owns.reduce((most, own) => Math.max(most, own), 0) + 1);
  for (let round = 0; round < rounds; round++) {
    counts.fill(0);
    let from = 0;
    for (const [own, twin] of pairs) {
      const width = own.length + 1;
      for (let word = 0; word < twin.length; word++, from += width) {
        let all = 0;
        for (let i = from; i < from + width; i++) all += likely[meetings[i]!]!;
        for (let i = from; i < from + width; i++) counts[meetings[i]!]! += likely[meetings[i]!]! / all;
      }
    }
    sums.fill(0);
    counts.forEach((count, slot) => (sums[owns[slot]!]! += count));
    counts.forEach((count, slot) => (likely[slot] = count / sums[owns[slot]!]!));
  }

  const learnt: Likelihood = new Map();
  likely.forEach((value, slot) => {
    const own = owns[slot]! - 1;
    if (own < 0 || value < least) return;
    const row = learnt.get(own) ?? new Map<number, number>();
    learnt.set(own, row.set(twins[slot]!, value));
  });
  return learnt;
}
