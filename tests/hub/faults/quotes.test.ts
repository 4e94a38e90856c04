import { describe, expect, test } from 'vitest';
import { draftHub, faultsOf } from '../../support/hub.ts';

const knots = 'quotes/on-knots.yml';
const latin = 'quotes/on-beginning.yml';
const lamps = 'quotes/on-lamps.yml';
const panels = 'quotes/on-panels.yml';
const source = "source: { item: articles/first-knot, place: '#three-ways-2' }";
const both = '{ en: Begin again., fr: Recommence. }';

describe('an editor is told of a quote that nobody can check, or not in her language', () => {
  test.each([
    [
      'that says neither where it stands nor that this was looked for',
      lamps,
      'attributed: true\n',
      '',
      1,
      'source is missing. Say where the words can be checked, or write attributed: true if that was looked for and not found.',
    ],
    [
      'that has not been looked for',
      lamps,
      'attributed: true',
      'attributed: false',
      1,
      'source is missing. Say where the words can be checked, or write attributed: true if that was looked for and not found.',
    ],
    [
      'that has a source, and has none',
      knots,
      source,
      `${source}\nattributed: true`,
      'attributed',
      'attributed is true beside a source. Delete the one of the two that does not hold.',
    ],
    [
      'whose source is a place in nothing',
      knots,
      source,
      'source: { place: page 3 }',
      'source:',
      'source names nothing that can be opened. Write item: section/key for a text of this hub, or url: https://… for one elsewhere.',
    ],
    [
      'whose source is two places',
      knots,
      'item: articles/first-knot,',
      "item: articles/first-knot, url: 'https://knots.example.com/',",
      'source:',
      'source.url (“https://knots.example.com/”) stands beside item. Keep the one where the words are, and delete the other.',
    ],
    [
      'whose source is a person',
      knots,
      source,
      'source: { item: people/maris }',
      'source:',
      'source.item (“people/maris”) is no text. Name an article, a tip, a list or a book.',
    ],
    [
      'in English that a French reader cannot read',
      knots,
      'translation: Un nœud que personne ne défait n’est pas un nœud.\n',
      '',
      1,
      'translation is missing. Write the words in French, on one line.',
    ],
    [
      'in French that an English reader cannot read',
      panels,
      'translation: Say "a rope", and is it a knot already?\n',
      '',
      1,
      'translation is missing. Write the words in English, on one line.',
    ],
    [
      'in English that is translated into English',
      knots,
      'translation: Un nœud que personne ne défait n’est pas un nœud.',
      `translation: ${both}`,
      'translation',
      'translation is in two languages, and the text is in one of them. Write the words in French, on one line.',
    ],
    [
      'in a third language that is not translated',
      latin,
      `translation: ${both}\n`,
      '',
      1,
      'translation is missing, and the text is in la. Write the words in both languages of the hub: translation: { en: …, fr: … }.',
    ],
    [
      'in a third language that is translated into one',
      latin,
      both,
      'Begin again.',
      'translation',
      'translation (“Begin again.”) is in one language, and the text in neither. Write the words in both languages of the hub: translation: { en: …, fr: … }.',
    ],
    [
      'whose translation is half written',
      latin,
      both,
      '{ en: Begin again. }',
      'translation',
      'field translation.fr is missing. Add it: words.',
    ],
    [
      'whose translation is into a third language',
      latin,
      both,
      '{ en: Begin again., fr: Recommence., fra: Recommence. }',
      'translation',
      'unknown field translation.fra. Did you mean fr?',
    ],
    [
      'whose translation is no words',
      latin,
      both,
      '3',
      'translation',
      'translation is 3. Write words or fields, each on a line of its own below it.',
    ],
    [
      'from a block that is not there',
      knots,
      '#three-ways-2',
      '#three-wais-2',
      'source:',
      'source.place: #three-wais-2 is no block of articles/first-knot. Did you mean #three-ways-2?',
    ],
    [
      'from a block of a text that has no such section',
      knots,
      '#three-ways-2',
      '#a-section-of-another-text-4',
      'source:',
      'source.place: #a-section-of-another-text-4 is no block of articles/first-knot. Copy the address of the paragraph from its page.',
    ],
    [
      'from a block of a book',
      latin,
      'place: { en: Letter 3, fr: Lettre 3 }',
      "place: '#letter-3'",
      'source:',
      'source.place: only works of this hub have blocks. Say the place in words instead of #letter-3.',
    ],
    [
      'from a block of a page elsewhere',
      panels,
      'place: 12 %',
      "place: '#minutes'",
      'source:',
      'source.place: only works of this hub have blocks. Say the place in words instead of #minutes.',
    ],
    [
      'from a block that is named twice',
      knots,
      "'#three-ways-2'",
      "{ en: '#three-ways-2', fr: '#three-ways-2' }",
      'source:',
      "source.place: #three-ways-2 is the same in both languages. Write it once: place: '#three-ways-2'.",
    ],
    [
      'from a moment of a text',
      knots,
      "place: '#three-ways-2'",
      "moment: '00:09'",
      'source:',
      'source.moment: 00:09 is a moment of a recording, and articles/first-knot is a text. Write url: https://… in place of item, or delete the moment.',
    ],
    [
      'from a moment of a tip that was heard nowhere',
      knots,
      source,
      "source: { item: tips/coil-the-line, moment: '00:09' }",
      'source:',
      'source.moment: 00:09 is in no recording: tips/coil-the-line names no episode. Name it there, or delete the moment.',
    ],
  ])('%s', (_, file, from, to, there, message) => {
    const draft = draftHub();
    draft.edit(file, from, to);
    const place = typeof there === 'number' ? `${file}:${there}` : draft.at(file, there);
    expect(draft.faults()).toEqual([`${place}: ${message}`]);
  });

  test('but not of one that is heard in a tip, for nobody wrote down what is said there', () => {
    const draft = draftHub();
    draft.edit(knots, source, "source: { item: tips/measure-twice, moment: '00:31' }");
    draft.edit(knots, 'language: en', 'language: fr');
    draft.edit(
      knots,
      'text: A knot that nobody can undo is no knot at all.',
      'text: Un mot qui n’est écrit nulle part.',
    );
    draft.edit(
      'tips/measure-twice/about.yml',
      '  - { language: fr, file: transcript.fr.vtt, of: en, by: Fanal }\n',
      '',
    );
    draft.remove('tips/measure-twice/transcript.fr.vtt');
    expect(draft.faults()).toEqual([]);
  });

  test('nor twice, where the text it stands in is broken', () => {
    const draft = draftHub();
    draft.edit('articles/first-knot/about.yml', 'source: en', 'source: eng');
    expect(draft.faults().map((fault) => fault.split(':')[0])).toEqual(['articles/first-knot/about.yml']);
  });
});

describe('an editor is told of a quote whose words are not those of the text it names', () => {
  const text = 'text: A knot that nobody can undo is no knot at all.';
  const faults = (said: string, from = source) => {
    const draft = draftHub();
    draft.edit(knots, text, `text: ${said}`);
    draft.edit(knots, source, from);
    return draft.faults();
  };

  test.each([
    [
      'with a word changed, and which',
      'A knot that no one can untie is no knot at all.',
      '“A knot that nobody can undo is no knot at all.”, with “nobody” where the quote has “no one”, “undo” where the quote has “untie”',
    ],
    [
      'with a word put in',
      'A knot that nobody can ever undo is no knot at all.',
      '“A knot that nobody can undo is no knot at all.”, with no “ever”',
    ],
    [
      'with words left out in the middle',
      'A knot nobody can undo is no knot.',
      '“A knot that nobody can undo is no knot”, with “that” besides',
    ],
    [
      'with a mark changed',
      'A knot that nobody can undo, is no knot at all.',
      '“A knot that nobody can undo is no knot at all.”, with other marks',
    ],
  ])('%s', (_, said, near) => {
    expect(faults(said)).toEqual([
      `${knots}:4: text does not stand in articles/first-knot as it is quoted. Nearest is #three-ways-2: ${near}. Copy the words from there, and mark with […] what you leave out.`,
    ]);
  });

  test('nor anything like them', () => {
    expect(faults('Whoever splices two ropes has neither.')).toEqual([
      `${knots}:4: text stands nowhere in articles/first-knot. Copy it from there word for word, or name the source it is from.`,
    ]);
  });

  test('but in another block', () => {
    expect(faults('A knot that nobody can undo', source.replace('ways-2', 'ways-1'))).toEqual([
      `${knots}:6: source.place: the words stand in #three-ways-2, not in #three-ways-1. Write place: '#three-ways-2'.`,
    ]);
  });

  test('but in its title alone', () => {
    expect(faults('Tying the first knot')).toEqual([
      `${knots}:6: source.place: the words stand in the front matter of articles/first-knot, not in #three-ways-2. Delete the place.`,
    ]);
  });

  test.each([
    ['cut short', 'A knot that nobody can undo.'],
    ['begun later, with a capital', 'Nobody can undo is no knot at all.'],
    ['cut in the middle, and marked so', 'A knot […] is no knot at all.'],
    ['that run over a line', 'A knot that nobody can undo\n  is no knot at all.'],
  ])('but not of words %s', (_, said) => expect(faults(said)).toEqual([]));

  test('and the place of one that names none is found', () => {
    const draft = draftHub();
    draft.edit(knots, source, 'source: { item: articles/first-knot }');
    draft.edit(
      panels,
      "source: { url: 'https://video.example.com/panel', place: 12 %, moment: '20:39' }",
      'source: { item: tips/measure-twice }',
    );
    draft.edit(panels, `text: "On dit « une corde », et c'est déjà un nœud ?"`, 'text: Mesurez deux fois');
    const { quotes } = draft.hub();
    const places = quotes.map(({ key, data }) => [key, data.source?.place]);
    expect(places).toContainEqual(['on-knots', '#three-ways-2']);
    // It is the title, which is no block.
    expect(places).toContainEqual(['on-panels', undefined]);
  });

  test('said in a third language that is quoted in both versions', () => {
    const draft = draftHub();
    draft.edit(
      latin,
      'item: books/letters-on-knots, place: { en: Letter 3, fr: Lettre 3 }',
      'item: articles/english-only',
    );
    expect(draft.faults()).toEqual([
      `${latin}:5: text stands nowhere in articles/english-only. Copy it from there word for word, or name the source it is from.`,
    ]);
  });
});

describe('an editor who quotes what is said in a tip', () => {
  const haste = 'quotes/on-haste.yml';
  const said = "{ item: tips/slack-the-knot, moment: '00:00:24' }";
  const told = (from: string, changed?: string) => {
    const draft = draftHub();
    draft.edit(haste, said, from);
    if (changed) draft.edit(haste, 'no time for the knot', changed);
    return draft;
  };

  test('is told the moment at which it is said', () => {
    expect(told(said.replace('24', '09')).faults()).toEqual([
      `${haste}:6: source.moment: the words are said at 0:24, not at 0:09. Write moment: '00:00:24'.`,
    ]);
  });

  test('may name any second of the line', () => {
    for (const second of ['24', '25', '31']) expect(told(said.replace('24', second)).faults()).toEqual([]);
  });

  test('is told which words differ', () => {
    expect(told(said, 'never time for the knot').faults()).toEqual([
      `${haste}:4: text does not stand in tips/slack-the-knot as it is quoted. Nearest is #said-none: “there was no time for the knot in the first place.”, with “no” where the quote has “never”. Copy the words from there, and mark with […] what you leave out.`,
    ]);
  });

  test('is told of a place in the text where they do not stand', () => {
    expect(told("{ item: tips/slack-the-knot, place: '#why-1' }").faults()).toEqual([
      `${haste}:6: source.place: the words stand in the transcript of tips/slack-the-knot. Write moment: '00:00:24' in place of it.`,
    ]);
  });

  test('need not tell the moment: it is found', () => {
    const found = told('{ item: tips/slack-the-knot }')
      .hub()
      .quotes.find(({ key }) => key === 'on-haste');
    expect(found?.data.source).toEqual({ item: 'tips/slack-the-knot', moment: '00:00:24' });
  });

  test('may quote what runs on over several lines, and name a line by its address', () => {
    const run = told('{ item: tips/slack-the-knot }', 'time for that? Then there was no time for the knot');
    run.edit(haste, 'text: There was', 'text: no');
    expect(run.faults()).toEqual([]);
    expect(told("{ item: tips/slack-the-knot, place: '#said-none' }").faults()).toEqual([]);
    expect(told("{ item: tips/slack-the-knot, place: '#said-nine' }").faults()).toEqual([
      `${haste}:6: source.place: #said-nine is no block of tips/slack-the-knot. Did you mean #said-none?`,
    ]);
  });
});

describe('an editor who quotes the hub inside a text, and names it', () => {
  const file = 'articles/english-only/en.mdx';
  const inPlace = (words: string) => faultsOf(words, file, 'This text belongs to a test hub.');
  const quote = (words: string, link: string) => inPlace(`> ${words}\n>\n> — [There](${link})\n\n`);
  const knot = 'A knot that nobody can undo';

  test.each([
    ['the block', 'articles/first-knot#three-ways-2'],
    ['the text alone', 'articles/first-knot'],
    ['a quote of the hub', 'quotes/on-knots'],
  ])('is told nothing where they are the words of %s', (_, link) => {
    expect(quote(knot, link).faults).toEqual([]);
  });

  test('is told which words differ', () => {
    const { draft, faults } = quote('A knot that nobody can untie', 'articles/first-knot');
    expect(faults).toEqual([
      `${draft.at(file, '> A knot')}: the quote does not stand in articles/first-knot as it is quoted. Nearest is #three-ways-2: “A knot that nobody can undo”, with “undo” where the quote has “untie”. Copy the words from there, and mark with […] what you leave out.`,
    ]);
  });

  test('is told in which block they stand', () => {
    const { draft, faults } = quote(knot, 'articles/first-knot#loop-1');
    expect(faults).toEqual([
      `${draft.at(file, '> A knot')}: the words quoted from articles/first-knot#loop-1 stand in #three-ways-2. Link to articles/first-knot#three-ways-2.`,
    ]);
  });

  test.each([
    ['on a line of the same paragraph', '> Untied *for* ever.\n> — [There](articles/first-knot)\n\n'],
    ['behind a break', '> Untied *for* ever.<br />— *[There](articles/first-knot)*\n\n'],
    ['behind two hyphens', '> Untied *for* ever.\n>\n> -- Fanal, [There](articles/first-knot)\n\n'],
  ])('%s too', (_, words) => {
    expect(inPlace(words).faults).toEqual([
      expect.stringContaining('the quote stands nowhere in articles/first-knot'),
    ]);
  });

  test.each([
    ['the link is part of what is quoted', '> Somebody [said](articles/first-knot) otherwise.\n\n'],
    ['a person is named', '> Somebody said otherwise.\n>\n> — [Maris](people/maris)\n\n'],
    ['nothing is named', '> Somebody said otherwise.\n>\n> — Maris\n\n'],
  ])('but nothing where %s', (_, words) => expect(inPlace(words).faults).toEqual([]));
});

describe('an editor who gives two quotes one address is told of both', () => {
  test('by their slugs', () => {
    const draft = draftHub();
    draft.edit(latin, 'en: begin-again', 'en: a-knot-that-nobody-can-undo');
    expect(draft.faults()).toEqual([
      `${knots}:1: “a-knot-that-nobody-can-undo” is the English slug of two quotes: ${latin} has it too. Change one of them.`,
    ]);
  });

  test('by a slug and the key of one that has none', () => {
    const draft = draftHub();
    draft.edit(latin, 'fr: recommence }', 'fr: on-lamps }');
    expect(draft.faults()).toEqual([
      `${lamps}:1: “on-lamps” is the French slug of two quotes: ${latin} has it too. Change one of them.`,
    ]);
  });
});

test('an editor who names a quote that is not there is told what is nearest', () => {
  const draft = draftHub();
  draft.edit('tips/coil-the-line/en.md', '(tips/measure-twice#try)', '(quotes/on-lamp)');
  draft.edit('paths/first-steps.yml', 'articles/first-knot', 'quotes/on-knot');
  expect(
    draft.faults().map((fault) =>
      fault
        .split(/: (?=Did|the|steps)/)
        .slice(1)
        .join(),
    ),
  ).toEqual([
    'steps[0].item: quote quotes/on-knot does not exist. Did you mean quotes/on-knots?',
    'the link to quote quotes/on-lamp does not exist. Did you mean quotes/on-lamps?',
  ]);
});
