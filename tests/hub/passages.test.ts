import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { passagesOfFacts, passagesOfText } from '../../src/hub/passages.ts';
import { isLang, type Lang } from '../../src/i18n/languages.ts';
import type { Passage } from '../../src/i18n/prose.ts';
import { applyFixes, lintSource } from '../../src/i18n/source-lint.ts';
import { typeset } from '../../src/i18n/typography.ts';
import { draw, seeded, shown } from '../i18n/random.ts';

function said(passages: Passage[]): string[] {
  return passages.map(({ lang, prose }) => `${lang}: ${prose.text}`);
}

function places(source: string, passages = passagesOfFacts(source)): string[] {
  return lintSource(source, passages).map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

function mended(source: string, passages = passagesOfFacts): string {
  return shown(applyFixes(source, lintSource(source, passages(source))));
}

describe('words of facts are read in their language', () => {
  test('whatever the style of the value', () => {
    const source = [
      'plain: { en: one, fr: un }',
      "single: { en: 'it''s', fr: 'l''un' }",
      'double: { en: "a \\"b\\"", fr: "d\\u00e9j\\xe0\\_vu" }',
      'folded:\n  en: >-\n    one\n    two\n\n    three\n  fr: >\n    un\n    deux\n',
      'literal:\n  en: |\n    one\n    two\n  fr: trois\n    quatre\n',
    ].join('\n');
    expect(said(passagesOfFacts(source))).toEqual([
      'en: one',
      'fr: un',
      "en: it's",
      "fr: l'un",
      'en: a "b"',
      'fr: déjà\u00a0vu',
      'en: one two\n\nthree',
      'fr: un deux',
      'en: one\ntwo',
      'fr: trois quatre',
    ]);
  });

  test('as the parser reads them', () => {
    const random = seeded(5);
    const pieces = ["'", '"', 'mot', ' ', 'é', '\n', ': ', '# ', '«', '\\', 'a', '\n\n'];
    for (let run = 0; run < 1000; run++) {
      const value = draw(pieces, 9, random).join('').trim();
      const styles = [
        JSON.stringify(value),
        `'${value.replaceAll("'", "''")}'`,
        `|-\n  ${value.replaceAll('\n', '\n  ')}`,
        `>-\n  ${value.replaceAll('\n', '\n  ')}`,
      ];
      for (const style of styles) {
        const source = `fr: ${style.replaceAll('\n', '\n  ')}`;
        let meant: { fr: string };
        try {
          meant = parse(source) as { fr: string };
        } catch {
          continue;
        }
        const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
        const [passage] = passagesOfFacts(source);
        expect(plain(passage?.prose.text ?? ''), source).toBe(plain(meant.fr ?? ''));
      }
    }
  });

  test.each<[what: string, source: string, expected: string[]]>([
    [
      'no keys, addresses, files or aliases',
      'slug: { en: a, fr: b }\naliases: [c]\nurl: d\nfile: e\nen: f\n',
      ['en: f'],
    ],
    [
      'no words of a glossary that it avoids',
      'avoid: { en: [a], fr: [b] }\nterm: { en: c, fr: d }\n',
      ['en: c', 'fr: d'],
    ],
    ['a letter by its language', 'language: fr\ntext: un\nname: C. D.\n', ['fr: un']],
    ['a quote, and its translation', 'language: fr\ntext: un\ntranslation: one\n', ['fr: un', 'en: one']],
    ['a quote in a third language', 'language: la\ntext: unus\nrole: { en: a, fr: b }\n', ['en: a', 'fr: b']],
    [
      'a title that was never translated in its own language',
      'language: en\ntitle: { original: One, en: One, fr: One }\n',
      ['en: One', 'en: One', 'en: One'],
    ],
    [
      'a title in two languages',
      'language: la\ntitle: { original: Unus, en: One, fr: Un }\n',
      ['en: One', 'fr: Un'],
    ],
    ['an edition by its language', 'editions: [{ language: fr, title: Un, publisher: X }]\n', ['fr: Un']],
    ['nothing of a file that is broken', 'en: "a\n', []],
  ])('%s', (_what, source, expected) => {
    expect(said(passagesOfFacts(source))).toEqual(expected);
  });
});

describe('an editor finds what she typed in haste at its line and column', () => {
  test('in facts', () => {
    const source = `name: { en: "the \\"x\\"", fr: 'l''un ; deux' }\nmeaning:\n  fr: >-\n    un\n    deux !\n\n    c est\n  en: it's\n    'so'\n`;
    expect(places(source)).toEqual([
      '1:18 straight-quote',
      '1:21 straight-quote',
      '1:32 straight-apostrophe',
      '1:36 space-before-mark',
      '5:9 space-before-mark',
      '7:5 lost-apostrophe',
      '8:9 straight-apostrophe',
      '9:5 straight-apostrophe',
      '9:8 straight-apostrophe',
    ]);
  });

  test('in a text and its front matter', () => {
    const source = "---\ntitle: L'élan\nslug: l-elan\nsummary: >-\n  Un\n  mot ;\n---\n\nUn 'mot'.\n";
    expect(places(source, passagesOfText(source, 'fr'))).toEqual([
      '2:9 straight-apostrophe',
      '6:6 space-before-mark',
      '9:4 straight-apostrophe',
      '9:8 straight-apostrophe',
    ]);
  });
});

describe('what is mended in YAML', () => {
  test.each<[typed: string, expected: string]>([
    [`fr: 'L''élan "x"'`, "fr: 'L’élan «~x~»'"],
    [`fr: "l'un \\"deux\\" c est"`, 'fr: "l’un «~deux~» c’est"'],
    ['fr: <<mot>>, oui !', 'fr: «~mot~», oui!'],
    ["{ en: it's, fr: l'un }", '{ en: it’s, fr: l’un }'],
    ['fr: >-\n  un\n  : deux', 'fr: >-\n  un~: deux'],
    ['fr: |\n  un ;\n  deux', 'fr: |\n  un;\n  deux'],
  ])('%j', (typed, expected) => {
    expect(mended(typed)).toBe(expected);
  });

  test('in front matter leaves the keys alone', () => {
    const text = (source: string) => passagesOfText(source, 'fr');
    expect(mended("---\ntitle: l'un\nslug: l'un\n---\nl'un", text)).toBe(
      "---\ntitle: l’un\nslug: l'un\n---\nl’un",
    );
  });

  test('can still be read, says the same, and needs no more mending', () => {
    const pieces = ` mot| une|l'|d'|"| "|:| :| ;| !| ?| «| »|  |c est|.|, |<<|>>|20 %|(|)|—|#|]|}`.split('|');
    const random = seeded(14);
    const both = (value: unknown): [Lang, string][] =>
      Object.entries(value as Record<string, string>).flatMap(([name, text]) =>
        isLang(name) ? [[name, text]] : [],
      );
    for (let run = 0; run < 600; run++) {
      const words = () => `Mot${draw(pieces, 7, random).join('')} fin`;
      const [en, fr] = [words(), words()];
      const source =
        random(2) === 0
          ? `en: ${JSON.stringify(en)}\nfr: '${fr.replaceAll("'", "''")}'\n`
          : `{ en: '${en.replaceAll("'", "''")}', fr: ${JSON.stringify(fr)} }\n`;
      let text = source;
      for (let pass = 0; pass < 5; pass++) text = applyFixes(text, lintSource(text, passagesOfFacts(text)));
      const left = lintSource(text, passagesOfFacts(text)).filter(({ fix }) => fix);
      expect(left, source).toEqual([]);
      const letters = (value: unknown) =>
        both(value).map(([lang, said]) =>
          typeset(said, lang === 'fr' ? 'fr-CA' : 'en-CA').replace(/[^\p{L}\d]/gu, ''),
        );
      expect(letters(parse(text)), source).toEqual(letters(parse(source)));
    }
  });
});
