import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Lang } from '../../src/i18n/languages.ts';
import type { SearchRecord } from '../../src/outputs/search-record.ts';
import type { Contender, Place } from './searcher.ts';
import { sentSize, shelve } from './shelf.ts';

/** Pagefind as most people use it: its defaults, HTML pages of both languages in one bundle. */

/**
 * Indexes the records with Pagefind’s defaults.
 * @throws what Pagefind has to say
 */
export async function buildPlain(records: readonly SearchRecord[], out: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
  for (const record of records) {
    const added = await index.addHTMLFile({ url: record.url, content: pageOf(record) });
    if (added.errors.length) throw new Error(`${record.url}: ${added.errors.join(' ')}`);
  }
  const written = await index.writeFiles({ outputPath: out });
  await close();
  if (written.errors.length) throw new Error(written.errors.join(' '));
}

/** A record as a simple page: a heading, and a paragraph a passage, whose id is its number. */
function pageOf({ lang, title, passages }: SearchRecord): string {
  const text = passages.map((passage, place) => `<p id="p-${place}">${escaped(passage.text)}</p>`);
  return `<!doctype html><html lang="${lang}"><head><title>${escaped(title)}</title></head><body><main><h1>${escaped(title)}</h1>${text.join('\n')}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** What we use of Pagefind’s runtime. */
interface Runtime {
  createInstance(): {
    init(): Promise<void>;
    search(text: string): Promise<{ results: { data(): Promise<Page> }[] }>;
  };
}

interface Page {
  raw_url: string;
  /** Places of words of the query, with what each counts. */
  weighted_locations: { location: number; balanced_score: number }[];
  /** Places where elements with an id begin. */
  anchors: { id: string; location: number }[];
}

/** Searches what `buildPlain` wrote. */
export function plainContender(folder: string, records: readonly SearchRecord[]): Contender {
  const works = new Map(records.map(({ url, work }) => [url, work]));
  return {
    name: 'plain',
    // A browser fetches the worker; here its work is done without.
    code: sentSize(readFileSync(join(folder, 'pagefind-worker.js'))),
    async start(lang) {
      const served = shelve(folder);
      let ready: Promise<ReturnType<Runtime['createInstance']>> | undefined;
      return {
        served,
        async search(text, first) {
          ready ??= load(served.base, lang);
          const { results } = await (await ready).search(text);
          const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
          first?.();
          const hits = pages.map((page): Place => {
            const passage = shown(page);
            const url = page.raw_url;
            return { work: works.get(url)!, url, passages: passage === undefined ? [] : [passage] };
          });
          return { hits, box: [] };
        },
      };
    },
  };
}

async function load(base: string, lang: Lang): Promise<ReturnType<Runtime['createInstance']>> {
  const runtime = (await import(`${base}pagefind.js`)) as Runtime;
  // It asks the page for its language, once, here.
  const page = { querySelector: () => ({ getAttribute: () => lang }) };
  Object.assign(globalThis, { document: page });
  const instance = runtime.createInstance();
  Reflect.deleteProperty(globalThis, 'document');
  await instance.init();
  return instance;
}

/** Words of an excerpt. */
const excerptLength = 30;

/**
 * The passage of the first word that its excerpt, the densest thirty words, shows marked. Its own interface would link
 * to the heading before that: this is kinder.
 */
function shown({ weighted_locations: found, anchors }: Page): number | undefined {
  const sorted = [...found].sort((a, b) => a.location - b.location);
  const weight = (from: number) =>
    sorted
      .filter(({ location }) => location >= from && location < from + excerptLength)
      .reduce((sum, one) => sum + one.balanced_score, 0);
  let best: { from: number; weight: number } | undefined;
  for (const { location } of sorted) {
    const here = weight(location);
    if (here > (best?.weight ?? -1)) best = { from: location, weight: here };
  }
  if (!best) return undefined;
  const { from } = best;
  const id = anchors.filter(({ id: own, location }) => location <= from && own.startsWith('p-')).at(-1)?.id;
  return id === undefined ? undefined : Number(id.slice(2));
}
