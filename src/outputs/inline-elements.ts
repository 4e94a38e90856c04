/** What stands inside a page that a content security policy has to know. */
export interface InlineElements {
  /** Texts of the scripts that a browser runs. */
  scripts: string[];
  /** Texts of the style elements. */
  styles: string[];
  /** Where the first thing of the head begins, behind `<meta charset>` if there is one; nothing without a head. */
  head?: number;
}

/** Elements in which a browser reads no tags. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp']);

/** The names that matter here, behind a `<`: by far most tags are passed over at their first letter. */
const name = /(?:head|meta|script|style|textarea|title|iframe|noembed|noframes|xmp)(?=[\s/>])/iy;

/**
 * Reads a page as a browser does, tag by tag, so that words about scripts in a comment, an attribute or a text area
 * are no scripts. Source: https://html.spec.whatwg.org/multipage/parsing.html
 */
export function inlineElements(html: string): InlineElements {
  const found: InlineElements = { scripts: [], styles: [] };
  const last = lastOfInterest(html);
  let charset = false;
  for (let at = html.indexOf('<'); at >= 0 && at <= last; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = behind(html, '-->', at + 4);
      continue;
    }
    const start = at + 1;
    if (!isLetter(html.charCodeAt(start))) {
      at = start;
      continue;
    }
    at = tagEnd(html, start);
    name.lastIndex = start;
    if (!name.test(html)) continue;
    const tag = html.slice(start, name.lastIndex).toLowerCase();
    const attributes = html.slice(name.lastIndex, at - 1);
    if (tag === 'head') found.head ??= at;
    if (tag === 'meta' && !charset && found.head !== undefined) {
      charset = attribute(attributes, 'charset') !== undefined;
      if (charset) found.head = at;
    }
    if (!raw.has(tag)) continue;
    const end = closing(html, tag, at);
    // Browsers hash what they parsed, and parsing makes every line end a line feed.
    const inner = html.slice(at, end);
    const text = inner.includes('\r') ? inner.replace(/\r\n?/g, '\n') : inner;
    if (tag === 'style') found.styles.push(text);
    if (tag === 'script' && runsInline(attributes)) found.scripts.push(text);
    at = end;
  }
  return found;
}

/** Where the last tag begins that can matter: on most pages it lies in the head, and the text need not be read. */
function lastOfInterest(html: string): number {
  let last = 0;
  for (const { index } of html.matchAll(/<(?:script|style|meta|body|\/head)/gi)) last = index;
  return last || html.length;
}

function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91);
}

const [greaterThan, quote, apostrophe] = [62, 34, 39];

/** Where a tag ends, behind its `>`; one between quotes does not end it. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === greaterThan) return at + 1;
    if (code === quote || code === apostrophe) {
      const end = html.indexOf(code === quote ? '"' : "'", at + 1);
      if (end < 0) break;
      at = end;
    }
  }
  return html.length;
}

/** Where the end tag of an element begins; the end of the page if it has none. */
function closing(html: string, name: string, from: number): number {
  const end = ends.get(name) ?? new RegExp(`</${name}[\\s/>]`, 'gi');
  ends.set(name, end);
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

const ends = new Map<string, RegExp>();

function behind(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/**
 * True for a script without an address that a browser runs, or obeys as an import map or as speculation rules; false
 * for data, as JSON-LD is. Source: https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
function runsInline(attributes: string): boolean {
  if (attribute(attributes, 'src') !== undefined) return false;
  const type = attribute(attributes, 'type')?.trim().toLowerCase() ?? '';
  return /^$|^module$|^importmap$|^speculationrules$|^(text|application)\/(x-)?(java|ecma|j|live)script/.test(
    type,
  );
}

/** The value of an attribute; nothing where the tag has none of that name. */
function attribute(attributes: string, name: string): string | undefined {
  const pattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
  for (const [, found, double, single, bare] of attributes.matchAll(pattern))
    if (found?.toLowerCase() === name) return double ?? single ?? bare ?? '';
  return undefined;
}
