import type { Lang } from '../i18n/languages.ts';
import type { Suggestion } from './found.ts';
import type { Name } from './make/names.ts';
import { isStopWord, tokens } from './normalise.ts';
import type { Index } from './read/index.ts';

/** As many as one takes in at a glance. */
const most = 6;

/** Kinds that one names rather than describes come first. */
const first = ['glossary', 'people', 'books', 'topics'];

/** Pages whose name has a word that begins as the last one typed, and all others that were typed; shortest names first. */
export async function suggestions(text: string, lang: Lang, index: Index): Promise<Suggestion[]> {
  const words = tokens(text).map(({ folded }) => folded);
  const last = words.pop();
  if (!last || last.length < 2 || /\s$/.test(text)) return [];
  const telling = words.filter((word) => !isStopWord(word, lang));
  const rows = await (await index.table('names')).beginning(last, 2);
  const found = new Map<string, Name>();
  for (const { key, value } of rows) {
    const name = JSON.parse(value) as Name;
    const own = tokens(name[0]).map(({ folded }) => folded);
    if (key.startsWith(last) && telling.every((word) => own.includes(word))) found.set(name[1], name);
  }
  const order = ({ 0: title, 2: kind }: Name) => (first.includes(kind) ? 0 : 1000) + title.length;
  return found
    .values()
    .toArray()
    .sort((a, b) => order(a) - order(b))
    .slice(0, most)
    .map(([title, url, kind]) => ({
      url,
      kind,
      title: {
        text: title,
        marks: tokens(title)
          .filter(({ folded }) => telling.includes(folded) || folded.startsWith(last))
          .map(({ start, end, folded }) => [start, telling.includes(folded) ? end : start + last.length]),
      },
    }));
}
