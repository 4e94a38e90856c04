import { tip } from './import/tip.ts';
import { transcript } from './import/transcript.ts';

/** `npm run import <what> …`: takes what exists elsewhere into the hub. */

/** One thing that can be taken in. */
export interface Importer {
  /** How it is called: said when it is called otherwise. */
  usage: string;
  /** What `--help` says; nothing where the usage says it all. */
  help?: string;
  /** Takes in what the arguments name; false where nothing could be. */
  run(args: string[]): Promise<boolean>;
}

const importers: Record<string, Importer> = {
  tip,
  transcript,
};

const [what = '', ...args] = process.argv.slice(2);
const importer = Object.hasOwn(importers, what) ? importers[what] : undefined;
if (importer && (args.includes('--help') || args.includes('-h')))
  console.log(importer.help ?? importer.usage);
else if (importer) process.exitCode = (await importer.run(args)) ? 0 : 1;
else {
  console.error(
    Object.values(importers)
      .map(({ usage }) => usage)
      .join('\n'),
  );
  process.exitCode = 1;
}
