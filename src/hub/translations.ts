import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Passage, WorkRecord } from '../domain/record.ts';
import { languages, type Both, type Lang } from '../i18n/languages.ts';
import type { Stale } from './hub.ts';
import type { Reading } from './read.ts';
import { readRecord, recordText, writeRecords } from './record.ts';
import type { ReadWork } from './works.ts';

/** How the translation of a work stands. */
export interface Translation {
  /** `articles/<key>`. */
  work: string;
  source: Lang;
  /**
   * `declared`: there is deliberately one language. `missing`: there is one, or none, and nothing says why.
   * `faulty`: it cannot be told before what is wrong is mended.
   */
  state: 'complete' | 'stale' | 'missing' | 'declared' | 'faulty';
  /** The one language there is, and why. */
  only?: { lang: Lang; reason?: Both };
  /** What is out of date, with the files in which the two texts stand. */
  stale: (Stale & { files: Both })[];
}

/** How every translation of a hub stands, in the order of the works; also of a hub that has faults. */
export function translationsOf(works: readonly ReadWork[]): Translation[] {
  return works.map((work) => {
    const { section, key, about, texts, digest, stale = [], transcripts = [] } = work;
    const state = stale.length ? 'stale' : 'complete';
    const there = languages.filter((lang) => texts[lang]);
    const lang = about.only?.lang ?? (there.length === 1 ? there[0] : undefined);
    const files = Object.fromEntries(languages.map((one) => [one, texts[one]?.file ?? ''])) as Both;
    const said = Object.fromEntries(transcripts.map(({ language, file }) => [language, file])) as Both;
    return {
      work: `${section}/${key}`,
      source: about.source,
      state: about.only ? 'declared' : lang || !there.length ? 'missing' : digest ? state : 'faulty',
      ...(lang && { only: { lang, ...(about.only && { reason: about.only.reason }) } }),
      stale: stale.map((pair) => ({ ...pair, files: pair.said ? said : files })),
    };
  });
}

/**
 * Records that a translation says again what its source says: what was out of date is so no more.
 * @param ids those passages alone; all of the work where there are none
 * @returns what was accepted. Throws a sentence when there is no such work or passage, when it has faults, and when the
 * record cannot be written.
 */
export function accept(work: string, ids: readonly string[], { works, records }: Reading): Stale[] {
  const name = work.replace(/\/+$/, '');
  const found = works.find(({ section, key }) => `${section}/${key}` === name);
  if (!found) throw new Error(`There is no work ${work}. Name one as articles/<key>.`);
  // A work with faults is not recorded as it stands.
  if (!found.digest) throw new Error(`${name} has faults: npm run check names them. Mend them first.`);
  const stale = found.stale ?? [];
  const isNamed = ({ id, front }: Stale, wanted: string) =>
    front
      ? wanted === `@${id}` || (wanted === id && !stale.some((one) => !one.front && one.id === id))
      : wanted === id;
  const unknown = ids.find((id) => !stale.some((pair) => isNamed(pair, id)));
  if (unknown !== undefined)
    throw new Error(
      `${unknown} of ${name} is not out of date. ${stale.length ? `These are: ${stale.map(({ id }) => id).join(', ')}.` : 'Nothing of it is.'}`,
    );
  const accepted = stale.filter((pair) => !ids.length || ids.some((id) => isNamed(pair, id)));
  if (!accepted.length) return [];
  const file = resolve(dirname(found.file), 'record.json');
  const pending = records.find((one) => resolve(one.file) === file)?.text ?? readFileSync(file, 'utf8');
  const record = readRecord(pending, file, found.about.source, []);
  const text = recordText(withoutMarks(record, accepted));
  if (writeRecords([{ file, text }]).length) throw new Error(`${file} could not be written.`);
  return accepted;
}

function withoutMarks(record: WorkRecord, accepted: readonly Stale[]): WorkRecord {
  const names = (of: (pair: Stale) => boolean) => new Set(accepted.filter(of).map(({ id }) => id));
  const passages = names(({ front }) => Boolean(front));
  const cues = names(({ said }) => Boolean(said));
  const ids = names(({ front, said }) => !front && !said);
  const clear = <P extends { from?: string; was?: string }>({ from: _from, was: _was, ...rest }: P) => rest;
  const cleared = (all: Record<string, Passage>, isAccepted: (name: string) => boolean) =>
    Object.fromEntries(
      Object.entries(all).map(([name, passage]) => [name, isAccepted(name) ? clear(passage) : passage]),
    );
  let inPair = false;
  return {
    ...record,
    front: cleared(record.front, (name) => passages.has(name)),
    ...(record.said && {
      said: { ...record.said, cues: cleared(record.said.cues, (id) => cues.has(`said-${id}`)) },
    }),
    blocks: record.blocks.map((block) => {
      // The further blocks of a pair have no fingerprint of their own.
      inPair = block.twin === '' ? inPair : ids.has(block.id);
      return inPair ? clear(block) : block;
    }),
  };
}
