import { keyLink, plainText, type Node } from './print.ts';

/** What begins the line that says who is quoted. */
const dash = /^\s*(?:[—–―]|--)\s*/;

/**
 * The words of a quote, as written, and the text of the hub it names as its source: on its last line, behind a dash,
 * as a link. Nothing for a quote that names none.
 */
export function attributionOf(quote: Node): { words: string; from: string } | undefined {
  const parts = linesOf(quote);
  const last = parts.at(-1) ?? [];
  if (parts.length < 2 || !dash.test(last.map(plainText).join(''))) return undefined;
  const from = last.flatMap(keysIn).find((key) => /^(articles|tips|lists|quotes)\//.test(key));
  const words = parts
    .slice(0, -1)
    .map((line) => line.map(plainText).join(''))
    .join(' ');
  return from === undefined ? undefined : { words: words.replace(/\s+/g, ' ').trim(), from };
}

/** The paragraphs of a quote, and their lines: a line break, or the end of a line that a dash follows. */
function linesOf({ children = [] }: Node): Node[][] {
  return children.flatMap((paragraph) => {
    if (paragraph.type !== 'element') return [];
    const lines: Node[][] = [[]];
    for (const node of paragraph.children ?? []) {
      const [before, after] = node.type === 'text' ? brokenAtDash(node.value ?? '') : [];
      if (node.tagName === 'br' || node.name === 'br') lines.push([]);
      else if (before === undefined || after === undefined) lines.at(-1)!.push(node);
      else {
        lines.at(-1)!.push({ type: 'text', value: before });
        lines.push([{ type: 'text', value: after }]);
      }
    }
    return lines.filter((line) => line.length);
  });
}

function brokenAtDash(text: string): string[] {
  const at = text.search(/\n[ \t]*(?:[—–―]|--)/);
  return at < 0 ? [] : [text.slice(0, at), text.slice(at + 1)];
}

function keysIn(node: Node): string[] {
  const key = node.tagName === 'a' ? keyLink(String(node.properties?.href ?? '')) : undefined;
  return [...(key === undefined ? [] : [key]), ...(node.children ?? []).flatMap(keysIn)];
}
