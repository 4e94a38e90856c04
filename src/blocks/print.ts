import { typesetter, type Locale } from '../i18n/typography.ts';
import { isLang } from '../i18n/languages.ts';
import type { Fault } from '../hub/fault.ts';
import { pending } from './block.ts';
import { atMoments, keyOfLink, type Moments } from './moments.ts';

/** A node of the tree that the Markdown parser gives: the part of HAST with MDX that is read here. */
export interface Node {
  type: string;
  tagName?: string;
  name?: string | null;
  value?: string;
  properties?: Record<string, unknown>;
  attributes?: { type: string; name: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number; column: number } };
}

/** What is known while one block is printed. */
export interface Print {
  file: string;
  locale: Locale;
  locales: Record<'en' | 'fr', Locale>;
  /** Line of the block, for nodes that bear none. */
  line: number;
  faults: Fault[];
  links: string[];
  files: string[];
  text: string[];
  /** The moments its words may lead to; nothing where they may not, as inside a link. */
  moments?: Moments | undefined;
}

const plainTags = new Set(
  'p em strong del ul ol li blockquote table thead tbody tr th td code pre br hr sup sub'.split(' '),
);

/** Tags that may be typed where Markdown has no mark for them. */
const phrasingTags = new Set('em strong del br sup sub cite kbd abbr'.split(' '));
const components = 'Note, Figure, Foreign';

/** What each component may be told. */
const attributes: Record<string, string[]> = {
  Note: [],
  Figure: ['file', 'alt', 'credit', 'licence', 'from'],
  Foreign: ['lang'],
};

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** HTML text of a string. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => entities[mark]!);
}

/** The string that `escapeHtml` was given. */
export function unescapeHtml(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot);/g, (entity) =>
    Object.keys(entities).find((mark) => entities[mark] === entity)!,
  );
}

/**
 * Prints nodes as HTML, typesetting text by the language it is in, and notes links, files and words on the way.
 * `following` is the text that comes after the last of them, across the end of their parent.
 */
export function print(nodes: readonly Node[], context: Print, following = ''): string {
  let html = '';
  for (const [at, node] of nodes.entries())
    html += printNode(node, context, firstText(nodes[at + 1]) || following);
  return html;
}

/** What stands between the braces of an expression that is for the editor alone. */
export const onlyComments = /^\s*(\/\*[\s\S]*\*\/\s*)*$/;

function printNode(node: Node, context: Print, after: string): string {
  if (node.type === 'text') return printText(node.value ?? '', context, after);
  if (node.type === 'element') return printElement(node, context, after);
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement')
    return printComponent(node, context, after);
  if (node.type === 'comment') return '';
  if (node.type === 'raw') {
    if (/^\s*<!--[\s\S]*-->\s*$/.test(node.value ?? '')) return '';
    fault(node, context, `HTML (${short(node.value ?? '')}) stands in the text. Write it in Markdown`);
    return '';
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (onlyComments.test(node.value ?? '')) return '';
    fault(
      node,
      context,
      `an expression {${short(node.value ?? '')}} stands in the text. Write the words themselves`,
    );
    return '';
  }
  if (node.type === 'mdxjsEsm') {
    fault(
      node,
      context,
      'an import or export stands in a work. Delete it: works are text and the components ' + components,
    );
    return '';
  }
  return print(node.children ?? [], context, after);
}

/** How far back the typesetter looks: quotes that were opened, a number before its unit. */
const lookBehind = 200;

function printText(value: string, context: Print, after: string): string {
  let before = '';
  for (let at = context.text.length - 1; at >= 0 && before.length < lookBehind; at--)
    before = context.text[at]! + before;
  const set = typesetter(context.locale)(value, before.slice(-lookBehind), after.slice(0, 2));
  context.text.push(set);
  if (!context.moments) return escapeHtml(set);
  return atMoments(set, context.moments)
    .map(({ text, key }) => (key === undefined ? escapeHtml(text) : linkTo(key, escapeHtml(text), context)))
    .join('');
}

function firstText(node: Node | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return node.value ?? '';
  for (const child of node.children ?? []) {
    const text = firstText(child);
    if (text) return text;
  }
  return '';
}

const blockTags = /^(p|li|ul|ol|blockquote|table|thead|tbody|t[dhr])$/;

function printElement(node: Node, context: Print, after: string): string {
  const tag = node.tagName ?? '';
  const properties = node.properties ?? {};
  if (tag === 'a') return printLink(node, context, after);
  if (tag === 'img')
    return printImage(node, decoded(String(properties.src ?? '')), String(properties.alt ?? ''), context);
  if (tag === 'code' || tag === 'pre') return printCode(node, context);
  // Where the footnotes stand that have been refused where they are named.
  if (tag === 'section') return '';
  if (tag === 'input') return properties.checked ? '☑' : '☐';
  if (tag === 'br' || tag === 'hr') {
    context.text.push(' ');
    return `<${tag}>`;
  }
  if (/^h\d$/.test(tag))
    fault(
      node,
      context,
      `the heading “${short(plainText(node))}” stands inside another block. Put it on a line of its own, at the margin`,
    );
  else if (!plainTags.has(tag)) {
    fault(node, context, `<${tag}> is not among the tags of a text. Write it in Markdown`);
    return '';
  }
  const start = tag === 'ol' && typeof properties.start === 'number' ? ` start="${properties.start}"` : '';
  const side = /^text-align: (center|right)$/.exec(String(properties.style ?? ''))?.[1];
  const align = side ? ` class="${side}"` : '';
  const scope = tag === 'th' ? ' scope="col"' : '';
  const block = blockTags.test(tag);
  if (block) context.text.push(' ');
  const inner = print(
    (node.children ?? []).filter((child) => !isGap(child) || !block),
    context,
    block ? '' : after,
  );
  if (block) context.text.push(' ');
  return `<${tag}${start}${align}${scope}>${inner}</${tag}>`;
}

function printCode(node: Node, context: Print): string {
  const words = plainText(node);
  context.text.push(words);
  const code = `<code>${escapeHtml(words.replace(/\n$/, ''))}</code>`;
  return node.tagName === 'pre' ? `<pre tabindex="0">${code}</pre>` : code;
}

function printLink(node: Node, context: Print, after: string): string {
  const href = String(node.properties?.href ?? '');
  const children = node.children ?? [];
  if (!href) fault(node, context, 'a link leads nowhere. Write its address between the round brackets');
  if (href.startsWith('#user-content-fn')) {
    fault(node, context, 'a footnote stands in the text. Write it as a note in the margin: <Note>…</Note>');
    return '';
  }
  const inside = keyLink(href) ?? keyOfLink(plainText(node), href, context.moments);
  const html = print(children, { ...context, moments: undefined }, after);
  if (!plainText(node).trim() && !children.some((child) => child.tagName === 'img'))
    fault(node, context, `the link to ${short(href)} has no words. Write them between the square brackets`);
  if (inside !== undefined) return linkTo(inside, html, context);
  if (!/^(https?:|mailto:|tel:|sms:)/.test(href)) {
    if (href)
      fault(
        node,
        context,
        `the link to “${short(href)}” leads nowhere. Write section/key, #block or a whole address`,
      );
    return html;
  }
  return `<a href="${escapeHtml(href)}">${html}</a>`;
}

/** A link whose address is made when a page is. */
function linkTo(key: string, html: string, context: Print): string {
  context.links.push(key);
  return `<a href="${pending}${escapeHtml(key)}">${html}</a>`;
}

const sections = /^(articles|tips|lists|books|people|topics|glossary|paths|pages|quotes|letters)\//;

/** The key a link names, with its `#block`; nothing for a link that leaves the hub. */
export function keyLink(href: string): string | undefined {
  return href.startsWith('#') || sections.test(href) ? href.replace(/\/(?=#|$)/, '') : undefined;
}

/** The name of a file as its folder has it: the parser gives it as an address. */
function decoded(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}

function printImage(node: Node, src: string, alt: string, context: Print, caption?: string): string {
  if (!alt.trim())
    fault(
      node,
      context,
      `the image ${src} has no alternative text. Say what it shows: ![what it shows](${src})`,
    );
  if (/^[a-z]+:/.test(src))
    fault(node, context, `the image ${short(src)} is fetched from elsewhere. Put the file beside the text`);
  else context.files.push(src.replace(/^\.\//, ''));
  const words = escapeHtml(typesetter(context.locale)(alt));
  const image = `<img src="${pending}${escapeHtml(src.replace(/^\.\//, ''))}" alt="${words}" loading="lazy" decoding="async">`;
  if (caption === undefined) return image;
  return `<figure>${image}${caption && `<figcaption>${caption}</figcaption>`}</figure>`;
}

function printComponent(node: Node, context: Print, after: string): string {
  const props: Record<string, string> = {};
  for (const attribute of node.attributes ?? []) {
    if (
      attribute.type === 'mdxJsxAttribute' &&
      (typeof attribute.value === 'string' || attribute.value == null)
    )
      props[attribute.name] = String(attribute.value ?? '');
    else fault(node, context, `<${node.name}> has an attribute that is no text. Write name="words"`);
  }
  const name = node.name ?? '';
  for (const attribute of Object.keys(props))
    if (attributes[name] && !attributes[name].includes(attribute))
      fault(
        node,
        context,
        `<${name}> has no attribute ${attribute}. ${attributes[name].length ? `It takes ${attributes[name].join(', ')}` : 'Delete it'}`,
      );
  if (node.type === 'mdxJsxTextElement' && (name === 'Note' || name === 'Figure'))
    fault(
      node,
      context,
      `<${name}> stands inside a paragraph. Put it on a line of its own, with an empty line before and after`,
    );
  if (name === 'Note') return `<aside class="note">${paragraphs(node.children ?? [], context)}</aside>`;
  if (name === 'Foreign') {
    const tag = props.lang;
    if (!tag || !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag)) {
      fault(node, context, '<Foreign> does not say its language. Write <Foreign lang="fr">');
      return '';
    }
    const children =
      node.children?.length === 1 && node.children[0]!.tagName === 'p'
        ? node.children[0]!.children
        : node.children;
    if (children?.some(isBlock))
      fault(node, context, '<Foreign> stands around whole paragraphs. Put one around the words of each');
    const inner = print(
      children ?? [],
      { ...context, locale: isLang(tag) ? context.locales[tag] : 'none' },
      after,
    );
    return `<i lang="${tag}">${inner}</i>`;
  }
  if (name === 'Figure') {
    const caption = print(node.children ?? [], context).replace(/^<p>|<\/p>$/g, '');
    const credit = [props.credit, props.licence]
      .filter(Boolean)
      .map((part) => escapeHtml(part!))
      .join(', ');
    if (!props.file) fault(node, context, '<Figure> does not name its file. Write file="name.jpg"');
    const from = /^https?:/.test(props.from ?? '') ? props.from : undefined;
    if (props.from && !from)
      fault(
        node,
        context,
        `the source “${short(props.from)}” of the figure is no web address. Write it whole, from https:// on`,
      );
    const source = credit && from ? `<a href="${escapeHtml(from)}">${credit}</a>` : credit;
    return printImage(
      node,
      props.file ?? '',
      props.alt ?? '',
      context,
      [caption, source].filter(Boolean).join(' '),
    );
  }
  if (phrasingTags.has(name) && !Object.keys(props).length) {
    if (name !== 'br') return `<${name}>${print(node.children ?? [], context, after)}</${name}>`;
    context.text.push(' ');
    return '<br>';
  }
  fault(node, context, `<${name}> is no component of a text. Use one of ${components}`);
  return '';
}

/** Blocks as they are, and what stands between them in paragraphs. */
function paragraphs(nodes: readonly Node[], context: Print): string {
  let html = '';
  let inline: Node[] = [];
  const close = () => {
    if (inline.length) html += `<p>${print(inline, context)}</p>`;
    inline = [];
  };
  for (const node of nodes.filter((child) => !isGap(child))) {
    if (!isBlock(node)) inline.push(node);
    else {
      close();
      html += print([node], context);
    }
  }
  close();
  return html;
}

function isBlock(node: Node): boolean {
  return (
    (node.type === 'element' && /^(p|[uo]l|blockquote|pre|table|hr|h\d)$/.test(node.tagName ?? '')) ||
    node.name === 'Note' ||
    node.name === 'Figure'
  );
}

/** The words of a node, as written. */
export function plainText(node: Node): string {
  return node.value !== undefined && node.type === 'text'
    ? node.value
    : (node.children ?? []).map(plainText).join('');
}

/** True for the line breaks that stand between blocks. */
export function isGap(node: Node): boolean {
  return node.type === 'text' && !(node.value ?? '').trim() && (node.value ?? '').includes('\n');
}

function fault(node: Node, context: Print, message: string): void {
  context.faults.push({ file: context.file, line: node.position?.start.line ?? context.line, message });
}

function short(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 50 ? `${line.slice(0, 47)}…` : line;
}
