import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { hiddenWords, textNodes } from './said.ts';

const page = (body: string) => parse(`<!doctype html><html lang="fr"><body>${body}</body></html>`);
const texts = (body: string) => textNodes(page(body)).map(({ text, lang }) => [text, lang]);

describe('What a page says', () => {
  test('is in the language of the nearest element that names one', () => {
    expect(texts('<p>Le <i lang="en">Sonic <b>Boom</b></i></p>')).toEqual([
      ['Le ', 'fr'],
      ['Sonic ', 'en'],
      ['Boom', 'en'],
    ]);
  });

  test('has around it what stands in its line, and nothing of other blocks', () => {
    const [, second] = textNodes(page('<p>non</p><p>Lire <a>Émile</a>\n  : oui</p>')).slice(1);
    expect(second).toMatchObject({ text: 'Émile', before: 'Lire ', after: ' : oui' });
    expect(textNodes(page('<p>un<br>deux</p>')).map(({ after }) => after)).toEqual(['', '']);
  });

  test('has no code, no script, and no spaces but those one sees', () => {
    expect(texts("<pre>a ? b</pre><p>une\n <code>'x'</code> fois</p><script>'x'</script>")).toEqual([
      ['une ', 'fr'],
      [' fois', 'fr'],
    ]);
  });

  test('is said by labels and descriptions too', () => {
    const html = '<img alt="Un mur"><a lang="en" title="A wall"></a>';
    expect(hiddenWords(page(html)).map(({ text, lang }) => [text, lang])).toEqual([
      ['Un mur', 'fr'],
      ['A wall', 'en'],
    ]);
  });
});
