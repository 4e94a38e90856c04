import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openDictionaries } from '../../scripts/check/dictionaries.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { unknownPart } from '../../src/i18n/spelling.ts';

const folder = mkdtempSync(join(tmpdir(), 'elan-words-'));
const file = join(folder, 'spelling.json');
const dictionaries = openDictionaries(file);
afterAll(() => rmSync(folder, { recursive: true }));

function unknown(words: string, lang: Lang): string[] {
  return words
    .split(' ')
    .filter((word) => unknownPart(word, lang, (one) => dictionaries.has(one, lang)) !== undefined);
}

describe('an editor who writes', () => {
  test.each<[what: string, lang: Lang, words: string]>([
    [
      'Canadian French',
      'fr',
      'courriel balado magasiner tuque dépanneur clavardage infolettre autrice pourriel',
    ],
    ['French as before 1990', 'fr', 'connaître coût évènement oignon brûler boîte nénuphar'],
    ['French as since 1990', 'fr', 'connaitre cout évènement ognon bruler boite nénufar'],
    [
      'with elisions and hyphens',
      'fr',
      'L’œuvre jusqu’à quelqu’un aujourd’hui sages-femmes vas-y a-t-elle là-bas',
    ],
    ['Canadian English', 'en', 'colour centre labour organize cheque travelled practise licence'],
    ['contractions and possessives', 'en', "don’t won't it’s mentor’s James’s o’clock they’re"],
  ])('%s is not stopped by the dictionary', (_what, lang, words) => {
    expect(unknown(words, lang)).toEqual([]);
  });

  test('a slip is told of it, and what was meant', () => {
    expect(unknown('mentorart entreprize aparament', 'fr')).toHaveLength(3);
    expect(unknown('definately recieve teh', 'en')).toHaveLength(3);
    expect(dictionaries.near('mentorart', 'fr')[0]).toBe('mentorat');
    expect(dictionaries.near('recieve', 'en')[0]).toBe('receive');
  });
});

describe('the answers', () => {
  test('are kept, so that the next run need not read the dictionaries', () => {
    dictionaries.has('entreprise', 'fr');
    dictionaries.close();
    const kept = readFileSync(file, 'utf8');
    // What was answered is believed.
    writeFileSync(file, kept.replace('"entreprise":true', '"entreprise":false'));
    expect(openDictionaries(file).has('entreprise', 'fr')).toBe(false);
    writeFileSync(file, kept);
  });

  test('of other dictionaries, or of a program that was stopped, are forgotten', () => {
    const kept = readFileSync(file, 'utf8').replace('"entreprise":true', '"entreprise":false');
    writeFileSync(file, kept.replace(/"version":"[^"]*"/, '"version":"other"'));
    expect(openDictionaries(file).has('entreprise', 'fr')).toBe(true);
    writeFileSync(file, kept.slice(0, 40));
    expect(openDictionaries(file).has('entreprise', 'fr')).toBe(true);
  });

  test('are not written where nothing new was asked', () => {
    const other = join(folder, 'none.json');
    openDictionaries(other).close();
    expect(existsSync(other)).toBe(false);
  });
});
