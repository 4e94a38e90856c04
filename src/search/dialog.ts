import type { Lang } from '../i18n/languages.ts';
import stylesheet from './dialog.css?url';
import { writeQuery } from './address.ts';
import { element } from './element.ts';
import { createEngine } from './engine.ts';
import { moveAmongHits } from './keys.ts';
import { watchLinks } from './links.ts';
import { liveSearch } from './live.ts';
import { boxPart, suggestionsPart } from './parts.ts';
import { liveRecent } from './recall.ts';
import { rememberSearch } from './recent.ts';
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
    'aria-describedby': 'search-help',
  });
  const close = element('button', { type: 'button', class: 'search-close' }, words.close);
  const list = element('ol', { class: 'hits' });
  const box = boxPart(setup);
  const status = element('p', { class: 'search-status', role: 'status' });
  const note = element('div', { class: 'note', 'aria-live': 'polite' });
  const suggestions = suggestionsPart(setup);
  const help = element('p', { class: 'help', id: 'search-help' }, words.help);
  const recent = element('section', { class: 'recent', 'aria-label': words.recent, hidden: '' });
  const links = setup.ways.map(({ href, text }) => element('li', {}, element('a', { href }, text)));
  const ways = element(
    'nav',
    { class: 'search-ways', 'aria-label': words.ways },
    element('ul', {}, ...links),
  );
  const all = element('a', { class: 'search-all', href: page }, words.all);
  const form = element('form', { action: page, method: 'get' }, input, close);
  const root = element(
    'search',
    { 'data-search': '', 'data-query': '', 'data-state': 'idle' },
    form,
    element('div', { class: 'told' }, suggestions, note, help),
    status,
    recent,
    list,
    box,
    ways,
    all,
  );
  const made = element('dialog', { class: 'search-dialog', 'aria-label': words.label }, root);
  const show = liveSearch({ root, list, box, status, note, suggestions, ways, page }, engine, setup, lang);
  const refreshRecent = liveRecent({ part: recent, input, status, page }, setup);

  const ask = async (asTyped: boolean, typed: boolean): Promise<void> => {
    const text = input.value.trim();
    all.href = page + writeQuery({ text, asTyped });
    refreshRecent();
    const found = await show({ text, asTyped }, { count: 6, boxed: 3, typed });
    if (found) all.hidden = found.hits.length === 0;
  };
  all.hidden = true;
  input.addEventListener('input', () => void ask(false, true));
  form.addEventListener('submit', () => rememberSearch(input.value));
  watchLinks(root, ({ text, asTyped = false }) => {
    input.value = text;
    void ask(asTyped, false);
    input.focus();
  });
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
