import { speakersOf, type Speakers } from '../domain/speakers.ts';
import { languages } from '../i18n/languages.ts';
import type { Fault } from './fault.ts';
import type { Fact, FactData } from './hub.ts';
import type { ReadWork } from './works.ts';

/** The people of a hub by every name they have: in both languages, and their aliases. */
export function peopleByName(people: readonly Pick<Fact<FactData['people']>, 'key' | 'data'>[]): Speakers {
  return speakersOf(
    people.map(({ key, data }) => ({
      key,
      names: [...languages.map((lang) => data.name[lang]), ...data.aliases],
    })),
  );
}

/** Every name in a transcript is that of a person of the hub. */
export function checkSpeakers(
  tips: readonly ReadWork[],
  people: readonly Pick<Fact<FactData['people']>, 'key' | 'data'>[],
  faults: Fault[],
): void {
  const spoken = tips.flatMap(({ transcripts = [] }) => transcripts);
  if (!spoken.length) return;
  const speakers = peopleByName(people);
  for (const { file, speakers: names } of spoken)
    for (const [name, { line }] of Object.entries(names)) {
      const [known, ...more] = speakers.sharing(name);
      if (more.length)
        faults.push({
          file,
          line,
          message: `the speaker “${name}” may be ${[known, ...more].map((key) => `people/${key}`).join(' or ')}. Add to aliases there a name that only one of them has, and write it here`,
        });
      if (known) continue;
      const close = speakers.nearest(name);
      const cure = close
        ? `Did you mean ${close.name} (people/${close.key})? Correct the name here, or add it to aliases there`
        : 'Write people/<key>.yml for them, or correct the name';
      faults.push({ file, line, message: `the speaker “${name}” is not in people. ${cure}` });
    }
}
