import { momentOf, secondsOf } from '../domain/moment.ts';
import type { ArticleAbout, TipAbout } from '../model/index.ts';
import type { Fault } from './fault.ts';
import type { RecordingFacts } from './hub.ts';
import type { ReadWork } from './works.ts';

/** Checks that each moment is in a recording, one that lasts so long, and that its language can be told. */
export function checkMoments(works: readonly ReadWork[], faults: Fault[]): void {
  for (const { section, about, file, lines } of works) {
    if (!('moments' in about)) continue;
    about.moments.forEach((moment, at) => {
      const found = faultOf(moment, about, section);
      if (!found) return;
      const [field, message] = found;
      faults.push({
        file,
        line: lines[`moments.${at}.${field}`] ?? 1,
        message: `the moment ${moment.at} ${message}`,
      });
    });
  }
}

/** A moment may lie this many seconds behind the end of a recording: players round. */
const leeway = 1;

/** Checks that the moments of the hub's own recordings come before the end of the longest. */
export function checkHeardMoments(
  { about, file, lines }: ReadWork,
  recordings: readonly Pick<RecordingFacts, 'seconds'>[],
  faults: Fault[],
): void {
  if (!('moments' in about) || !recordings.length) return;
  const end = Math.max(...recordings.map(({ seconds }) => seconds));
  about.moments.forEach((moment, at) => {
    if (moment.in) return;
    for (const field of ['at', 'until'] as const) {
      const written = moment[field];
      if (!written || secondsOf(written) <= end + leeway) continue;
      faults.push({
        file,
        line: lines[`moments.${at}.${field}`] ?? 1,
        message: `the moment ${written} comes after the end of the recording, ${momentOf(end)}. Write the right one, or say by in: https://… in which other recording it is`,
      });
      return;
    }
  });
}

type Moment = TipAbout['moments'][number];

function faultOf(
  moment: Moment,
  about: ArticleAbout | TipAbout,
  section: string,
): [field: keyof Moment, message: string] | undefined {
  const { episode, recordings = [] } = 'episode' in about || 'recordings' in about ? about : {};
  const [start, end] = [moment.at, moment.until].map((at) => (at ? secondsOf(at) : undefined));
  if (!moment.in && !episode && !recordings.length)
    return [
      'at',
      `is in no recording. Say which by in: https://…${section === 'tips' ? ', or name the episode' : ''}`,
    ];
  if (end !== undefined && end <= start!)
    return ['until', `ends before it begins, at ${moment.until}. Write a later moment, or leave until out`];
  if (moment.in && !moment.language && !episode)
    return ['in', 'does not say in which language it is heard. Add, say, language: en'];
  const seconds = moment.in || recordings.length ? undefined : episode?.seconds;
  return seconds !== undefined && Math.max(start!, end ?? 0) > seconds
    ? [
        'at',
        `comes after the end of the episode, ${momentOf(seconds)}. Correct it, or the seconds of the episode`,
      ]
    : undefined;
}
