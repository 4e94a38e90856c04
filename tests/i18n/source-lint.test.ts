import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/i18n/languages.ts';
import { proseOf } from '../../src/i18n/prose.ts';
import { applyFixes, lintSource, type Finding } from '../../src/i18n/source-lint.ts';
import { typeset, type Locale } from '../../src/i18n/typography.ts';
import { draw, seeded, shown } from './random.ts';

/** What is found in Markdown of one language. */
function lint(text: string, lang: Lang, french: Locale = 'fr-CA'): Finding[] {
  return lintSource(text, [{ lang, prose: proseOf(text, lang) }], { en: 'en-CA', fr: french });
}

function mended(text: string, lang: Lang): string {
  return shown(applyFixes(text, lint(text, lang)));
}

function rules(text: string, lang: Lang): string[] {
  return lint(text, lang).map(({ rule, fix }) => (fix ? rule : `${rule}, by hand`));
}

describe('an editor’s French is mended', () => {
  test.each([
    ['chevrons', '<<mot>> et << mot >>', '«~mot~» et «~mot~»'],
    ['torn accent inside a word', 'les oc é an et les s é curitaires', 'les océan et les sécuritaires'],
    ['torn accents in a row', 'th é â tre, r é sum é de, b é b é', 'théâtre, résumé de, bébé'],
    ['torn accent at the start', "un é lan, l' é quipe", 'un élan, l’équipe'],
    ['torn accent at the end', 'mentor é, n é en 65, li é à', 'mentoré, né en 65, lié à'],
    ['other torn letters', 'm ê me, probl è me, ç a, o ù il, voil à', 'même, problème, ça, où il, voilà'],
    ['lost apostrophe', 'c est l entreprise qu il dit', 'c’est l’entreprise qu’il dit'],
    [
      'lost apostrophe at the start',
      'C est dit. L entreprise, aujourd hui',
      'C’est dit. L’entreprise, aujourd’hui',
    ],
    ['straight quotes', 'le "mot" et "*autre*"', 'le «~mot~» et «~*autre*~»'],
    ['straight apostrophe', "l'ami", 'l’ami'],
    ['space before a mark', 'oui ; non ! qui ? « mot »', 'oui; non! qui? «~mot~»'],
    ['space before a colon', 'ceci : cela', 'ceci~: cela'],
    ['space after code', '`x` ; fin', '`x`~; fin'],
    ['double space', 'deux  espaces', 'deux espaces'],
  ])('%s', (_rule, typed, expected) => {
    expect(mended(typed, 'fr')).toBe(expected);
  });

  test('by the usage of France when that is the setting', () => {
    expect(shown(applyFixes('oui ;', lint('oui ;', 'fr', 'fr-FR')))).toBe('oui_;');
  });
});

test('an editor’s English is mended', () => {
  expect(mended(`It s "fine" , don t worry ; I m 'ok' <<x>>  here`, 'en')).toBe(
    'It’s “fine” , don’t worry; I’m ‘ok’ “x” here',
  );
  expect(mended(`  "*Yes*," she said.  "No!"`, 'en')).toBe('  “*Yes*,” she said.  “No!”');
});

describe('an editor is only told', () => {
  test.each([
    ['torn letter, ambiguous', 'grande é quipe', 'torn-letter, by hand'],
    ['torn letter, perhaps two words', 'ét é mentor', 'torn-letter, by hand'],
    ['chevrons without a twin', 'a <<mot', 'guillemets, by hand'],
    ['apostrophe beside markup', 'l *entreprise*', 'lost-apostrophe, by hand'],
  ])('where a program cannot be certain: %s', (_case, text, expected) => {
    expect(rules(text, 'fr')).toEqual([expected]);
    expect(mended(text, 'fr')).toBe(text);
  });
});

describe('an editor is not bothered about', () => {
  test.each([
    ['code', "`l'un ; c est` et ``a ` 'b' ;``"],
    ['a code block', "```js\nconst l = 'x' ;  c est\n```"],
    ['addresses', "https://elan.example/l'un?a=1 et <https://a.example/l'un> et o'brien@x.example"],
    ['the target of a link', '[mot](https://a.example/l\'un "le titre") et ![image](l\'un.jpg)'],
    ['a passage in English', 'dit <Foreign lang="en">it\'s "so" ; c est</Foreign> ici'],
    ['attributes', '<Figure credit="l\'un ; c est" file="x" />'],
    ['comments and ids', "{/* l'un ; */}\n\n## Titre {#l'un}\n\n<!-- l'un ; -->"],
    ['two spaces at a line’s end or start', 'un  \n  deux'],
    ['two spaces after a sentence', 'Un.  Deux.'],
    ['tables', '| a   | b   |\n| :-- | --: |\n| c   | d   |'],
    ['quoted paragraphs', '>> Citation\n> suite'],
    ['clock times and ratios', '20:39, 16:9, a::b, 2026-08-02'],
    ['letters by name', 'le plan C est prêt, la vitamine D aide, ô mentor, É. Zola, le é accentué'],
    ['measures', 'dans 2 l environ et 10 s ensuite'],
  ])('%s', (_what, text) => {
    expect(lint(text, 'fr')).toEqual([]);
  });
});

describe('a finding', () => {
  const source = "L'élan\n\nUn mot.\r\n\n- Deux\n- c est *l'un*\n";

  test('names line and column, in the order of the text', () => {
    expect(lint(source, 'fr').map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
      '1:2 straight-apostrophe',
      '6:3 lost-apostrophe',
      '6:11 straight-apostrophe',
    ]);
  });

  test('in an alternative text is mended there', () => {
    const figure = `<Figure file="a.jpg" alt="L'un ; c est lui" credit="l'un" />`;
    expect(mended(figure, 'fr')).toBe('<Figure file="a.jpg" alt="L’un; c’est lui" credit="l\'un" />');
    expect(mended(`![L'un](l'un.jpg)`, 'fr')).toBe(`![L’un](l'un.jpg)`);
  });

  test('is not applied where the text has changed meanwhile', () => {
    const findings = lint(source, 'fr');
    expect(applyFixes(source.replace("L'élan", 'Élan !'), findings)).toContain('Élan !');
    expect(applyFixes('', findings)).toBe('');
  });
});

test('a mended source gives the same page and has nothing left to mend', () => {
  const pieces = ` mot| une|l'|d'| "|" |"| :| ;| !| ?| «| »|  |c est|.|,|20 %|1 000|(|)|—|été|...`.split('|');
  const random = seeded(3);
  for (let run = 0; run < 5000; run++) {
    const typed = `Mot${draw(pieces, 8, random).join('')} fin`;
    let text = typed;
    for (let pass = 0; pass < 4; pass++) text = applyFixes(text, lint(text, 'fr'));
    expect(
      lint(text, 'fr').filter(({ fix }) => fix),
      typed,
    ).toEqual([]);
    expect(typeset(text, 'fr-CA')).toBe(typeset(typeset(text, 'fr-CA'), 'fr-CA'));
  }
});
