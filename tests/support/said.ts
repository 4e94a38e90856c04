import { XMLParser } from 'fast-xml-parser';
import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';

/** Words of a page as a reader meets them. */
export interface Said {
  text: string;
  /** The language it stands in. */
  lang: string;
  /** What stands before and after it in its line: spaces and words of neighbouring inline elements. */
  before: string;
  after: string;
  /** The element it stands in, for the message of a test. */
  where: string;
}

const inline = new Set(
  'A ABBR B BDI CITE CODE DEL DFN EM I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR'.split(' '),
);
const unread = new Set('SCRIPT STYLE SVG TEMPLATE'.split(' '));
const code = new Set('CODE KBD PRE SAMP VAR'.split(' '));

type Piece = Omit<Said, 'before' | 'after'> & { code: boolean };

/** Every text node that is no code, with spaces as a browser shows them, in order. */
export function textNodes(root: HTMLElement): Said[] {
  const runs: Piece[][] = [[]];
  // Before the first element stands the document’s type, which the parser takes for text.
  walk(root.querySelector('html') ?? root, { lang: '', code: false }, runs);
  return runs.flatMap(saidIn);
}

function walk(node: Node, within: { lang: string; code: boolean }, runs: Piece[][]): void {
  if (node.nodeType === NodeType.TEXT_NODE) {
    const where = node.parentNode?.rawTagName ?? '';
    runs.at(-1)!.push({ text: node.text.replace(/[ \t\r\n]+/g, ' '), where, ...within });
    return;
  }
  if (!(node instanceof HTMLElement) || unread.has(node.tagName)) return;
  const flows = inline.has(node.tagName);
  const inner = {
    lang: node.getAttribute('lang') ?? within.lang,
    code: within.code || code.has(node.tagName),
  };
  if (!flows) runs.push([]);
  for (const child of node.childNodes) walk(child, inner, runs);
  if (!flows) runs.push([]);
}

function saidIn(run: Piece[]): Said[] {
  const whole = run.map(({ text }) => text).join('');
  let at = 0;
  return run.flatMap(({ code: isCode, ...piece }) => {
    const start = at;
    at += piece.text.length;
    if (isCode || !piece.text.trim()) return [];
    return [{ ...piece, before: whole.slice(0, start).trimStart(), after: whole.slice(at).trimEnd() }];
  });
}

/** What is said without being text on the page: the title, the description, labels, alternatives of images. */
export function hiddenWords(page: HTMLElement): Said[] {
  const lang = page.querySelector('html')?.getAttribute('lang') ?? '';
  const said = (where: string, text: string | undefined, of = lang): Said[] =>
    text?.trim() ? [{ text, lang: of, before: '', after: '', where }] : [];
  const metas = page.querySelectorAll('meta[name=description], meta[property^=og:]').flatMap((meta) => {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
    return /description$|title$|alt$/.test(name) ? said(name, meta.getAttribute('content')) : [];
  });
  const labels = ['aria-label', 'alt', 'title', 'placeholder'].flatMap((name) =>
    page.querySelectorAll(`body [${name}]`).flatMap((element) => {
      const of = element.closest('[lang]')?.getAttribute('lang');
      return said(`${element.rawTagName} ${name}`, element.getAttribute(name), of);
    }),
  );
  return [...metas, ...labels];
}

/** Properties of structured data that hold words. */
const spoken = new Set(
  'name headline alternativeHeadline description abstract text caption keywords'.split(' '),
);

/** What structured data says: a thing’s own words are in its language, what is said of it in that of the page. */
export function structuredWords(page: HTMLElement): Said[] {
  const lang = page.querySelector('html')?.getAttribute('lang') ?? '';
  return page
    .querySelectorAll('script[type="application/ld+json"]')
    .flatMap((script) => saidBy(JSON.parse(script.text), lang, 'json-ld', (name) => spoken.has(name)))
    .map((said) => (said.where.endsWith('description') ? { ...said, lang } : said));
}

/** Every string of plain data, but for addresses, keys and languages. */
export function wordsIn(data: unknown, lang: string, where: string): Said[] {
  return saidBy(data, lang, where, (name, value) => name !== 'lang' && / |[^\x20-\x7e]/.test(value));
}

function saidBy(
  value: unknown,
  lang: string,
  where: string,
  isSaid: (name: string, value: string) => boolean,
  name = '',
): Said[] {
  if (typeof value === 'string')
    return isSaid(name, value)
      ? [{ text: value, lang, before: '', after: '', where: `${where} ${name}` }]
      : [];
  if (Array.isArray(value)) return value.flatMap((part) => saidBy(part, lang, where, isSaid, name));
  if (!value || typeof value !== 'object') return [];
  const own = 'inLanguage' in value && typeof value.inLanguage === 'string' ? value.inLanguage : lang;
  return Object.entries(value).flatMap(([field, part]) => saidBy(part, own, where, isSaid, field));
}

const parser = new XMLParser({ ignoreAttributes: true, isArray: (name) => name === 'entry' });

/** What an Atom feed says: titles and summaries, and the text of its entries. */
export function feedWords(xml: string, lang: string): Said[] {
  type Entry = Record<'title' | 'summary' | 'content', string>;
  const { feed } = parser.parse(xml) as { feed: Record<'title' | 'subtitle', string> & { entry: Entry[] } };
  const said = (where: string, text: string): Said => ({ text, lang, before: '', after: '', where });
  return [
    said('title', feed.title),
    said('subtitle', feed.subtitle),
    ...feed.entry.flatMap(({ title, summary, content }) => [
      said('title', title),
      said('summary', summary),
      ...textNodes(parse(`<html lang="${lang}">${content}</html>`)).map((one) => ({
        ...one,
        where: `content ${one.where}`,
      })),
    ]),
  ];
}
