import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/hub/fault.ts';
import { checkAddresses } from '../../src/hub/text.ts';
import { proxiedAddress } from '../../src/i18n/proxied.ts';

function faultsOf(text: string): Fault[] {
  const faults: Fault[] = [];
  checkAddresses(text, 'en.mdx', faults);
  return faults;
}

describe('an editor is told of every address that is not what it seems, whatever hides it', () => {
  test.each([
    '[email protected]',
    '[email&#160;protected]',
    '[courriel protégé]',
    '[us](/cdn-cgi/l/email-protection)',
    '<a data-cfemail="2b4a6b49054844">',
    'https://www.google.com/url?q=https://example.org/a',
    'https://www.google.com/imgres?imgurl=https://example.org/a.jpg',
    'https://www.google.com/amp/s/example.org/a',
    'https://example-org.cdn.ampproject.org/v/s/example.org/a',
    'https://ci3.googleusercontent.com/proxy/abc#https://example.org/a.jpg',
    'https://lnkd.in/abc',
    'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fexample.org',
    'https://www.linkedin.com/safety/go?url=https://example.org',
    'https://media.licdn.com/media-proxy/ext?url=https://example.org/a.jpg',
    'https://l.facebook.com/l.php?u=https://example.org/a',
    'https://external.xx.fbcdn.net/safe_image.php?url=https://example.org/a.jpg',
    'https://l.instagram.com/?u=https://example.org/a',
    'https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F',
    'https://urldefense.com/v3/__https://example.org/a__;!!x',
    'https://camo.githubusercontent.com/01ab/68747470733a2f2f6578616d706c652e6f72672f612e706e67',
    'https://duckduckgo.com/l/?uddg=https://example.org/a',
    'https://www.youtube.com/redirect?q=https://example.org/a',
    'https://slack-redir.net/link?url=https://example.org/a',
    'https://i0.wp.com/example.org/a.jpg',
    'https://wsrv.nl/?url=https://example.org/a.jpg',
    'https://wrap.example/go?x=1&target=https%3A%2F%2Fexample.org%2Fa',
  ])('%s', (address) => {
    expect(proxiedAddress(address)).toBeDefined();
    expect(faultsOf(`One.\n\nSee ${address} there.\n`)).toEqual([
      { file: 'en.mdx', line: 3, message: proxiedAddress(`See ${address} there.`) },
    ]);
  });

  test('each at its line, and none where all is plain', () => {
    const plain =
      'See https://example.org/a?b=1, https://fr.wikisource.org/wiki/S%C3%A9n%C3%A8que and name@example.org.';
    expect(faultsOf(plain)).toEqual([]);
    expect(faultsOf(`[email protected]\n${plain}\n[email protected]`).map(({ line }) => line)).toEqual([
      1, 3,
    ]);
  });
});
