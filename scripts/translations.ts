import { styleText } from 'node:util';
import { diffWordsWithSpace } from 'diff';
import { formatFault } from '../src/hub/fault.ts';
import { readHub } from '../src/hub/read.ts';
import { accept, translationsOf, type Translation } from '../src/hub/translations.ts';
import { other, type Lang } from '../src/i18n/languages.ts';

/**
 * `npm run translations`: how the translation of each work stands: complete, out of date (each passage with the
 * difference of its source), missing, or declared to be in one language. `--json` prints the same as data.
 * `npm run translations accept articles/<key> [passage…]` says that it was reviewed and is up to date again;
 * `--minor`, that the change needs no other translation.
 */

// npm takes an option for itself where no `--` stands before it, and tells it only so.
const said = (option: string) =>
  process.argv.includes(`--${option}`) || process.env[`npm_config_${option}`] === 'true';
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const names: Record<Lang, string> = { en: 'English', fr: 'French' };

const reading = readHub();

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const unknown = options.find((option) => option !== '--json' && option !== '--minor');

if (unknown) fail(`There is no option ${unknown}. There are --json and --minor.`);
else if (words[0] === 'accept') acceptWork(words[1], words.slice(2));
else if (words.length) fail(`There is no “${words[0]}”. Say npm run translations, or accept articles/<key>.`);
else report();

function acceptWork(work: string | undefined, ids: string[]): void {
  if (!work) return fail('Name the work: npm run translations accept articles/<key>');
  try {
    const accepted = accept(work, ids, reading);
    for (const { id, touched } of accepted)
      if (!touched && !said('minor'))
        console.error(`${id}: the translation is as it was. If the change needed none, --minor says so.`);
    console.log(`${work}: ${accepted.length} accepted${accepted.length && said('minor') ? ' as minor' : ''}`);
  } catch (error) {
    fail((error as Error).message);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function report(): void {
  const all = translationsOf(reading.works);
  const count = (state: Translation['state']) => all.filter((one) => one.state === state).length;
  const totals = {
    works: all.length,
    complete: count('complete'),
    stale: count('stale'),
    missing: count('missing'),
    faulty: count('faulty'),
    declared: count('declared'),
    passages: all.reduce((sum, { stale }) => sum + stale.length, 0),
  };
  if (said('json')) console.log(JSON.stringify({ works: all, totals }, null, 2));
  else {
    for (const one of all) console.log(lineOf(one));
    console.log(
      `${totals.works} works: ${totals.complete} complete, ${totals.stale} out of date (${totals.passages} passages), ${totals.missing} missing, ${totals.declared} in one language by choice`,
    );
  }
  for (const fault of reading.faults) console.error(formatFault(fault));
  if (reading.faults.length) process.exitCode = 1;
}

function lineOf({ work, source, state, only, stale }: Translation): string {
  if (state === 'complete') return `${work}: complete`;
  if (state === 'faulty') return `${work}: has faults`;
  if (state === 'missing') return `${work}: missing in ${only ? names[other(only.lang)] : 'both languages'}`;
  if (state === 'declared')
    return `${work}: in ${names[only!.lang]} only. ${only!.reason?.[only!.lang] ?? ''}`;
  return [
    `${work}: ${stale.length} out of date`,
    ...stale.map(({ id, from, to, touched, lines, files, said: at = source }) => {
      const twin = other(at);
      return [
        `  ${id}  ${files[at]}:${lines[at]}, ${names[twin]} at ${files[twin]}:${lines[twin]}${touched ? `, changed since` : ''}`,
        `    ${difference(from, to)}`,
      ].join('\n');
    }),
  ].join('\n');
}

/** Both texts in one: what was taken out and what was put in, in colours, else `[-between-]{+marks+}`. */
function difference(from: string, to: string): string {
  const coloured = process.stdout.isTTY && !process.env.NO_COLOR;
  return diffWordsWithSpace(from, to)
    .map(({ value, added, removed }) =>
      added
        ? coloured
          ? styleText('green', value)
          : `{+${value}+}`
        : removed
          ? coloured
            ? styleText(['red', 'strikethrough'], value)
            : `[-${value}-]`
          : value,
    )
    .join('');
}
