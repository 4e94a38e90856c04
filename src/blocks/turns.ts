import type { Turn } from '../domain/transcript/cue.ts';
import { turnsAfter, turnsOf } from '../domain/transcript/turns.ts';
import type { Lang } from '../i18n/languages.ts';
import { cuesFor } from './cache.ts';

/** Which transcript of a work is meant. */
export interface TranscriptOf {
  digest: string;
  /** Language of its words. */
  lang: Lang;
  /** Language of the one that was said: it says where turns begin. */
  original: Lang;
}

/** The turns of a transcript, cut where those of the original are. Throws when the work has no such transcript. */
export function turnsIn({ digest, lang, original }: TranscriptOf): Turn[] {
  const turns = turnsOf(cuesFor(digest, original));
  return lang === original ? turns : turnsAfter(cuesFor(digest, lang), turns);
}
