import type { Lang } from '../i18n/languages.ts';
import { escapeHtml, unescapeHtml } from './print.ts';
import { pending, type Block } from './block.ts';

/** Where the keys and files that blocks name lead. */
export interface Destinations {
  links: Record<string, { href: string; aside?: string; hreflang?: string }>;
  files: Record<string, { src: string; width: number; height: number }>;
  /** The accessible name of the link that a heading bears to itself. */
  headingLabel?: (title: string) => string;
  /** Where the other version of the text is: each block then bears a link to its twin there. */
  twin?: Twin;
}

/** The other version of a text, as the blocks of this one speak of it. */
export interface Twin {
  lang: Lang;
  /** Address of its page. */
  href: string;
  /** Name of its language, in that language. */
  name: string;
  /** Said where it has changed since this version was made from it. */
  changed: string;
}

const linkPattern = new RegExp(`<a href="${pending}([^"]*)">([\\s\\S]*?)</a>`, 'g');
const imagePattern = new RegExp(`<img src="${pending}([^"]*)"`, 'g');

/** The HTML of blocks, with ids, and every link and image led to where it goes. */
export function compose(blocks: readonly Block[], to: Destinations): string {
  return blocks.map((block) => resolve(withId(block, to), to)).join('\n');
}

/** The HTML of one block under its id. */
export function withId(block: Block, to: Pick<Destinations, 'headingLabel' | 'twin'> = {}): string {
  if (block.kind === 'break') return block.html;
  const anchors = (block.anchors ?? []).map((id) => `<span id="${id}"></span>`).join('');
  const end = to.twin ? twinOf(block, to.twin) : '';
  if (block.kind === 'heading') {
    const self = to.headingLabel
      ? ` <a class="anchor" href="#${block.id}" aria-label="${escapeHtml(to.headingLabel(block.text))}">´</a>`
      : '';
    return `<h${block.depth} id="${block.id}">${anchors}${block.html}${self}${end}</h${block.depth}>`;
  }
  return block.html
    .replace(opening, (_, name: string, rest: string) => `<${name} id="${block.id}"${rest}${anchors}`)
    .replace(closing, (tags) => end + tags);
}

/** Where words may begin in a block, and where they may end: in a list, in its items; in a figure, in its caption. */
const opening = /^<([a-z]+)([^>]*>(?:<li>)?)/;
const closing = /(?:<\/li>|<\/figcaption>)?<\/[a-z]+>$/;

/** What stands at the end of a block: that it is out of date, where it is, and the way to its twin, shown on demand. */
function twinOf({ id, stale }: Block, { lang, href, name, changed }: Twin): string {
  const to = `href="${href}#${id}" hreflang="${lang}"`;
  const mark = stale ? ` <small class="stale"><a ${to}>${escapeHtml(changed)}</a></small>` : '';
  return `${mark} <a data-on="twin" ${to} lang="${lang}" hidden>${escapeHtml(name)}</a>`;
}

/** HTML of a block with every link and image of the hub led to where it goes. */
export function resolve(html: string, { links, files }: Destinations): string {
  if (!html.includes(pending)) return html;
  return html
    .replace(linkPattern, (_, key: string, words: string) => {
      if (key.startsWith('#')) return `<a href="${key}">${words}</a>`;
      const target = links[unescapeHtml(key)];
      if (!target) return words;
      const hreflang = target.hreflang ? ` hreflang="${target.hreflang}"` : '';
      return `<a href="${escapeHtml(target.href)}"${hreflang}>${words}</a>${target.aside ? ` ${target.aside}` : ''}`;
    })
    .replace(imagePattern, (_, file: string) => {
      const placed = files[unescapeHtml(file)];
      return placed
        ? `<img src="${placed.src}" width="${placed.width}" height="${placed.height}"`
        : '<img src=""';
    });
}
