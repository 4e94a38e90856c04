import { join } from 'node:path';
import { formatFault } from '../src/hub/fault.ts';
import { readWholeHub } from '../src/hub/read.ts';
import { shareHub } from '../src/hub/shared.ts';
import { catalogueOf } from '../src/library/catalogue.ts';
import { searchRecords } from '../src/library/records.ts';
import { content, root } from './paths.ts';
import { questionsIn, readQuestions } from './search-eval/classes/question.ts';
import { readOptions } from './search-eval/options.ts';
import { asJson, asText } from './search-eval/report.ts';
import { evaluate } from './search-eval/evaluate.ts';

/**
 * `npm run search:eval`: how well search finds what it should, on queries made from the hub’s own content, with plain
 * Pagefind on the same pages beside it. ELAN_CONTENT names another hub’s folder.
 *
 *     --only sentence,typo   some classes: sentence, typo, inflection, half, near, question, cross, spoken, bytes
 *     --queries 200          queries a class, 60 unless said
 *     --seed 7               other queries; --held-out: those that nothing was tuned on
 *     --misses               each query that was not answered as it should be
 *     --questions file.json  questions of another hub: [{ "lang", "question", "work" }]
 *     --browser 20           so many queries through the search page of the built site too
 *     --alone                without plain Pagefind; --keep-index: our index as it lies there, whatever made it
 *     --json                 all of it as data
 *
 * With npm, options stand behind `--`: `npm run --silent search:eval -- --only typo`.
 */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const { hub, faults } = await readWholeHub();
  for (const fault of faults) console.error(formatFault(fault));
  if (!hub) throw new Error('Nothing was measured: the content has faults.');
  shareHub(hub);
  const records = searchRecords(catalogueOf(hub));
  const questions = options.questions
    ? readQuestions(options.questions)
    : questionsIn(join(root, 'tests/search/questions'));
  const evaluation = await evaluate(records, questions, options, (said) => console.error(said));
  console.log(options.json ? asJson(evaluation) : asText(evaluation, content, options.misses));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// Whoever built an index may have left something open.
process.exit();
