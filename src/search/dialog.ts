import type { Lang } from '../i18n/languages.ts';
import stylesheet from './dialog.css?url';
import { element } from './element.ts';
import { createEngine } from './engine.ts';
import { moveAmongHits } from './keys.ts';
import { liveSearch } from './live.ts';
import { fetchSetup, type SearchSetup } from './setup.ts';

/** Where search is opened. */
export interface DialogOptions {
  /** Base path of the site, with a slash at its end. */
  base: string;
  /** Address of the search page. */
  page: string;
  lang: Lang;
  /** Words and addresses, where they are known already. */
  setup?: SearchSetup;
}

let dialog: Promise<HTMLDialogElement> | undefined;

/**
 * Opens search over the page; closes it where it is open. What was asked last is still there.
 * Rejects when what it needs cannot be had: the search page is then the better place.
 */
export async function openSearch(options: DialogOptions): Promise<void> {
  dialog ??= make(options);
  dialog.catch(() => (dialog = undefined));
  const made = await dialog;
  if (made.open) return made.close();
  made.showModal();
  made.querySelector('input')!.select();
}

async function make({ base, page, lang, setup: known }: DialogOptions): Promise<HTMLDialogElement> {
  const engine = createEngine({ base, lang });
  engine.warm();
  const [setup] = await Promise.all([known ?? fetchSetup(base, lang), styled()]);
  const { words } = setup;

  const input = element('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    'aria-label': words.label,
  });
  input.setAttribute('aria-describedby', 'search-help');
  const close = element('button', { type: 'button', class: 'search-close' }, words.close);
  const list = element('ol', { class: 'hits' });
  const status = element('p', { class: 'search-status', role: 'status' });
  const note = element('div', { class: 'search-note' });
  const links = setup.ways.map(({ href, text }) => element('li', {}, element('a', { href }, text)));
  const ways = element(
    'nav',
    { class: 'search-ways', 'aria-label': words.ways },
    element('ul', {}, ...links),
  );
  const all = element('a', { class: 'search-all', href: page }, words.all);
  const root = element(
    'search',
    { 'data-search': '', 'data-query': '', 'data-state': 'idle' },
    element('form', { action: page, method: 'get' }, input, close),
    element('p', { class: 'search-help', id: 'search-help' }, words.help),
    status,
    note,
    list,
    ways,
    all,
  );
  const made = element('dialog', { class: 'search-dialog', 'aria-label': words.label }, root);
  const show = liveSearch({ root, list, status, note, ways }, engine, setup, lang);

  const ask = async (delay: number): Promise<void> => {
    const text = input.value.trim();
    all.href = text ? `${page}?${new URLSearchParams({ q: text })}` : page;
    const found = await show({ text }, { count: 6, delay });
    if (found) all.hidden = found.hits.length === 0;
  };
  all.hidden = true;
  input.addEventListener('input', () => void ask(120));
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', ({ target }) => {
    if (target === made) made.close();
  });
  made.addEventListener('keydown', (event) => {
    // Closed a moment ago, with the focus not yet back in the page.
    if (!made.open) return;
    const again = event.key === 'k' && (event.ctrlKey || event.metaKey);
    // A search field would take Escape for itself, to be emptied.
    if (again || event.key === 'Escape') {
      event.preventDefault();
      made.close();
    } else moveAmongHits(event, root, input);
    event.stopPropagation();
  });
  document.body.append(made);
  return made;
}

/** Resolves when the stylesheet of the dialog is there, or cannot be had: a plain dialog is better than none. */
function styled(): Promise<unknown> {
  const link = element('link', { rel: 'stylesheet', href: stylesheet });
  document.head.append(link);
  return new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
}
