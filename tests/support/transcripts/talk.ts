import type { Lang } from '../../../src/i18n/languages.ts';

/** What was said, and when: every transcript file of the tests is a telling of this, so that its words are known. */
export interface Line {
  start: number;
  end: number;
  speaker: string;
  text: string;
}

/** A transcript file as somebody might send it. */
export interface TranscriptFile {
  /** What is particular about it. */
  about: string;
  name: string;
  source: string | Uint8Array;
  /** All that is said in it, in the order in which it should be read. */
  words: string;
  /** Who speaks, line by line, where the file says it. */
  speakers?: (string | undefined)[];
  /** When each line begins, in seconds, where that is certain. */
  starts?: number[];
  /** Each fault: its line and some words of what is told. */
  faults?: [line: number, says: RegExp][];
}

const times = [
  [0, 4.2, 'Bruno Sample'],
  [4.2, 9.75, 'Ada Exemple'],
  [9.75, 14, 'Ada Exemple'],
  [61.5, 64, 'Bruno Sample'],
] as const;

const texts: Record<Lang, string[]> = {
  en: [
    'Is a rope ever long enough?',
    'Never on the day you need it, so measure it the day before.',
    'Then coil it, and hang it where the lamp can find it.',
    'And if nobody lit the lamp?',
  ],
  fr: [
    'Une corde est-elle jamais assez longue ?',
    'Jamais le jour où l’on en a besoin : mesurez-la donc la veille.',
    'Puis lovez-la, et accrochez-la où le fanal éclaire le mieux.',
    'Et si personne n’a allumé le fanal cet été ?',
  ],
};

/** The talk in a language: four lines, two voices, a silence. */
export const talk = (lang: Lang = 'en'): Line[] =>
  times.map(([start, end, speaker], at) => ({ start, end, speaker, text: texts[lang][at]! }));

export const said = (lines: readonly Line[]) => lines.map(({ text }) => text).join(' ');

/** What is known of a sound file of the talk. */
export const sound = (lang: Lang = 'en') => ({
  words: said(talk(lang)),
  speakers: talk(lang).map(({ speaker }) => speaker),
  starts: talk(lang).map(({ start }) => start),
});

/** A time as `HH:MM:SS.mmm`, with another mark or without hours if asked. */
export function at(seconds: number, mark = '.', hours = true): string {
  const time = new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23).replace('.', mark);
  return hours ? time : time.slice(3);
}

/** The text in Windows-1252, of which the tests need what Latin-1 has, and the apostrophe. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));
}

/** The text in UTF-16, its bytes in either order. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

/** UTF-8 that was taken for Windows-1252 and saved as UTF-8. */
export function encodedTwice(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}
