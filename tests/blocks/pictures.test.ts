import { expect, test } from 'vitest';
import { ownWords, picturesIn } from '../../src/blocks/pictures.ts';
import { htmlOf, parsed } from '../support/blocks.ts';

test('an editor has every picture of a text counted, with its words as she wrote them', () => {
  const source = [
    '![A "lamp" & a quay](lamp one.jpg)'.replace(' one', '%20one'),
    '<Figure file="knot.jpg" alt="A loop < a turn">*Three* parts</Figure>',
    'Between ![a sail](sail.jpg) and ![a rope](rope.jpg).',
    'No picture here.',
  ].join('\n\n');
  const pictures = parsed(source).blocks.flatMap((block) => picturesIn({ ...block, id: block.place }));
  expect(pictures).toEqual([
    { file: 'lamp one.jpg', alt: 'A “lamp” & a quay', id: 'intro-1' },
    { file: 'knot.jpg', alt: 'A loop < a turn', id: 'intro-2' },
    { file: 'sail.jpg', alt: 'a sail', id: 'intro-3' },
    { file: 'rope.jpg', alt: 'a rope', id: 'intro-3' },
  ]);
});

test.each([
  ['Plain *words* & more.', 'Plain words & more.'],
  ['The French say <Foreign lang="fr">c’est *tout*</Foreign>, we say so.', 'The French say , we say so.'],
  ['<Foreign lang="la">Iterum incipe</Foreign>', ''],
  ['Type `git commit` twice.', 'Type twice.'],
])('of %j, what needs a translation is %j', (source, own) => {
  expect(ownWords(htmlOf(source))).toBe(own);
});
