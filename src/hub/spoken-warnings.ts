import { cuesFor } from '../blocks/cache.ts';
import { secondsOf } from '../domain/moment.ts';
import { hubLang } from '../i18n/languages.ts';
import type { Fault } from './fault.ts';
import type { ReadHub } from './read.ts';
import { peopleByName } from './speakers.ts';

/**
 * Warns of a transcript that nobody is said to have translated, and of a quote that is given to somebody else than
 * speaks at its moment: who is quoted may be quoting.
 */
export function spokenWarnings({ tips, quotes, people }: ReadHub): Fault[] {
  const speakers = peopleByName(people);
  const untold = tips.flatMap(({ transcripts = [], file, lines }) =>
    transcripts.flatMap(({ language, of, by }, at) =>
      hubLang(of) === language || by !== undefined
        ? []
        : {
            file,
            line: lines[`transcripts.${at}.language`] ?? 1,
            message: `the transcript in ${language} translates one in ${of}, and nothing says whose work that is. Write by: and who or what translated it`,
          },
    ),
  );
  const misgiven = quotes.flatMap(({ data: { by, language, source }, file, lineOf }) => {
    const tip = tips.find(({ key }) => source?.item === `tips/${key}`);
    const lang = hubLang(language);
    if (!source?.moment || !lang || !tip?.transcripts?.some((one) => one.language === lang)) return [];
    const moment = secondsOf(source.moment);
    const before = cuesFor(tip.digest, lang).filter(({ start }) => start !== undefined && start <= moment);
    const name = before.findLast(({ speaker }) => speaker !== undefined)?.speaker;
    if (name === undefined || speakers.keyOf(name) === by) return [];
    return {
      file,
      line: lineOf(['by']),
      message: `${name} speaks at ${source.moment}, not people/${by}. Correct by, or the moment, unless one quotes the other`,
    };
  });
  return [...untold, ...misgiven];
}
