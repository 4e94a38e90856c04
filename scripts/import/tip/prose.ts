/** Marks that mean something inside a paragraph, wherever they stand. */
const inside = /[\\`*_{}[\]<>~|$]|&(?=#?\w+;)/g;
/** An address, which MDX makes a link of as it stands, backslashes included. */
const address = /(?<![a-z])(?:https?:\/\/|www\.)(?:(?!&#?\w+;)[^\s\\`*{}[\]<>|"'])+/giu;
/** Marks that make something else of a paragraph when they begin it. */
const start = /^(?:#{1,6}(?=\s|$)|[-+=:!]|(?=\d+[.)])\d+)/;

/**
 * Words as somebody typed them as MDX that says just these words: every mark that MDX would read is written as itself.
 * Paragraphs and lists with bullets stay; lines of a paragraph are joined.
 */
export function asMdx(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((part) => (isList(part) ? list(part) : paragraph(part)))
    .filter(Boolean)
    .join('\n\n');
}

const bullet = /^\s*[-*•]\s+(?=\S)/;

function isList(part: string): boolean {
  const lines = part.split('\n').filter((line) => line.trim());
  return lines.length > 1 && lines.every((line) => bullet.test(line));
}

function list(part: string): string {
  return part
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `- ${paragraph(line.replace(bullet, ''))}`)
    .join('\n');
}

function paragraph(part: string): string {
  const line = part.replace(/\s+/g, ' ').trim();
  return (
    escaped(line)
      .replace(start, (mark) => (/^\d/.test(mark) ? mark : `\\${mark}`))
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // These two words begin a line of code.
      .replace(/^(?=import\b|export\b)./, (letter) => `&#${letter.codePointAt(0)};`)
  );
}

/** A backslash before the next space. */
const runsOn = /^\S*\\/;

/** Every mark written as itself; right behind an address only after a space, for the address would take it in. */
function escaped(line: string): string {
  let written = '';
  let done = 0;
  for (const { 0: found, index } of line.matchAll(address)) {
    const before = line.slice(done, index).replace(inside, '\\$&');
    written += (done > 0 && runsOn.test(before) ? ' ' : '') + before + found;
    done = index + found.length;
  }
  const after = line.slice(done).replace(inside, '\\$&');
  return written + (done > 0 && runsOn.test(after) ? ' ' : '') + after;
}
