import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cue } from '../../../src/domain/transcript/cue.ts';
import { readTranscript } from '../../../src/domain/transcript/read.ts';
import { withIdsInOrder, withIdsOf } from '../../../src/domain/transcript/same-ids.ts';
import type { Entry } from './about.ts';

/**
 * Identifiers are the same in both languages, and stay when a transcript is replaced: by time where both follow one
 * recording, in order where each language has its own.
 * @param entries what about.yml names
 * @returns the cues, and a sentence on how they go with those of the other language
 */
export function sameIds(
  cues: Cue[],
  entry: Entry,
  entries: readonly Entry[],
  folder: string,
): { cues: Cue[]; says: string[] } {
  const read = (wanted: (one: Entry) => boolean) => {
    const found = entries.find(wanted);
    const bytes = found && bytesOf(join(folder, found.file));
    return bytes && { file: found.file, cues: readTranscript(bytes, found.file).cues };
  };
  const other = read(({ language }) => language !== entry.language);
  const oneClock = entries.some(({ language, of }) => language !== entry.language && of === entry.of);
  if (other && oneClock) {
    const same = withIdsOf(cues, other.cues);
    const all = same.twins === cues.length && same.twins === other.cues.length;
    const says = all
      ? `Each cue has the identifier of its twin in ${other.file}.`
      : `${same.twins} of ${cues.length} cues begin when one of the ${other.cues.length} in ${other.file} does, and have its identifier. Divide both into the same cues: npm run check names those that differ.`;
    return { cues: same.cues, says: [says] };
  }
  const inOrder = other && withIdsInOrder(cues, other.cues);
  if (inOrder)
    return { cues: inOrder, says: [`Each cue has the identifier of its twin in ${other.file}, in order.`] };
  const before = read(({ language, of }) => language === entry.language && of === entry.of);
  return {
    cues: before ? withIdsOf(cues, before.cues).cues : cues,
    says: other
      ? [
          `${other.file} has ${other.cues.length} cues, this one ${cues.length}. Divide both into the same cues.`,
        ]
      : [],
  };
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
