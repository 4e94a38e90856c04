/** Turns the page dark or light, and remembers it where it differs from the system. */
const key = 'elan-theme';
const root = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');

export function start(button: HTMLElement): void {
  const dark = !(root.dataset['theme'] ? root.dataset['theme'] === 'dark' : system.matches);
  root.dataset['theme'] = dark ? 'dark' : 'light';
  button.ariaPressed = String(dark);
  const paper = getComputedStyle(document.body).backgroundColor;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')) meta.content = paper;
  if (dark === system.matches) localStorage.removeItem(key);
  else localStorage.setItem(key, root.dataset['theme']);
}
