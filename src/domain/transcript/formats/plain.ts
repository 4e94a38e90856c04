import type { Draft, Drafts } from '../draft.ts';
import { isName, labelOf, noLabel } from '../labels.ts';
import { saidIn } from '../markup.ts';
import type { Problems } from '../problem.ts';
import { readTime } from '../time.ts';

/** What stands at the head of a paragraph. */
interface Head {
  speaker?: string;
  start?: number;
  end?: number;
  rest: string;
  /** True where only a time stands there, which may as well be words. */
  bare?: true;
  /** All that stands there, time and words. */
  whole?: string;
}

const time = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const span = String.raw`(${time})(?:\s*(?:-->|-|–|—|to|à)\s*(${time}))?`;
const timeFirst = new RegExp(String.raw`^(?:\[${span}\]|\(${span}\)|${span}(?=\s|$))\s*(?:[-–—|:]\s+)?`);
const timeLast = new RegExp(
  String.raw`^([^:\n]{1,60}?)\s*[,–—-]?\s*(?:\[${span}\]|\(${span}\)|\s${span})\s*(?::(?=\s|$)|$|(?<=[\])])(?=\s))\s*`,
);
const timeNext = new RegExp(String.raw`^(?:\[${span}\]|\(${span}\))\s*`);
const bold = /^(\*\*|__)(.{1,80}?)\1(\s*:)?\s*/;

/**
 * Paragraphs that begin with who speaks, `Name: …` or `**Name:** …`, with a time before or behind the name or none;
 * also a name or a time on a line of its own above the words. A paragraph without a name goes on where the one before
 * ended.
 */
export function readPlain(text: string, problems: Problems): Drafts {
  const drafts: Draft[] = [];
  const lines = text.split('\n').map((line, at) => (line.trim() ? headsOf(line, at + 1, problems) : []));
  const heads = lines.flat();
  // “20:39 was late” is a sentence; where most paragraphs begin so, it is a time.
  const timed = heads.filter(({ bare }) => bare).length * 2 > heads.filter(({ rest }) => rest).length;
  let gap = true;
  lines.forEach((found, at) => {
    for (const one of found) {
      const { bare, whole, ...head } = one;
      put(bare && !timed ? { rest: whole ?? head.rest } : head, at + 1);
      gap = false;
    }
    gap ||= !found.length;
  });
  for (const draft of drafts) if (draft.text.startsWith(noLabel)) draft.text = draft.text.slice(1);
  return { drafts };

  function put({ rest, ...head }: Head, line: number): void {
    const last = drafts.at(-1);
    const fresh = head.speaker !== undefined || head.start !== undefined;
    // A name or a time alone on its line belongs to the words below it, empty lines or not.
    const waits = last !== undefined && last.text === '';
    const completes =
      waits &&
      (head.speaker === undefined || last.speaker === undefined) &&
      (head.start === undefined || last.start === undefined);
    if (completes) Object.assign(last, head, { text: rest });
    else if (fresh || gap || !last) drafts.push({ line, ...head, text: rest });
    else last.text += `${last.text ? ' ' : ''}${rest}`;
  }
}

function headsOf(line: string, number: number, problems: Problems): Head[] {
  return saidIn(line, 'txt', number, problems).map(({ speaker, text }) =>
    speaker === undefined ? headOf(text) : { speaker, rest: text },
  );
}

/** True for words that would be taken for a name or a time at their head. */
export function hasHead(text: string): boolean {
  const { speaker, start } = headOf(text);
  return speaker !== undefined || start !== undefined;
}

function headOf(text: string): Head {
  if (text.startsWith(noLabel)) return { rest: text };
  const marked = bold.exec(text);
  if (marked) {
    const inside = marked[2]!.trim();
    const isLabel = inside.endsWith(':') || marked[3];
    const head = headOf(isLabel ? `${inside.replace(/\s*:$/, '')}: ` : inside);
    const after = text.slice(marked[0].length);
    if (head.speaker || (head.start !== undefined && !head.rest)) return behind(head, after);
    const together = isLabel ? undefined : headOf(`${inside} ${after}`);
    if (together?.speaker === inside) return together;
    if (isLabel && !/\d:\d/.test(inside))
      return behind({ speaker: inside.replace(/\s*:$/, ''), rest: '' }, after);
  }
  const first = timeFirst.exec(text);
  if (first) {
    const times = timesOf(first);
    if (times) {
      const after = text.slice(first[0].length);
      const named = after.startsWith('**') || after.startsWith('__') ? headOf(after) : labelled(after);
      if (named.speaker !== undefined) return { ...times, ...named };
      if (isName(after) && after.split(/\s+/).length <= 4 && !/[.!?]$/.test(after))
        return { ...times, speaker: after, rest: '' };
      const isBare = !/^[[(]/.test(text) && after !== '';
      return { ...times, rest: after, ...(isBare ? { bare: true, whole: text } : {}) };
    }
  }
  const last = timeLast.exec(text);
  if (last && isName(last[1]!)) {
    const times = timesOf(['', ...last.slice(2)]);
    if (times) return { ...times, speaker: last[1]!.replace(/\s+/g, ' '), rest: text.slice(last[0].length) };
  }
  return labelled(text);
}

function labelled(text: string): Head {
  const label = labelOf(text);
  return label ? behind({ speaker: label.speaker, rest: '' }, label.rest) : { rest: text };
}

/** A time may stand behind the name and its colon too: `Name: (00:12) …`. */
function behind(head: Head, after: string): Head {
  const next = head.start === undefined ? timeNext.exec(after) : null;
  const times = next && timesOf(next);
  return times ? { ...head, ...times, rest: after.slice(next[0].length) } : { ...head, rest: after };
}

function timesOf(groups: readonly (string | undefined)[]): { start: number; end?: number } | undefined {
  const [start, end] = groups
    .slice(1)
    .filter((part) => part !== undefined)
    .map(readTime);
  return start && { start: start.seconds, ...(end ? { end: end.seconds } : {}) };
}
