import type { Cue } from '../../../src/domain/transcript/cue.ts';
import { readFacts } from '../../../src/hub/facts.ts';
import type { Fault } from '../../../src/hub/fault.ts';
import { shown } from '../../../src/hub/folder.ts';
import { peopleByName } from '../../../src/hub/speakers.ts';

/** The speakers that are nobody of the hub, each where a written file first names it, with the nearest name. */
export function unknownSpeakers(
  cues: readonly Cue[],
  folder: string,
  written: { file: string; text: string },
): Fault[] {
  const people = peopleByName(readFacts(folder, 'people', { en: 'en-CA', fr: 'fr-CA' }, []));
  const names = new Set(cues.flatMap(({ speaker }) => (speaker ? [speaker] : [])));
  const lines = written.text.split('\n');
  return [...names]
    .filter((name) => !people.keyOf(name))
    .map((name) => {
      const close = people.nearest(name);
      const cure = close
        ? `Did you mean ${close.name}? Write that name here, or add this one to the aliases in people/${close.key}.yml`
        : 'Write people/<key>.yml for them, or a name that is known there';
      const heads = [`<v ${name.replaceAll('&', '&amp;')}>`, `${name}:`];
      const line = lines.findIndex((text) => heads.some((head) => text.startsWith(head))) + 1;
      return {
        file: shown(written.file),
        line: Math.max(1, line),
        message: `the speaker “${name}” is not in people. ${cure}`,
      };
    });
}
