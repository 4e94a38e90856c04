/** The button that turns the page dark or light, and remembers it where it differs from the system. */
const key = 'elan-theme';
const root = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');
const button = document.querySelector<HTMLButtonElement>('.theme');

function show(): void {
  const theme = root.dataset['theme'];
  button?.setAttribute('aria-pressed', String(theme ? theme === 'dark' : system.matches));
  if (!theme) return;
  const paper = getComputedStyle(document.body).backgroundColor;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')) meta.content = paper;
}

button?.addEventListener('click', () => {
  const dark = button.ariaPressed !== 'true';
  root.dataset['theme'] = dark ? 'dark' : 'light';
  show();
  if (dark === system.matches) localStorage.removeItem(key);
  else localStorage.setItem(key, root.dataset['theme']);
});
system.addEventListener('change', show);
show();
