import { formatFault } from '../src/hub/fault.ts';
import { readHub } from '../src/hub/read.ts';
import { parityOfHub } from '../src/library/parity.ts';
import { report } from './parity/report.ts';
import { asText } from './parity/text.ts';

/**
 * `npm run parity`: how far the two languages of the content are on a par, as a table; `--json` for programs (with
 * `npm run --silent parity -- --json`, npm prints nothing of its own before it).
 * Ends with 1 only when the content has faults, which are printed on standard error: among them every gap that is not
 * declared. ELAN_CONTENT names another hub’s folder.
 */
const { hub, faults } = readHub();
for (const fault of faults) console.error(formatFault(fault));
if (hub) {
  const parity = report(parityOfHub(hub), new Date());
  console.log(process.argv.includes('--json') ? JSON.stringify(parity, null, 2) : asText(parity));
}
process.exitCode = hub ? 0 : 1;
