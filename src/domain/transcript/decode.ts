import type { Problems } from './problem.ts';

/** What the bytes 80 to 9F are in Windows-1252. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const cure = 'Save it again in the encoding UTF-8';

/**
 * The text of a transcript file, whatever encoding it was saved in: UTF-8, UTF-16 of either order with or without a
 * mark, else Windows-1252 (which holds Latin-1). Text that was encoded twice (“Ã©”) is set right.
 * Lines end in `\n`. All but UTF-8 is a problem, for nothing else can be trusted to be read by others.
 */
export function decode(source: string | Uint8Array, problems: Problems): string {
  const text = typeof source === 'string' ? source : fromBytes(source, problems);
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return withoutControls(decodedOnce(lines, problems), problems);
}

function fromBytes(bytes: Uint8Array, problems: Problems): string {
  const wide = utf16(bytes);
  if (wide) {
    problems.add('encoding', 1, `the file is UTF-16. ${cure}`, 'read as UTF-16');
    return new TextDecoder(wide).decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return byLines(bytes, problems);
  }
}

/** The order of the bytes of UTF-16, told by its mark or by where the zeros of plain letters stand; nothing for others. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, 4096) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const many = length / 2 / 2;
  if (length < 4) return undefined;
  if (zeros[1]! > many && zeros[0]! < many / 4) return 'utf-16le';
  return zeros[0]! > many && zeros[1]! < many / 4 ? 'utf-16be' : undefined;
}

/** Each line by itself, for files of two encodings exist: made of two, or cut off within a letter. */
function byLines(bytes: Uint8Array, problems: Problems): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const lines: string[] = [];
  for (let from = 0, line = 1; from <= bytes.length; line++) {
    const end = bytes.indexOf(10, from);
    const stop = end < 0 ? bytes.length : end;
    const part = bytes.subarray(from, stop);
    try {
      lines.push(decoder.decode(part));
    } catch {
      const cut = end < 0 ? cutLetter(part) : 0;
      if (cut) {
        problems.add('cut-letter', line, 'the file is cut off within a letter. Export it again, whole');
        lines.push(decoder.decode(part.subarray(0, part.length - cut)));
      } else {
        problems.add('encoding', line, `the line is not UTF-8. ${cure}`, 'read as Windows-1252');
        lines.push(fromWindows(part));
      }
    }
    from = stop + 1;
  }
  return lines.join('\n');
}

/** How many bytes at the end begin a letter of UTF-8 that does not end, while all before is sound; else 0. */
function cutLetter(bytes: Uint8Array): number {
  for (let cut = 1; cut <= 3 && cut <= bytes.length; cut++) {
    const first = bytes[bytes.length - cut]!;
    if (first < 0x80) return 0;
    if (first < 0xc0) continue;
    const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    // A lone last letter may as well be one of Windows-1252: only letters of UTF-8 before it tell.
    const before = bytes.subarray(0, bytes.length - cut);
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(before);
      return size > cut && (cut > 1 || /[^\0-\x7f]/.test(text) || before.length === 0) ? cut : 0;
    } catch {
      return 0;
    }
  }
  return 0;
}

function fromWindows(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes)
    text += byte >= 0x80 && byte < 0xa0 ? windows[byte - 0x80]! : String.fromCharCode(byte);
  return text;
}

/** Letters of UTF-8 that were taken for Windows-1252: those of French and English, their quotes, dashes and signs. */
const twice =
  /[ÂÃÅ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â(?:[\u0080-\u0084€‚„][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/g;

function decodedOnce(text: string, problems: Problems): string {
  let right = text;
  for (let round = 0; round < 3; round++) {
    const next = right.replace(twice, (letters) => onceLess(letters) ?? letters);
    if (next === right) break;
    right = next;
  }
  if (right === text) return text;
  const after = right.split('\n');
  text.split('\n').forEach((line, at) => {
    if (line !== after[at])
      problems.add(
        'twice',
        at + 1,
        `letters were encoded twice (“${line.match(twice)![0]}”). Export it again as UTF-8, or write them as they should be`,
        'read as they were meant',
      );
  });
  return right;
}

function onceLess(letters: string): string | undefined {
  const bytes = Uint8Array.from(letters, (letter) => {
    const at = windows.indexOf(letter);
    return at < 0 ? letter.charCodeAt(0) : 0x80 + at;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Signs that are neither letters nor the end of a line. */
const controls = /(?![\t\n])\p{Cc}/gu;

function withoutControls(text: string, problems: Problems): string {
  const has = text.search(controls) >= 0;
  if (!has && !text.includes('\ufffd')) return text;
  text.split('\n').forEach((line, at) => {
    if (line.includes('\ufffd'))
      problems.add('lost', at + 1, 'a letter was lost (“\ufffd”). Write it again', 'kept as it is');
    if (line.search(controls) >= 0)
      problems.add(
        'control',
        at + 1,
        'the line holds control characters, which are no letters. Delete them',
        'read without them',
      );
  });
  return text.replaceAll('\0', '').replace(controls, ' ');
}
