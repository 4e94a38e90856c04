import { join } from 'node:path';
import type { z } from 'zod';
import type { Lang } from '../i18n/languages.ts';
import type { Locale } from '../i18n/typography.ts';
import { factSections, type FactSection } from '../model/index.ts';
import type { Fault } from './fault.ts';
import { names, readText, shown, strays } from './folder.ts';
import type { Fact, FactData } from './hub.ts';
import { checkAddresses } from './text.ts';
import { typesetBoth } from './typeset.ts';
import { readYaml, validate } from './yaml.ts';

/** A fact with the lines of its fields. */
export interface ReadFact<Data> extends Fact<Data> {
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads the facts of one section, sorted by key, and adds what is wrong to `faults`. */
export function readFacts<Section extends FactSection>(
  folder: string,
  section: Section,
  locales: Record<Lang, Locale>,
  faults: Fault[],
): ReadFact<FactData[Section]>[] {
  const root = join(folder, section);
  const { files, folders } = names(root);
  strays(root, folders, () => false, `Write each of the ${section} as <key>.yml`, faults);
  strays(
    root,
    files,
    (name) => /^[a-z0-9]+(-[a-z0-9]+)*\.yml$/.test(name),
    `Name it <key>.yml, the key in lower-case ASCII words joined by hyphens`,
    faults,
  );
  const facts = files.flatMap((name) => {
    const key = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yml$/.exec(name)?.[1];
    const text = key === undefined ? undefined : readText(join(root, name), faults);
    if (key === undefined || text === undefined) return [];
    const file = shown(join(root, name));
    checkAddresses(text, file, faults);
    const yaml = readYaml(text, file, faults);
    const data =
      yaml && validate(factSections[section] as unknown as z.ZodType<FactData[Section]>, yaml, file, faults);
    return data ? [{ key, file, data: typesetBoth(data, locales), lineOf: yaml.lineOf }] : [];
  });
  // Not as the files are: there `a-b.yml` stands before `a.yml`.
  return facts.sort((a, b) => (a.key < b.key ? -1 : 1));
}
