/**
 * One paragraph on demand: a tap on the link to a block’s twin opens it in place, below the block, and another tap or
 * Escape closes it. The other page is fetched once, on the first use. The button of the same name leaves the links of
 * all blocks in sight, on every page.
 */
export async function start(element: HTMLElement): Promise<void> {
  if (element instanceof HTMLAnchorElement) await toggle(element);
  else toggleMode(element);
}

function toggleMode(button: HTMLElement): void {
  const { dataset } = document.documentElement;
  dataset['twins'] = dataset['twins'] ? '' : 'on';
  button.ariaPressed = String(Boolean(dataset['twins']));
  localStorage.setItem('elan-twins', dataset['twins']);
}

const pages = new Map<string, Promise<Document>>();
const waiting = new Set<HTMLElement>();

/** What is open, by the link that opened it. */
const opened = new Map<HTMLElement, HTMLElement>();

/** Rejects when the other page cannot be had, or has no such block. */
async function toggle(link: HTMLAnchorElement): Promise<void> {
  if (opened.has(link)) return close(link);
  // Tapped again before it came.
  if (waiting.delete(link)) return;
  waiting.add(link);
  try {
    const twin = await twinOf(link);
    if (waiting.has(link)) open(link, twin);
  } finally {
    waiting.delete(link);
  }
}

async function twinOf(link: HTMLAnchorElement): Promise<HTMLElement> {
  const block = link.closest('.prose > *')!;
  const page = await pageAt(link.pathname);
  // A block that says what several say there, or a part of what one says, has all of them for its twin.
  const ids = [block, ...block.querySelectorAll('span[id]')].map(({ id }) => id);
  const blocks = ids.flatMap((id) => page.getElementById(id)?.closest('.prose > *') ?? []);
  if (!blocks.length) throw new Error(`${link.href} is not there`);
  const twin = document.createElement('div');
  twin.className = 'twin';
  twin.lang = link.hreflang;
  for (const one of new Set(blocks)) twin.append(...copyOf(one));
  return twin;
}

function pageAt(path: string): Promise<Document> {
  const page = pages.get(path) ?? fetchPage(path);
  pages.set(path, page);
  page.catch(() => pages.delete(path));
  return page;
}

async function fetchPage(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** A block as it can stand in another page: without ids and ways on. A note is in one already; a picture is there already. */
function copyOf(block: Element): Node[] {
  const copy = document.importNode(block, true);
  copy.removeAttribute('id');
  for (const extra of copy.querySelectorAll('[data-on], .anchor, span[id]')) extra.remove();
  for (const image of copy.querySelectorAll('img')) image.replaceWith(image.alt);
  return copy.matches('.note') ? [...copy.childNodes] : [copy];
}

function open(link: HTMLElement, twin: HTMLElement): void {
  const block = link.closest('.prose > *')!;
  keepStill(link, () => (block.matches('.note') ? block.append(twin) : block.after(twin)));
  opened.set(link, twin);
  link.ariaExpanded = 'true';
}

function close(link: HTMLElement): void {
  const twin = opened.get(link);
  if (twin?.contains(document.activeElement)) link.focus({ preventScroll: true });
  keepStill(link, () => twin?.remove());
  opened.delete(link);
  link.ariaExpanded = 'false';
}

/** Changes the page with an element where it is in the window: at the foot of a page, by room for as long as it needs. */
function keepStill(element: HTMLElement, change: () => void): void {
  const { style } = document.body;
  const before = element.getBoundingClientRect().top;
  change();
  const moved = () => element.getBoundingClientRect().top - before;
  scrollBy({ top: moved(), behavior: 'instant' });
  const lacking = moved();
  if (lacking < 1) return;
  style.paddingBlockEnd = `${lacking}px`;
  scrollBy({ top: lacking, behavior: 'instant' });
  const given = () => {
    if (scrollY + innerHeight > document.documentElement.scrollHeight - lacking) return;
    style.paddingBlockEnd = '';
    removeEventListener('scroll', given);
  };
  addEventListener('scroll', given);
}

addEventListener('keydown', ({ key, defaultPrevented }) => {
  if (key !== 'Escape' || defaultPrevented) return;
  const focused = document.activeElement;
  const link =
    [...opened].find(([link, twin]) => link === focused || twin.contains(focused))?.[0] ??
    [...opened.keys()].at(-1);
  if (link) close(link);
});
