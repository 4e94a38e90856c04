import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Fault } from '../../src/hub/fault.ts';
import { readYaml, validate } from '../../src/hub/yaml.ts';
import { schemas } from '../../src/model/index.ts';
import { tip } from '../../src/model/work.ts';
import { runScript } from '../support/program.ts';
import { fixtureFiles } from '../support/fixture.ts';
import { fieldsOf, unwrap } from '../support/schema.ts';

const fields = Object.entries(schemas).flatMap(([kind, schema]) =>
  fieldsOf(schema).map((field) => ({ kind, ...field })),
);

/** What a schema makes of a value. Throws when it refuses it. */
function accepted(kind: string, value: unknown): unknown {
  const faults: Fault[] = [];
  const data = validate(schemas[kind]!, readYaml(JSON.stringify(value), kind, [])!, kind, faults);
  if (faults.length) throw new Error(faults.map(({ message }) => message).join('\n'));
  return data;
}

/** The same, or what the schema says where it refuses: some fields may be left out only beside others. */
function outcome(kind: string, value: unknown): unknown {
  try {
    return accepted(kind, value);
  } catch (error) {
    return String(error);
  }
}

test('an editor finds every field explained, in a sentence', () => {
  const mute = fields.filter(
    ({ path, meta }) => !path.endsWith('[]') && !/^\S.{5,}\.$/.test(meta.description ?? ''),
  );
  expect(mute.map(({ kind, path }) => `${kind}: ${path}`)).toEqual([]);
  expect(fields.length).toBeGreaterThan(150);
});

describe('the fixture hub', () => {
  test.each(Object.keys(schemas))('sets every field there is of %s', (kind) => {
    const files = fixtureFiles(kind);
    expect(files.length).toBeGreaterThan(0);
    const set = new Set(files.flatMap(({ value }) => pathsIn(value)));
    // There is no recording: a voice cannot be made up.
    const missing = fields.filter(
      ({ kind: own, path }) => own === kind && !set.has(path) && !path.startsWith('recordings'),
    );
    expect(missing.map(({ path }) => path)).toEqual([]);
  });
});

describe('null means the same as nothing', () => {
  test.each(Object.keys(schemas))('in %s', (kind) => {
    for (const { value } of fixtureFiles(kind))
      for (const [path, without, nulled] of leftOut(schemas[kind]!, value))
        expect(outcome(kind, nulled), path).toEqual(outcome(kind, without));
  });

  test('but not where something has to stand', () => {
    const [file] = fixtureFiles('topics');
    expect(() => accepted('topics', { ...(file!.value as object), name: null })).toThrow(
      'field name is missing',
    );
  });

  test('and what may be left out is not there, or an empty list', () => {
    const data = accepted('tips/about', {
      number: 1,
      source: 'en',
      published: '2026-01-01',
      show: 'x',
    }) as Record<string, unknown>;
    expect(data).toEqual({
      number: 1,
      source: 'en',
      published: '2026-01-01',
      show: 'x',
      align: [],
      topics: [],
      books: [],
      related: [],
      guests: [],
      moments: [],
      links: [],
      recordings: [],
      transcripts: [],
    });
  });
});

describe('a recording of our own', () => {
  const recording = { language: 'fr', file: 'audio.fr.mp3', voice: 'synthetic' };
  const parse = (changed: object) =>
    tip.safeParse({
      number: 1,
      source: 'fr',
      published: '2026-01-01',
      show: 'x',
      recordings: [{ ...recording, ...changed }],
    }).success;

  test.each([
    [{}, true],
    [{ voice: 'human' }, true],
    [{ language: 'en', file: 'audio.en.mp3' }, true],
    [{ voice: 'robot' }, false],
    [{ voice: undefined }, false],
    [{ language: 'de' }, false],
    [{ file: '' }, false],
    [{ speaker: 'Ada' }, false],
  ])('%o: %s', (changed, good) => expect(parse(changed)).toBe(good));
});

describe('a program that writes content', () => {
  test('finds the JSON Schema of every kind, which refuses what the hub does not know', () => {
    for (const [kind, schema] of Object.entries(schemas)) {
      const json = z.toJSONSchema(schema, { io: 'input' });
      expect(Object.keys(json.properties!), kind).toEqual(Object.keys((unwrap(schema) as z.ZodObject).shape));
      expect(json.additionalProperties, kind).toBe(false);
    }
  });

  test('has them printed by one command: what may be left out is not asked for, and may be null', async () => {
    const { out, code } = await runScript('schema.ts', [], {});
    expect(code).toBe(0);
    const printed = JSON.parse(out) as Record<
      string,
      { required: string[]; properties: Record<string, { description: string; anyOf?: object[] }> }
    >;
    expect(Object.keys(printed)).toEqual(Object.keys(schemas));
    expect(printed['articles/about']!.required).toEqual(['source', 'published', 'authors']);
    expect(printed['articles/about']!.properties.updated).toEqual({
      description: 'The day its meaning last changed.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    });
    expect(printed['articles/about']!.properties.authors!.description).toBe('Who wrote it.');
    expect(JSON.stringify(printed.site!.properties.contact)).toContain(
      '"phone":{"description":"A number to call."',
    );
  });
});

/** The paths of all fields set in a value, `[]` for the entries of a list. */
function pathsIn(value: unknown, path: string[] = []): string[] {
  if (Array.isArray(value))
    return value.flatMap((part) => [[...path, '[]'].join('.'), ...pathsIn(part, [...path, '[]'])]);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => [
    [...path, name].join('.'),
    ...pathsIn(part, [...path, name]),
  ]);
}

/** For every field that may be left out: its path, the value without it, and the value with null in its place. */
function leftOut(schema: z.ZodType, value: unknown): [string, unknown, unknown][] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((part, at) =>
      leftOut(inner.element as z.ZodType, part).map(([path, without, nulled]): [string, unknown, unknown] => [
        `[${at}].${path}`,
        value.with(at, without),
        value.with(at, nulled),
      ]),
    );
  if (!(inner instanceof z.ZodObject) || value === null || typeof value !== 'object') return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, part]) => {
    const own = (value as Record<string, unknown>)[name];
    const { [name]: _, ...rest } = value as Record<string, unknown>;
    const here: [string, unknown, unknown][] = part.safeParse(undefined).success
      ? [[name, rest, { ...rest, [name]: null }]]
      : [];
    const deeper = leftOut(part, own).map(([path, without, nulled]): [string, unknown, unknown] => [
      `${name}.${path}`,
      { ...rest, [name]: without },
      { ...rest, [name]: nulled },
    ]);
    return [...here, ...deeper];
  });
}
