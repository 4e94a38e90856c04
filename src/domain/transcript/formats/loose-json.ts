import type { Problems } from '../problem.ts';

/** A value of a JSON text with the line it begins on. */
export type Node =
  | { kind: 'object'; line: number; fields: [name: string, value: Node][] }
  | { kind: 'array'; line: number; items: Node[] }
  | { kind: 'string'; line: number; value: string }
  | { kind: 'other'; line: number; value: number | boolean | null };

const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * Reads JSON with the lines of all in it, and as much as there is of a damaged text: cut off, with quotes or line ends
 * inside words, commas too many or too few. Source: https://www.rfc-editor.org/rfc/rfc8259
 */
export function readLooseJson(text: string, problems: Problems): Node | undefined {
  let at = 0;
  let line = 1;
  let ended = false;
  space();
  const first = value();
  space();
  if (at < text.length) {
    problems.add('json', line, 'something follows the end of the JSON. Delete it', 'read all the same');
    const more: Node[] = [];
    while (at < text.length) {
      const before = at;
      const next = value();
      if (next) more.push(next);
      if (at === before) at++;
      space();
    }
    if (first && more.length) return { kind: 'array', line: first.line, items: [first, ...more] };
  }
  return first;

  function space(): void {
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10) line++;
      else if (code !== 32 && code !== 9 && code !== 0xfeff && code !== 0xa0) break;
    }
  }

  function cutOff(): void {
    if (ended) return;
    ended = true;
    problems.add('cut', line, 'the file is cut off. Export it again, whole', 'read as far as it goes');
  }

  function value(): Node | undefined {
    space();
    const mark = text[at];
    if (mark === undefined) {
      cutOff();
      return undefined;
    }
    if (mark === '{' || mark === '[') return collection(mark);
    if (mark === '"' || mark === '“' || mark === '”') return { kind: 'string', line, value: string() };
    return bare();
  }

  function collection(open: '{' | '['): Node {
    const begins = line;
    const close = open === '{' ? '}' : ']';
    const fields: [string, Node][] = [];
    const items: Node[] = [];
    at++;
    for (let comma = true; ;) {
      space();
      const mark = text[at];
      if (mark === undefined) {
        cutOff();
        break;
      }
      if (mark === close) {
        if (comma && fields.length + items.length)
          problems.add(
            'json-comma',
            line,
            `a comma stands before the ${close}. Delete it`,
            'read without it',
          );
        at++;
        break;
      }
      // A bracket of another kind: this one was never closed.
      if (mark === '}' || mark === ']') {
        problems.add('json', line, `a ${close} is missing here. Put it in`, 'read as if it stood there');
        break;
      }
      if (mark === ',') {
        if (comma) problems.add('json-comma', line, 'a comma too many. Delete it', 'read without it');
        comma = true;
        at++;
        continue;
      }
      if (!comma)
        problems.add(
          'json-comma',
          line,
          'a comma is missing before this. Put it in',
          'read as if it stood there',
        );
      comma = false;
      if (open === '[') {
        const item = value();
        if (item) items.push(item);
      } else field(fields);
    }
    return open === '{' ? { kind: 'object', line: begins, fields } : { kind: 'array', line: begins, items };
  }

  function field(fields: [string, Node][]): void {
    const name = value();
    space();
    if (text[at] === ':') at++;
    else if (at < text.length)
      problems.add('json', line, 'a colon is missing here. Put it in', 'read as if it stood there');
    space();
    // Where the file ends behind a name, there is no value; the end itself is told by who called.
    const said = at < text.length && text[at] !== '}' && text[at] !== ',' ? value() : undefined;
    const key = name && 'value' in name ? String(name.value) : '';
    if (said) fields.push([key, said]);
    else if (name?.kind === 'string' && /\s/.test(name.value)) fields.push(['', name]);
  }

  function string(): string {
    let words = '';
    let from = ++at;
    for (; at < text.length; at++) {
      const mark = text[at]!;
      if (mark === '\\') {
        words += text.slice(from, at);
        const next = text[++at] ?? '';
        const hex = next === 'u' ? /^[0-9a-fA-F]{4}/.exec(text.slice(at + 1, at + 5))?.[0] : undefined;
        words += hex ? String.fromCharCode(parseInt(hex, 16)) : (escapes[next] ?? next);
        if (hex) at += 4;
        from = at + 1;
      } else if (mark === '\n') {
        problems.add(
          'json-line',
          line,
          'a line ends within words between quotes. Write \\n there, or a space',
          'read as a space',
        );
        line++;
      } else if ((mark === '"' || mark === '”') && endsHere()) {
        words += text.slice(from, at++);
        return words;
      }
    }
    cutOff();
    return words + text.slice(from);
  }

  /** A quote that no comma, colon or bracket follows stands within the words. */
  function endsHere(): boolean {
    const next = /^\s*(?:$|[}\]:]|,\s*(?:["“[{\d}\]-]|$|true|false|null)|"\w+"\s*:|\n\s*")/.test(
      text.slice(at + 1, at + 60),
    );
    const quote = text[at] === '"';
    if (!next && quote)
      problems.add(
        'json-quote',
        line,
        'a quote within words ends them. Write \\" there, or a typographic quote',
        'read as a quote',
      );
    return next;
  }

  function bare(): Node {
    const begins = line;
    const found = /^[^\s,:{}[\]"]+/.exec(text.slice(at, at + 4000))?.[0] ?? text[at]!;
    at += found.length;
    if (found === 'true' || found === 'false')
      return { kind: 'other', line: begins, value: found === 'true' };
    if (found === 'null') return { kind: 'other', line: begins, value: null };
    const number = Number(found);
    if (!Number.isNaN(number)) return { kind: 'other', line: begins, value: number };
    problems.add(
      'json',
      begins,
      `“${found.slice(0, 40)}” stands without quotes. Put words between quotes`,
      'read as words',
    );
    return { kind: 'string', line: begins, value: found };
  }
}
