import { secondsOf } from '../domain/moment.ts';
import type { RecordingFacts, Work } from '../hub/hub.ts';
import type { Lang } from '../i18n/languages.ts';
import type { TipAbout } from '../model/index.ts';
import { linesIn, sameSecond, toldIn } from './clock.ts';

/** A chapter of a recording: seconds from its start. */
export interface ChapterView {
  at: number;
  title: string;
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
    .sort((a, b) => a.at - b.at)
    .filter(({ at }, place, all) => at !== all[place - 1]?.at);
  if (!found.length || !text) return [];
  const chapters = found[0]!.at > 0 ? [{ at: 0, title: text.title }, ...found] : found;
  return chapters.length > 1 ? chapters : [];
}

function named(tip: Work<TipAbout>, recording: RecordingFacts, lang: Lang): ChapterView[] | undefined {
  const moments = tip.about.moments.filter((moment) => !moment.in);
  if (!moments.length) return undefined;
  return moments.map(({ at, title }) => ({
    at: sameSecond(tip, secondsOf(at), toldIn(tip), recording.language),
    title: title[lang],
  }));
}

/** A section begins where its heading is read, else its first paragraph or the first sentence of that. */
function sections(tip: Work<TipAbout>, recording: RecordingFacts, lang: Lang): ChapterView[] {
  const lines = new Map(linesIn(tip, recording.language).map((cue) => [cue.id, cue.start]));
  return (tip.texts[lang]?.headings ?? []).flatMap(({ id, text }) => {
    const at = [id, `${id}-1`, `${id}-1-1`].map((name) => lines.get(name)).find((one) => one !== undefined);
    return at === undefined ? [] : [{ at, title: text }];
  });
}
