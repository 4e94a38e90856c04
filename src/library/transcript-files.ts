import { cuesFor } from '../blocks/cache.ts';
import { plainText, podcastJson, srt, vtt } from '../domain/transcript/write.ts';
import type { TranscriptFacts, Work } from '../hub/hub.ts';
import { shortPath, transcriptPath } from '../i18n/addresses.ts';
import { hubLang, type Lang } from '../i18n/languages.ts';
import { typeset } from '../i18n/typography.ts';
import type { TipAbout } from '../model/index.ts';
import type { Catalogue } from './catalogue.ts';
import { wordsOf } from './frame.ts';

/** The formats that transcripts are offered in, the most useful to players first. */
const formats = [
  { format: 'VTT', ending: 'vtt', type: 'text/vtt' },
  { format: 'SRT', ending: 'srt', type: 'application/x-subrip' },
  { format: 'JSON', ending: 'json', type: 'application/json' },
  { format: 'text', ending: 'txt', type: 'text/plain' },
] as const;

/** A transcript as a file. */
export interface TranscriptFile {
  format: (typeof formats)[number]['format'];
  /** Path, with the base path. */
  href: string;
  /** Media type. */
  type: string;
}

/** What a file is made from. */
export interface TranscriptFileView {
  digest: string;
  lang: Lang;
  format: TranscriptFile['format'];
  /** Media type. */
  type: string;
  /** What it is of, and by which licence: said at the head of a file that can bear remarks. */
  note: string;
}

/** The files of the transcript of a tip in a language. Without times there is but the text; without it, nothing. */
export function transcriptFiles(
  { about, transcripts = [] }: Work<TipAbout>,
  lang: Lang,
  { base }: Pick<Catalogue, 'base'>,
): TranscriptFile[] {
  const transcript = transcripts.find(({ language }) => language === lang);
  if (!transcript) return [];
  return formats
    .filter(({ format }) => format === 'text' || isTimed(transcript))
    .map(({ format, ending, type }) => ({
      format,
      href: transcriptPath(about.number, lang, ending, base),
      type,
    }));
}

function isTimed({ seconds }: TranscriptFacts): boolean {
  return seconds !== undefined;
}

/** What each file of the transcript of a tip in a language is made from. */
export function transcriptFileViews(
  tip: Work<TipAbout>,
  lang: Lang,
  catalogue: Catalogue,
): TranscriptFileView[] {
  const { site } = catalogue.hub;
  const transcript = tip.transcripts?.find(({ language }) => language === lang);
  const { languageName, transcript: words } = wordsOf(catalogue, lang);
  const translated =
    transcript && hubLang(transcript.of) !== lang
      ? typeset(words.translated(languageName(transcript.of), transcript.by), site.locale[lang])
      : undefined;
  const title = (tip.texts[lang] ?? tip.texts[tip.about.source])?.title;
  const address = site.url + shortPath(tip.about.number, catalogue.base);
  return transcriptFiles(tip, lang, catalogue).map(({ format, type }) => ({
    digest: tip.digest,
    lang,
    format,
    type,
    note: [title, translated, address, site.licence].filter(Boolean).join('\n'),
  }));
}

/** The text of a file. */
export function transcriptText({ digest, lang, format, note }: TranscriptFileView): string {
  const cues = cuesFor(digest, lang);
  if (format === 'VTT') return vtt(cues, { lang, note });
  if (format === 'SRT') return srt(cues);
  return format === 'JSON' ? podcastJson(cues) : plainText(cues);
}
