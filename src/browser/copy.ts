import { quoted } from '../i18n/quotes.ts';
import type { Lang } from '../i18n/languages.ts';

/**
 * A passage as one quotes it: “words” — title, address. The words stand on one line, between the quote marks of their
 * language.
 * @param title of the page, with its author where it has one
 * @param url address of the passage itself
 */
export function passage(words: string, title: string, url: string, lang: Lang): string {
  // No-break spaces are kept: they belong to the marks of French.
  const line = words.replace(/[ \t\n\r]+/g, ' ').trim();
  return `${quoted(line, lang)} — ${title}, ${url}`;
}

/**
 * Puts a passage on the clipboard, as `passage` writes it. Rejects where the browser does not let it.
 * @param lang the language of the words; that of the page unless said otherwise
 */
export async function copyPassage(
  words: string,
  title: string,
  url: string,
  lang: Lang = document.documentElement.lang as Lang,
): Promise<void> {
  await navigator.clipboard.writeText(passage(words, title, url, lang));
}

/** The page as one names it in a quote: its title, and who wrote it. Source: its own structured data. */
export function titleOfPage(): string {
  const data = document.querySelector('script[type="application/ld+json"]')!.textContent;
  const [main] = (JSON.parse(data) as { '@graph': Partial<Named>[] })['@graph'];
  const authors = main?.author?.map(({ name }) => name) ?? [];
  return [main?.name ?? document.title, ...authors].join(', ');
}

interface Named {
  name: string;
  author: { name: string }[];
}

/** The address of a passage of this page, as the page itself gives it. */
export function addressOf(id: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return `${canonical?.href ?? location.origin + location.pathname}#${id}`;
}

let region: HTMLElement | undefined;

/** Says something to whoever does not see it, and in place of a control’s own words for as long as it takes to read. */
export function announce(control: HTMLElement, words: string): void {
  if (!region) {
    region = document.createElement('p');
    region.className = 'hide';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = '';
  const own = (control.dataset['words'] ??= control.textContent.trim());
  control.textContent = words;
  // A region that has just come is heard from its next change on.
  setTimeout(() => (region!.textContent = words), 100);
  setTimeout(() => (control.textContent = own), 2000);
}
