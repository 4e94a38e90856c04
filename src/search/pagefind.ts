/** What we use of Pagefind’s runtime, version 1.6. */
export interface PagefindRuntime {
  /** Must come before anything else to be obeyed. */
  options(options: { metaCacheTag: string }): Promise<void>;
  init(): Promise<void>;
  /** @param term null: all pages that pass the filters */
  search(
    term: string | null,
    options: { filters: Record<string, string>; sort: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindResult[] }>;
}

/** A result before its page is known. */
export interface PagefindResult {
  score: number;
  data(): Promise<PagefindPage>;
}

/** A page, as it was given to the index. */
export interface PagefindPage {
  raw_url: string;
  content: string;
  meta: { title: string };
  filters: Record<string, string[] | undefined>;
}

const loaded = new Map<string, Promise<PagefindRuntime>>();

/**
 * Loads the runtime of one bundle, once. Rejects when it cannot be had; the next call tries again.
 * @param bundle address of the bundle’s folder, with a slash at its end
 */
export function loadPagefind(bundle: string): Promise<PagefindRuntime> {
  const runtime = loaded.get(bundle) ?? start(bundle);
  loaded.set(bundle, runtime);
  runtime.catch(() => loaded.delete(bundle));
  return runtime;
}

async function start(bundle: string): Promise<PagefindRuntime> {
  const runtime = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as PagefindRuntime;
  // Without a tag of ours the entry is asked for under a new address each time, and never cached.
  await runtime.options({ metaCacheTag: 'elan' });
  await runtime.init();
  return runtime;
}
