/** What every XML document of the hub needs of its words, whichever library writes it. */

/** Without what XML cannot hold: control characters but for tab and line ends, and halves of characters. */
export function clean(value: string): string {
  return value.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '');
}

/** Without the white space that the writer puts around CDATA: in a name or an address it would count as part of it. */
export function unindented(xml: string): string {
  return xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></');
}

/**
 * When something of a day was published: noon of Greenwich, which is that day wherever it is read but for the islands
 * at the date line; midnight would be the evening before in all America.
 * @param day ISO date
 * @param later seconds, by which things of one day keep their order
 */
export function noonOf(day: string, later = 0): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + later * 1000).toISOString();
}
