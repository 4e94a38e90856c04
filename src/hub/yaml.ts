import {
  LineCounter,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { z } from 'zod';
import { nearest } from '../domain/nearest.ts';
import type { Fault } from './fault.ts';

type Path = readonly PropertyKey[];

/** A YAML text with the line of everything in it. */
export interface YamlSource {
  /** The plain value; fields that are `null` are left out, for they mean the same. */
  value: unknown;
  /** The line of the field at `path`, or of the nearest field above it that exists. */
  lineOf(path: Path): number;
}

/**
 * Fields of plain words, a line each, as most front matter is: read here, for the parser of all YAML takes twenty times
 * as long. Nothing for a text in which any mark may mean something to YAML, a word may be no words (`true`, `null`), or
 * a field stands twice.
 */
function plainFields(text: string): Map<string, string> | undefined {
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, name, words] = plainField.exec(line) ?? [];
    if (name === undefined || words === undefined || fields.has(name)) return undefined;
    if (marks.test(words) || noWords.test(words) || noWords.test(name)) return undefined;
    fields.set(name, words);
  }
  return fields;
}

const noWords = /^(true|false|null)$/i;
const plainField = /^([a-z][a-zA-Z]*): (\p{L}.*\S)$/u;
/** What ends a plain word in YAML, and what is not printed. Source: https://yaml.org/spec/1.2.2/#733-plain-style */
const marks = /:(?:\s|$)|\s#|[\p{Cc}\ufeff\ufffe\uffff]/u;

/**
 * Reads a YAML text that begins on line `firstLine` of `file`.
 * A syntax error becomes a fault; then there is no value.
 */
export function readYaml(text: string, file: string, faults: Fault[], firstLine = 1): YamlSource | undefined {
  const plain = plainFields(text);
  if (plain) {
    const names = [...plain.keys()];
    return {
      value: Object.fromEntries(plain),
      lineOf: ([name]) => firstLine + Math.max(0, names.indexOf(String(name))),
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  // What follows the first error mostly follows from it.
  const [error] = document.errors;
  if (error) {
    const message = error.message.split('\n')[0]!.replace(/\.$/, '');
    faults.push({
      file,
      line: lines.linePos(error.pos[0]).line + firstLine - 1,
      message: `the YAML is broken: ${message}. Put quotes around text that holds a colon or #, and check the indent`,
    });
    return undefined;
  }
  // Else what stands behind the comma would be lost without a word.
  const cut = text.includes('{') ? cutText(document) : undefined;
  if (cut) {
    faults.push({
      file,
      line: lines.linePos(cut.offset).line + firstLine - 1,
      message: `between braces a comma ends a text, and “${cut.words}” is left over. Put the whole text between quotes`,
    });
    return undefined;
  }
  return {
    value: withoutNulls(document.toJS()),
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line + firstLine - 1,
  };
}

/** The first words in a map between braces that are a name without a value: `{ en: Yes, and no, fr: … }`. */
function cutText(document: Document.Parsed): { words: string; offset: number } | undefined {
  let cut: { words: string; offset: number } | undefined;
  visit(document, {
    Pair(_, { key, value }) {
      if (value !== null || !isScalar(key)) return undefined;
      cut = { words: String(key.value), offset: key.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return cut;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (part === null ? [] : [[name, withoutNulls(part)]])),
  );
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (!pair) break;
      offset = (isNode(pair.key) && pair.key.range?.[0]) || offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

/** Checks a value against the schema of its kind. Every issue becomes a fault at its line. */
export function validate<T extends z.ZodType>(
  schema: T,
  source: YamlSource,
  file: string,
  faults: Fault[],
): z.output<T> | undefined {
  const result = schema.safeParse(source.value ?? {});
  if (result.success) return result.data;
  for (const issue of result.error.issues.flatMap(meant)) {
    if (issue.code === 'unrecognized_keys') {
      for (const name of issue.keys) {
        const close = nearest(name, fieldsAt(schema, issue.path));
        faults.push({
          file,
          line: source.lineOf([...issue.path, name]),
          message: `unknown field ${dotted([...issue.path, name])}. ${close ? `Did you mean ${close}?` : 'Delete it'}`,
        });
      }
    } else {
      faults.push({ file, line: source.lineOf(issue.path), message: phrase(issue, source.value) });
    }
  }
  return undefined;
}

/** Where a field may take several forms: what is wrong with the one that was meant, told by the type of what is there. */
function meant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [form, ...more] = issue.errors.filter((issues) => !issues.some(isOfAnotherType));
  if (!form || more.length) return [issue];
  return form.flatMap((inner) => meant({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isOfAnotherType({ code, path }: z.core.$ZodIssue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

function phrase(issue: z.core.$ZodIssue, value: unknown): string {
  const name = dotted(issue.path) || 'the file';
  const found = at(value, issue.path);
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    const wanted = wantedBy(issue).join(' or ');
    if (found === undefined) return `field ${name} is missing. Add it: ${wanted}`;
    if (/^is not true/.test(issue.message)) return `${name} ${issue.message}`;
    return `${name} is ${show(found)}. Write ${wanted}`;
  }
  // What the schema gives no sentence of its own for.
  if (/^Too (small|big)/.test(issue.message)) {
    const many = typeof found === 'string' ? 'characters' : Array.isArray(found) ? 'entries' : '';
    if (issue.code === 'too_big')
      return `${name} ${many ? `is longer than ${issue.maximum} ${many}. Shorten it` : `is ${show(found)}. Write a number of at most ${issue.maximum}`}`;
    if (issue.code === 'too_small')
      return `${name} ${many ? `is shorter than ${issue.minimum} ${many}. Write more` : `is ${show(found)}. Write a number above ${issue.minimum}`}`;
  }
  const says =
    issue.message.startsWith('is ') ||
    issue.message.startsWith('names ') ||
    issue.message.startsWith('begins ') ||
    issue.message.startsWith('stands ') ||
    issue.message.startsWith('has ');
  return says
    ? `${name}${typeof found === 'string' ? ` (${show(found)})` : ''} ${issue.message}`
    : `${name}: ${issue.message}`;
}

/** What may stand in place of what does not fit, as an editor would call it. */
function wantedBy(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_type') return [typeNames[issue.expected] ?? issue.expected];
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' ? issue.errors.flatMap((issues) => issues.flatMap(wantedBy)) : [];
}

/** Types as an editor would call them. */
const typeNames: Record<string, string> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, in square brackets or a line each behind a hyphen',
  object: 'fields, each on a line of its own below it',
};

function show(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function dotted(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, step) =>
      part && typeof part === 'object' ? (part as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}

/** The names of the fields a schema allows at `path`. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let part: unknown = unwrap(schema);
  for (const step of path) {
    const definition = part as { shape?: Record<string, unknown>; element?: unknown };
    part = unwrap(definition.shape ? definition.shape[String(step)] : definition.element);
  }
  const forms = (part as { options?: unknown[] })?.options?.map(unwrap) ?? [part];
  return forms.flatMap((form) => Object.keys((form as { shape?: object })?.shape ?? {}));
}

function unwrap(part: unknown): unknown {
  let inner = part as { def?: { innerType?: unknown } } | undefined;
  while (inner?.def?.innerType) inner = inner.def.innerType as typeof inner;
  return inner;
}
