import type { Lang } from '../i18n/languages.ts';
import stylesheet from './listen.css?url';
import { openSession, type Session } from './session.ts';
import { fetchSetup } from './setup.ts';

let session: Promise<Session> | undefined;

/**
 * Begins to read the page aloud, and goes on where it was paused. Called at every tap of the button that asks for it,
 * however quick. Rejects when what it needs cannot be had; the next tap then asks again.
 * @param button bears `data-words`, where the words of the controls are
 */
export async function start(button: HTMLElement): Promise<void> {
  session ??= open(button);
  session.catch(() => (session = undefined));
  (await session).resume();
}

async function open(button: HTMLElement): Promise<Session> {
  const [setup] = await Promise.all([fetchSetup(button.dataset['words']!), styled()]);
  const opened = openSession({
    main: document.querySelector('main')!,
    lang: document.documentElement.lang as Lang,
    setup,
    closed(hadFocus) {
      session = undefined;
      if (hadFocus) button.focus({ preventScroll: true });
    },
  });
  return opened;
}

/** Resolves when the stylesheet of the bar is there, or cannot be had: a plain bar is better than none. */
function styled(): Promise<unknown> | undefined {
  if (document.querySelector(`link[href="${stylesheet}"]`)) return undefined;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stylesheet });
  document.head.append(link);
  return new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
}
