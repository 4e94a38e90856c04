import { parseArgs } from 'node:util';

/** What `npm run search:eval` is asked to do. */
export interface Options {
  seed: number;
  /** Queries a class. */
  queries: number;
  /** Names of classes, where not all of them are wanted. */
  only: string[];
  misses: boolean;
  json: boolean;
  /** Keep our index although the program that makes it has changed. */
  keepIndex: boolean;
  /** Leave plain Pagefind out, while the search is worked on. */
  alone: boolean;
  /** A file of questions instead of those of the tests. */
  questions?: string;
  /** How many queries are asked in a browser too. */
  browser: number;
}

/** All classes by name, in the order of the table. */
export const classNames = [
  'sentence',
  'typo',
  'inflection',
  'half',
  'near',
  'question',
  'cross',
  'spoken',
  'bytes',
] as const;

/** The seed on which the search may be tuned, and the one that is kept for the end. */
const seeds = { open: 1, heldOut: 20_261_122 };

/**
 * Options from the words of a command.
 * @throws a sentence that says what there is, for a word that is no option or class
 */
export function readOptions(words: string[]): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      seed: { type: 'string' },
      'held-out': { type: 'boolean', default: false },
      queries: { type: 'string', default: '60' },
      only: { type: 'string', multiple: true, default: [] },
      misses: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      'keep-index': { type: 'boolean', default: false },
      alone: { type: 'boolean', default: false },
      questions: { type: 'string' },
      browser: { type: 'string', default: '0' },
    },
  });
  const only = values.only.flatMap((names) => names.split(','));
  const unknown = only.find((name) => !classNames.some((known) => known === name));
  if (unknown !== undefined)
    throw new Error(`There is no class “${unknown}”. There are ${classNames.join(', ')}.`);
  return {
    seed: whole('seed', values.seed ?? String(values['held-out'] ? seeds.heldOut : seeds.open)),
    queries: whole('queries', values.queries),
    only,
    misses: values.misses,
    json: values.json,
    keepIndex: values['keep-index'],
    alone: values.alone,
    ...(values.questions !== undefined && { questions: values.questions }),
    browser: whole('browser', values.browser),
  };
}

function whole(name: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new Error(`--${name} is “${value}”. Say a whole number.`);
  return Number(value);
}
