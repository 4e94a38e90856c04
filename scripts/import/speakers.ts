import { join } from 'node:path';
import { nearest } from '../../src/domain/nearest.ts';
import type { Cue } from '../../src/domain/transcript/cue.ts';
import { readFacts } from '../../src/hub/facts.ts';
import { shown } from '../../src/hub/folder.ts';

/** A name in a transcript that is nobody’s, and what to do. */
export interface UnknownSpeaker {
  name: string;
  message: string;
}

/** The speakers that no person of the hub is called, in either language or by an alias, case and accents aside. */
export function unknownSpeakers(cues: readonly Cue[], folder: string): UnknownSpeaker[] {
  const names = new Map<string, string>();
  const keys = new Map<string, string>();
  const families = new Map<string, string>();
  for (const { key, data } of readFacts(folder, 'people', { en: 'en-CA', fr: 'fr-CA' }, [])) {
    for (const name of [data.name.en, data.name.fr, ...data.aliases]) {
      names.set(plain(name), name);
      keys.set(name, key);
    }
    for (const lang of ['en', 'fr'] as const) {
      const [family] = data.sortName?.[lang].split(', ') ?? [];
      if (family && data.name[lang].includes(' ')) families.set(plain(family), data.name[lang]);
    }
  }
  const speakers = new Set(cues.flatMap(({ speaker }) => (speaker ? [speaker] : [])));
  return [...speakers]
    .filter((name) => !names.has(plain(name)))
    .map((name) => {
      const close = nearest(plain(name), [...names.keys(), ...families.keys()]);
      const meant = close && (names.get(close) ?? families.get(close));
      const file = meant && shown(join(folder, 'people', `${keys.get(meant)}.yml`));
      const cure = meant
        ? `Did you mean ${meant}? Then write that name, or add “${name}” to the aliases in ${file}`
        : `Write ${shown(join(folder, 'people'))}/<key>.yml for them, or the name that is known`;
      return { name, message: `nobody among the people of the hub is called “${name}”. ${cure}` };
    });
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
