import { describe, expect, test } from 'vitest';
import { scriptOf, sentences } from '../../../scripts/speak/script.ts';
import type { ReadHub } from '../../../src/hub/read.ts';
import { draftHub } from '../../support/hub.ts';

const tipOf = (hub: ReadHub, key: string) => hub.tips.find((tip) => tip.key === key)!;
const scriptIn = (hub: ReadHub, key = 'measure-twice') => scriptOf(tipOf(hub, key), hub);

describe('a listener hears the tip that she would read', () => {
  test('what it is, its title, its sentence, and its text, sentence by sentence', () => {
    const { fr } = scriptIn(draftHub().hub());
    expect(fr!.map(({ id, text }) => `${id}: ${text}`)).toEqual([
      'opening: Harbour Talk, conseil 7.',
      'title: Mesurer deux fois.',
      'sentence: Mesurez deux fois, et coupez une seule fois.',
      'why-1-1: La première mesure dit ce qu’on espère.',
      'why-1-2: La deuxième dit ce qui est.',
      'why-1-3: C’est pourquoi l’on en prend deux, avec un verre d’eau entre elles.',
      'try: À essayer cette semaine.',
      'try-1: Mesurez une corde, attendez, et recommencez.',
      'closing: C’était le conseil 7, lu par une voix de synthèse.',
    ]);
  });

  test('with a pause after each line, the longest around what stands by itself', () => {
    const pauses = Object.fromEntries(scriptIn(draftHub().hub()).en!.map(({ id, pause }) => [id, pause]));
    expect(pauses['why-1-1']).toBeLessThan(pauses['why-1-3']!);
    expect(pauses['why-1-3']).toBeLessThan(pauses['sentence']!);
  });

  test('but not where it comes from, which is for the eye', () => {
    const draft = draftHub();
    for (const lang of ['en', 'fr'])
      draft.write(
        `tips/measure-twice/${lang}.mdx`,
        `${draft.read(`tips/measure-twice/${lang}.mdx`)}\n## ${lang} {#source}\n\nLinks, ${lang}.\n`,
      );
    const { en } = scriptIn(draft.hub());
    expect(en!.some(({ id }) => id.startsWith('source'))).toBe(false);
  });

  test('and where the hub has an address, where to find it again', () => {
    const draft = draftHub();
    draft.edit('site.yml', 'https://fanal.example.org', 'https://fanal.org');
    const { en, fr } = scriptIn(draft.hub());
    expect(en!.at(-1)).toMatchObject({ id: 'address', text: 'To find it again: fanal.org/7.' });
    expect(fr!.at(-1)).toMatchObject({ id: 'address', text: 'Pour le retrouver\u00a0: fanal.org/7.' });
  });

  test('in the one language it has', () => {
    const script = scriptIn(draftHub().hub(), 'coil-the-line');
    expect(Object.keys(script)).toEqual(['en']);
    expect(script.en!.map(({ id }) => id)).toEqual([
      'opening',
      'title',
      'sentence',
      'why-1-1',
      'why-1-2',
      'closing',
    ]);
  });

  test('a person who reads it is no synthetic voice', () => {
    const hub = draftHub().hub();
    const { en } = scriptOf(tipOf(hub, 'measure-twice'), hub, { en: 'human' });
    expect(en!.at(-1)!.text).toBe('That was tip 7.');
  });
});

describe('a listener who changes language stays at her line', () => {
  const ids = (hub: ReadHub) => {
    const { en, fr } = scriptIn(hub);
    return [en, fr].map((lines) => lines!.map(({ id }) => id));
  };

  test('for both languages have the same lines, in the same order', () => {
    const [en, fr] = ids(draftHub().hub());
    expect(en).toEqual(fr);
  });

  test('also where one version says in one sentence what the other says in two', () => {
    const draft = draftHub();
    draft.edit('tips/measure-twice/fr.mdx', 'ce qu’on espère. La deuxième', 'ce qu’on espère; la deuxième');
    const [en, fr] = ids(draft.hub());
    expect(en).toEqual(fr);
    const { en: lines } = scriptIn(draft.hub());
    expect(lines!.find(({ id }) => id === 'why-1-1')!.text).toBe(
      'The first measure says what one hopes. The second says what is.',
    );
  });
});

describe('a sentence', () => {
  test.each([
    ['Choose one, from the list Who can help? for instance. Then read.', 'en', 2],
    ['« Voulez-vous être mon mentor? » est une question. Rien de plus.', 'fr', 2],
    ['M. Scott l’a dit. Il promet.', 'fr', 2],
    ['One. Two! Three?', 'en', 3],
  ] as const)('%s', (text, lang, count) => expect(sentences(text, lang)).toHaveLength(count));
});
