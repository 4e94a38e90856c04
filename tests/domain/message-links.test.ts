import { describe, expect, test } from 'vitest';
import { mailto, sms, tel } from '../../src/domain/message-links.ts';

/** What a mail program reads: RFC 6068, section 2. */
function read(link: string) {
  const { protocol, pathname, search } = new URL(link);
  const fields = search
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((field) => field.split('=').map(decodeURIComponent));
  return { protocol, to: decodeURIComponent(pathname), ...Object.fromEntries(fields) } as Record<
    string,
    string
  >;
}

const nasty = 'À bientôt « & » + 100 % = #1? "’" 😀\n\nTip: ';

describe('a reader who follows a link to mail', () => {
  test('finds every mark of subject and text as it was meant, lines ended by CRLF', () => {
    expect(read(mailto('hub@example.org', { subject: nasty.trim(), body: nasty }))).toEqual({
      protocol: 'mailto:',
      to: 'hub@example.org',
      subject: nasty.trim(),
      body: nasty.replaceAll('\n', '\r\n'),
    });
  });

  test('has no mark in the link that means something there: spaces are %20, and + is itself', () => {
    const link = mailto('a+b@example.org', { subject: 'a + b', body: 'x\ny' });
    expect(link).toBe('mailto:a%2Bb@example.org?subject=a%20%2B%20b&body=x%0D%0Ay');
    expect(mailto('', { body: nasty }).slice(13)).toMatch(/^[\w.~!*'()%-]+$/);
  });

  test('chooses the address herself where there is none', () => {
    expect(mailto('', { subject: 'A' })).toBe('mailto:?subject=A');
    expect(mailto('hub@example.org')).toBe('mailto:hub@example.org');
  });

  test('gets a link from half a character, too', () => {
    expect(mailto('', { body: 'a\ud83d' })).toBe('mailto:?body=a%EF%BF%BD');
  });
});

describe('a reader who follows a link to text messages or the telephone', () => {
  test('finds the words there on Android and on iOS, which part them from the number by different marks', () => {
    const link = sms('+15145550102', 'Conseil : à dire\nNom : ');
    expect(link).toBe('sms:+15145550102?&body=Conseil%20%3A%20%C3%A0%20dire%0ANom%20%3A%20');
    expect(new URLSearchParams(link.split('?')[1]).get('body')).toBe('Conseil : à dire\nNom : ');
    expect(link.split('&body=')[0]).toBe('sms:+15145550102?');
  });

  test('calls the number as it is dialled everywhere', () => {
    expect(tel('+15145550101')).toBe('tel:+15145550101');
    expect(sms('+15145550102')).toBe('sms:+15145550102');
  });
});
