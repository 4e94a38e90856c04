import type { Report } from './report.ts';

/** The report for a terminal: tables under their names, and what was found in a line at the end. */
export function asText({ generated, works, total, gaps, pairs, spoken, ratios, totals }: Report): string {
  const day = generated.slice(0, 10);
  const kinds = [...Object.entries(works), ['in all', total] as const].map(([kind, { en, fr, both }]) => [
    kind,
    en,
    fr,
    both,
  ]);
  const parts = [
    `Parity of the content on ${day}`,
    table(['', 'English', 'French', 'both'], kinds),
    titled(
      'In one language, by declaration',
      ['work', 'only', 'since', 'days', 'reason'],
      gaps.map(({ work, lang, since, days, reason }) => [
        work,
        lang,
        since ?? 'unknown',
        days ?? '–',
        reason.en,
      ]),
    ),
    titled(
      'In both: characters, and French over English (! outside 0.9 to 1.5)',
      ['work', 'English', 'French', 'ratio', 'stale', 'same', 'images'],
      pairs.map(({ work, characters, ratio, flagged, stale, untranslated, alts }) => [
        work,
        characters.en,
        characters.fr,
        `${flagged ? '! ' : ''}${ratio?.toFixed(2) ?? '–'}`,
        stale.length,
        untranslated.length,
        alts.images,
      ]),
    ),
    titled(
      'To look at',
      ['block', 'why'],
      pairs.flatMap(({ work, stale, untranslated, alts }) => [
        ...stale.map(({ id, touched }) => [
          `${work}#${id}`,
          touched ? 'the source has changed, the translation too' : 'the source has changed since',
        ]),
        ...untranslated.map(({ id }) => [`${work}#${id}`, 'the same words in both languages']),
        ...alts.missing.map(({ file, id, lang }) => [
          placeOf(work, id),
          `image ${file} is not described in ${nameOf(lang)}`,
        ]),
        ...alts.same.map(({ file, id }) => [
          placeOf(work, id),
          `image ${file} is described by the same words in both`,
        ]),
      ]),
    ),
    titled(
      'Spoken in one language',
      ['tip', 'what', 'only'],
      spoken.map(({ work, what, lang }) => [work, what, lang]),
    ),
    [
      `${totals.pairs} pairs${ratios ? `, ratio ${ratios.least.toFixed(2)} to ${ratios.most.toFixed(2)}, median ${ratios.median.toFixed(2)}` : ''}`,
      `${totals.gaps} declared gaps`,
      `${totals.flagged} lengths flagged`,
      `${totals.stale} blocks stale`,
      `${totals.untranslated} untranslated`,
      `${totals.imagesToDescribe} of ${totals.images} images to describe`,
    ].join('; '),
  ];
  return parts.filter(Boolean).join('\n\n');
}

type Cell = string | number;

function titled(title: string, head: string[], rows: Cell[][]): string {
  return rows.length ? `${title}\n${table(head, rows)}` : '';
}

/** Columns as wide as what stands in them: words at the start, numbers at the end. */
function table(head: string[], rows: Cell[][]): string {
  const lines = [head, ...rows.map((row) => row.map(String))];
  const columns = head.map((_, at) => ({
    width: Math.max(...lines.map((line) => line[at]!.length)),
    numbers: lines.slice(1).every((line) => /^[!\d., –]+$/.test(line[at]!)),
  }));
  return lines
    .map((line) =>
      line
        .map((cell, at) => {
          const { width, numbers } = columns[at]!;
          return numbers ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function placeOf(work: string, id: string | null): string {
  return id ? `${work}#${id}` : work;
}

function nameOf(lang: string): string {
  return lang === 'en' ? 'English' : 'French';
}
