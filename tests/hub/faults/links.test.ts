import { describe, expect, test } from 'vitest';
import { draftHub, faultsOf } from '../../support/hub.ts';

const en = 'articles/first-knot/en.mdx';
const last = 'Both versions end in the same way.';
const merged = 'articles/merged-rope/en.mdx';

describe('an editor is told of a link that leads nowhere', () => {
  test.each([
    [
      'a work',
      '[x](articles/first-nkot)',
      'the link to article articles/first-nkot does not exist. Did you mean articles/first-knot?',
    ],
    [
      'a person',
      '[x](people/mariss)',
      'the link to person people/mariss does not exist. Did you mean people/maris?',
    ],
    [
      'a free page',
      '[x](pages/abuot)',
      'the link to page pages/abuot does not exist. Did you mean pages/about?',
    ],
    [
      'a block of another work',
      '[x](articles/first-knot#trun)',
      'the link to articles/first-knot#trun leads to no block of that work. Did you mean #turn?',
    ],
    [
      'a block of what has none',
      '[x](books/the-lamp#page-3)',
      'the link to books/the-lamp#page-3: only works have blocks to link to. Delete #page-3.',
    ],
    [
      'a block of this text',
      '[x](#the-ropes)',
      'the link to #the-ropes leads to no block of this text. That section is #the-rope.',
    ],
    [
      'no section of this text',
      '[x](#the-sea)',
      'the link to #the-sea leads to no block of this text. There are #the-rope, #the-end.',
    ],
    [
      'a path of this site',
      '[x](/en/books/)',
      'the link to “/en/books/” leads nowhere. Write section/key, #block or a whole address.',
    ],
    [
      'a file',
      '[x](chart.pdf)',
      'the link to “chart.pdf” leads nowhere. Write section/key, #block or a whole address.',
    ],
    ['nothing', '[x]()', 'a link leads nowhere. Write its address between the round brackets.'],
    [
      'a program',
      '[x](javascript:alert)',
      'the link to “javascript:alert” leads nowhere. Write section/key, #block or a whole address.',
    ],
    [
      'a page in itself',
      '[x](data:text/html,x)',
      'the link to “data:text/html,x” leads nowhere. Write section/key, #block or a whole address.',
    ],
    [
      'words that are not there',
      '[](articles/first-knot)',
      'the link to articles/first-knot has no words. Write them between the square brackets.',
    ],
  ])('to %s', (_, link, message) => {
    const { draft, faults } = faultsOf(`It ends: ${link}.`);
    expect(faults).toEqual([`${draft.at(merged, link)}: ${message}`]);
  });

  test('by what it really leads to, in both languages and by every block', () => {
    const { faults } = faultsOf(
      'See [a](articles/first-knot#turn-2), [b](articles/french-only#intro-1), [c](tips/coil-the-line#why), [d](#the-rope-2), [e](people/maris/), [f](sms:+15145550102).',
    );
    expect(faults).toEqual([]);
  });

  test('in a free page', () => {
    const file = 'pages/about/en.mdx';
    const draft = draftHub();
    draft.edit(file, '(#end)', '(#ende)');
    draft.edit(file, '(articles/first-knot)', '(articles/first-nkot)');
    draft.edit(file, 'That is all', '[That](/en/) is all');
    expect(draft.faults()).toEqual([
      `${draft.at(file, '#ende')}: the link to #ende leads to no heading of this page. Write {#ende} behind the one that is meant.`,
      `${draft.at(file, 'first-nkot')}: the link to article articles/first-nkot does not exist. Did you mean articles/first-knot?`,
      `${draft.at(file, '[That]')}: the link to “/en/” leads nowhere. Write section/key or a whole address.`,
    ]);
  });
});

describe('an editor is told of an image', () => {
  test.each([
    [
      'that is not described',
      '![](knot.jpg)',
      'the image knot.jpg has no alternative text. Say what it shows: ![what it shows](knot.jpg).',
    ],
    [
      'that is not described, in a figure',
      '<Figure file="knot.jpg" />',
      'the image knot.jpg has no alternative text. Say what it shows: ![what it shows](knot.jpg).',
    ],
    [
      'that is not there',
      '![A sail](sail.jpg)',
      'the file sail.jpg is not in the folder. Put it beside about.yml, or delete the mention.',
    ],
    [
      'that lies elsewhere on the web',
      '![A sail](https://x.example/sail.jpg)',
      'the image https://x.example/sail.jpg is fetched from elsewhere. Put the file beside the text.',
    ],
    [
      'that is none',
      '<Figure alt="A knot">A knot</Figure>',
      '<Figure> does not name its file. Write file="name.jpg".',
    ],
    [
      'whose source would run a program',
      '<Figure file="knot.jpg" alt="A knot" credit="C" from="javascript:alert(1)" />',
      'the source “javascript:alert(1)” of the figure is no web address. Write it whole, from https:// on.',
    ],
  ])('%s', (_, image, message) => {
    const { draft, faults } = faultsOf(image, en, '![The same knot, from behind](knot.jpg)');
    expect(faults).toContain(`${draft.at(en, image)}: ${message}`);
  });

  test('above the text that is not there', () => {
    const draft = draftHub();
    const file = 'articles/first-knot/about.yml';
    draft.edit(file, 'file: cover.jpg', 'file: covers.jpg');
    expect(draft.faults()).toContain(
      `${draft.at(file, 'covers.jpg')}: the file covers.jpg is not in the folder. Put it beside about.yml, or delete the mention.`,
    );
  });
});

describe('an editor is told of an address that is not what it seems', () => {
  test('one that an obfuscator destroyed, in a text, in its facts, and anywhere else', () => {
    const draft = draftHub();
    const mail = '[email protected]';
    draft.edit(merged, last, `Write to ${mail}.`);
    draft.edit('articles/merged-rope/about.yml', 'source: en', `source: en # ${mail}`);
    draft.edit('books/letters-on-knots.yml', 'A book that does not exist.', `A book of ${mail}.`);
    draft.edit('pages/follow/fr.mdx', 'Cette page', `${mail} Cette page`);
    const says =
      'an obfuscator destroyed a mail address (“[email protected]”). Write the real address, name@host.';
    expect(draft.faults()).toEqual([
      `articles/merged-rope/about.yml:1: ${says}`,
      `${draft.at(merged, mail)}: ${says}`,
      `${draft.at('books/letters-on-knots.yml', mail)}: ${says}`,
      `${draft.at('pages/follow/fr.mdx', mail)}: ${says}`,
    ]);
  });

  test('one that a link wrapper hides', () => {
    const { draft, faults } = faultsOf(
      '[x](https://www.google.com/url?q=https%3A%2F%2Fknots.example.com%2Fa&sa=D)',
    );
    expect(faults).toEqual([
      `${draft.at(merged, 'google')}: an address is wrapped by Google (“google.com/url?q=https%3A%2F%2Fknots.ex…”). Write https://knots.example.com/a.`,
    ]);
  });
});
