import type { Result } from './ask.ts';
import { seenRows } from './browser.ts';
import { costRows } from './bytes.ts';
import type { Evaluation } from './evaluate.ts';
import type { EvalQuery } from './query.ts';

/** The evaluation as a Markdown table, and what was missed where that is wanted. */
export function asText(
  { seed, records, classes, costs, seen }: Evaluation,
  hub: string,
  misses: boolean,
): string {
  const rows = [
    ...classes.map(({ asked, results: { plain, elan } }) =>
      line(asked.title, String(asked.queries.length), plain ? shares(plain) : '', shares(elan)),
    ),
    ...(costs
      ? costRows.map(({ title, cell }) =>
          line(
            title,
            String(costs.elan.first.length),
            costs.plain ? cell(costs.plain) : '',
            cell(costs.elan),
          ),
        )
      : []),
    ...(seen
      ? seenRows.map(({ title, cell }) =>
          line(title, `${seen.first.length}; ${seen.next.length}`, '', cell(seen)),
        )
      : []),
  ];
  const head = [line('class', 'queries', 'plain Pagefind', 'Élan'), '| --- | --- | --- | --- |'];
  const missed = misses ? classes.flatMap(({ asked, results }) => missesOf(asked.title, results.elan)) : [];
  return [`${hub}: ${records} records, seed ${seed}`, '', ...head, ...rows, ...missed].join('\n');
}

function line(...cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function shares({ scores }: Result): string {
  return Object.values(scores).map(share).join('; ');
}

/** A share as such tables give it: `.95`, `1.00`; never rounded up to 1. */
export function share(value: number): string {
  const shown = value < 1 ? Math.floor(value * 100 + 1e-9) / 100 : 1;
  return shown.toFixed(2).replace(/^0/, '');
}

function missesOf(title: string, { misses }: Result): string[] {
  if (!misses.length) return [];
  const lines = misses.map(({ query, got }) => {
    const hits = got.hits
      .slice(0, 5)
      .map(({ work, passages, whole }) => (whole ? work : [work, ...passages].join(' ')));
    const box = got.box.length ? `; box: ${got.box.slice(0, 5).map(({ work }) => work)}` : '';
    return `- [${query.lang}] “${query.text}” wanted ${wanted(query)}; got ${hits.join(', ') || 'nothing'}${box}`;
  });
  return ['', `## ${title}: ${misses.length} missed`, '', ...lines];
}

function wanted({ gold }: EvalQuery): string {
  if (gold.kind === 'work') return gold.work;
  const all = Object.entries(gold.kind === 'graded' ? gold.grades : gold.places);
  return all
    .sort(([, a], [, b]) => (typeof a === 'number' && typeof b === 'number' ? b - a : 0))
    .slice(0, 8)
    .map(([where, what]) => `${where} (${String(what)})`)
    .join(', ');
}

/** The evaluation as data: shares, counts and what was missed. */
export function asJson({ seed, records, classes, costs, seen }: Evaluation): string {
  const rows = classes.map(({ asked, results }) => ({
    class: asked.name,
    title: asked.title,
    queries: asked.queries.length,
    plain: results.plain?.scores,
    elan: results.elan.scores,
    misses: results.elan.misses.map(({ query, got }) => ({ ...query, got })),
  }));
  const cost =
    costs &&
    costRows.map(({ title, cell }) => ({
      title,
      plain: costs.plain && cell(costs.plain),
      elan: cell(costs.elan),
    }));
  return JSON.stringify({ seed, records, rows, cost, seen }, null, 2);
}
