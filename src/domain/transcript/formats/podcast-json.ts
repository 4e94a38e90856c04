import type { Draft, Drafts } from '../draft.ts';
import { saidIn } from '../markup.ts';
import type { Problems } from '../problem.ts';
import { readTime, round } from '../time.ts';
import { readLooseJson, type Node } from './loose-json.ts';

/** Names of the fields, those of the format first, then those that makers of transcripts use. */
const names = {
  speaker: ['speaker', 'speakerName', 'speaker_name', 'name'],
  start: ['startTime', 'start', 'start_time', 'begin'],
  end: ['endTime', 'end', 'end_time'],
  body: ['body', 'text', 'content', 'transcript'],
  id: ['id', 'identifier'],
} as const;

const others = new Set<string>(Object.values(names).flat());

/**
 * Podcasting 2.0 JSON: `{ version, segments: [{ speaker, startTime, endTime, body }] }`, times in seconds.
 * Source: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md
 */
export function readPodcastJson(text: string, problems: Problems): Drafts {
  const root = readLooseJson(text, problems);
  const segments = root && segmentsIn(root);
  if (segments) return { drafts: segments.map((segment) => segmentOf(segment, problems)) };
  problems.add(
    'segments',
    1,
    'there is no list of segments. Write { "version": "1.0.0", "segments": [ … ] }',
    'read as words without times',
  );
  return { drafts: root ? wordsIn(root).map(({ line, value }) => ({ line, text: value })) : [] };
}

function segmentsIn(root: Node): Node[] | undefined {
  if (root.kind === 'object') {
    const lists = root.fields.filter(([name, { kind }]) => name === 'segments' && kind === 'array');
    if (lists.length) return lists.flatMap(([, list]) => (list.kind === 'array' ? list.items : []));
    return isSegment(root) ? [root] : undefined;
  }
  if (root.kind !== 'array') return undefined;
  const parts = root.items.flatMap((item) => segmentsIn(item) ?? []);
  return parts.length ? parts : undefined;
}

function isSegment(node: Node): boolean {
  return ['body', 'start'].some((what) => field(node, what as 'body' | 'start') !== undefined);
}

function field(node: Node, what: keyof typeof names): Node | undefined {
  if (node.kind !== 'object') return undefined;
  for (const name of names[what]) {
    const found = node.fields.find(
      ([key, { kind }]) => key === name && kind !== 'object' && kind !== 'array',
    );
    if (found) return found[1];
  }
  return undefined;
}

function segmentOf(node: Node, problems: Problems): Draft {
  const speaker = field(node, 'speaker');
  const id = field(node, 'id');
  const [start, end] = [timeOf(node, 'start', problems), timeOf(node, 'end', problems)];
  // One voice a segment: what other voice tags say is words all the same.
  const text = saidIn(bodyOf(node, problems), 'json', node.line, problems)
    .map((said) => said.text)
    .join(' ');
  return {
    line: node.line,
    ...(id?.kind === 'string' || id?.kind === 'other' ? { id: String(id.value) } : {}),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(speaker?.kind === 'string' && speaker.value.trim() ? { speaker: speaker.value.trim() } : {}),
    text,
  };
}

function bodyOf(node: Node, problems: Problems): string {
  const body = field(node, 'body');
  if (body?.kind === 'string') return body.value;
  if (body?.kind === 'other' && body.value !== null) return String(body.value);
  const rest =
    node.kind === 'object'
      ? node.fields.filter(([name]) => !others.has(name)).map(([, value]) => value)
      : [node];
  const words = rest.flatMap(wordsIn);
  if (words.length)
    problems.add(
      'body',
      node.line,
      'a segment has no body. Call the field with its words body',
      'read with the words it has',
    );
  return words.map(({ value }) => value).join(' ');
}

function timeOf(node: Node, what: 'start' | 'end', problems: Problems): number | undefined {
  const found = field(node, what);
  if (found === undefined || (found.kind === 'other' && found.value === null)) return undefined;
  if (found.kind === 'other' && typeof found.value === 'number' && found.value >= 0)
    return round(found.value);
  const written = 'value' in found ? String(found.value).trim() : '';
  const seconds = /^\d+(?:\.\d+)?s?$/.test(written) ? parseFloat(written) : readTime(written)?.seconds;
  problems.add(
    'json-time',
    found.line,
    `the time ${written || '“”'} is not a number of seconds. Write it as 62.5`,
    seconds === undefined ? 'read with times that fit in between' : `read as ${round(seconds)}`,
  );
  return seconds === undefined ? undefined : round(seconds);
}

/** All words between quotes in a value, in their order. */
function wordsIn(node: Node): { line: number; value: string }[] {
  if (node.kind === 'string') return [node];
  if (node.kind === 'array') return node.items.flatMap(wordsIn);
  return node.kind === 'object' ? node.fields.flatMap(([, value]) => wordsIn(value)) : [];
}
