import { root } from './device.ts';
import { settled } from './settled.ts';

/** Buttons say whether they are pressed, and the browser’s own frame takes the colour that a reader chose. */
const system = matchMedia('(prefers-color-scheme:dark)');

function show(): void {
  const { theme, twins } = root.dataset;
  press('theme', theme ? theme === 'dark' : system.matches);
  press('twin', Boolean(twins));
  if (theme)
    for (const meta of document.querySelectorAll<HTMLMetaElement>('[name=theme-color]'))
      meta.content = getComputedStyle(document.body).backgroundColor;
}

function press(name: string, pressed: boolean): void {
  const button = document.querySelector(`button[data-on=${name}]`);
  if (button) button.ariaPressed = String(pressed);
}

system.onchange = show;
settled(show);
