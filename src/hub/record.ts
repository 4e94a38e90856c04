import { renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { emptyRecord, type WorkRecord } from '../domain/record.ts';
import type { Lang } from '../i18n/languages.ts';
import { lang } from '../model/common.ts';
import type { Fault } from './fault.ts';

/** `record.json` beside a work: see `WorkRecord`. Written by the program only. */

const passage = {
  text: z.string(),
  twin: z.string().optional(),
  from: z.string().optional(),
  was: z.string().optional(),
};
const lost = {
  id: z.string().min(1),
  heading: z.literal(true).optional(),
  also: z.array(z.string()).optional(),
  text: z.string(),
};
const schema = z.strictObject({
  source: lang.optional(),
  front: z.record(z.string(), z.strictObject(passage)).default({}),
  blocks: z.array(z.strictObject({ ...lost, ...passage })).default([]),
  gone: z.array(z.strictObject(lost)).default([]),
});

/** What a record says; an empty one where there is none yet. A broken one is a fault: ids would be lost with it. */
export function readRecord(
  text: string | undefined,
  file: string,
  source: Lang,
  faults: Fault[],
): WorkRecord {
  if (text === undefined) return emptyRecord(source);
  const cure =
    'The program writes this file: bring back the last good one (git checkout), or delete it if no address in this work was ever published';
  const fault = (line: number, what: string) => faults.push({ file, line, message: `${what}. ${cure}` });
  try {
    const found = schema.safeParse(JSON.parse(text));
    if (!found.success) {
      const [issue] = found.error.issues;
      fault(1, `${issue!.path.join('.') || 'the record'} is not as the program wrote it`);
      return emptyRecord(source);
    }
    const ids = found.data.blocks.flatMap(({ id, also = [] }) => [id, ...also]);
    const twice = ids.find((id, at) => ids.indexOf(id) !== at);
    if (twice === undefined) return { source, ...found.data } as WorkRecord;
    fault(lineOf(text, `"id": "${twice}"`), `two blocks have the id “${twice}”`);
  } catch (error) {
    const conflict = lineOf(text, '<<<<<<<');
    fault(
      conflict,
      `the file is no JSON (${conflict > 1 ? 'a merge was not finished' : (error as Error).message})`,
    );
  }
  return emptyRecord(source);
}

function lineOf(text: string, words: string): number {
  return text.slice(0, Math.max(0, text.indexOf(words))).split('\n').length;
}

/** A record as its file holds it: a block a line, so that a change of one block is a change of one line. */
export function recordText({ source, front, blocks, gone }: WorkRecord): string {
  const list = (items: readonly object[]) =>
    items.length ? `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]` : '[]';
  const passages = Object.entries(front).map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const fields = [
    `"source": ${JSON.stringify(source)}`,
    `"front": ${passages.length ? `{\n${passages.join(',\n')}\n  }` : '{}'}`,
    `"blocks": ${list(blocks)}`,
    `"gone": ${list(gone)}`,
  ];
  return `{\n  ${fields.join(',\n  ')}\n}\n`;
}

/** Records that are to be written: path and text. */
export type PendingRecord = { file: string; text: string };

/**
 * Writes records, each at once. What cannot be written is named, for then ids are not kept.
 * @returns the files that could not be written
 */
export function writeRecords(records: readonly PendingRecord[]): string[] {
  return records.flatMap(({ file, text }) => {
    try {
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
      return [];
    } catch {
      return [file];
    }
  });
}
