import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../src/blocks/parse.ts';
import { emptyRecord, type WorkRecord } from '../../src/domain/record.ts';
import type { Fault } from '../../src/hub/fault.ts';
import { names } from '../../src/hub/folder.ts';
import { pair, type Pairing, type Version } from '../../src/hub/pairing.ts';
import type { Both, Lang } from '../../src/i18n/languages.ts';

const locales = { en: 'en-CA', fr: 'fr-CA' } as const;

/** The prose of all works of the hub’s own content, in both languages, block by block as written. */
export function writtenWorks(): { name: string; prose: Both<string[]> }[] {
  return ['articles', 'tips', 'lists'].flatMap((section) =>
    names(join('content', section)).folders.map((key) => {
      const text = (lang: Lang) =>
        readFileSync(join('content', section, key, `${lang}.mdx`), 'utf8')
          .split('\n---\n')
          .slice(1)
          .join('\n---\n')
          .trim()
          .split(/\n{2,}/);
      return { name: `${section}/${key}`, prose: { en: text('en'), fr: text('fr') } };
    }),
  );
}

/** Reads both versions of a work as the hub does, by what was recorded of it. Throws what is wrong. */
export function reading(
  prose: Both<string[]>,
  record: WorkRecord = emptyRecord('en'),
  options: { source?: Lang; align?: Both<string[]>[] } = {},
): Pairing & { record: WorkRecord; ids: Both<string[]>; texts: Both<string[]> } {
  const { source = 'en', align = [] } = options;
  const faults: Fault[] = [];
  const version = (lang: Lang): Version => ({
    lang,
    file: `${lang}.mdx`,
    blocks: parse(prose[lang].join('\n\n'), { lang, file: `${lang}.mdx`, locales, firstLine: 1 }, faults),
  });
  const versions: Both<Version> = { en: version('en'), fr: version('fr') };
  const target = versions[source === 'en' ? 'fr' : 'en'];
  const found = pair(versions[source], target, align, record, { file: 'about.yml', lineOf: () => 1 }, faults);
  if (faults.length) throw new Error(faults.map(({ message }) => message).join('\n'));
  const both = (of: (version: Version) => string[]): Both<string[]> => ({
    en: of(versions.en),
    fr: of(versions.fr),
  });
  return {
    ...found,
    record: { source, front: {}, blocks: found.blocks, gone: found.gone },
    ids: both(({ blocks }) => blocks.map(({ id }) => id)),
    texts: both(({ blocks }) => blocks.map(({ text }) => text)),
  };
}
