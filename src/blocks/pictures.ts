import type { Picture } from '../domain/alternative-texts.ts';
import { pending, type Block } from './block.ts';
import { unescapeHtml } from './print.ts';

const printed = new RegExp(`<img src="${pending}([^"]*)" alt="([^"]*)"`, 'g');

/** The pictures a block shows, in order, with their words. Works on HTML as `print` writes it. */
export function picturesIn({ html, id, files }: Block): Picture[] {
  if (!files) return [];
  return [...html.matchAll(printed)].map(([, file, alt]) => ({
    file: unescapeHtml(file!),
    alt: unescapeHtml(alt!),
    id,
  }));
}

/** What a block says in the language of its text: without code, and without words marked as those of another language. */
export function ownWords(html: string): string {
  const own = html.replace(/<i lang="[^"]*">.*?<\/i>|<code>.*?<\/code>/gs, '');
  return unescapeHtml(own.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
