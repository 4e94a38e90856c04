import { describe, expect, test } from 'vitest';
import { proxiedAddress } from '../../src/i18n/proxied.ts';

describe('an editor is told that an obfuscator destroyed a mail address', () => {
  test.each([
    'Write to [email protected]',
    'Write to [email\u00a0protected]',
    'Write to \\[email&#160;protected\\]',
    'Write to &#91;email&nbsp;protected&#93;',
    '[us](mailto:%5Bemail%20protected%5D)',
    'Écrivez à [courriel protégé]',
    '[us](/cdn-cgi/l/email-protection)',
  ])('%s', (text) => {
    expect(proxiedAddress(text)).toMatch(
      /^an obfuscator destroyed a mail address.*\. Write the real address/,
    );
  });

  test('and what it was, where that can be read', () => {
    expect(proxiedAddress('[[email protected]](/cdn-cgi/l/email-protection#2b4a6b49054844)')).toMatch(
      /Write a@b\.co$/,
    );
    expect(proxiedAddress('<a data-cfemail="2b4a6b49054844">')).toMatch(/Write a@b\.co$/);
  });
});

describe('an editor is given the address that a wrapper hides', () => {
  test.each([
    [
      'Google',
      'https://www.google.com/url?q=https://example.org/a%3Fb%3D1&sa=D',
      'https://example.org/a?b=1',
    ],
    [
      'Google',
      '[x](https://www.google.ca/url?sa=t&url=https%3A%2F%2Fexample.org%2Fa)',
      'https://example.org/a',
    ],
    ['Google AMP', 'https://www.google.com/amp/s/example.org/a', 'https://example.org/a'],
    ['Facebook', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa&h=x', 'https://example.org/a'],
    [
      'LinkedIn',
      'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fexample%2Eorg&urlhash=1',
      'https://example.org',
    ],
    [
      'Outlook',
      'https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F&amp;data=05',
      'https://example.org/',
    ],
    ['Proofpoint', 'https://urldefense.com/v3/__https://example.org/a_b__;!!x', 'https://example.org/a_b'],
    [
      'Proofpoint',
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_a-5Fb&d=x',
      'https://example.org/a_b',
    ],
    [
      'Camo',
      'https://camo.githubusercontent.com/01ab/68747470733a2f2f6578616d706c652e6f72672f612e706e67',
      'https://example.org/a.png',
    ],
    ['WordPress', 'https://i0.wp.com/example.org/a.jpg?w=300', 'https://example.org/a.jpg'],
    [
      'wrap.example',
      'https://wrap.example/go?x=1&url=https%3A%2F%2Fexample.org%2Fa',
      'https://example.org/a',
    ],
    ['wrap.example', 'wrap.example/?u=https%3A//example.org', 'https://example.org'],
  ])('%s: %s', (by, text, real) => {
    const says = proxiedAddress(`See ${text} there`);
    expect(says).toContain(by);
    expect(says).toMatch(/\. Write \S+$/);
    expect(says?.endsWith(real)).toBe(true);
  });

  test('even through several wrappers', () => {
    const inner = 'https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fa';
    expect(proxiedAddress(`https://wrap.example/?url=${encodeURIComponent(inner)}`)).toMatch(
      /Write https:\/\/example\.org\/a$/,
    );
  });

  test.each(['https://lnkd.in/abc', 'https://media.licdn.com/dms/image/C4E12/abc'])(
    'or is told to open it: %s',
    (text) => {
      expect(proxiedAddress(text)).toMatch(/LinkedIn.*Open it/);
    },
  );
});

test.each([
  'https://example.org/a?q=mot',
  'https://www.google.com/search?q=mentor',
  'https://www.linkedin.com/pulse/reverse-mentorship',
  'https://web.archive.org/web/2020/https://example.org/',
  'https://fr.wikisource.org/wiki/Page:S%C3%A9n%C3%A8que_-_%C5%92uvres.djvu/211',
  'this email is protected by law (email protected or not)',
  'name@example.org, a/b and c.',
])('an editor’s plain address raises nothing: %s', (text) => {
  expect(proxiedAddress(text)).toBeUndefined();
});
