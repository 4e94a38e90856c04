import type { Format } from '../markup.ts';
import type { Problems } from '../problem.ts';
import { readTime } from '../time.ts';

const arrow = /^\s*([^\s<>–—-]*\d[^\s<>–—-]*)\s*(-->|--&gt;|->|—>|–>|-- >)\s*((?:\d\S*)?)(.*)$/;
const setting = /^(?:vertical|line|position|size|align|region|[XY][12]):\S+$/;

/** True for a line of times, be they damaged: of another arrow than the right one only where both are sound. */
export function areTimes(text: string): boolean {
  const [all, from = '', sign, to = ''] = arrow.exec(text) ?? [];
  if (all === undefined) return false;
  const [start, end] = [readTime(from), readTime(to)];
  return sign === '-->' ? Boolean(start ?? end) || /^\d+:/.test(from) : Boolean(start && end);
}

/** The times of a cue, as far as they can be read. */
export interface Times {
  start?: number;
  end?: number;
  /** What stands behind the times and is no setting. */
  words: string;
}

/** Reads a line of times; nothing where it is none. What is wrong with it becomes a problem. */
export function readTimes(text: string, line: number, format: Format, problems: Problems): Times | undefined {
  const [all, from = '', sign, to = '', behind = ''] = arrow.exec(text) ?? [];
  if (all === undefined || !areTimes(text)) return undefined;
  const [start, end] = [readTime(from), readTime(to)];
  const mend = 'Write them as 00:01:02.000 --> 00:01:04.000';
  const example = format === 'srt' ? mend.replaceAll('.', ',') : mend;
  const [found] = [start, end].filter((time) => time !== undefined);
  if (!start || !end)
    problems.add(
      'times',
      line,
      `the times cannot be read (${text.trim().slice(0, 60)}). ${example}`,
      'read with times that fit in between',
    );
  else if (sign !== '-->')
    problems.add(
      'arrow',
      line,
      `${sign} stands between the times instead of an arrow. ${example}`,
      'read as an arrow',
    );
  else if ([start, end].some(({ mark }) => mark === undefined || mark === ':'))
    problems.add('fraction', line, `a time has no milliseconds. ${example}`, 'read as whole seconds');
  else if (format === 'vtt' && [start, end].some(({ mark }) => mark !== '.'))
    problems.add(
      'comma',
      line,
      `WebVTT takes a dot before milliseconds, not “${found!.mark}”. ${example}`,
      'read as a dot',
    );
  else if ([start, end].some(({ above59 }) => above59))
    problems.add('above59', line, 'minutes or seconds are above 59. Carry them over', 'carried over');
  const words = behind.split(/\s+/).filter((word) => word && !setting.test(word));
  if (words.length && (start || end))
    problems.add(
      'behind',
      line,
      'words follow the times on their line. Put them on a line of their own',
      'read as words of the cue',
    );
  return {
    ...(start ? { start: start.seconds } : {}),
    ...(end ? { end: end.seconds } : {}),
    words: words.join(' '),
  };
}
