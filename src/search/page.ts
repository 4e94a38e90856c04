import type { Lang } from '../i18n/languages.ts';
import { createEngine } from './engine.ts';
import type { SearchQuery } from './found.ts';
import { moveAmongHits } from './keys.ts';
import { liveSearch } from './live.ts';
import { readSetup } from './setup.ts';

/** The search page: results follow the form, and the address follows both. */

/** How long to wait for the next letter, in milliseconds. Browsers let an address change a hundred times in 30 seconds. */
const pause = 120;

const facets = ['kind', 'topic', 'person'] as const;

const root = document.querySelector<HTMLElement>('[data-search]')!;
const part = <E extends HTMLElement>(name: string) => root.querySelector<E>(`[data-part="${name}"]`)!;
const form = root.querySelector('form')!;
const input = form.querySelector('input')!;
const more = part<HTMLButtonElement>('more');
const list = part('list');
const setup = readSetup('search-words');
const lang = document.documentElement.lang as Lang;
const engine = createEngine({ base: root.dataset['base']!, lang });
const find = liveSearch(
  { root, list, status: part('status'), note: part('note'), ways: part('ways') },
  engine,
  setup,
  lang,
);

function query(): SearchQuery {
  const facet = (name: string) => form.querySelector<HTMLSelectElement>(`[name="${name}"]`)!.value;
  return { text: input.value, kind: facet('kind'), topic: facet('topic'), person: facet('person') };
}

/** Shows what the form asks for. With a count, that many hits, of which the first stand there. */
async function show(options: { count?: number; delay?: number } = {}): Promise<void> {
  const kept = options.count ? list.childElementCount : 0;
  const found = await find(query(), { ...options, kept });
  if (found) more.hidden = found.hits.length >= found.total;
}

/** Fills the form from the address. A key that cannot be chosen narrows all the same. */
function readAddress(): void {
  const address = new URLSearchParams(location.search);
  input.value = address.get('q') ?? '';
  for (const name of facets) {
    const select = form.querySelector<HTMLSelectElement>(`[name="${name}"]`)!;
    const key = address.get(name) ?? '';
    if (![...select.options].some(({ value }) => value === key)) select.add(new Option(key, key));
    select.value = key;
  }
}

/** Writes the form into the address: in the place of the last one, or as a new one that Back leaves. */
function writeAddress(how: 'pushState' | 'replaceState'): void {
  const { text, kind = '', topic = '', person = '' } = query();
  const entries = Object.entries({ q: text.trim(), kind, topic, person }).filter(([, value]) => value);
  const address = new URLSearchParams(entries).toString();
  history[how](null, '', location.pathname + (address && `?${address}`));
}

let writing: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(writing);
  writing = setTimeout(() => writeAddress('replaceState'), 2 * pause);
  void show({ delay: pause });
});
input.addEventListener('focus', () => engine.warm(), { once: true });
form.addEventListener('change', ({ target }) => {
  if (target === input) return;
  writeAddress('pushState');
  void show();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  writeAddress('replaceState');
  void show();
});
more.addEventListener('click', async () => {
  const before = list.childElementCount;
  await show({ count: before + 20 });
  list.children[before]?.querySelector('a')?.focus();
});
addEventListener('popstate', () => {
  readAddress();
  void show();
});

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (moveAmongHits(event, root, input)) return;
  const typing = target instanceof Element && target.closest('input, select');
  const command = ctrlKey || metaKey;
  if (key === 'Escape' && target === input && input.value) {
    // Not every browser does it by itself.
    event.preventDefault();
    input.value = '';
    input.dispatchEvent(new Event('input'));
  } else if (key === 'Escape' && target instanceof Element && target.matches('[data-hit]')) {
    input.focus();
  } else if ((key === '/' && !typing && !command && !altKey) || (key === 'k' && command)) {
    event.preventDefault();
    input.focus();
    input.select();
  }
});

// What was typed before this script came stays.
const early = input.value;
readAddress();
if (early && early !== input.value) {
  input.value = early;
  writeAddress('replaceState');
}
void show();
