import { settled } from './settled.ts';

/**
 * What a page does not need before a tap is not fetched before it. `data-on` of a link or button names a module of the
 * folder `on-demand`: the first tap fetches it, and every tap is carried out by it. Where it cannot be had, a link is
 * still a link. `data-after` names one that the page needs as soon as it has been painted.
 */
async function start(element: HTMLElement, name: string, event?: Event): Promise<void> {
  event?.preventDefault();
  try {
    const module = await importModule(ON_DEMAND_FOLDER + name + ON_DEMAND_ENDING);
    await module.start(element, event);
  } catch {
    if (element instanceof HTMLAnchorElement) location.assign(element.href);
  }
}

const asked = (element: HTMLElement | null, event: Event) =>
  element && void start(element, element.dataset['on']!, event);

addEventListener('click', (event) => {
  // Held down, these open a link elsewhere.
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey)
    asked((event.target as Element).closest('[data-on]'), event);
});

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const command = ctrlKey || metaKey;
  if (
    key === '/'
      ? !command && !altKey && !(target as Element).closest('input,select,textarea')
      : key === 'k' && command
  )
    asked(document.querySelector('[data-on=search]'), event);
});

settled(() => {
  for (const link of document.querySelectorAll('a[data-on=twin]')) link.ariaExpanded = 'false';
  for (const element of document.querySelectorAll<HTMLElement>('[data-after]'))
    void start(element, element.dataset['after']!);
});
