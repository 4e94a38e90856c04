import type { Lang } from '../../i18n/languages.ts';
import { agent, thing, type Thing } from './thing.ts';

/** A letter from a reader, as it stands on the page of a work. */
export interface CommentFacts {
  /** Canonical address of its place. */
  id: string;
  /** Name or initials. */
  name: string;
  /** ISO date. */
  date: string;
  lang: Lang;
  text: string;
}

/** `Comment`. */
export function comment({ id, name, date, lang, text }: CommentFacts): Thing {
  return thing('Comment', {
    '@id': id,
    url: id,
    inLanguage: lang,
    author: agent({ name }),
    dateCreated: date,
    text,
  });
}
