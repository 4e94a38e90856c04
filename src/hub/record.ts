import { renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { emptyRecord, type RecordedBlock, type WorkRecord } from '../domain/record.ts';
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
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const block = z.strictObject({
  id,
  heading: z.literal(true).optional(),
  also: z.array(id).optional(),
  parts: z.array(id).optional(),
  ...passage,
});
const schema = z.strictObject({
  tag: z
    .string()
    .regex(/^tag:[^\s,:]+,\d{4}:[a-z]+\/[a-z0-9-]+$/)
    .optional(),
  source: lang.optional(),
  front: z.record(z.string(), z.strictObject(passage)).default({}),
  said: z.strictObject({ source: lang, cues: z.record(z.string(), z.strictObject(passage)) }).optional(),
  blocks: z.array(block).default([]),
  gone: z.array(block).default([]),
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
    return apart({ source, ...found.data } as WorkRecord);
  } catch (error) {
    const conflict = lineOf(text, '<<<<<<<');
    fault(
      conflict,
      `the file is no JSON (${conflict > 1 ? 'a merge was not finished' : (error as Error).message})`,
    );
  }
  return emptyRecord(source);
}

/** Two branches that each added a block may have given both one id; the second takes the next that nobody has. */
function apart(record: WorkRecord): WorkRecord {
  const taken = new Set<string>();
  const own = (block: RecordedBlock): RecordedBlock => {
    const [, name, number] = /^(.*?)-?(\d*)$/.exec(block.id)!;
    let id = block.id;
    for (let next = Number(number) + 1; taken.has(id); next++) id = `${name}-${next}`;
    const also = block.also?.filter((one) => !taken.has(one) && one !== id);
    for (const one of [id, ...(also ?? []), ...(block.parts ?? [])]) taken.add(one);
    return { ...block, id, ...(also && { also }) };
  };
  const blocks = record.blocks.map(own);
  return { ...record, blocks, gone: record.gone.filter(({ id }) => !taken.has(id)) };
}

function lineOf(text: string, words: string): number {
  return text.slice(0, Math.max(0, text.indexOf(words))).split('\n').length;
}

/** A record as its file holds it: a block a line, so that a change of one block is a change of one line. */
export function recordText({ tag, source, front, said, blocks, gone }: WorkRecord): string {
  const list = (items: readonly object[]) =>
    items.length ? `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]` : '[]';
  const named = (passages: object, indent: string) => {
    const lines = Object.entries(passages).map(
      ([name, value]) => `${indent}  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
    );
    return lines.length ? `{\n${lines.join(',\n')}\n${indent}}` : '{}';
  };
  const fields = [
    ...(tag ? [`"tag": ${JSON.stringify(tag)}`] : []),
    `"source": ${JSON.stringify(source)}`,
    `"front": ${named(front, '  ')}`,
    ...(said
      ? [`"said": { "source": ${JSON.stringify(said.source)}, "cues": ${named(said.cues, '  ')} }`]
      : []),
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
