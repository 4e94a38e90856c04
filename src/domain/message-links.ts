/** Links that open a message with words in it: they need no server, and no script. */

/**
 * A `mailto:` link. Lines end in CRLF, and everything but letters, digits and a few marks is percent-encoded as UTF-8.
 * Source: RFC 6068, sections 2 and 5.
 * @param to an address; nothing where the reader is to choose
 * @param body lines parted by `\n`
 */
export function mailto(to: string, { subject, body }: { subject?: string; body?: string } = {}): string {
  const fields = [
    ...(subject === undefined ? [] : [`subject=${encoded(subject)}`]),
    ...(body === undefined ? [] : [`body=${encoded(body.replaceAll('\n', '\r\n'))}`]),
  ];
  return `mailto:${encoded(to).replaceAll('%40', '@')}${fields.length ? `?${fields.join('&')}` : ''}`;
}

/**
 * An `sms:` link. RFC 5724 writes `?body=`, and Messages on iOS has read `&body=` since its version 8; with both marks
 * Android’s applications and iOS take it.
 * @param to a number as E.164 writes it; nothing where the reader is to choose
 */
export function sms(to: string, body?: string): string {
  return `sms:${to}${body === undefined ? '' : `?&body=${encoded(body)}`}`;
}

/** A `tel:` link. Source: RFC 3966. */
export function tel(to: string): string {
  return `tel:${to}`;
}

/** Half a character, as a cut may leave it, would be an error. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
