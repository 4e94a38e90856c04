import { describe, expect, test } from 'vitest';
import { draftHub } from '../../support/hub.ts';

const article = 'articles/first-knot/about.yml';
const tip = 'tips/measure-twice/about.yml';
const text = 'articles/first-knot/fr.mdx';
const book = 'books/letters-on-knots.yml';

describe('an editor who misspells a field is told the nearest one', () => {
  test.each([
    [article, 'published:', 'publisched:', 'publisched', 'published'],
    [article, '  credit: Fanal', '  credits: Fanal', 'image.credits', 'credit'],
    [tip, 'seconds: 95', 'second: 95', 'episode.second', 'seconds'],
    [tip, '    in: https:', '    inn: https:', 'moments[1].inn', 'in'],
    [text, 'summary:', 'sumary:', 'sumary', 'summary'],
    [book, 'translator:', 'translater:', 'editions[0].translater', 'translator'],
    ['site.yml', 'licence:', 'license:', 'license', 'licence'],
    ['site.yml', 'phone:', 'fone:', 'contact.fone', 'phone'],
    ['pages/about/en.mdx', 'title:', 'titel:', 'titel', 'title'],
  ])('%s: %s', (file, from, to, field, nearest) => {
    const draft = draftHub();
    draft.edit(file, from, to);
    expect(draft.faults()).toContain(
      `${draft.at(file, to)}: unknown field ${field}. Did you mean ${nearest}?`,
    );
  });

  test('and to delete one that is like none', () => {
    const draft = draftHub();
    draft.write(article, `${draft.read(article)}colour: red\n`);
    expect(draft.faults()).toEqual([`${draft.at(article, 'colour')}: unknown field colour. Delete it.`]);
  });
});

describe('an editor who leaves a field out is told which, and what belongs there', () => {
  test.each([
    [article, 'published: 2026-03-02\n', 1, 'published', 'words'],
    [
      article,
      'authors: [ada-exemple, fanal]\n',
      1,
      'authors',
      'a list, in square brackets or a line each behind a hyphen',
    ],
    [tip, 'number: 7\n', 1, 'number', 'a number'],
    [text, 'slug: faire-le-premier-noeud\n', 2, 'slug', 'words'],
    [
      'tips/measure-twice/fr.mdx',
      'sentence: Mesurez deux fois, et coupez une seule fois.\n',
      2,
      'sentence',
      'words',
    ],
    [
      'people/fanal.yml',
      'slug: { en: the-editors-of-fanal, fr: la-redaction-de-fanal }\n',
      1,
      'slug',
      'fields, each on a line of its own below it',
    ],
    ['letters/a-reader-in-april.yml', 'consent: true\n', 1, 'consent', 'true'],
    ['letters/a-reader-in-april.yml', 'language: fr\n', 1, 'language', 'en or fr'],
  ])('%s: %s', (file, from, line, field, kind) => {
    const draft = draftHub();
    draft.edit(file, from, '');
    expect(draft.faults()).toEqual([`${file}:${line}: field ${field} is missing. Add it: ${kind}.`]);
  });

  test('a newsletter that would send addresses unencrypted', () => {
    const draft = draftHub();
    draft.edit('site.yml', 'https://news.example.com/subscribe', 'http://news.example.com/subscribe');
    expect(draft.faults()).toEqual([
      `${draft.at('site.yml', 'http://news')}: newsletter.action (“http://news.example.com/subscribe”) is not encrypted, and readers send their address there. Write it from https:// on.`,
    ]);
  });

  test('and where something is said in one language only, the line where the other is missing', () => {
    const draft = draftHub();
    draft.edit('topics/light.yml', '{ en: Light, fr: Lumière }', '{ en: Light }');
    expect(draft.faults()).toEqual(['topics/light.yml:1: field name.fr is missing. Add it: words.']);
  });
});

describe('an editor who writes a value of the wrong kind is told what belongs there', () => {
  test.each([
    [tip, 'number: 7', 'number: seven', 'number is “seven”. Write a number.'],
    [tip, 'number: 7', 'number: 7.5', 'number is 7.5. Write a whole number.'],
    [tip, 'number: 7', 'number: 0', 'number is no tip number. Write a whole number above zero.'],
    [
      article,
      'topics: [knots, light]',
      'topics: knots',
      'topics is “knots”. Write a list, in square brackets or a line each behind a hyphen.',
    ],
    [article, 'source: en', 'source: de', 'source is “de”. Write en or fr.'],
    [book, 'circa: true', 'circa: perhaps', 'written.circa is “perhaps”. Write true or false.'],
    [
      book,
      'written: { year: -40, circa: true }',
      'written: 65',
      'written is 65. Write fields, each on a line of its own below it.',
    ],
    [
      'lists/who-can-teach-me-knots/about.yml',
      'minutes: 20',
      'minutes: 0',
      'books[0].minutes is 0. Write a number above 0.',
    ],
    [
      'letters/a-reader-in-april.yml',
      'consent: true',
      'consent: false',
      'consent is not true. A letter is published only by consent.',
    ],
    ['site.yml', 'en: en-GB', 'en: en-AU', 'locale.en is “en-AU”. Write en-CA or en-US or en-GB.'],
  ])('%s: %s', (file, from, to, message) => {
    const draft = draftHub();
    draft.edit(file, from, to);
    expect(draft.faults()).toEqual([`${draft.at(file, to)}: ${message}`]);
  });
});

describe('an editor is told that what she wrote is no such thing', () => {
  test.each([
    [
      'a day that does not exist',
      article,
      'published: 2026-03-02',
      'published: 2026-02-30',
      'published (“2026-02-30”) is no date. Write YYYY-MM-DD, a day that exists.',
    ],
    [
      'a date in another order',
      article,
      'updated: 2026-04-05',
      'updated: 5.4.2026',
      'updated (“5.4.2026”) is no date. Write YYYY-MM-DD, a day that exists.',
    ],
    [
      'a slug with capitals',
      text,
      'slug: faire-le',
      'slug: Faire-le',
      'slug (“Faire-le-premier-noeud”) is no slug. Write lower-case ASCII letters, digits and single hyphens.',
    ],
    [
      'a slug with an accent',
      'people/maris.yml',
      'fr: maris-l-ancien }',
      'fr: maris-aîné }',
      'slug.fr (“maris-aîné”) is no slug. Write lower-case ASCII letters, digits and single hyphens.',
    ],
    [
      'an ISBN with a wrong check digit',
      book,
      '978-0-00-000001-9',
      '978-0-00-000001-8',
      'editions[0].isbn (“978-0-00-000001-8”) is no ISBN: its check digit is wrong. Copy it again from the book, or leave it out.',
    ],
    [
      'an address without its scheme',
      book,
      'https://library.example.com/letters',
      'library.example.com/letters',
      'editions[0].free (“library.example.com/letters”) is no web address. Write it whole, from https:// on.',
    ],
    [
      'an address that runs a program',
      tip,
      "'https://podcast.example.com/7'",
      "'javascript:alert(1)'",
      'episode.url (“javascript:alert(1)”) is no web address. Write it whole, from https:// on.',
    ],
    [
      'a moment',
      tip,
      "at: '20:39'",
      "at: '20h39'",
      'moments[1].at (“20h39”) is no moment. Write HH:MM:SS or MM:SS between quotes.',
    ],
    [
      'a language',
      book,
      'language: la',
      'language: Latin',
      'language (“Latin”) is no language tag. Write one such as en, fr, la or fr-CA.',
    ],
    [
      'a telephone number',
      'site.yml',
      "'+15145550101'",
      "'514 555-0101'",
      'contact.phone (“514 555-0101”) is no telephone number. Write it as +15145550123.',
    ],
    [
      'a mail address',
      'site.yml',
      'bonjour@example.org',
      'bonjour at example.org',
      'contact.mail (“bonjour at example.org”) is no mail address. Write it plainly, name@host.',
    ],
    [
      'a thing of the hub',
      'letters/a-reader-in-april.yml',
      'to: articles/first-knot',
      'to: first-knot',
      'to (“first-knot”) names nothing of the hub. Write section/key, such as articles/reverse-mentorship.',
    ],
    [
      'a name that begins with a space',
      'shows/fanal-notes.yml',
      'name: Fanal',
      "name: ' Fanal'",
      'name (“ Fanal”) begins or ends with a space. Delete it.',
    ],
    [
      'an empty name',
      'shows/fanal-notes.yml',
      'name: Fanal',
      "name: ''",
      'name (“”) is empty. Write it, or leave the field out.',
    ],
  ])('%s', (_, file, from, to, message) => {
    const draft = draftHub();
    draft.edit(file, from, to);
    expect(draft.faults()).toEqual([`${draft.at(file, to)}: ${message}`]);
  });
});

describe('an editor is told that an image is not described', () => {
  const alt = '  alt: { en: A lamp above a dark quay, fr: Un fanal au-dessus d’un quai sombre }\n';
  test('at all', () => {
    const draft = draftHub();
    draft.edit(article, alt, '');
    expect(draft.faults()).toEqual([
      `${draft.at(article, 'image:')}: field image.alt is missing. Add it: fields, each on a line of its own below it.`,
    ]);
  });

  test('in French', () => {
    const draft = draftHub();
    draft.edit(article, alt, '  alt: { en: A lamp }\n');
    expect(draft.faults()).toEqual([
      `${draft.at(article, 'alt:')}: field image.alt.fr is missing. Add it: words.`,
    ]);
  });

  test('in English', () => {
    const draft = draftHub();
    draft.edit(article, alt, "  alt: { en: '', fr: Un fanal }\n");
    expect(draft.faults()).toEqual([
      `${draft.at(article, 'alt:')}: image.alt.en (“”) is empty. Write it, or leave the field out.`,
    ]);
  });
});

describe('an editor is told that a text is', () => {
  test.each([
    [
      'a summary too short',
      text,
      60,
      'shorter',
      'Say what the reader will find',
      (words: string) => words.slice(0, 59),
    ],
    ['a summary too long', text, 200, 'longer', 'Shorten it', (words: string) => words.padEnd(201, 'x')],
  ])('%s', (_, file, limit, is, cure, change) => {
    const draft = draftHub();
    const summary = /summary: "(.*)"/.exec(draft.read(file))![1]!;
    draft.edit(file, summary, change(summary));
    const [fault, ...more] = draft.faults();
    expect(more).toEqual([]);
    expect(fault).toContain(`${draft.at(file, 'summary:')}: summary (“Un article`);
    expect(fault).toMatch(new RegExp(`is ${is} than ${limit} characters\\. ${cure}\\.$`));
  });

  test('a summary of a length that is just right, at both ends of what may be', () => {
    const draft = draftHub();
    const summary = /summary: "(.*)"/.exec(draft.read(text))![1]!;
    draft.edit(text, summary, summary.slice(0, 60).replace(/ $/, '.'));
    draft.edit(
      'topics/light.yml',
      'Everything in this test hub that has to do with lamps, quays and evenings.',
      'x'.repeat(200),
    );
    expect(draft.faults()).toEqual([]);
  });

  test('a tip of more than one sentence’s length', () => {
    const draft = draftHub();
    const file = 'tips/measure-twice/en.mdx';
    draft.edit(file, 'Measure twice, and cut once.', 'Measure '.repeat(21).trim());
    expect(draft.faults()[0]).toMatch(
      /en\.mdx:5: sentence .* is longer than 160 characters\. A tip is one sentence\.$/,
    );
  });

  test('a letter that fills a book', () => {
    const draft = draftHub();
    draft.edit(
      'letters/a-reader-in-april.yml',
      'J’ai fait le nœud.',
      'J’ai fait le nœud. '.repeat(300).trim(),
    );
    const [fault, ...more] = draft.faults();
    expect(fault).toMatch(/^letters\/a-reader-in-april\.yml:6: text /);
    expect(fault).toContain(
      'is longer than 4000 characters. Ask the writer to shorten it, or to agree to a shorter one.',
    );
    expect(more).toEqual([]);
  });
});

describe('an editor is told where the YAML is broken, and nothing else of what follows from it', () => {
  test.each([
    ['in about.yml', article, '  credit: Fanal', '  credit: Fanal: the editors', '  credit'],
    [
      'in a fact',
      'glossary/loop.yml',
      'en: loop, fr: boucle }\nmeaning',
      'en: loop, fr: boucle\nmeaning',
      'meaning',
    ],
    ['in front matter', 'articles/first-knot/en.mdx', 'summary: A test', 'summary: "A" test', 'summary'],
    ['in site.yml', 'site.yml', '  field: EMAIL', ' field: EMAIL', ' field'],
    ['by a field that is written twice', article, 'source: en', 'source: en\nsource: fr', 'source: fr'],
  ])('%s', (_, file, from, to, there) => {
    const draft = draftHub();
    draft.edit(file, from, to);
    const [first, ...more] = draft.faults();
    expect(first).toMatch(
      /: the YAML is broken: \S.*\. Put quotes around text that holds a colon or #, and check the indent\.$/,
    );
    expect(first!.startsWith(`${draft.at(file, there)}:`)).toBe(true);
    expect(more.filter((fault) => !fault.startsWith(`${file}:`))).toEqual([]);
  });
});

test('an editor is told where a comma between braces ends a text, for the rest would be lost', () => {
  const draft = draftHub();
  const file = 'tips/coil-the-line/about.yml';
  draft.edit(file, "'It was never translated, as a test.'", 'It was never translated, as a test.');
  expect(draft.faults()).toEqual([
    `${draft.at(file, 'reason:')}: between braces a comma ends a text, and “as a test.” is left over. Put the whole text between quotes.`,
  ]);
});
