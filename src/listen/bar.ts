import type { ListenSetup } from './setup.ts';
import { shapes } from './shapes.ts';

/** One thing to choose from: what is meant by it, and how it is called. */
export type Choice = [value: string, name: string];

/** What the bar is asked to show. */
export interface Shown {
  speaking: boolean;
  /** “3 / 26”; read by eye alone. */
  place: string;
  /** Said aloud by aids when it changes; mostly nothing. */
  status: string;
}

/** The controls of listening: a bar at the foot of the window. */
export interface Bar {
  element: HTMLElement;
  show(shown: Shown): void;
  /** Offers a choice under a name, or takes it away where there is nothing to choose. */
  offer(name: string, label: string, choices: readonly Choice[], chosen: string): void;
  /** Puts the focus on pause. */
  focus(): void;
  remove(): void;
}

/** What the controls do. */
export interface Acts {
  toggle(): void;
  move(step: number): void;
  close(): void;
  choose(name: string, value: string): void;
}

/**
 * Makes the bar and puts it at the end of the page. Arrow keys move among its controls, Escape closes it, while the
 * focus is in it; nothing is taken from the keyboard elsewhere.
 */
export function createBar(words: ListenSetup['words'], acts: Acts): Bar {
  const element = make('section', 'listen-bar screen');
  element.setAttribute('aria-label', words.region);
  const tools = make('div', 'listen-tools');
  tools.setAttribute('role', 'toolbar');
  tools.setAttribute('aria-label', words.controls);
  const place = make('span', 'listen-place');
  place.setAttribute('aria-hidden', 'true');
  const status = make('p', 'listen-status');
  status.setAttribute('role', 'status');

  const toggle = button('listen-toggle', acts.toggle);
  const close = button('listen-close', acts.close);
  face(close, 'close', words.close);
  const previous = button('', () => acts.move(-1));
  face(previous, 'previous', words.previous);
  const next = button('', () => acts.move(1));
  face(next, 'next', words.next);
  const keys = make('div', 'listen-keys');
  keys.append(previous, toggle, next);
  tools.append(place, keys, close);
  element.append(tools, status);
  tools.addEventListener('keydown', take);
  document.body.append(element);

  // The page leaves the bar room, at its end and wherever the focus goes.
  const root = document.documentElement;
  const measure = new ResizeObserver(() =>
    root.style.setProperty('--listen-room', `${element.offsetHeight}px`),
  );
  measure.observe(element);

  function take(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = [...tools.querySelectorAll<HTMLElement>('button, select')];
    const at = stops.indexOf(event.target as HTMLElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') acts.close();
    else if (to === undefined || at < 0) return;
    else stops.at(to % stops.length)!.focus();
    event.preventDefault();
  }

  return {
    element,
    show({ speaking, place: told, status: said }) {
      face(toggle, speaking ? 'pause' : 'play', speaking ? words.pause : words.play);
      place.textContent = told;
      if (status.textContent !== said) status.textContent = said;
    },
    offer(name, label, choices, chosen) {
      const old = tools.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
      if (choices.length < 2) return old?.remove();
      const select = old ?? document.createElement('select');
      select.name = name;
      select.ariaLabel = select.title = label;
      select.replaceChildren(...choices.map(([value, text]) => new Option(text, value)));
      select.value = chosen;
      if (old) return;
      select.addEventListener('change', () => acts.choose(name, select.value));
      keys.append(select);
    },
    focus: () => toggle.focus({ preventScroll: true }),
    remove() {
      measure.disconnect();
      root.style.removeProperty('--listen-room');
      element.remove();
    },
  };
}

function make<Name extends 'section' | 'div' | 'span' | 'p'>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function button(className: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.addEventListener('click', act);
  return made;
}

/** Gives a button its shape and its name. */
function face(on: HTMLButtonElement, shape: keyof typeof shapes, name: string): void {
  if (on.title === name) return;
  const space = 'http://www.w3.org/2000/svg';
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', shapes[shape]);
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.append(path);
  on.replaceChildren(svg);
  on.ariaLabel = on.title = name;
}
