import { describe, expect, test } from 'vitest';
import { compose } from '../../src/blocks/compose.ts';
import { seeded } from '../i18n/random.ts';
import { parsed } from '../support/blocks.ts';

/** What a page of the hub would say, whether or not its text has faults. */
function page(source: string, file: string): string {
  return compose(parsed(source, 'en', file).blocks, { links: {}, files: {} });
}

const allowed = new Set(
  'p em strong del ul ol li blockquote table thead tbody tr th td code pre br hr sup sub cite kbd abbr a img figure figcaption aside i div span h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
const attributes = new Set(
  'id href lang hreflang class tabindex scope start src alt width height loading decoding'.split(' '),
);

/** A tag as the hub writes it, and nothing a browser could read in another way. */
const tag = /<(?<close>\/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?: [a-z-]+(?:="[^"<>]*")?)*)>/g;

/** What in a page could run, or is not the hub’s to write. */
function dangers(html: string): string[] {
  const rest = html.replace(tag, '').match(/.{0,20}[<>].{0,20}/g) ?? [];
  const written = [...html.matchAll(tag)].flatMap(({ groups }) => {
    const found = [...groups!.attributes!.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].flatMap(
      ([, name, value]) => {
        if (!attributes.has(name!)) return [`${groups!.name} ${name}`];
        const address = name === 'href' || name === 'src';
        return address && value && !/^(#|https?:|mailto:|tel:|sms:)/.test(value)
          ? [`${groups!.name} ${name}=${value}`]
          : [];
      },
    );
    return allowed.has(groups!.name!) ? found : [groups!.name!, ...found];
  });
  return [...rest, ...written];
}

const attacks = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC="https://x.example/x.js"></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" />',
  '<svg onload=alert(1)>',
  '<svg onload="alert(1)" />',
  '<iframe src="https://x.example"></iframe>',
  '<p onclick="alert(1)">x</p>',
  '<em style="position:fixed">x</em>',
  '<style>p { display: none }</style>',
  '<a href="javascript:alert(1)">x</a>',
  '<Note onclick="alert(1)">x</Note>',
  '<Foreign lang="fr" onclick="alert(1)">x</Foreign>',
  '<Foreign lang="x&quot; onclick=&quot;alert(1)">x</Foreign>',
  '<Figure file="x.jpg&quot; onerror=&quot;alert(1)" alt="x" />',
  '<Figure file="javascript:alert(1)" alt="x" />',
  '<Figure file="x.jpg" alt="&quot;><script>alert(1)</script>" />',
  '<Figure file="x.jpg" alt="x" credit="<script>alert(1)</script>" from="javascript:alert(1)" />',
  '<Figure file="x.jpg" alt="x" credit="x" from="https://x.example/&quot; onclick=&quot;alert(1)" />',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java\nscript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:alert(1))',
  '[x](//x.example/)',
  '[x](articles/x"onclick="alert(1))',
  '[x](<articles/x" onclick="alert(1)>)',
  '[x](https://x.example/"onclick="alert(1))',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '![x" onerror="alert(1)](x.jpg)',
  '![x](x.jpg "y" onerror="alert(1)")',
  '## <img src=x onerror=alert(1)>',
  '## x {#x" onclick="alert(1)}',
  '| <script>alert(1)</script> |\n| - |\n| x |',
  '`</code><script>alert(1)</script>`',
  '```"><script>\n</code></pre><script>alert(1)</script>\n```',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\<script>alert(1)\\</script>',
  '<!-- --><script>alert(1)</script><!-- -->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '{alert(1)}',
  '<Note>{alert(1)}</Note>',
];

describe.each(['en.md', 'en.mdx'])(
  'whatever stands in %s, nothing of it runs on a reader’s machine',
  (file) => {
    test.each(attacks)('%s', (source) => {
      expect(dangers(page(source, file))).toEqual([]);
      expect(dangers(page(`A paragraph, ${source}\n\n- ${source}`, file))).toEqual([]);
    });

    test('nor of any of this put together', () => {
      const random = seeded(5);
      const pieces = [
        ...attacks,
        '"',
        '<',
        '>',
        '`',
        '](',
        '![',
        '{',
        '}',
        '<Note>',
        '</Note>',
        '\n\n',
        '|',
        'words',
      ];
      for (let round = 0; round < 500; round++) {
        const source = Array.from({ length: 2 + random(5) }, () => pieces[random(pieces.length)]).join(
          random(2) ? ' ' : '',
        );
        expect(dangers(page(source, file)), source).toEqual([]);
      }
    });
  },
);

describe('an editor is told', () => {
  test.each(attacks.slice(0, 11))('that %s may not stand in a text', (source) => {
    expect(
      parsed(source, 'en', 'en.md').faults.length + parsed(source, 'en', 'en.mdx').faults.length,
    ).toBeGreaterThan(1);
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//x.example',
    '../x',
    '/x',
    'x.pdf',
  ])('that %s leads nowhere', (href) => {
    const { blocks, faults } = parsed(`[x](${href})`);
    expect(faults).toHaveLength(1);
    expect(faults[0]!.message).toMatch(/leads nowhere\. Write section\/key, #block or a whole address$/);
    expect(blocks[0]!.html).toBe('<p>x</p>');
  });
});

test('a page’s own words cannot be mistaken for what waits for its address', () => {
  const html = compose(parsed('`<a href="elan:articles/x">x</a>` and elan:articles/x').blocks, {
    links: { 'articles/x': { href: '/en/x/' } },
    files: {},
  });
  expect(html).not.toContain('/en/x/');
});
