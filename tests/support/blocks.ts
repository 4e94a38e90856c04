import type { Block } from '../../src/blocks/block.ts';
import { parse } from '../../src/blocks/parse.ts';
import type { Fault } from '../../src/hub/fault.ts';
import type { Lang } from '../../src/i18n/languages.ts';

const locales = { en: 'en-CA', fr: 'fr-CA' } as const;

/** What the parser gives for a text: its blocks, and what is wrong with it. */
export function parsed(
  source: string,
  lang: Lang = 'en',
  file = 'en.mdx',
): { blocks: Block[]; faults: Fault[] } {
  const faults: Fault[] = [];
  return { blocks: parse(source, { lang, file, locales, firstLine: 1 }, faults), faults };
}

/** The HTML of a text in which nothing is wrong. Throws otherwise. */
export function htmlOf(source: string, lang?: Lang, file?: string): string {
  const { blocks, faults } = parsed(source, lang, file);
  if (faults.length) throw new Error(faults.map(({ message }) => message).join('\n'));
  return blocks.map(({ html }) => html).join('\n');
}
