import { describe, expect, test } from 'vitest';
import { htmlOf, parsed } from '../support/blocks.ts';
import { shown } from '../i18n/random.ts';

describe('a reader is given', () => {
  test.each([
    [
      'a paragraph',
      'A *b* **c** ~~d~~ `e`.',
      '<p>A <em>b</em> <strong>c</strong> <del>d</del> <code>e</code>.</p>',
    ],
    ['a line break', 'a  \nb', '<p>a<br>b</p>'],
    [
      'what Markdown has no mark for',
      'H<sub>2</sub>O, 10<sup>3</sup>, <kbd>Esc</kbd>',
      '<p>H<sub>2</sub>O, 10<sup>3</sup>, <kbd>Esc</kbd></p>',
    ],
    ['a tight list', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['a loose list', '- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['a list in a list', '- a\n  - b', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
    ['a numbered list', '1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['a list that goes on counting', '3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['a list to tick', '- [ ] a\n- [x] b', '<ul><li>☐ a</li><li>☑ b</li></ul>'],
    ['a quote', '> a\n>\n> b', '<blockquote><p>a</p><p>b</p></blockquote>'],
    ['a break', '---', '<hr>'],
    [
      'code that can be scrolled by keyboard',
      '```js\nlet a = 1 < 2;\n\n"b"\n```',
      '<pre tabindex="0"><code>let a = 1 &lt; 2;\n\n&quot;b&quot;</code></pre>',
    ],
    [
      'a table that can be scrolled by keyboard, its columns set as they were',
      '| a | b | c |\n| :- | :-: | -: |\n| 1 | 2 | 3 |',
      '<div class="scroll" tabindex="0"><table><thead><tr><th scope="col">a</th><th class="center" scope="col">b</th><th class="right" scope="col">c</th></tr></thead>' +
        '<tbody><tr><td>1</td><td class="center">2</td><td class="right">3</td></tr></tbody></table></div>',
    ],
    ['a note', '<Note>a *b*</Note>', '<aside class="note"><p>a <em>b</em></p></aside>'],
    [
      'a note of paragraphs and a list',
      '<Note>\na\n\n- b\n\nc\n</Note>',
      '<aside class="note"><p>a</p><ul><li>b</li></ul><p>c</p></aside>',
    ],
    [
      'words of another language',
      'a <Foreign lang="grc">b *c*</Foreign>',
      '<p>a <i lang="grc">b <em>c</em></i></p>',
    ],
    [
      'a paragraph in another language',
      '<Foreign lang="la">Iterum</Foreign>',
      '<p><i lang="la">Iterum</i></p>',
    ],
    [
      'an image',
      '![A knot](k.jpg)',
      '<figure><img src="elan:k.jpg" alt="A knot" loading="lazy" decoding="async"></figure>',
    ],
    [
      'an image in a line',
      'a ![b](k.jpg)',
      '<p>a <img src="elan:k.jpg" alt="b" loading="lazy" decoding="async"></p>',
    ],
    [
      'a figure with all that is known of it',
      '<Figure file="k.jpg" alt="A knot" credit="Ada" licence="CC0-1.0" from="https://x.example/?a&b">The *end*.</Figure>',
      '<figure><img src="elan:k.jpg" alt="A knot" loading="lazy" decoding="async"><figcaption>The <em>end</em>. <a href="https://x.example/?a&amp;b">Ada, CC0-1.0</a></figcaption></figure>',
    ],
    [
      'a figure without a caption',
      '<Figure file="k.jpg" alt="b" />',
      '<figure><img src="elan:k.jpg" alt="b" loading="lazy" decoding="async"></figure>',
    ],
    [
      'a figure of which only the maker is known',
      '<Figure file="k.jpg" alt="b" credit="Ada" />',
      '<figure><img src="elan:k.jpg" alt="b" loading="lazy" decoding="async"><figcaption>Ada</figcaption></figure>',
    ],
    [
      'an address as it is',
      '<https://x.example/?a=1&b=2>',
      '<p><a href="https://x.example/?a=1&amp;b=2">https://x.example/?a=1&amp;b=2</a></p>',
    ],
  ])('%s', (what, source, html) => {
    expect(htmlOf(source, 'en', what === 'an address as it is' ? 'en.md' : 'en.mdx')).toBe(html);
  });
});

describe('the words are set by the language they are in', () => {
  const en = (source: string) => shown(htmlOf(source));
  const fr = (source: string) => shown(htmlOf(source, 'fr', 'fr.mdx'));

  test.each([
    ['a paragraph', `"It's done"...`, '<p>“It’s done”…</p>'],
    ['a heading', "## It's done", 'It’s done'],
    ['across marks', `"*It* is" he's`, '<p>“<em>It</em> is” he’s</p>'],
    ['a link', `["It's"](https://x.example/it's)`, `<p><a href="https://x.example/it's">“It’s”</a></p>`],
    ['a note', "<Note>It's</Note>", '<aside class="note"><p>It’s</p></aside>'],
    [
      'what an image shows',
      "![It's a knot](k.jpg)",
      '<figure><img src="elan:k.jpg" alt="It’s a knot" loading="lazy" decoding="async"></figure>',
    ],
    ['but not code', "`it's`", "<p><code>it's</code></p>"],
    ['nor a listing', '```\n"it\'s"...\n```', `<pre tabindex="0"><code>&quot;it's&quot;...</code></pre>`],
  ])('English: %s', (_, source, html) => expect(en(source)).toBe(html));

  test.each([
    ['a paragraph', "L'eau : 20 % ; « oui » !", '<p>L’eau~: 20~%; «~oui~»!</p>'],
    ['typed quotes', '"oui"', '<p>«~oui~»</p>'],
    ['across marks', 'Le *mot* : oui', '<p>Le <em>mot</em>~: oui</p>'],
    ['a list', '- un ;\n- deux : trois', '<ul><li>un;</li><li>deux~: trois</li></ul>'],
    [
      'a table',
      "| l'un |\n| - |\n| l'autre |",
      '<div class="scroll" tabindex="0"><table><thead><tr><th scope="col">l’un</th></tr></thead><tbody><tr><td>l’autre</td></tr></tbody></table></div>',
    ],
    ['but not code', '`a : b`', '<p><code>a : b</code></p>'],
    [
      'nor English',
      `<Foreign lang="en">"a" : b; it's</Foreign> : oui`,
      '<p><i lang="en">“a” : b; it’s</i>~: oui</p>',
    ],
    [
      'nor any other language',
      `<Foreign lang="de">"a" ; b's</Foreign>`,
      `<p><i lang="de">&quot;a&quot; ; b's</i></p>`,
    ],
  ])('French: %s', (_, source, html) => expect(fr(source)).toBe(html));

  test('and the words kept for search are the words shown', () => {
    expect(parsed(`"It's" *done*...`).blocks[0]!.text).toBe('“It’s” done…');
  });
});
