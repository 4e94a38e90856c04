import { chromium, type Browser, type Page, type Request } from '@playwright/test';
import { sectionPath } from '../../src/i18n/addresses.ts';
import { browserArguments, findBrowser } from '../browser.ts';
import { serve } from '../server.ts';
import type { EvalQuery } from './query.ts';
import { asksEach } from './readers.ts';
import { mean, percentile } from './score.ts';
import { buildApart } from './site.ts';

/** One search on the search page, as a reader sees it. Times are milliseconds from the key; bytes are on the wire. */
export interface Seen {
  hit: number;
  done: number;
  /** Bytes and files before the first hit, and in all. The page’s own scripts count for the first query. */
  bytes: number;
  whole: number;
  /** Bytes of all that are headers of answers: a file has about a thousand, however small it is. */
  headers: number;
  requests: number;
}

/** What was seen of first queries, and of those after them. */
export interface SeenAll {
  first: Seen[];
  next: Seen[];
}

/**
 * Asks queries on the search page of the built hub in Chromium: every three by a reader with an empty cache.
 * @throws when the hub cannot be built or there is no browser
 */
export async function askInBrowser(queries: readonly EvalQuery[]): Promise<SeenAll> {
  const dir = await buildApart();
  const site = await serve({ dir });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
  const all: SeenAll = { first: [], next: [] };
  try {
    for (let at = 0; at < queries.length; at += asksEach) {
      const [first, ...next] = await visit(browser, site.url, queries.slice(at, at + asksEach));
      if (first) all.first.push(first);
      all.next.push(...next);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return all;
}

async function visit(browser: Browser, url: string, queries: readonly EvalQuery[]): Promise<Seen[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  let sent: Promise<Sent>[] = [];
  context.on('requestfinished', (request) => {
    if (isOfSearch(request)) sent.push(sentBy(request));
  });
  await page.goto(new URL(sectionPath('search', queries[0]!.lang, '/'), url).href);
  await page.waitForLoadState('networkidle');
  const seen: Seen[] = [];
  for (const { text } of queries) {
    const { start, hit, done } = await ask(page, text);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(sent);
    const until = (time: number) =>
      sizes.filter(({ at }) => at <= time).reduce((sum, { body, headers }) => sum + body + headers, 0);
    seen.push({
      hit: hit - start,
      done: done - start,
      bytes: until(hit),
      whole: until(Infinity),
      headers: sizes.reduce((sum, { headers }) => sum + headers, 0),
      requests: sizes.length,
    });
    sent = [];
  }
  await context.close();
  return seen;
}

/** Scripts and data; not the page itself, its style and its letters, which any page has. */
function isOfSearch(request: Request): boolean {
  return ['script', 'fetch', 'xhr', 'other'].includes(request.resourceType());
}

/** What came for a request: bytes, and when the last of them, in milliseconds since 1970. */
interface Sent {
  at: number;
  body: number;
  headers: number;
}

async function sentBy(request: Request): Promise<Sent> {
  const { startTime, responseEnd } = request.timing();
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return {
    at: startTime + Math.max(0, responseEnd),
    body: Math.max(0, responseBodySize),
    headers: Math.max(0, responseHeadersSize),
  };
}

interface Times {
  start: number;
  hit: number;
  done: number;
}

/** Types a query at once, and notes when the first hit stands there and when it is done. All in milliseconds since 1970. */
async function ask(page: Page, text: string): Promise<Times> {
  const times = page.evaluate((query) => {
    const root = document.querySelector<HTMLElement>('[data-search]')!;
    const now = () => performance.timeOrigin + performance.now();
    return new Promise<Times>((resolve) => {
      let start = 0;
      let hit = 0;
      root.addEventListener('input', () => (start ||= now()), { capture: true, once: true });
      const observer = new MutationObserver((changes) => {
        if (!start) return;
        const shown = changes.some(({ addedNodes }) =>
          [...addedNodes].some((node) => node instanceof Element && node.querySelector('[data-hit]')),
        );
        if (shown) hit ||= now();
        const { state, query: of } = root.dataset;
        if (state !== 'done' || of !== query) return;
        observer.disconnect();
        const done = now();
        resolve({ start, hit: hit || done, done });
      });
      observer.observe(root, { subtree: true, childList: true, attributes: true });
    });
  }, text);
  await page.locator('[data-search] input[type="search"]').fill(text);
  return times;
}

/** Lines of the table: a title, and what it says of what was seen. */
export const seenRows: { title: string; cell: (all: SeenAll) => string }[] = [
  {
    title: 'in Chromium: kB on the wire to the first hit, mean',
    cell: (all) => pair(all, kilobytes('bytes')),
  },
  { title: 'in Chromium: kB on the wire in all, mean', cell: (all) => pair(all, kilobytes('whole')) },
  { title: 'in Chromium: of these kB, headers', cell: (all) => pair(all, kilobytes('headers')) },
  {
    title: 'in Chromium: requests, mean',
    cell: (all) => pair(all, (seen) => mean(seen.map((one) => one.requests)).toFixed(1)),
  },
  {
    title: 'in Chromium: ms from key to first hit, half of them',
    cell: (all) => pair(all, milliseconds('hit')),
  },
  { title: 'in Chromium: ms from key to done, half of them', cell: (all) => pair(all, milliseconds('done')) },
];

/** First queries, then next ones. */
function pair({ first, next }: SeenAll, cell: (seen: readonly Seen[]) => string): string {
  return `${cell(first)}; next ${cell(next)}`;
}

function kilobytes(key: 'bytes' | 'whole' | 'headers') {
  return (seen: readonly Seen[]) => (mean(seen.map((one) => one[key])) / 1000).toFixed(1);
}

function milliseconds(key: 'hit' | 'done') {
  return (seen: readonly Seen[]) =>
    percentile(
      seen.map((one) => one[key]),
      0.5,
    ).toFixed(0);
}
