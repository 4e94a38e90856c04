import type { EvalQuery, Gold, Measure } from './query.ts';
import type { Answer, Place } from './searcher.ts';

/** The value of each measure for one answer: 0 to 1. */
export function scoreOf(measure: Measure, { gold }: EvalQuery, answer: Answer): number {
  switch (measure) {
    case 'recall':
    case 'mixed':
      return among(answer.hits, gold);
    case 'box':
      return among(answer.box, gold);
    case 'empty':
      return answer.hits.length ? 0 : 1;
    case 'ndcg':
      return gold.kind === 'graded' ? ndcg(answer.hits, gold.grades) : 0;
    case 'ndcgForms':
      return gold.kind === 'graded' ? ndcg(answer.hits, gold.inAnyForm) : 0;
    case 'first':
      return Number(pointsAt(answer.hits[0], gold));
  }
}

/** 1 when the work is among the first five. */
function among(hits: readonly Place[], gold: Gold): number {
  return Number(gold.kind === 'work' && hits.slice(0, 5).some(({ work }) => work === gold.work));
}

/** True when a hit leads to a passage that holds the words, or to one beside it; the top of a page is beside nothing. */
function pointsAt(hit: Place | undefined, gold: Gold): boolean {
  if (!hit || gold.kind !== 'place') return false;
  const right = gold.places[hit.url] ?? [];
  const reach = hit.whole ? 0 : 1;
  return hit.passages.some((passage) => right.some((place) => Math.abs(place - passage) <= reach));
}

/** Normalised discounted cumulative gain of the first ten, with gains 2^grade − 1 (Burges et al. 2005). */
export function ndcg(hits: readonly Place[], grades: Readonly<Record<string, number>>): number {
  const gain = (found: readonly number[]) =>
    found.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  // A work that is shown twice counts where it stands first.
  const works = hits.map(({ work }, place) =>
    hits.findIndex((hit) => hit.work === work) === place ? (grades[work] ?? 0) : 0,
  );
  const ideal = gain(Object.values(grades).sort((a, b) => b - a));
  return ideal ? gain(works) / ideal : 0;
}

/** Mean of numbers; 0 of none. */
export function mean(numbers: readonly number[]): number {
  return numbers.length ? numbers.reduce((sum, one) => sum + one, 0) / numbers.length : 0;
}

/** The smallest number that so great a part of them does not exceed. */
export function percentile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}
