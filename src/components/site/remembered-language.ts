/** Remembers the language a reader chose, so that the door of the hub can suggest it. */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('[data-switch]');
  if (link) localStorage.setItem('elan-lang', link.hreflang);
});
