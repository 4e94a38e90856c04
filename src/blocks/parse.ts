import { markdownToHast, mdxToHast } from 'satteri';
import { slugify } from '../i18n/slug.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Locale } from '../i18n/typography.ts';
import type { Fault } from '../hub/fault.ts';
import { attributionOf } from './attribution.ts';
import type { Block, Kind } from './block.ts';
import type { Moments } from './moments.ts';
import { isGap, print, type Node, type Print } from './print.ts';

/** What is known of the text to parse. */
export interface Context {
  lang: Lang;
  /** Path of the file, for faults; its ending tells `.mdx` from `.md`. */
  file: string;
  locales: Record<Lang, Locale>;
  /** Line of the file on which `source` begins, from 1. */
  firstLine: number;
  /** The moments of recordings that it may name. */
  moments?: Moments;
}

/** The section before the first heading; no heading may take its name. */
const opening = 'intro';

const features = { headingAttributes: true, frontmatter: false, smartPunctuation: false } as const;

/**
 * Parses the prose of a text into blocks. Every fault found is added to `faults`, with its line;
 * then what is returned is still as much as could be read.
 */
export function parse(source: string, context: Context, faults: Fault[]): Block[] {
  const offset = context.firstLine - 1;
  const tree = toTree(source, context, faults);
  if (!tree) return [];
  const blocks: Block[] = [];
  const sectionIds = new Set<string>();
  let section = opening;
  let place = 0;
  let depth = 1;
  for (const node of tree.children ?? []) {
    if (isGap(node)) continue;
    const line = node.position?.start.line ?? blocks.at(-1)?.line ?? context.firstLine;
    const here: Fault[] = [];
    const printing: Print = {
      file: context.file,
      locale: context.locales[context.lang],
      locales: context.locales,
      line: line,
      faults: here,
      links: [],
      files: [],
      text: [],
      // A heading bears a link of its own.
      moments: /^h\d$/.test(node.tagName ?? '') ? undefined : context.moments,
    };
    const html = printBlock(node, printing);
    for (const fault of here) faults.push({ ...fault, line: fault.line + offset });
    const at = line + offset;
    if (!html) continue;
    const kind = kindOf(node);
    const block: Block = { id: '', place: '', kind, html, text: tidy(printing.text.join('')), line: at };
    if (kind === 'heading') {
      const level = Number(node.tagName!.slice(1));
      block.depth = level;
      if (level === 1) {
        faults.push({
          file: context.file,
          line: at,
          message: 'a heading of level 1 stands in the text; the title is the only one. Begin it with ##',
        });
      } else if (level > depth + 1) {
        faults.push({
          file: context.file,
          line: at,
          message: `the heading “${block.text}” is of level ${level} under level ${depth}. Make it level ${depth + 1}`,
        });
      }
      depth = level;
      section = headingId(node, block.text, context, sectionIds, at, faults);
      place = 0;
      block.place = section;
      if (typeof node.properties?.id === 'string') block.named = true;
    } else {
      block.place = `${section}-${++place}`;
    }
    if (printing.links.length) block.links = [...new Set(printing.links)];
    const quoted = kind === 'quote' ? attributionOf(node) : undefined;
    if (quoted) block.quoted = quoted;
    if (printing.files.length) block.files = [...new Set(printing.files)];
    blocks.push(block);
  }
  return blocks;
}

function toTree(source: string, context: Context, faults: Fault[]): Node | undefined {
  try {
    const tree = context.file.endsWith('.mdx')
      ? mdxToHast(source, { features })
      : markdownToHast(source, { features });
    return tree as unknown as Node;
  } catch (error) {
    const [, line, says] = /^(\d+):\d+: ([\s\S]*)$/.exec((error as Error).message) ?? [];
    faults.push({
      file: context.file,
      line: Number(line ?? 1) + context.firstLine - 1,
      message: `the MDX is broken: ${brokenMdx(says ?? (error as Error).message)}. Write \\< and \\{ for the marks themselves, and close every component`,
    });
    return undefined;
  }
}

/** What the parser says is broken, without its own names and places, which are counted from where the prose begins. */
export function brokenMdx(says: string): string {
  return says.replace(/ \((?:note|mdx)[\s\S]*$| \(\d+:\d+\)/g, '').trim();
}

function headingId(
  node: Node,
  text: string,
  context: Context,
  taken: Set<string>,
  line: number,
  faults: Fault[],
): string {
  const given = typeof node.properties?.id === 'string' ? node.properties.id : undefined;
  const wanted = given ?? (slugify(text, context.lang) || 'section');
  if (given !== undefined && !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(given))
    faults.push({
      file: context.file,
      line,
      message: `the heading’s id “${given}” is no name for an address. Write lower-case ASCII words joined by hyphens`,
    });
  let id = wanted === opening ? `${wanted}-section` : wanted;
  if (taken.has(id) && given !== undefined)
    faults.push({
      file: context.file,
      line,
      message: `two headings have the id “${id}”. Give one of them another {#id}`,
    });
  for (let number = 2; taken.has(id); number++) id = `${wanted}-part-${number}`;
  taken.add(id);
  return id;
}

function kindOf(node: Node): Kind {
  if (node.name === 'Note') return 'note';
  if (node.name === 'Figure') return 'figure';
  const tag = node.tagName ?? 'p';
  if (/^h\d$/.test(tag)) return 'heading';
  if (tag === 'ul' || tag === 'ol' || tag === 'section') return 'list';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'pre') return 'code';
  if (tag === 'table') return 'table';
  if (tag === 'hr') return 'break';
  return onlyImage(node) ? 'figure' : 'paragraph';
}

function onlyImage(node: Node): boolean {
  const children = node.children ?? [];
  return children.length === 1 && (children[0]!.tagName === 'img' || children[0]!.name === 'Figure');
}

function printBlock(node: Node, printing: Print): string {
  if (node.type === 'element' && node.tagName === 'p' && onlyImage(node)) {
    const image = print(node.children!, printing);
    return image.startsWith('<figure') ? image : `<figure>${image}</figure>`;
  }
  if (node.tagName === 'table') return `<div class="scroll" tabindex="0">${print([node], printing)}</div>`;
  if (/^h\d$/.test(node.tagName ?? '')) return print(node.children ?? [], printing);
  const html = print([node], printing);
  // A component alone on its line that is no block of its own: words, which need a paragraph.
  return html && node.type.startsWith('mdxJsx') && !/^<(aside|figure)/.test(html) ? `<p>${html}</p>` : html;
}

function tidy(text: string): string {
  return /[\n\t]|  /.test(text) ? text.replace(/[ \n\t]+/g, ' ').trim() : text.trim();
}
