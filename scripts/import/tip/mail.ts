import { parse } from 'node-html-parser';
import PostalMime from 'postal-mime';

/** A message as it was received: the words in it, and what its envelope says. */
export interface Received {
  text: string;
  subject?: string;
  /** Whom to answer, `Name <name@host>`. */
  from?: string;
  /** The day it was sent, as the sender’s calendar had it, where it is known. */
  date?: string;
  /** Names of files that came with it. */
  files?: string[];
}

/**
 * Reads a saved message: mail with its headers (`.eml`, or a text that begins with them), else plain text. Of a mail the
 * plain part is taken, else the words of the HTML part.
 */
export async function readMessage(bytes: Uint8Array, name: string): Promise<Received> {
  if (!/\.(eml|mht)$/i.test(name) && !startsWithHeaders(bytes)) return { text: plain(decoded(bytes)) };
  const mail = await PostalMime.parse(bytes);
  const { from, subject, date } = mail;
  const inner = mail.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822');
  const passedOn = await Promise.all(
    inner.map(async ({ content }) => {
      const { text } = await readMessage(bytesOf(content), 'message.eml');
      return `---------- Forwarded message ---------\n\n${text}`;
    }),
  );
  const files = mail.attachments.flatMap((one) =>
    inner.includes(one) ? [] : [one.filename ?? one.mimeType],
  );
  const sender = from && [from.name, from.address && `<${from.address}>`].filter(Boolean).join(' ');
  return {
    text: [plain(mail.text ?? words(mail.html ?? '')), ...passedOn].join('\n\n'),
    ...(files.length && { files }),
    ...(subject && { subject }),
    ...(sender && { from: sender }),
    ...(date && /^\d{4}-\d\d-\d\d/.test(date) && { date: date.slice(0, 10) }),
  };
}

function bytesOf(content: string | ArrayBuffer | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** The words of a page, its paragraphs parted by empty lines. */
function words(html: string): string {
  // The library drops empty lines: a mark that no text bears stands for each.
  const mark = '\u0001';
  const page = parse(html.replace(/<br\s*\/?>/gi, mark));
  for (const part of page.querySelectorAll('style, script, head, title')) part.remove();
  for (const part of page.querySelectorAll('p, ul, ol, blockquote, table, h1, h2, h3'))
    part.insertAdjacentHTML('beforeend', mark);
  for (const item of page.querySelectorAll('li')) item.insertAdjacentHTML('afterbegin', '- ');
  return page.structuredText.replaceAll(mark, '\n');
}

/** Two lines of headers, as no message of a few words begins. */
function startsWithHeaders(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2000)).replace(/^\u00ef\u00bb\u00bf/, '');
  return /^(From [^\n]+\r?\n)?([A-Za-z-]+: [^\n]*\r?\n([ \t][^\n]*\r?\n)*){2,}(\r?\n|$)/.test(start)
    ? /^(From|To|Date|Subject|Received|Return-Path|Delivered-To|MIME-Version|Message-ID):/im.test(start) &&
        /^(MIME-Version|Message-ID|Received|Return-Path|Content-Type):/im.test(start)
    : false;
}

/** UTF-8 or UTF-16, as the file says; else what Windows wrote before them. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Lines that end in `\n`, words parted by plain spaces, without characters that are not printed. */
function plain(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
      // The build sets no-break spaces by itself.
      .replace(/[\u00a0\u202f\t]/g, ' ')
      .replace(/[\u0000-\u0009\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g, '')
  );
}
