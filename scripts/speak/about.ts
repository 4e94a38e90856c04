import { isMap, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Lang } from '../../src/i18n/languages.ts';
import type { Voiced } from './script.ts';

/** The names of the files of one language. */
export function filesOf(lang: Lang): { audio: string; transcript: string } {
  return { audio: `audio.${lang}.mp3`, transcript: `transcript.${lang}.vtt` };
}

/**
 * An `about.yml` that names the recording and the transcript of a language. What it says already stays as it is
 * written, with its comments and in its order; another recording or transcript of the language gives way.
 */
export function withRecording(about: string, lang: Lang, voice: Voiced): string {
  const document = parseDocument(about);
  const { audio, transcript } = filesOf(lang);
  const added = [
    put(document, 'recordings', { language: lang, file: audio, voice }),
    put(document, 'transcripts', { language: lang, file: transcript, of: lang }),
  ];
  return added.some(Boolean) ? document.toString({ lineWidth: 0, flowCollectionPadding: padded(about) }) : about;
}

/** Puts an entry into a list, in the order of languages. False where the same stands there already. */
function put(document: Document.Parsed, list: string, entry: { language: Lang }): boolean {
  const there = document.get(list);
  const entries = isSeq(there) ? there : document.createNode([]);
  if (!isSeq(there)) document.set(list, entries);
  const of = (item: unknown) => (isMap(item) ? String(item.get('language')) : '');
  const known = entries.items.findIndex((item) => of(item) === entry.language);
  if (known >= 0) {
    const item = entries.items[known] as YAMLMap;
    const changed = Object.entries(entry).filter(([name, value]) => item.get(name) !== value);
    for (const [name, value] of changed) item.set(name, value);
    return changed.length > 0;
  }
  const node = document.createNode(entry, { flow: true });
  const at = entries.items.findIndex((item) => of(item) > entry.language);
  entries.items.splice(at < 0 ? entries.items.length : at, 0, node);
  return true;
}

/** Whether `{ a: b }` is written with its spaces; prose between brackets says `[a]`. */
function padded(about: string): boolean {
  return !/\{\S/.test(about);
}
