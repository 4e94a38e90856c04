import type { Lang } from '../i18n/languages.ts';
import { facets, moreHits, readQuery, writeQuery, type Asked } from './address.ts';
import { createEngine } from './engine.ts';
import { isStop, moveAmongHits } from './keys.ts';
import { later } from './later.ts';
import { watchLinks } from './links.ts';
import { liveSearch, pause } from './live.ts';
import { boxPart, suggestionsPart } from './parts.ts';
import { liveRecent } from './recall.ts';
import { rememberSearch } from './recent.ts';
import { readSetup } from './setup.ts';

/** The search page: results follow the form, and the address follows both. */

const root = document.querySelector<HTMLElement>('[data-search]')!;
const part = <E extends HTMLElement>(name: string) => root.querySelector<E>(`[data-part="${name}"]`)!;
const form = root.querySelector('form')!;
const input = form.querySelector('input')!;
const more = part<HTMLButtonElement>('more');
const details = part<HTMLDetailsElement>('facets');
const status = part('status');
const setup = readSetup('search-words');
const lang = document.documentElement.lang as Lang;
const page = location.pathname;
const engine = createEngine({ base: root.dataset['base']!, lang });

const box = boxPart(setup);
more.after(box);
const suggestions = suggestionsPart(setup);
part('told').prepend(suggestions);
const find = liveSearch(
  { root, list: part('list'), box, status, note: part('note'), suggestions, ways: part('ways'), page },
  engine,
  setup,
  lang,
);
const refreshRecent = liveRecent({ part: part('recent'), input, status, page }, setup);

const select = (name: string) => form.querySelector<HTMLSelectElement>(`[name="${name}"]`);

/** What is asked beside the form: true when the words are to be taken as typed, and how many hits are wanted. */
let { asTyped, count } = readQuery('');

function query(): Asked {
  const asked: Asked = { text: input.value, asTyped, count };
  for (const name of facets) asked[name] = select(name)?.value ?? '';
  return { ...asked, order: select('order')!.value === 'date' ? 'date' : 'fit' };
}

const tellFacets = later(async () => {
  const { liveFacets } = await import('./facets.ts');
  return liveFacets({ details, chosen: part('chosen') }, engine, setup);
});

/** Counts the choices once they have been in sight. */
function countFacets(): void {
  tellFacets(query(), details.open);
}

/** Shows what the form asks for. */
async function show(options: { more?: boolean; typed?: boolean } = {}): Promise<void> {
  const asked = query();
  refreshRecent();
  const found = await find(asked, { ...options, count });
  if (!found) return;
  more.hidden = found.hits.length >= found.total;
  countFacets();
}

/** Fills the form. A key that cannot be chosen narrows all the same. What is chosen is in sight. */
function fillForm(asked: Asked): void {
  input.value = asked.text;
  ({ asTyped, count } = asked);
  for (const name of facets) {
    const [choices, key] = [select(name), asked[name]!];
    if (!choices) continue;
    if (![...choices.options].some(({ value }) => value === key)) choices.add(new Option(key, key));
    choices.value = key;
    if (key) details.open = true;
  }
  select('order')!.value = asked.order === 'date' ? 'date' : '';
  if (asked.order === 'date') details.open = true;
}

/** Writes the form into the address: in the place of the last one, or as a new one that Back leaves. */
function writeAddress(how: 'pushState' | 'replaceState'): void {
  history[how](null, '', page + writeQuery(query()));
}

/** Another query than before: what was said of the last one is not said of it. */
function anew(): void {
  asTyped = false;
  count = readQuery('').count;
}

let writing: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  anew();
  clearTimeout(writing);
  // Browsers let an address change a hundred times in 30 seconds.
  writing = setTimeout(() => writeAddress('replaceState'), 2 * pause);
  void show({ typed: true });
});
details.addEventListener('toggle', countFacets);
input.addEventListener('focus', () => engine.warm(), { once: true });
form.addEventListener('change', ({ target }) => {
  if (target === input) return;
  count = readQuery('').count;
  writeAddress('pushState');
  void show();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(writing);
  rememberSearch(input.value);
  writeAddress('replaceState');
  void show();
});
more.addEventListener('click', async () => {
  const before = part('list').childElementCount;
  count += moreHits;
  writeAddress('replaceState');
  await show({ more: true });
  part('list').children[before]?.querySelector('a')?.focus();
});
watchLinks(root, (asked, { href }) => {
  clearTimeout(writing);
  history.pushState(null, '', href);
  fillForm(asked);
  void show();
  input.focus();
});
addEventListener('popstate', () => {
  clearTimeout(writing);
  fillForm(readQuery(location.search));
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
  } else if (key === 'Escape' && isStop(target)) {
    input.focus();
  } else if ((key === '/' && !typing && !command && !altKey) || (key === 'k' && command)) {
    event.preventDefault();
    input.focus();
    input.select();
  }
});

// What was typed before this script came stays.
const early = input.value;
fillForm(readQuery(location.search));
if (early && early !== input.value) {
  input.value = early;
  anew();
  writeAddress('replaceState');
}
void show();
