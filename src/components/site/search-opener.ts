import type { Lang } from '../../i18n/languages.ts';

/** Opens search in place: by its link, by `/` and by Ctrl+K. Its code comes only then; without it the link is a link. */
const link = document.querySelector<HTMLAnchorElement>('[data-open-search]');

async function open(page: string): Promise<void> {
  try {
    const { openSearch } = await import('../../search/dialog.ts');
    await openSearch({
      base: link?.dataset['base'] ?? '/',
      page,
      lang: document.documentElement.lang as Lang,
    });
  } catch {
    location.assign(page);
  }
}

if (link && link.pathname !== location.pathname) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open(link.href);
  });
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const typing =
      target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
    const asked =
      key === '/' ? !typing && !ctrlKey && !metaKey && !altKey : key === 'k' && (ctrlKey || metaKey);
    if (!asked) return;
    event.preventDefault();
    void open(link.href);
  });
}
