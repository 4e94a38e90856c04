import { isMap, isPair, isScalar, isSeq, parseDocument, type Node, type YAMLSeq } from 'yaml';
import type { Lang } from '../../src/i18n/languages.ts';
import type { Voiced } from './script.ts';

/** The names of the files of one language. */
export function filesOf(lang: Lang): { audio: string; transcript: string } {
  return { audio: `audio.${lang}.mp3`, transcript: `transcript.${lang}.vtt` };
}

/**
 * An `about.yml` that names the recording and the transcript of a language. All else stays as it is written, to the
 * letter; another recording or transcript of the same language gives way.
 */
export function withRecording(about: string, lang: Lang, voice: Voiced): string {
  const { audio, transcript } = filesOf(lang);
  const named = put(about, 'recordings', lang, `{ language: ${lang}, file: ${audio}, voice: ${voice} }`);
  return put(named, 'transcripts', lang, `{ language: ${lang}, file: ${transcript}, of: ${lang} }`);
}

/** Puts an entry into a list in place of the one of its language, else at its end. */
function put(about: string, list: string, lang: Lang, entry: string): string {
  const there = listOf(about, list);
  if (!there) return `${about.replace(/\n*$/, '\n')}${list}:\n  - ${entry}\n`;
  const items = there.items as Node[];
  const own = items.find((item) => isMap(item) && item.get('language') === lang);
  if (own) return splice(about, own, (was) => (same(was, entry) ? was : entry));
  const last = items.at(-1);
  if (!last) return splice(about, there, () => `\n  - ${entry}`).replace(`${list}: \n`, `${list}:\n`);
  if (there.flow) return splice(about, last, (was) => `${was}, ${entry}`);
  const line = about.lastIndexOf('\n', last.range![0]) + 1;
  const [lead] = /^ *- /.exec(about.slice(line))!;
  return splice(about, last, (was) => `${was.trimEnd()}\n${lead}${entry}${/\n$/.test(was) ? '\n' : ''}`);
}

function listOf(about: string, name: string): YAMLSeq | undefined {
  const { contents } = parseDocument(about);
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find((one) => isPair(one) && isScalar(one.key) && one.key.value === name);
  return isSeq(pair?.value) ? pair.value : undefined;
}

/** Says anew what a node says, whatever surrounds it. */
function splice(about: string, { range }: Node, say: (was: string) => string): string {
  const [from, to] = range!;
  return about.slice(0, from) + say(about.slice(from, to)) + about.slice(to);
}

function same(one: string, other: string): boolean {
  const value = (text: string) => JSON.stringify(Object.entries(parseDocument(text).toJS() as object).sort());
  return value(one) === value(other);
}
