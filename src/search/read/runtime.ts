import type { Files } from './files.ts';
import type { Posting } from './lists.ts';
import type { Term } from './vocabulary.ts';

/** What we use of Pagefind’s runtime. */
interface Runtime {
  /** Must come before anything else to be obeyed. */
  options(options: { metaCacheTag: string }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: Result[] }>;
}

/** A result before its page is known. */
interface Result {
  /** Places of the words in the page. */
  words: number[];
  data(): Promise<{ raw_url: string }>;
}

/** A word that stands in more pages is not looked up in all of them: each has to be fetched to be known. */
const mostPages = 60;

/**
 * Looks terms up by Pagefind’s runtime, which reads the index of its own version whatever its form.
 * @param bundle address of its folder, with a slash at its end
 */
export function runtimeLists(bundle: string, files: Files): (term: Term) => Promise<readonly Posting[]> {
  let loading: Promise<{ runtime: Runtime; works: Map<string, number> }> | undefined;

  async function load() {
    const [runtime, addresses] = await Promise.all([
      import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Runtime>,
      files.text('works'),
    ]);
    // Without a tag of ours the entry is asked for under a new address each time, and never cached.
    await runtime.options({ metaCacheTag: 'elan' });
    await runtime.init();
    return { runtime, works: new Map(Object.entries(JSON.parse(addresses) as Record<string, number>)) };
  }

  return async ({ forms: [word] }) => {
    loading ??= load();
    loading.catch(() => (loading = undefined));
    const { runtime, works } = await loading;
    const { results } = await runtime.search(`"${word}"`);
    const found = await Promise.all(
      results.slice(0, mostPages).map(async ({ words, data }): Promise<Posting | undefined> => {
        const work = works.get((await data()).raw_url);
        const weight = words.length / (words.length + 1.2);
        return work === undefined ? undefined : { work, weight, title: 0, places: words };
      }),
    );
    return found.filter((posting) => posting !== undefined).sort((a, b) => a.work - b.work);
  };
}
