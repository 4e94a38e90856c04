import type { Draft, Drafts } from '../draft.ts';
import { labelOf, noLabel } from '../labels.ts';
import { saidIn, type Said } from '../markup.ts';
import type { Problems } from '../problem.ts';
import { readCaptions, type WrittenCue } from './captions.ts';
import { withoutRollUp } from './roll-up.ts';

/** WebVTT or SRT: cues with times, and who speaks in a voice tag, else as `Name: ` at the head. */
export function readTimed(text: string, format: 'vtt' | 'srt', problems: Problems): Drafts {
  const { cues: written, notes } = readCaptions(text.split('\n'), format, problems);
  const cues = withoutRollUp(written);
  const voices = cues.some(({ lines }) => lines.some((line) => /<v[\s.>]/i.test(line.text)));
  const heads = new Set(
    voices
      ? []
      : cues.map(({ lines }) => labelOf(lines[0]?.text.trim() ?? '')?.speaker).filter((name) => name),
  );
  const drafts = cues.flatMap((cue) => {
    const said = voices
      ? saidIn(joined(cue.lines), format, cue.line, problems)
      : partsOf(cue.lines, heads).flatMap((lines) =>
          saidIn(joined(lines), format, cue.line, problems).map((one) => labelled(one, lines[0]!.text)),
        );
    return (said.length ? said : [{ text: '' }]).map((one, at): Draft => draftOf(cue, one, at));
  });
  return { drafts, notes };
}

function draftOf({ line, id, start, end }: WrittenCue, said: Said, at: number): Draft {
  return {
    line,
    ...(id === undefined ? {} : { id: at ? `${id}-${at + 1}` : id }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...said,
  };
}

/** The lines of a cue, parted where somebody speaks whose name stands at the head of other cues. */
function partsOf(lines: WrittenCue['lines'], heads: ReadonlySet<string | undefined>): WrittenCue['lines'][] {
  const parts: WrittenCue['lines'][] = [];
  for (const line of lines) {
    const name = parts.length ? labelOf(line.text.trim())?.speaker : undefined;
    if (!parts.length || (name && heads.has(name))) parts.push([line]);
    else parts.at(-1)!.push(line);
  }
  return parts;
}

function labelled(said: Said, written: string): Said {
  if (said.text.startsWith(noLabel)) return { text: said.text.slice(1) };
  const label = written.trimStart().startsWith('<c>') ? undefined : labelOf(said.text);
  return label ? { speaker: label.speaker, text: label.rest } : said;
}

function joined(lines: WrittenCue['lines']): string {
  return lines.map(({ text }) => text).join('\n');
}
