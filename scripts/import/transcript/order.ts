import { parseArgs } from 'node:util';
import { nearest } from '../../../src/domain/nearest.ts';
import { isLang, type Lang } from '../../../src/i18n/languages.ts';

/** What the editor asked for. */
export interface Order {
  file: string;
  /** The tip’s key. */
  tip: string;
  /** The language of the words. */
  lang: Lang;
  /** The language of the recording. */
  of?: string;
  by?: string;
  replace: boolean;
}

const options = {
  tip: { type: 'string' },
  lang: { type: 'string' },
  of: { type: 'string' },
  by: { type: 'string' },
  replace: { type: 'boolean' },
} as const;

/**
 * Reads the words of the command line. Where no `--` stands before them, npm keeps the names of options for itself and
 * passes on bare values: those are told apart by what they can be, a key, a language, or words.
 * @param keys the keys of the tips there are
 * @throws a sentence that says what to write instead
 */
export function readOrder(
  args: string[],
  keys: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Order {
  const { values, positionals } = parsed(args);
  const [file, ...bare] = positionals;
  if (!file) throw new Error('Name the file: npm run import -- transcript <file> --tip <key> --lang en');
  const take = (can: (word: string) => boolean) => {
    const at = bare.findIndex(can);
    return at < 0 ? undefined : bare.splice(at, 1)[0];
  };
  const by = (name: string) => {
    const kept = env[`npm_config_${name}`];
    return kept && kept !== 'true' ? kept : undefined;
  };
  const langs = [values.lang ?? by('lang'), values.of ?? by('of')];
  const lang = langs[0] ?? take(isLang);
  const of = langs[1] ?? take(isLang);
  if (langs[0] === undefined && langs[1] === undefined && lang && of && lang !== of)
    throw new Error(
      `npm does not tell which of ${lang} and ${of} is --lang and which is --of. Write -- before the options: npm run import -- transcript ${file} --tip … --lang … --of …`,
    );
  const key = (word: string) => keys.includes(word.replace(/^tips\/|\/$/g, ''));
  const tip = values.tip ?? by('tip') ?? take(key) ?? take((word) => /^[\w/-]+$/.test(word));
  const tag = bare.find((word) => /^[a-z]{2,3}(-[A-Za-z0-9]+)?$/.test(word));
  if (tag !== undefined)
    throw new Error(
      `npm does not tell what ${tag} is. Write -- before the options: npm run import -- transcript ${file} --tip … --lang … --of ${tag}`,
    );
  const translator = values.by ?? by('by') ?? take(() => true);
  if (bare.length)
    throw new Error(`“${bare[0]}” is one word too many. Put words with spaces between quotes.`);
  return {
    file,
    tip: tipKey(tip, keys),
    lang: language(lang),
    ...(of === undefined ? {} : { of }),
    ...(translator === undefined ? {} : { by: translator }),
    replace:
      values.replace ?? [env.npm_config_replace, env.npm_config_replace_registry_host].includes('true'),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const [, wrong] = /'(--?[\w-]+)/.exec((error as Error).message) ?? [];
    if (!wrong) throw error;
    if (Object.hasOwn(options, wrong.replace(/^-+/, '')))
      throw new Error(
        `${wrong} stands without its value. npm run import -- transcript --help says what it takes.`,
      );
    const close = nearest(wrong.replace(/^-+/, ''), Object.keys(options));
    throw new Error(
      `There is no option ${wrong}. ${close ? `Did you mean --${close}?` : `There are --${Object.keys(options).join(', --')}.`}`,
    );
  }
}

function tipKey(written: string | undefined, keys: readonly string[]): string {
  if (!written)
    throw new Error('Say to which tip it belongs: --tip <key>, the name of its folder in content/tips.');
  const key = written.replace(/^tips\/|\/$/g, '');
  if (keys.includes(key)) return key;
  const close = nearest(key, keys);
  throw new Error(
    `There is no tip ${key}. ${close ? `Did you mean ${close}?` : 'The key is the name of a folder in content/tips.'}`,
  );
}

function language(written: string | undefined): Lang {
  if (isLang(written)) return written;
  throw new Error(
    written
      ? `--lang is ${written}. Write en or fr, the language of the words.`
      : 'Say in which language the words are: --lang en, or --lang fr.',
  );
}
