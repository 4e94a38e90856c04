import { describe, expect, test } from 'vitest';
import { typeset, typesetter, type Locale } from '../../src/i18n/typography.ts';
import { draw, seeded, shown } from './random.ts';

const locales: Locale[] = ['en-CA', 'en-US', 'en-GB', 'fr-CA', 'fr-FR'];

/** Rule, what the writer typed, what a reader in Quebec gets, and in France where that differs. */
const french: [rule: string, typed: string, quebec: string, france?: string][] = [
  ['semicolon', 'oui ; non; si', 'oui; non; si', 'oui_; non_; si'],
  ['exclamation mark', 'Bravo ! Oui!', 'Bravo! Oui!', 'Bravo_! Oui_!'],
  ['question mark', 'Qui ? Quoi?', 'Qui? Quoi?', 'Qui_? Quoi_?'],
  ['marks in a row', 'Quoi ?! Non !', 'Quoi?! Non!', 'Quoi_?! Non_!'],
  ['marks alone in brackets', 'un doute (?) et [!]', 'un doute (?) et [!]'],
  ['colon', 'ceci : cela: fin', 'ceci~: cela~: fin'],
  ['colon before a guillemet', 'il dit :« oui »', 'il dit~:«~oui~»'],
  ['colon on the next line', 'ceci\n: cela', 'ceci~: cela'],
  ['guillemets without spaces', '«mot»', '«~mot~»'],
  ['guillemets with breakable spaces', '« mot »', '«~mot~»'],
  ['guillemets with narrow spaces', '«\u202fmot\u202f»', '«~mot~»'],
  ['a mark before a guillemet', '« Qui ? »', '«~Qui?~»', '«~Qui_?~»'],
  ['chevrons are left to the editor', '<<mot>>', '<<mot>>'],
  ['straight quotes', 'le "mot" juste', 'le «~mot~» juste'],
  ['straight quotes with spaces inside', 'le " mot " juste', 'le «~mot~» juste'],
  ['straight quotes after an elision', 'l\'"Élan"', 'l’«~Élan~»'],
  ['straight quotes inside others', '"il dit "oui" et sort"', '«~il dit “oui” et sort~»'],
  ['straight quotes inside guillemets', '« il dit "oui" »', '«~il dit “oui”~»'],
  ['apostrophe', "c'est l'ami d'hier", 'c’est l’ami d’hier'],
  ['single quotes', "le 'mot' juste", 'le ‘mot’ juste'],
  ['ellipsis', 'et puis... rien', 'et puis… rien'],
  ['a row of four dots', 'page ....', 'page ....'],
  ['per cent', '20 % ou 20%', '20~% ou 20~%', '20_% ou 20_%'],
  ['amount', '5 $, 5$ ou 5 €', '5~$, 5~$ ou 5~€', '5_$, 5_$ ou 5_€'],
  ['amount in thousands', '1 500 k$', '1~500~k$', '1_500_k$'],
  ['measure', 'à 5 km, 10 min, 3 Mo', 'à 5~km, 10~min, 3~Mo', 'à 5_km, 10_min, 3_Mo'],
  ['speed and warmth', '90 km/h par 20 °C', '90~km/h par 20~°C', '90_km/h par 20_°C'],
  ['a number before a word', '5 kilomètres et 3 mentors', '5 kilomètres et 3 mentors'],
  ['thousands', '1 000 et 12 345 678', '1~000 et 12~345~678', '1_000 et 12_345_678'],
  ['thousands typed narrow', '1\u202f000', '1~000', '1_000'],
  ['telephone number', '514 555 1234', '514 555 1234'],
  ['a year and a number', 'en 2026 100 mentors', 'en 2026 100 mentors'],
  ['time', 'à 20 h 39, 20h39 ou 20 h39', 'à 20~h~39, 20~h~39 ou 20~h~39'],
  ['whole hour', 'de 8 h à 17h', 'de 8~h à 17~h'],
  ['date', 'le 2 août 2026', 'le 2~août 2026'],
  ['first of the month', 'le 1er août', 'le 1er~août'],
];

const english: [rule: string, typed: string, set: string][] = [
  ['quotes', 'He said "yes" and "no".', 'He said “yes” and “no”.'],
  ['quotes in brackets', '("yes")', '(“yes”)'],
  ['quotes beside dashes', 'she—"the boss"—said "I was—" and left', 'she—“the boss”—said “I was—” and left'],
  ['single quotes', "a 'mentor' is", 'a ‘mentor’ is'],
  ['nested quotes', '"He said \'yes\'"', '“He said ‘yes’”'],
  ['apostrophes', "don't, mentors', James's", 'don’t, mentors’, James’s'],
  ['clipped words', "'tis the '90s, rock 'n' roll, get 'em", '’tis the ’90s, rock ’n’ roll, get ’em'],
  ['ellipsis', 'and then...', 'and then…'],
  ['spaces stay', '5 km, 20 %, 1 000, Title : more', '5 km, 20 %, 1 000, Title : more'],
];

const untouched = [
  "https://elan.example/fr/?q=l'ami&r=20h39",
  'https://elan.example/a;b!c:d%20e...f',
  "www.elan.example/l'un?a=1",
  "o'brien@elan.example",
  'mailto:info@elan.example?subject=a:b',
  'articles/8-mentors.mdx',
  '/fr/conseils/814/',
  "./l'un/20h39.mdx",
  'elan.example/814',
  '20:39',
  '16:9',
  '1:02:05',
  'std::vector',
  'a::b ::',
  '2026-08-02',
  '2026-08-02T20:39:00Z',
  ':smile: ok',
  'localhost:4321',
];

describe('a reader in French', () => {
  test.each(french)(
    'never sees a line break or a space where usage has none: %s',
    (_rule, typed, quebec, france) => {
      expect(shown(typeset(typed, 'fr-CA'))).toBe(quebec);
      expect(shown(typeset(typed, 'fr-FR'))).toBe(france ?? quebec);
    },
  );

  test('finds an address intact at the end of a question', () => {
    expect(shown(typeset('Voir https://elan.example/a ?', 'fr-CA'))).toBe('Voir https://elan.example/a~?');
    expect(shown(typeset('Voir https://elan.example/a ?', 'fr-FR'))).toBe('Voir https://elan.example/a_?');
    expect(shown(typeset('"https://elan.example"', 'fr-CA'))).toBe('«~https://elan.example~»');
  });

  test('keeps the paragraphs of a text apart', () => {
    expect(typeset('un\n\n: deux', 'fr-CA')).toBe('un\n\n: deux');
  });
});

describe('a reader in English', () => {
  test.each(english)('sees curly quotes and nothing else changed: %s', (_rule, typed, set) => {
    for (const locale of ['en-CA', 'en-US', 'en-GB'] as const) expect(typeset(typed, locale)).toBe(set);
  });
});

describe('an address, a path, a clock time or an ISO date', () => {
  test.each(untouched)('is copied as it was written: %s', (text) => {
    for (const locale of locales) {
      expect(typeset(text, locale)).toBe(text);
      expect(typeset(`(${text}), mot`, locale)).toContain(text);
    }
  });

  test('does not keep the elision before it straight', () => {
    expect(typeset("l'info@elan.example", 'fr-CA')).toBe('l’info@elan.example');
    expect(typeset("d'articles/8.mdx", 'fr-CA')).toBe('d’articles/8.mdx');
    expect(typeset("l'un/l'autre", 'fr-CA')).toBe('l’un/l’autre');
  });
});

describe('a text with markup', () => {
  const set = typesetter('fr-CA');

  test('has its quotes turned by what stands on the other side of a tag', () => {
    expect(typesetter('en-CA')('He said "', '', 'yes')).toBe('He said “');
    expect(typesetter('en-CA')('" twice', 'yes', '')).toBe('” twice');
    expect(shown(set('il dit "', '', 'oui'))).toBe('il dit «~');
    expect(shown(set('" deux fois', 'dit "oui', ''))).toBe('~» deux fois');
  });

  test('has no breakable space on either side of a tag', () => {
    expect(shown(set('mot ', '', ': suite'))).toBe('mot~');
    expect(shown(set('mot ', '', '! Suite'))).toBe('mot');
    expect(shown(set(' : suite', 'mot', ''))).toBe('~: suite');
    expect(shown(set(' août', 'le 1er', ''))).toBe('~août');
    expect(shown(set(' mot', 'dit «', ''))).toBe('~mot');
  });

  test('reads the same whether it was set in one piece or in two', () => {
    const pieces =
      ' mot/ une/ "mot/ été"/ :/ ;/ !/ ?/!/ «/ »/«/l\'/d\'/ 20/ h/ %/ 1/ 000/ août/ km/.../ (voir/),/—/ 1er/ 20:39'.split(
        '/',
      );
    const random = seeded(814);
    for (let run = 0; run < 5000; run++) {
      const [left, right] = [draw(pieces, 6, random).join(''), draw(pieces, 6, random).join('')];
      for (const locale of locales) {
        const node = typesetter(locale);
        expect(node(left, '', right) + node(right, left, '')).toBe(typeset(left + right, locale));
      }
    }
  });
});

test('a text that was set once is never changed again', () => {
  const pieces =
    ` | | |\u00a0|\u202f|\n|\t|"|'|’|«|»|“|”|‘|;|:|!|?|%|$|.|...|…|,|(|)|-|—|/|@|www.|https://|x.y|a|mot|é|l|qu|h|20|39|1|000|1er|août|mars|km|2|°C|::|&eacute;|*|𝒜|20:39|2026-08-02|#|n'|90s|<<`.split(
      '|',
    );
  const random = seeded(2026);
  for (let run = 0; run < 20_000; run++) {
    const typed = draw(pieces, 9, random).join('');
    for (const locale of locales) {
      const once = typeset(typed, locale);
      expect(typeset(once, locale), JSON.stringify(typed)).toBe(once);
    }
  }
});

test('a passage in a language the hub does not set passes unchanged', () => {
  expect(typeset('"Wer?" : l\'x...', 'none')).toBe('"Wer?" : l\'x...');
});
