import type { z } from 'zod';
import { proxiedAddress } from '../i18n/proxied.ts';
import type { Fault } from './fault.ts';
import { readYaml, validate } from './yaml.ts';

/** Front matter and prose of a text, and the line on which the prose begins. */
export interface SplitText<Front> {
  front?: Front;
  prose: string;
  firstLine: number;
  /** The line of the slug, for faults found once all texts are read. */
  slugLine: number;
}

/** Splits a text at its front matter and checks that against its schema. Faults name their line in the file. */
export function splitText<T extends z.ZodType>(
  source: string,
  schema: T,
  file: string,
  faults: Fault[],
): SplitText<z.output<T>> {
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(source);
  if (!match) {
    faults.push({
      file,
      line: 1,
      message: 'the front matter is missing. Begin the file with ---, title, slug, summary, ---',
    });
    return { prose: source, firstLine: 1, slugLine: 1 };
  }
  const yaml = readYaml(match[1]!, file, faults, 2);
  const front = yaml && validate(schema, yaml, file, faults);
  const firstLine = match[0].split('\n').length;
  const prose = source.slice(match[0].length);
  if (!prose.trim()) faults.push(emptyProse(file, firstLine));
  return { ...(front && { front }), prose, firstLine, slugLine: yaml?.lineOf(['slug']) ?? 1 };
}

/** The fault of a text that says nothing under its front matter. */
export function emptyProse(file: string, line: number): Fault {
  return { file, line, message: 'the prose is empty. Write it, or declare the one language in about.yml' };
}

/** What every address that is looked for has something of; most texts have none, and are spared the longer look. */
const suspicious =
  /protect|protég|cfemail|%3A|[?&](?:q|u|uri|url|imgurl|uddg|link|goto|dest|target|redirect)=|lnkd\.in|urldefense|safelinks|camo\.|licdn|\/amp\/s\/|ampproject|googleusercontent|\.wp\.com/i;

/** A fault for each line that bears an address destroyed by an obfuscator or hidden in a wrapper. */
export function checkAddresses(source: string, file: string, faults: Fault[]): void {
  if (!suspicious.test(source)) return;
  source.split('\n').forEach((line, at) => {
    const found = proxiedAddress(line);
    if (found) faults.push({ file, line: at + 1, message: found });
  });
}
