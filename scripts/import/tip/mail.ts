import PostalMime from 'postal-mime';

/** A message as it was received: the words in it, and what its envelope says. */
export interface Received {
  text: string;
  subject?: string;
  /** Whom to answer, `Name <name@host>`. */
  from?: string;
  /** The day it was sent, as the sender’s calendar had it, where it is known. */
  date?: string;
}

/**
 * Reads a saved message: mail with its headers (`.eml`, or a text that begins with them), else plain text. Of a mail the
 * plain part is taken, else the words of the HTML part.
 */
export async function readMessage(bytes: Uint8Array, name: string): Promise<Received> {
  if (!/\.(eml|mht)$/i.test(name) && !startsWithHeaders(bytes)) return { text: plain(decoded(bytes)) };
  const mail = await PostalMime.parse(bytes);
  const { from, subject, date } = mail;
  const sender = from && [from.name, from.address && `<${from.address}>`].filter(Boolean).join(' ');
  return {
    text: plain(mail.text ?? ''),
    ...(subject && { subject }),
    ...(sender && { from: sender }),
    ...(date && /^\d{4}-\d\d-\d\d/.test(date) && { date: date.slice(0, 10) }),
  };
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
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0009\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g, '')
  );
}
