import type { Random } from '../../scripts/search-eval/random.ts';
import { languages, type Both } from '../../src/i18n/languages.ts';
import type { SearchRecord } from '../../src/outputs/search-record.ts';
import { record } from './sample-records.ts';

const syllables: Both<string[]> = {
  en: ['ban', 'dor', 'fen', 'gil', 'hum', 'kel', 'lor', 'mip', 'nud', 'pol', 'rav', 'sot', 'tig', 'wum'],
  fr: ['bé', 'dœu', 'fê', 'gî', 'hô', 'ca', 'lor', 'mip', 'nû', 'pol', 'ça', 'sot', 'tè', 'vo'],
};

/** A hub of words that mean nothing: works of both languages and of one, in which some words are frequent. */
export function randomHub(random: Random): SearchRecord[] {
  const word = (lang: keyof Both<unknown>) =>
    Array.from({ length: random.between(3, 4) }, () => random.pick(syllables[lang])).join('');
  const words = Object.fromEntries(
    languages.map((lang) => [lang, Array.from({ length: 400 }, () => word(lang))]),
  ) as Both<string[]>;
  const sentence = (lang: keyof Both<unknown>) =>
    Array.from({ length: random.between(4, 14) }, () => {
      // The first words of the list are the frequent ones.
      return words[lang][Math.floor(random.next() ** 2 * words[lang].length)]!;
    }).join(' ');
  return Array.from({ length: 40 }, (_, at) =>
    languages
      .filter((_, which) => at < 20 || at % 2 === which)
      .map((lang) => {
        const line = () => Array.from({ length: random.between(1, 4) }, () => `${sentence(lang)}.`).join(' ');
        const text = Array.from({ length: random.between(1, 8) }, line).join('\n');
        return record(lang, at % 3 ? 'tips' : 'articles', `page-${at}`, sentence(lang), { text });
      }),
  ).flat();
}
