import { describe, expect, test } from 'vitest';
import { compose, withId, type Destinations } from '../../src/blocks/compose.ts';
import type { Block } from '../../src/blocks/block.ts';
import { parsed } from '../support/blocks.ts';

/** Blocks of a text that has no other version: their places are their ids. */
function blocksOf(source: string): Block[] {
  return parsed(source).blocks.map((block) => ({ ...block, id: block.place }));
}

function composed(source: string, to: Partial<Destinations> = {}): string {
  return compose(blocksOf(source), { links: {}, files: {}, ...to });
}

describe('a reader can link to', () => {
  test.each([
    ['a paragraph', 'One.', '<p id="intro-1">One.</p>'],
    ['a list', '- One.', '<ul id="intro-1"><li>One.</li></ul>'],
    ['a list that goes on counting', '3. One.', '<ol id="intro-1" start="3"><li>One.</li></ol>'],
    ['a quote', '> One.', '<blockquote id="intro-1"><p>One.</p></blockquote>'],
    ['a listing', '```\nls\n```', '<pre id="intro-1" tabindex="0"><code>ls</code></pre>'],
    ['a table', '| a |\n| - |', '<div id="intro-1" class="scroll" tabindex="0">'],
    ['a note', '<Note>One.</Note>', '<aside id="intro-1" class="note">'],
    ['a figure', '![One](1.jpg)', '<figure id="intro-1">'],
    [
      'a paragraph that is in another language',
      '<Foreign lang="fr">Un.</Foreign>',
      '<p id="intro-1"><i lang="fr">Un.</i></p>',
    ],
  ])('%s', (_, source, html) => expect(composed(source)).toContain(html));

  test('a heading, by a link that says where it leads', () => {
    const headingLabel = (title: string) => `Link to “${title}”`;
    expect(composed('## Salt & *light* {#salt}', { headingLabel })).toBe(
      '<h2 id="salt">Salt &amp; <em>light</em> <a class="anchor" href="#salt" aria-label="Link to “Salt &amp; light”">´</a></h2>',
    );
    expect(composed('## Salt')).toBe('<h2 id="salt">Salt</h2>');
    expect(composed('## Salt\n\n### Light')).toContain('<h3 id="light">Light</h3>');
  });

  test('what the other version keeps apart', () => {
    const [block] = blocksOf('One.');
    expect(withId({ ...block!, anchors: ['intro-2', 'intro-3'] })).toBe(
      '<p id="intro-1"><span id="intro-2"></span><span id="intro-3"></span>One.</p>',
    );
    const [heading] = blocksOf('## One');
    expect(withId({ ...heading!, anchors: ['two'] })).toBe('<h2 id="one"><span id="two"></span>One</h2>');
    const [list] = blocksOf('3. One.\n4. Two.');
    expect(withId({ ...list!, anchors: ['intro-2'] })).toBe(
      '<ol id="intro-1" start="3"><li><span id="intro-2"></span>One.</li><li>Two.</li></ol>',
    );
  });

  test('every block once', () => {
    const html = composed('One.\n\n## Two\n\n- Three.\n\n***\n\n> Four.\n\n## Two\n\nFive.');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(['intro-1', 'two', 'two-1', 'two-3', 'two-part-2', 'two-part-2-1']);
  });
});

describe('a link of the hub leads', () => {
  const links: Destinations['links'] = {
    'articles/x': { href: '/fr/articles/x/' },
    'articles/x#why': { href: '/fr/articles/x/#why' },
    'articles/y': { href: '/en/articles/y/', aside: '(en anglais)', hreflang: 'en' },
  };

  test.each([
    ['to the page', '[a *b*](articles/x)', '<a href="/fr/articles/x/">a <em>b</em></a>'],
    ['to a block of it', '[a](articles/x#why)', '<a href="/fr/articles/x/#why">a</a>'],
    ['to a block of the same page', '[a](#intro-1)', '<a href="#intro-1">a</a>'],
    [
      'to the only version there is, and says so',
      '[a](articles/y)',
      '<a href="/en/articles/y/" hreflang="en">a</a> (en anglais)',
    ],
    ['nowhere when the thing has no page, and is no link then', '[a](quotes/z)', '<p id="intro-1">a</p>'],
    [
      'out of the hub as it was written',
      '[a](https://x.example/?a&b)',
      '<a href="https://x.example/?a&amp;b">a</a>',
    ],
  ])('%s', (_, source, html) => expect(composed(source, { links })).toContain(html));

  test('each to its own, of several in a block', () => {
    expect(composed('[a](articles/x), [b](articles/y) and [c](articles/x#why).', { links })).toBe(
      '<p id="intro-1"><a href="/fr/articles/x/">a</a>, <a href="/en/articles/y/" hreflang="en">b</a> (en anglais) and <a href="/fr/articles/x/#why">c</a>.</p>',
    );
  });
});

test('an image is found whatever its file is called', () => {
  const name = 'l’été à 2 & "3" <4>.jpg';
  const files = { [name]: { src: '/images/abc.webp', width: 1, height: 1 } };
  expect(blocksOf(`![x](<${name.replace(/[<>]/g, '\\$&')}>)`)[0]!.files).toEqual([name]);
  expect(composed(`![x](<${name.replace(/[<>]/g, '\\$&')}>)`, { files })).toContain('src="/images/abc.webp"');
});

test('an image is shown at its place and in its size, so that nothing moves', () => {
  const files = { 'k.jpg': { src: '/images/abc.webp', width: 640, height: 400 } };
  expect(composed('![A knot](k.jpg)', { files })).toBe(
    '<figure id="intro-1"><img src="/images/abc.webp" width="640" height="400" alt="A knot" loading="lazy" decoding="async"></figure>',
  );
});

describe('a reader of one version is led to the other', () => {
  const twin = { lang: 'fr' as const, href: '/fr/articles/x/', name: 'Français', changed: 'It has changed.' };
  const link =
    ' <a data-on="twin" href="/fr/articles/x/#intro-1" hreflang="fr" lang="fr" hidden>Français</a>';

  test.each([
    ['a paragraph', 'One.', `One.${link}</p>`],
    ['a list, in its last item', '- One.\n- Two.', `<li>Two.${link}</li></ul>`],
    ['a list whose last item holds another', '- One.\n  - Two.', `<li>Two.</li></ul>${link}</li></ul>`],
    ['a quote', '> One.', `<p>One.</p>${link}</blockquote>`],
    ['a quote that ends with a list', '> - One.', `</ul>${link}</blockquote>`],
    ['a listing', '```\nls\n```', `<code>ls</code>${link}</pre>`],
    ['a table', '| a |\n| - |', `</table>${link}</div>`],
    ['a note', '<Note>One.</Note>', `<p>One.</p>${link}</aside>`],
    ['a figure', '![One](1.jpg)', `decoding="async">${link}</figure>`],
    [
      'a figure with words, among which it stands',
      '<Figure file="1.jpg" alt="One">Two.</Figure>',
      `<figcaption>Two.${link}</figcaption></figure>`,
    ],
  ])('by %s', (_, source, html) => {
    const page = composed(source, { twin });
    expect(page).toContain(html);
    expect(page.split('data-on').length).toBe(2);
  });

  test('by a heading, by its own id', () => {
    expect(composed('## One', { twin, headingLabel: () => 'Link' })).toBe(
      '<h2 id="one">One <a class="anchor" href="#one" aria-label="Link">´</a> <a data-on="twin" href="/fr/articles/x/#one" hreflang="fr" lang="fr" hidden>Français</a></h2>',
    );
  });

  test('never by what is no text', () => {
    expect(composed('***', { twin })).not.toContain('data-on');
  });

  test('where there is another version only', () => {
    expect(composed('One.')).toBe('<p id="intro-1">One.</p>');
  });
});

describe('a reader of a translation whose source has changed', () => {
  const twin = {
    lang: 'en' as const,
    href: '/en/articles/x/',
    name: 'English',
    changed: 'L’anglais a changé.',
  };
  const blocks = blocksOf('One.\n\nTwo.').map((block, at) =>
    at ? { ...block, stale: true as const } : block,
  );

  test('is told so at that block, with a link to it', () => {
    const [first, second] = compose(blocks, { links: {}, files: {}, twin }).split('\n');
    expect(first).not.toContain('stale');
    expect(second).toContain(
      'Two. <small class="stale"><a href="/en/articles/x/#intro-2" hreflang="en">L’anglais a changé.</a></small>',
    );
  });

  test('is told in the page, not in a feed', () => {
    expect(compose(blocks, { links: {}, files: {} })).toBe(
      '<p id="intro-1">One.</p>\n<p id="intro-2">Two.</p>',
    );
  });
});
