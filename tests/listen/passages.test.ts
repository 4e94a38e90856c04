import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { inLanguages, passagesIn } from '../../src/listen/passages.ts';

const cues = { lang: 'en', picture: 'Picture:', note: 'Note:' };

/** The passages of a page’s main part, each run as `language: words`. */
function heard(html: string): string[][] {
  return passagesOf(html).map(({ runs }) => runs.map(({ lang, text }) => `${lang}: ${text.trim()}`));
}

function passagesOf(html: string) {
  const page = parse(`<html lang="en"><main>${html}</main></html>`);
  return passagesIn(page.querySelector('main') as unknown as Element, cues);
}

describe('A listener hears', () => {
  test('the title, the summary and the prose, in the order of the page', () => {
    const page =
      '<header><h1>Title</h1><p class="lede">Summary.</p></header>' +
      '<div class="prose"><p>First.</p><h2>Section</h2><blockquote><p>Said.</p></blockquote></div>';
    expect(heard(page)).toEqual([
      ['en: Title'],
      ['en: Summary.'],
      ['en: First.'],
      ['en: Section'],
      ['en: Said.'],
    ]);
  });

  test('no ways around, facts, marks, code or buttons', () => {
    const page =
      '<nav><p>Up</p></nav><div class="facts"><p>4 min</p></div><pre><code>x</code></pre>' +
      '<h2 id="a">Head <a class="anchor" href="#a">´</a></h2>' +
      '<p>Text. <small class="stale"><a>Changed since</a></small> <a data-on="twin" lang="fr">Français</a></p>' +
      '<p hidden>Hidden</p><div aria-hidden="true"><p>Cover</p></div><button>Press</button>' +
      '<div class="twin" lang="fr"><p>Texte.</p></div><section><h2>Other</h2></section>';
    expect(heard(`<article>${page}</article>`)).toEqual([['en: Head'], ['en: Text.']]);
  });

  test('only what the page says is to be read, and there also what stands aside', () => {
    const page =
      '<article data-read><h1>Title</h1><div class="facts"><p>1901</p></div><p class="facts" data-read>Author</p></article>' +
      '<section data-read><h2>Books</h2><ol class="cards"><li><p class="facts">1</p><h3>Book</h3><p>Why.</p></li></ol></section>' +
      '<section><h2>Mentioned in</h2></section>';
    expect(heard(page)).toEqual([['en: Title'], ['en: Author'], ['en: Books'], ['en: Book'], ['en: Why.']]);
  });

  test('words of another language as such', () => {
    expect(heard('<p>They say <i lang="la">festina lente</i>, slowly.</p>')).toEqual([
      ['en: They say', 'la: festina lente', 'en: , slowly.'],
    ]);
  });

  test('the items of a list one by one, with the numbers that are seen', () => {
    const text = (html: string) => passagesOf(html)[0]!.runs.map(({ text }) => text.trim().split(/\n+/));
    expect(text('<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>')).toEqual([
      ['one', 'two', 'three'],
    ]);
    expect(text('<ol start="3"><li>one</li><li>two</li></ol>')).toEqual([['3. one', '4. two']]);
  });

  test('a table row by row', () => {
    const table =
      '<table><thead><tr><th>Who</th><th>When</th></tr></thead><tbody><tr><td>Ana</td><td>May</td></tr></tbody></table>';
    expect(passagesOf(table)[0]!.runs[0]!.text.trim().split(/\n+/)).toEqual(['Who, When', 'Ana, May']);
  });

  test('what an image shows, and that a note is one', () => {
    expect(heard('<figure><img src="a.png" alt="A lamp."><figcaption>By day</figcaption></figure>')).toEqual([
      ['en: Picture: A lamp.\n\nBy day'],
    ]);
    expect(heard('<aside class="note"><p>By the way.</p></aside>')).toEqual([['en: Note: By the way.']]);
    expect(heard('<img src="a.png" alt="">')).toEqual([]);
  });
});

test('On a side-by-side page, both sides speak their own language from the first breath', () => {
  const row = (en: string, fr: string) => `<article class="duo"><div class="row">${en}${fr}</div></article>`;
  expect(heard(row('<p lang="en">One.</p>', '<p lang="fr">Un <i lang="la">unus</i>.</p>'))).toEqual([
    ['en: One.'],
    ['fr: Un', 'la: unus', 'fr: .'],
  ]);
  expect(
    heard(row('<aside lang="en"><p>Aside.</p></aside>', '<aside lang="fr"><p>À part.</p></aside>')),
  ).toEqual([['en: Note: Aside.'], ['fr: À part.']]);
});

describe('On a side-by-side page', () => {
  const duo = `<article class="duo">
    <div class="row facts"><ul lang="en"><li>English</li></ul><ul lang="fr"><li>Français</li></ul></div>
    <h1 class="row"><span lang="en">Title</span> <span lang="fr">Titre</span></h1>
    <figure class="plate"><img alt="A lamp."><figcaption class="row"><span lang="en">Lit</span> <span lang="fr"><span class="hide">Une lampe.</span> Allumée</span></figcaption></figure>
    <div class="prose">
      <div class="row" id="a-1"><p lang="en">One <i lang="fr">un</i>.</p><p lang="fr">Un.</p></div>
      <p class="facts stale">Changed</p>
      <div class="row" id="a-2"><div class="stack" lang="en"><p>Two.</p><p>Three.</p></div><p lang="fr">Deux et trois.</p></div>
    </div>
    <section><h2 class="row"><span lang="en">Books</span> <span lang="fr">Livres</span></h2>
      <ol><li class="row"><div lang="en"><h3>Book</h3><p>Why.</p></div><div lang="fr"><p>Livre</p><p>Pourquoi.</p></div></li></ol></section>
  </article>`;
  const words = (langs: string[]) =>
    inLanguages(passagesOf(duo), langs).map(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    );

  test('a listener hears one language', () => {
    expect(words(['en'])).toEqual([
      'Title',
      'Picture: A lamp.',
      'Lit',
      'One un.',
      'Two.',
      'Three.',
      'Books',
      'Book',
      'Why.',
    ]);
    expect(words(['fr'])).toEqual([
      'Titre',
      'Une lampe. Allumée',
      'Un.',
      'Deux et trois.',
      'Livres',
      'Livre',
      'Pourquoi.',
    ]);
  });

  test('a learner hears each passage, then its twin', () => {
    expect(words(['en', 'fr'])).toEqual([
      'Title',
      'Titre',
      'Picture: A lamp.',
      'Lit',
      'Une lampe. Allumée',
      'One un.',
      'Un.',
      'Two.',
      'Three.',
      'Deux et trois.',
      'Books',
      'Livres',
      'Book',
      'Why.',
      'Livre',
      'Pourquoi.',
    ]);
  });
});
