import type { Lang } from '../../i18n/languages.ts';
import type { Facets } from '../make/facets.ts';
import type { TextPiece } from '../make/texts.ts';
import { form, type Plan } from '../plan.ts';
import { filesOf } from './files.ts';
import { readList, type Posting } from './lists.ts';
import { tableOf, type Table } from './table.ts';
import { vocabularyOf, type Term, type Vocabulary } from './vocabulary.ts';

/** The index of one language, of which what is asked for is fetched, once. */
export interface Index {
  lang: Lang;
  plan: Plan;
  vocabulary: Vocabulary;
  words: Table;
  /** Where a term stands, by work. */
  list(term: Term): Promise<readonly Posting[]>;
  /** Where two terms stand near each other, a list for each; both are frequent. */
  pair(one: Term, other: Term): Promise<readonly [readonly Posting[], readonly Posting[]]>;
  /** The piece of a page that has this place. */
  piece(work: number, place: number): Promise<TextPiece>;
  facets(): Promise<Facets>;
  /** A table beside that of words: translations, forms by their endings, names of pages. */
  table(name: 'lexicon' | 'endings' | 'names'): Promise<Table>;
}

/**
 * Opens the index of a language. Rejects when it cannot be had. Where it bears another form than is known here,
 * Pagefind’s own runtime looks the words up.
 * @param base the site’s base path, with a slash at its end
 */
export async function openIndex(base: string, lang: Lang): Promise<Index> {
  const folder = `${base}search/${lang}/`;
  const response = await fetch(`${folder}plan.json`);
  if (!response.ok) throw new Error(`${response.status} for ${folder}`);
  const plan = (await response.json()) as Plan;
  const own = `${folder}${plan.at}/`;
  const files = filesOf(own);
  const lists = new Map<string, Promise<readonly Posting[]>>();
  const tables = new Map<string, Promise<Table>>();
  const words = tableOf(files, 'words', plan.from.split(' '));

  async function read({ file, bytes, forms }: Term): Promise<readonly Posting[]> {
    return readList(file ? await files.bytes(`lists/${file}`) : bytes, plan.grain, forms.length);
  }
  const find =
    plan.form === form ? read : (await import('./runtime.ts')).runtimeLists(`${own}pagefind/`, files);

  return {
    lang,
    plan,
    words,
    vocabulary: vocabularyOf(words),
    list: (term) => kept(lists, term.stem, () => find(term)),
    // Small hubs have none.
    pair: async (one, other) => {
      const { readPair } = await import('./pairs.ts');
      return readPair(files, [one.stem, other.stem], { count: plan.pairs, grain: plan.grain });
    },
    piece: async (work, place) => {
      const at = Math.floor(place / plan.piece);
      return JSON.parse(await files.text(`texts/${work.toString(36)}-${at.toString(36)}`)) as TextPiece;
    },
    facets: async () => JSON.parse(await files.text('facets')) as Facets,
    table: (name) =>
      kept(tables, name, async () => tableOf(files, name, (await files.text(`${name}/from`)).split(' '))),
  };
}

/** What is made once, and again where that failed. */
function kept<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}
