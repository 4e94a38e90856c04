import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { inOrder } from './order.ts';
import type { Problems } from './problem.ts';

/** Makes cues of what was found: none without words, each with a name of its own, and all with times or none. */
export function settle(found: readonly Draft[], problems: Problems): Cue[] {
  const drafts = found.flatMap((draft) => {
    const text = draft.text.replaceAll('\u2060', '').trim();
    if (text) return [{ ...draft, text }];
    problems.add('empty', draft.line, 'the cue has no words. Write them, or delete it', 'left out');
    return [];
  });
  const timed = drafts.some(({ start }) => start !== undefined);
  const ordered = timed ? inOrder(drafts, problems) : drafts;
  const ids = idsOf(ordered, timed, problems);
  return ordered.map(({ start, end, speaker, text }, at) => ({
    id: ids[at]!,
    ...(timed ? { start: start!, end: end! } : {}),
    ...(speaker ? { speaker } : {}),
    text,
  }));
}

/** An identifier as it can stand in an address. */
function clean(id: string): string {
  return id.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^-+|-+$/g, '');
}

function idsOf(drafts: readonly Draft[], timed: boolean, problems: Problems): string[] {
  const written = drafts.map(({ id }) => (id === undefined ? '' : clean(id)));
  const taken = new Set<string>();
  const is: (string | undefined)[] = written.map((id, at) => {
    if (!id) return undefined;
    if (!taken.has(id)) {
      taken.add(id);
      return id;
    }
    problems.add(
      'identifier',
      drafts[at]!.line,
      `another cue has the identifier ${id} too. Give each its own`,
      'given another',
    );
    return undefined;
  });
  const copies = new Map<string, number>();
  return is.map((id, at) => {
    if (id !== undefined) return id;
    const { start } = drafts[at]!;
    const names = timed ? [String(Math.floor(start!)), String(start!)] : [String(at + 1)];
    const base = written[at] || names.at(-1)!;
    let free = written[at] ? undefined : names.find((name) => !taken.has(name));
    let copy = copies.get(base) ?? 2;
    for (; free === undefined; copy++) if (!taken.has(`${base}-${copy}`)) free = `${base}-${copy}`;
    copies.set(base, copy);
    taken.add(free);
    return free;
  });
}
