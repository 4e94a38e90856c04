import { readFileSync } from 'node:fs';
import { cuesFor } from '../blocks/cache.ts';
import { secondsOf } from '../domain/moment.ts';
import { readTranscript } from '../domain/transcript/read.ts';
import { hubLang } from '../i18n/languages.ts';
import type { Fault } from './fault.ts';
import type { TranscriptFacts } from './hub.ts';
import type { ReadHub } from './read.ts';
import { peopleByName } from './speakers.ts';

/**
 * Warns of what is amiss in a file of a transcript, of a transcript that nobody is said to have translated, of a quote that is given to somebody else than speaks at
 * its moment, for who is quoted may be quoting, and of one that is said to be original and stands in a translation.
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
    const transcript = tip?.transcripts?.find((one) => one.language === lang);
    if (!source?.moment || !lang || !tip || !transcript) return [];
    if (hubLang(transcript.of) !== lang)
      return {
        file,
        line: lineOf(['language']),
        message: `these words were not said in ${language}: that transcript translates one in ${transcript.of}. Write language: ${transcript.of} and the words as they were said, and these as their translation`,
      };
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
  return [...untold, ...misgiven, ...tips.flatMap(({ transcripts = [] }) => transcripts.flatMap(lightIn))];
}

/** What is wrong in a file of a transcript and was no reason not to publish it. */
function lightIn({ file }: TranscriptFacts): Fault[] {
  return readTranscript(readFileSync(file), file)
    .problems.filter(({ light }) => light)
    .map(({ line, message }) => ({ file, line, message }));
}
