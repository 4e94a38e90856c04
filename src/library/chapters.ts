import { cuesFor } from '../blocks/cache.ts';
import { secondsOf } from '../domain/moment.ts';
import type { RecordingFacts, Work } from '../hub/hub.ts';
import { hubLang, type Lang } from '../i18n/languages.ts';
import type { TipAbout } from '../model/index.ts';

/** A chapter of a recording: seconds from its start. */
export interface ChapterView {
  at: number;
  title: string;
}

/** The lines of the transcript that is of the very words of a recording; none where there is no such transcript. */
export function linesOf({ digest, transcripts = [] }: Work<TipAbout>, { language }: RecordingFacts) {
  const own = transcripts.find((one) => one.language === language && hubLang(one.of) === language);
  return own ? cuesFor(digest, language) : [];
}

/**
 * The chapters of a recording of a tip, their titles in `lang`: the moments that the editor named, else the sections of
 * the text where the transcript says, by the ids of its lines, that the text itself is read. None where there would be
 * but one.
 */
export function chaptersOf(tip: Work<TipAbout>, recording: RecordingFacts, lang: Lang): ChapterView[] {
  const text = tip.texts[lang];
  const found = (named(tip, recording, lang) ?? sections(tip, recording, lang))
    .filter(({ at }) => at < recording.seconds)
    .sort((a, b) => a.at - b.at);
  if (!found.length || !text) return [];
  const chapters = found[0]!.at > 0 ? [{ at: 0, title: text.title }, ...found] : found;
  return chapters.length > 1 ? chapters : [];
}

function named(tip: Work<TipAbout>, recording: RecordingFacts, lang: Lang): ChapterView[] | undefined {
  const moments = tip.about.moments.filter((moment) => !moment.in);
  if (!moments.length) return undefined;
  return moments.map(({ at, title }) => ({
    at: secondIn(tip, recording, secondsOf(at)),
    title: title[lang],
  }));
}

/**
 * When a moment comes in a recording. Moments are told by the clock of the recording in the language the tip was
 * written in; in that of the other language, the line of the same name says when.
 */
function secondIn(tip: Work<TipAbout>, recording: RecordingFacts, second: number): number {
  const told = tip.recordings?.find(({ language }) => language === tip.about.source) ?? recording;
  if (told === recording) return second;
  const line = linesOf(tip, told).findLast(({ start = Infinity }) => start <= second);
  return linesOf(tip, recording).find(({ id }) => id === line?.id)?.start ?? second;
}

/** A section begins where its heading is read, else its first paragraph or the first sentence of that. */
function sections(tip: Work<TipAbout>, recording: RecordingFacts, lang: Lang): ChapterView[] {
  const lines = new Map(linesOf(tip, recording).map((cue) => [cue.id, cue.start]));
  return (tip.texts[lang]?.headings ?? []).flatMap(({ id, text }) => {
    const at = [id, `${id}-1`, `${id}-1-1`].map((name) => lines.get(name)).find((one) => one !== undefined);
    return at === undefined ? [] : [{ at, title: text }];
  });
}
