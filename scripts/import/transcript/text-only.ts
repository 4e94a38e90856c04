/** How files begin that hold words, and are no text. Source: https://en.wikipedia.org/wiki/List_of_file_signatures */
const documents: [begins: string, kind: string][] = [
  ['PK\x03\x04', 'a document of a word processor'],
  ['\xd0\xcf\x11\xe0', 'a document of a word processor'],
  ['{\\rtf', 'a document of a word processor'],
  ['%PDF', 'a PDF'],
];

/** A file whose head holds more signs of control than this share is no text, whatever its encoding. */
const most = 0.03;

/**
 * What a file is that is no text, so that nothing in it can be read as words; nothing for text in any encoding.
 * The zeros of UTF-16 stand beside plain letters, at every other place: those of other files do not.
 */
export function noText(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 4096);
  const start = String.fromCharCode(...head.subarray(0, 8));
  const known = documents.find(([begins]) => start.startsWith(begins));
  if (known) return known[1];
  const zeros = [0, 0];
  let controls = 0;
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  });
  const strays = Math.min(...zeros) + controls;
  return strays > head.length * most ? 'no text' : undefined;
}
