import { escapeHtml, unescapeHtml } from './print.ts';
import { pending, type Block } from './block.ts';

/** Where the keys and files that blocks name lead. */
export interface Destinations {
  links: Record<string, { href: string; aside?: string; hreflang?: string }>;
  files: Record<string, { src: string; width: number; height: number }>;
  /** The accessible name of the link that a heading bears to itself. */
  headingLabel?: (title: string) => string;
}

const linkPattern = new RegExp(`<a href="${pending}([^"]*)">([\\s\\S]*?)</a>`, 'g');
const imagePattern = new RegExp(`<img src="${pending}([^"]*)"`, 'g');

/** The HTML of blocks, with ids, and every link and image led to where it goes. */
export function compose(blocks: readonly Block[], to: Destinations): string {
  return blocks.map((block) => resolve(withId(block, to), to)).join('\n');
}

/** The HTML of one block under its id. */
export function withId(block: Block, to: Pick<Destinations, 'headingLabel'> = {}): string {
  const anchors = (block.anchors ?? []).map((id) => `<span id="${id}"></span>`).join('');
  if (block.kind === 'heading') {
    const self = to.headingLabel
      ? ` <a class="anchor" href="#${block.id}" aria-label="${escapeHtml(to.headingLabel(block.text))}">´</a>`
      : '';
    return `${anchors}<h${block.depth} id="${block.id}">${block.html}${self}</h${block.depth}>`;
  }
  if (block.kind === 'break') return block.html;
  return anchors + block.html.replace(/^<([a-z]+)/, `<$1 id="${block.id}"`);
}

/** HTML of a block with every link and image of the hub led to where it goes. */
export function resolve(html: string, { links, files }: Destinations): string {
  if (!html.includes(pending)) return html;
  return html
    .replace(linkPattern, (_, key: string, words: string) => {
      if (key.startsWith('#')) return `<a href="${key}">${words}</a>`;
      const target = links[key];
      if (!target) return words;
      const hreflang = target.hreflang ? ` hreflang="${target.hreflang}"` : '';
      return `<a href="${target.href}"${hreflang}>${words}</a>${target.aside ? ` ${target.aside}` : ''}`;
    })
    .replace(imagePattern, (_, file: string) => {
      const placed = files[unescapeHtml(file)];
      return placed
        ? `<img src="${placed.src}" width="${placed.width}" height="${placed.height}"`
        : '<img src=""';
    });
}
