import { secondsOf } from '../domain/moment.ts';
import { soundbiteOf } from '../domain/soundbite.ts';
import type { Work } from '../hub/hub.ts';
import type { Lang } from '../i18n/languages.ts';
import type { TipAbout } from '../model/index.ts';
import type { EpisodeFacts } from '../outputs/podcast.ts';
import { linesIn, sameSecond, toldIn } from './clock.ts';

/**
 * The passages of the recording of a tip in a language that stand for it: where its sentence is said, and the moments of
 * which the editor told the end.
 */
export function soundbitesOf(tip: Work<TipAbout>, lang: Lang): EpisodeFacts['soundbites'] {
  const { sentence } = tip.texts[lang]!;
  const said = sentence && soundbiteOf(linesIn(tip, lang), sentence);
  const second = (moment: string) => sameSecond(tip, secondsOf(moment), toldIn(tip), lang);
  const passages = tip.about.moments.flatMap(({ at, until, in: elsewhere, title }) => {
    const [start, end] = [second(at), until && second(until)];
    return elsewhere || !end || end <= start ? [] : [{ start, seconds: end - start, title: title[lang] }];
  });
  return [...(said ? [{ ...said, title: sentence }] : []), ...passages];
}
